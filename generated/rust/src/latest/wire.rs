//! Types of `wire`.

use crate::json;
use crate::wire;

/// A message between the windows of page and widget. A call carries its arguments in order, an
/// event those of its handler; the answer has the same `uid`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct APIPacket<T = Vec<json::Value>> {
    /// ID of the instance of the adapter that is meant, or `broadcast` for all of them.
    #[doc(alias = "instanceId")]
    pub instance_id: String,
    /// Name of the message: a [`RequestMessage`](crate::latest::RequestMessage),
    /// [`CallbackMessage`](crate::latest::CallbackMessage) or the answer to one,
    /// [`RequestResponseMessage`](crate::latest::RequestResponseMessage) or
    /// [`CallbackResponseMessage`](crate::latest::CallbackResponseMessage).
    pub r#type: String,
    /// ID that a message and its answer have in common.
    pub uid: String,
    /// Arguments or result, as the message has them.
    pub params: T,
    /// A mark; `true` or absent.
    #[doc(alias = "noHandlers")]
    pub no_handlers: Option<json::True>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl<T: std::fmt::Debug> std::fmt::Debug for APIPacket<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("APIPacket")
            .field("instance_id", &self.instance_id)
            .field("type", &self.r#type)
            .field("uid", &self.uid)
            .field("params", &json::Redacted)
            .field("no_handlers", &self.no_handlers)
            .field("extra", &(!self.extra.is_empty()).then_some(json::Redacted))
            .finish()
    }
}

impl<T> APIPacket<T> {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(required: APIPacketRequired<T>) -> Self {
        Self {
            instance_id: required.instance_id,
            r#type: required.r#type,
            uid: required.uid,
            params: required.params,
            no_handlers: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `instanceId`.
    #[must_use]
    pub fn with_instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = instance_id.into();
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `uid`.
    #[must_use]
    pub fn with_uid(mut self, uid: impl Into<String>) -> Self {
        self.uid = uid.into();
        self
    }

    /// Sets `params`.
    #[inline]
    #[must_use]
    pub fn with_params(mut self, params: T) -> Self {
        self.params = params;
        self
    }

    /// Sets `noHandlers`.
    #[inline]
    #[must_use]
    pub fn with_no_handlers(mut self, no_handlers: json::True) -> Self {
        self.no_handlers = Some(no_handlers);
        self
    }
}

/// The required fields of a [`APIPacket`], which [`APIPacket::new`] takes.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct APIPacketRequired<T = Vec<json::Value>> {
    /// ID of the instance of the adapter that is meant, or `broadcast` for all of them.
    pub instance_id: String,
    /// See [`APIPacket::type`].
    pub r#type: String,
    /// ID that a message and its answer have in common.
    pub uid: String,
    /// Arguments or result, as the message has them.
    pub params: T,
}

impl<T: std::fmt::Debug> std::fmt::Debug for APIPacketRequired<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("APIPacketRequired")
            .field("instance_id", &self.instance_id)
            .field("type", &self.r#type)
            .field("uid", &self.uid)
            .field("params", &json::Redacted)
            .finish()
    }
}

impl<T> From<APIPacketRequired<T>> for APIPacket<T> {
    #[inline]
    fn from(required: APIPacketRequired<T>) -> Self {
        Self::new(required)
    }
}

wire::object! {
    APIPacket<T> "APIPacket";
    instance_id "instanceId" required wire::Plain<String>;
    r#type "type" required wire::Plain<String>;
    uid "uid" required wire::Plain<String>;
    params "params" required wire::Argument<T>;
    no_handlers "noHandlers" optional wire::Plain<json::True>;
}

/// Data of one instance of the adapter. No method or event uses the type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct APIInstanceParams {
    /// As [`InitOptions.integrationKey`](field@crate::latest::InitOptions::integration_key).
    #[doc(alias = "integrationKey")]
    pub integration_key: String,
    /// ID of the instance, see
    /// [`APIPacket.instanceId`](field@crate::latest::APIPacket::instance_id).
    #[doc(alias = "instanceId")]
    pub instance_id: String,
    /// Parameters of an address, as one text.
    #[doc(alias = "urlParams")]
    pub url_params: String,
    /// As
    /// [`InitOptions.disableNewInteractionPopup`](field@crate::latest::InitOptions::disable_new_interaction_popup).
    #[doc(alias = "disableNewInteractionPopup")]
    pub disable_new_interaction_popup: bool,
    /// As [`InitOptions.adaptiveWidth`](field@crate::latest::InitOptions::adaptive_width).
    #[doc(alias = "adaptiveWidth")]
    pub adaptive_width: bool,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl APIInstanceParams {
    /// Makes one from its required fields; optional ones are absent.
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

    /// Sets `integrationKey`.
    #[must_use]
    pub fn with_integration_key(mut self, integration_key: impl Into<String>) -> Self {
        self.integration_key = integration_key.into();
        self
    }

    /// Sets `instanceId`.
    #[must_use]
    pub fn with_instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = instance_id.into();
        self
    }

    /// Sets `urlParams`.
    #[must_use]
    pub fn with_url_params(mut self, url_params: impl Into<String>) -> Self {
        self.url_params = url_params.into();
        self
    }

    /// Sets `disableNewInteractionPopup`.
    #[inline]
    #[must_use]
    pub fn with_disable_new_interaction_popup(
        mut self,
        disable_new_interaction_popup: bool,
    ) -> Self {
        self.disable_new_interaction_popup = disable_new_interaction_popup;
        self
    }

    /// Sets `adaptiveWidth`.
    #[inline]
    #[must_use]
    pub fn with_adaptive_width(mut self, adaptive_width: bool) -> Self {
        self.adaptive_width = adaptive_width;
        self
    }
}

/// The required fields of a [`APIInstanceParams`], which [`APIInstanceParams::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct APIInstanceParamsRequired {
    /// As [`InitOptions.integrationKey`](field@crate::latest::InitOptions::integration_key).
    pub integration_key: String,
    /// See [`APIInstanceParams::instance_id`].
    pub instance_id: String,
    /// Parameters of an address, as one text.
    pub url_params: String,
    /// See [`APIInstanceParams::disable_new_interaction_popup`].
    pub disable_new_interaction_popup: bool,
    /// As [`InitOptions.adaptiveWidth`](field@crate::latest::InitOptions::adaptive_width).
    pub adaptive_width: bool,
}

impl From<APIInstanceParamsRequired> for APIInstanceParams {
    #[inline]
    fn from(required: APIInstanceParamsRequired) -> Self {
        Self::new(required)
    }
}

/// What is required is empty, zero or `false`.
impl Default for APIInstanceParams {
    #[inline]
    fn default() -> Self {
        Self {
            integration_key: Default::default(),
            instance_id: Default::default(),
            url_params: Default::default(),
            disable_new_interaction_popup: Default::default(),
            adaptive_width: Default::default(),
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    APIInstanceParams "APIInstanceParams";
    integration_key "integrationKey" required wire::Plain<String>;
    instance_id "instanceId" required wire::Plain<String>;
    url_params "urlParams" required wire::Plain<String>;
    disable_new_interaction_popup "disableNewInteractionPopup" required wire::Plain<bool>;
    adaptive_width "adaptiveWidth" required wire::Plain<bool>;
}
