//! `APIInstanceParams`.

use crate::json;

/// Data of one instance of the adapter. No method or event uses the type.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct APIInstanceParams {
    /// As [`InitOptions.integrationKey`](field@crate::latest::InitOptions::integration_key).
    pub integration_key: String,
    /// ID of the instance, see
    /// [`APIPacket.instanceId`](field@crate::latest::APIPacket::instance_id).
    pub instance_id: String,
    /// Parameters of an address, as one text.
    pub url_params: String,
    /// As
    /// [`InitOptions.disableNewInteractionPopup`](field@crate::latest::InitOptions::disable_new_interaction_popup).
    pub disable_new_interaction_popup: bool,
    /// As [`InitOptions.adaptiveWidth`](field@crate::latest::InitOptions::adaptive_width).
    pub adaptive_width: bool,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl APIInstanceParams {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(required: APIInstanceParamsRequired) -> Self {
        Self {
            integration_key: required.integration_key,
            instance_id: required.instance_id,
            url_params: required.url_params,
            disable_new_interaction_popup: required.disable_new_interaction_popup,
            adaptive_width: required.adaptive_width,
            extra: json::Extra::new(),
        }
    }
}

/// The required fields of a [`APIInstanceParams`], which [`APIInstanceParams::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct APIInstanceParamsRequired {
    /// As [`InitOptions.integrationKey`](field@crate::latest::InitOptions::integration_key).
    pub integration_key: String,
    /// ID of the instance, see
    /// [`APIPacket.instanceId`](field@crate::latest::APIPacket::instance_id).
    pub instance_id: String,
    /// Parameters of an address, as one text.
    pub url_params: String,
    /// As
    /// [`InitOptions.disableNewInteractionPopup`](field@crate::latest::InitOptions::disable_new_interaction_popup).
    pub disable_new_interaction_popup: bool,
    /// As [`InitOptions.adaptiveWidth`](field@crate::latest::InitOptions::adaptive_width).
    pub adaptive_width: bool,
}
