//! `setDIDNumber`.

use crate::latest::types;
use crate::json;

/// `setDIDNumber`: Selects the DID number for outgoing interactions, or clears the selection.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetDidNumber {
    /// The phone number, see [`DIDNumber.number`](field@crate::latest::DIDNumber::number); `null`
    /// clears the selection.
    ///
    /// Source: forms of the vendor's example page (2026-07-24); vendor type declarations
    /// (2026-07-02).
    pub did: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetDidNumber {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(did: Option<String>) -> Self {
        Self {
            did,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SetDidNumber {
    const NAME: &'static str = "setDIDNumber";
    const COMMAND: Option<&'static str> = Some("SET_DID");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
