//! `JSAPI_InteractionOrigination`.

use crate::latest::InteractionOrigination;

/// Name that the vendor's declarations give to
/// [`InteractionOrigination`](crate::latest::InteractionOrigination).
///
/// Source: vendor type declarations (2026-07-02).
pub type JsapiInteractionOrigination = InteractionOrigination;
