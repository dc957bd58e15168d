//! `RescheduleData`.

use crate::json;

/// When to try a record of an outbound campaign again, and at which number.
///
/// Source: vendor type declarations (2026-07-02); page setRescheduleWindow (5.19).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct RescheduleData {
    /// Phone number of the record that is to be dialed.
    pub number_to_dial: String,
    /// Start of the window as `YYYY-MM-DD HH24:mm:ss`, such as `2024-05-29 14:30:00`.
    pub from_time: String,
    /// End of the window in the same format. Must be later than
    /// [`RescheduleData.fromTime`](field@crate::latest::RescheduleData::from_time).
    pub until_time: String,
    /// Name of the time zone of both times, such as `America/Los_Angeles`.
    pub timezone_code: Option<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl RescheduleData {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(
        number_to_dial: impl Into<String>,
        from_time: impl Into<String>,
        until_time: impl Into<String>,
    ) -> Self {
        Self {
            number_to_dial: number_to_dial.into(),
            from_time: from_time.into(),
            until_time: until_time.into(),
            timezone_code: None,
            extra: json::Extra::new(),
        }
    }
    /// Sets `timezoneCode`.
    #[must_use]
    pub fn with_timezone_code(mut self, timezone_code: impl Into<String>) -> Self {
        self.timezone_code = Some(timezone_code.into());
        self
    }
}
