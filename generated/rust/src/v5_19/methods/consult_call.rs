//! `consultCall`.

use crate::v5_19::types;
use crate::json;

/// `consultCall`: Starts a consultation call, to be followed by
/// [`transfer`](crate::v5_19::methods::Transfer) as a rule.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ConsultCall {
    /// Phone number of whoever is to be consulted.
    pub phone: String,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl ConsultCall {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(phone: impl Into<String>) -> Self {
        Self {
            phone: phone.into(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for ConsultCall {
    const NAME: &'static str = "consultCall";
    const COMMAND: Option<&'static str> = Some("CONSULT_CALL");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
