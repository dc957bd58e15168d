//! Types of `client`.

use crate::json;
use crate::wire;

/// How the widget is embedded in the host page; every option may be left out.
///
/// [Source: APIMethods](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/APIMethods)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InitOptions {
    /// ID of the integration with a CRM. Keep it constant; a custom integration does not need it.
    #[doc(alias = "integrationKey")]
    pub integration_key: Option<String>,
    /// An iframe of the page that already holds the widget. Without it one is created.
    #[doc(alias = "adcFrame")]
    pub adc_frame: Option<HTMLIFrameElement>,
    /// Element into which the iframe of the widget is put; without it, the end of the page's body.
    #[doc(alias = "mountRoot")]
    pub mount_root: Option<HTMLElement>,
    /// Whether to run without the user interface of the widget.
    pub standalone: Option<bool>,
    /// Whether to switch off the widget's own popup for incoming interactions.
    #[doc(alias = "disableNewInteractionPopup")]
    pub disable_new_interaction_popup: Option<bool>,
    /// Whether the widget fills the available width; otherwise it is 500 pixels wide.
    #[doc(alias = "adaptiveWidth")]
    pub adaptive_width: Option<bool>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl InitOptions {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            integration_key: None,
            adc_frame: None,
            mount_root: None,
            standalone: None,
            disable_new_interaction_popup: None,
            adaptive_width: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `integrationKey`.
    #[must_use]
    pub fn with_integration_key(mut self, integration_key: impl Into<String>) -> Self {
        self.integration_key = Some(integration_key.into());
        self
    }

    /// Sets `adcFrame`.
    #[inline]
    #[must_use]
    pub fn with_adc_frame(mut self, adc_frame: HTMLIFrameElement) -> Self {
        self.adc_frame = Some(adc_frame);
        self
    }

    /// Sets `mountRoot`.
    #[inline]
    #[must_use]
    pub fn with_mount_root(mut self, mount_root: HTMLElement) -> Self {
        self.mount_root = Some(mount_root);
        self
    }

    /// Sets `standalone`.
    #[inline]
    #[must_use]
    pub fn with_standalone(mut self, standalone: bool) -> Self {
        self.standalone = Some(standalone);
        self
    }

    /// Sets `disableNewInteractionPopup`.
    #[inline]
    #[must_use]
    pub fn with_disable_new_interaction_popup(
        mut self,
        disable_new_interaction_popup: bool,
    ) -> Self {
        self.disable_new_interaction_popup = Some(disable_new_interaction_popup);
        self
    }

    /// Sets `adaptiveWidth`.
    #[inline]
    #[must_use]
    pub fn with_adaptive_width(mut self, adaptive_width: bool) -> Self {
        self.adaptive_width = Some(adaptive_width);
        self
    }
}

impl Default for InitOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

wire::object! {
    InitOptions "InitOptions";
    integration_key "integrationKey" optional wire::Plain<String>;
    adc_frame "adcFrame" optional wire::Plain<json::NotJson>;
    mount_root "mountRoot" optional wire::Plain<json::NotJson>;
    standalone "standalone" optional wire::Plain<bool>;
    disable_new_interaction_popup "disableNewInteractionPopup" optional wire::Plain<bool>;
    adaptive_width "adaptiveWidth" optional wire::Plain<bool>;
}

/// The element that holds the widget, as the browser defines it.
///
/// [Source: APIMethods](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/APIMethods)
pub type HTMLIFrameElement = json::NotJson;

/// An element of the host page, as the browser defines it.
///
/// [Source: APIMethods](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/APIMethods)
pub type HTMLElement = json::NotJson;

/// Function that is shown every message between page and widget, in both directions: its name,
/// followed by `_RESPONSE` for an answer, and its content.
pub type MessageLogger = json::NotJson;

/// What a handler gives back, at once or by a promise.
///
/// [Source: onRequestRecordInfo](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onRequestRecordInfo)
pub type SyncAsyncResult<T = ()> = T;

/// Configuration of the integration, of any shape: check it before use.
pub type IntegrationConfig = json::Value;
