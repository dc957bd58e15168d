//! `injectMessageLogger`.

use crate::latest::types;
use crate::json;

/// `injectMessageLogger`: Registers a function that is shown every message between the host
/// page and the widget. The method itself sends nothing.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InjectMessageLogger {
    /// Function that is to see the messages.
    pub callback: types::MessageLogger,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl InjectMessageLogger {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(callback: types::MessageLogger) -> Self {
        Self {
            callback,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for InjectMessageLogger {
    const NAME: &'static str = "injectMessageLogger";
    const COMMAND: Option<&'static str> = None;
    type Result = ();
    type Answer = ();
}
