//! `getDIDNumber`.

use crate::v5_19::types;
use crate::json;

/// `getDIDNumber`: Reads the selected DID number, compare
/// [`setDIDNumber`](crate::v5_19::methods::SetDidNumber); `null` when none is.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetDidNumber {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetDidNumber {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}
impl Default for GetDidNumber {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetDidNumber {
    const NAME: &'static str = "getDIDNumber";
    const COMMAND: Option<&'static str> = Some("GET_DID");
    type Result = Option<types::DIDNumber>;
    type Answer = types::OperationResult<Option<types::DIDNumber>>;
}
