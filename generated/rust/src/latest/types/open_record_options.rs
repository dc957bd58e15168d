//! `OpenRecordOptions`.

use crate::json;

/// How and at whose request a CRM record is opened.
///
/// Source: page onOpenRecord (latest, 2026-04-02); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OpenRecordOptions {
    /// Whether the record should be opened in a new tab.
    pub in_new_tab: bool,
    /// Whether a click of the agent (`user`) or a scenario opens the record.
    pub source: OpenRecordOptionsSource,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl OpenRecordOptions {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(in_new_tab: bool, source: impl Into<OpenRecordOptionsSource>) -> Self {
        Self {
            in_new_tab,
            source: source.into(),
            extra: json::Extra::new(),
        }
    }
}

/// One of a set of documented strings.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OpenRecordOptionsSource {
    /// `user`
    User,
    /// `scenario`
    Scenario,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl OpenRecordOptionsSource {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[Self::User, Self::Scenario];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Scenario => "scenario",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
