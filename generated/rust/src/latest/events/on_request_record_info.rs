//! `ON_REQUEST_RECORD_INFO`.

use crate::latest::types;
use crate::json;

/// `ON_REQUEST_RECORD_INFO`: A scenario named a CRM record and the widget asks how to show it.
/// Answer `null` when there is no such record.
///
/// Source: page onRequestRecordInfo (latest, 2026-04-02); vendor type declarations
/// (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnRequestRecordInfo {
    /// ID and kind of the record.
    pub payload: types::RecordInfoRequest,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnRequestRecordInfo {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(payload: types::RecordInfoRequest) -> Self {
        Self {
            payload,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnRequestRecordInfo {
    const NAME: &'static str = "ON_REQUEST_RECORD_INFO";
    type Reply = Option<types::InteractionAssociatedObjectData>;
}
