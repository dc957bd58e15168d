//! Records as structures derived by hand, as one writes them without the generated crate: both editions in
//! one type, what it does not know is dropped, and a new value of an enumeration is refused.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Edition, Refusal};
use crate::summary::{Known, Summary};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "read, as the generated types read it, and not asked for")]
struct Record {
    interaction_id: String,
    state: State,
    r#type: Medium,
    subject: String,
    associated_objects: AssociatedObjects,
    call_parties: Vec<CallParty>,
    call_muted: bool,
    call_recording: bool,
    attached_data: BTreeMap<String, String>,
    internal: Option<bool>,
    contact_name: Option<String>,
    chat_parties: Option<Vec<ChatParty>>,
    form_values: Option<BTreeMap<String, FormValue>>,
    phone_number: Option<String>,
    email: Option<String>,
    call_direction: Option<String>,
    start_time: Option<f64>,
    end_time: Option<f64>,
    duration: Option<f64>,
    description: Option<String>,
    disposition: Option<String>,
    global_interaction_id: Option<String>,
    service: Option<String>,
    playback_url: Option<String>,
    recording_url: Option<String>,
    #[serde(rename = "DNIS")]
    dnis: Option<String>,
    #[serde(rename = "ANI")]
    ani: Option<String>,
    origination: Option<String>,
    #[serde(rename = "transferANI")]
    transfer_ani: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read, as the generated types read it, and not asked for")]
struct AssociatedObjects {
    list: Vec<AssociatedObject>,
    selected: Option<Selected>,
}

#[derive(Deserialize)]
#[serde(untagged)]
#[expect(dead_code, reason = "read, as the generated types read it, and not asked for")]
enum Selected {
    One(String),
    Several(Vec<String>),
}

#[derive(Deserialize)]
#[serde(untagged)]
#[expect(dead_code, reason = "read, as the generated types read it, and not asked for")]
enum FormValue {
    Text(String),
    Truth(bool),
    Number(f64),
    Texts(Vec<String>),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "read, as the generated types read it, and not asked for")]
struct AssociatedObject {
    id: String,
    r#type: String,
    display_name: String,
    display_type: String,
    custom_fields: BTreeMap<String, String>,
    source: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "read, as the generated types read it, and not asked for")]
struct CallParty {
    id: String,
    name: String,
    phone: String,
    user_id: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read, as the generated types read it, and not asked for")]
struct ChatParty {
    id: String,
    r#type: String,
    name: String,
}

/// The names of an enumeration, for reading and for showing.
macro_rules! names {
    ($type:ident: $($variant:ident $name:literal),*) => {
        #[derive(Clone, Copy, Deserialize)]
        enum $type {
            $(#[serde(rename = $name)] $variant),*
        }

        impl $type {
            fn as_str(self) -> &'static str {
                match self {
                    $($type::$variant => $name),*
                }
            }
        }
    };
}

names!(State: Unknown "unknown", Queued "queued", Ivr "ivr", WrapUp "wrap_up", WrapUpHold "wrap_up_hold",
    Delivered "delivered", DeliveryPending "delivery_pending", Hold "hold", Completed "completed");
names!(Medium: Voice "voice", Chat "chat", Email "email");

pub fn read(body: &[u8]) -> Result<Summary, Refusal> {
    let record: Record = serde_json::from_slice(body).map_err(|error| Refusal::at("", &error.to_string()))?;
    let party = record.call_parties.first().map(|party| party.name.as_str());
    let known = Known {
        interaction: &record.interaction_id,
        edition: if record.contact_name.is_some() { Edition::Latest } else { Edition::V5_19 },
        state: record.state.as_str(),
        medium: record.r#type.as_str(),
        service: record.service.as_deref(),
        disposition: record.disposition.as_deref(),
        subject: &record.subject,
        contact: record.contact_name.as_deref().or(party),
        description: record.description.as_deref(),
        phone: record.phone_number.as_deref(),
        email: record.email.as_deref(),
        started: record.start_time,
        ended: record.end_time,
        duration: record.duration,
        transferred: record.origination.as_deref() == Some("transfer-panel")
            || record.transfer_ani.as_deref().is_some_and(|number| !number.is_empty()),
        undocumented: 0,
    };
    Ok(known.summary())
}
