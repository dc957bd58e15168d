//! `InteractionData` by quicktype.
//!
//! Made of what `narrow.js` prints for that type, by quicktype 26.0.0 with `--lang rust --src-lang schema
//! --visibility public --density dense --no-leading-comments --skip-serializing-none --top-level InteractionData`.

use serde::{Deserialize, Serialize};
use std::collections::HashMap;

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InteractionData {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<String>,
    #[serde(rename = "ANI")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ani: Option<String>,
    pub associated_objects: AssociatedObjects,
    pub attached_data: HashMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_direction: Option<CallDirection>,
    pub call_muted: bool,
    pub call_parties: Vec<CallPartyElement>,
    pub call_recording: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disposition: Option<String>,
    #[serde(rename = "DNIS")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dnis: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_interaction_id: Option<String>,
    pub interaction_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origination: Option<Origination>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub playback_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recording_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<f64>,
    pub state: State,
    pub subject: String,
    #[serde(rename = "transferANI")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_ani: Option<String>,
    #[serde(rename = "type")]
    pub interaction_data_type: Type,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AssociatedObjects {
    pub list: Vec<ListElement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selected: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListElement {
    pub custom_fields: HashMap<String, String>,
    pub display_name: String,
    pub display_type: String,
    pub id: String,
    pub source: String,
    #[serde(rename = "type")]
    pub one_type: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallDirection {
    Inbound,
    Outbound,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CallPartyElement {
    pub id: String,
    pub name: String,
    pub phone: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Type {
    Chat,
    Email,
    Voice,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origination {
    Auto,
    Conference,
    #[serde(rename = "contact-profile")]
    ContactProfile,
    Dialpad,
    #[serde(rename = "dialpad-search")]
    DialpadSearch,
    Directory,
    Favorites,
    Help,
    #[serde(rename = "integration-api")]
    IntegrationApi,
    Interaction,
    Recent,
    Workitem,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Completed,
    Delivered,
    #[serde(rename = "delivery_pending")]
    DeliveryPending,
    Hold,
    Ivr,
    Queued,
    Unknown,
    #[serde(rename = "wrap_up")]
    WrapUp,
    #[serde(rename = "wrap_up_hold")]
    WrapUpHold,
}
