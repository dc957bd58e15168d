//! `DispositionType`.

use crate::json;

/// Category of a disposition, the kind of outcome it stands for.
///
/// Source: page getDispositionsList (5.19, 2024-05-29); vendor type declarations (5.19.99,
/// 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DispositionType {
    /// `SUCCESS`
    Success,
    /// `FAILURE`
    Failure,
    /// `CONTINUE`: To be tried again. Call
    /// [`setRescheduleWindow`](crate::v5_19::methods::SetRescheduleWindow) afterwards.
    Continue,
    /// `SPAM`
    Spam,
    /// `DO_NOT_CALL`
    DoNotCall,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl DispositionType {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::Success,
        Self::Failure,
        Self::Continue,
        Self::Spam,
        Self::DoNotCall,
    ];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "SUCCESS",
            Self::Failure => "FAILURE",
            Self::Continue => "CONTINUE",
            Self::Spam => "SPAM",
            Self::DoNotCall => "DO_NOT_CALL",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
