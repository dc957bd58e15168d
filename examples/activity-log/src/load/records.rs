//! The records that are posted: made with the types of the latest edition, each of another interaction.

use brightpattern_agent_desktop::json;
use brightpattern_agent_desktop::latest::{
    CallDirection, CallParty, InteractionActivityData, InteractionActivityDataRequired,
    InteractionAssociatedObject, InteractionAssociatedObjectRequired, InteractionAssociatedObjectsData,
    InteractionState, InteractionType,
};
use bytes::Bytes;

const SERVICES: [&str; 5] = ["Parts hotline", "Invoices", "Support", "Orders", "Outbound service"];
const DISPOSITIONS: [&str; 4] = ["Resolved", "Follow-up required", "Appointment made", "No answer"];

/// The first moment, 2026-06-01, and how far the records are apart: some days of a busy center.
const FIRST: i64 = 1_780_272_000_000;
const APART: i64 = 6_000;

/// The record of this number, as text.
pub fn body(number: usize) -> serde_json::Result<Bytes> {
    let start = FIRST.saturating_add((number as i64).saturating_mul(APART));
    let duration = 20 + (number as i64 * 37) % 900;
    let record = InteractionActivityData::new(required(number))
        .with_global_interaction_id(format!("3F9C2B7E-8D41-4E6A-A1B0-{number:012X}"))
        .with_phone_number("+1-202-555-0134")
        .with_call_direction(CallDirection::Inbound)
        .with_start_time(json::Number::nearest(start))
        .with_end_time(json::Number::nearest(start + duration * 1000))
        .with_duration(json::Number::nearest(duration))
        .with_description("Part not in stock. Promised a call back on Friday.")
        .with_disposition(DISPOSITIONS[number % DISPOSITIONS.len()])
        .with_service(SERVICES[number % SERVICES.len()])
        .with_recording_url(format!("https://recordings.example.com/2026/06/{number}.mp3"))
        .with_dnis("+1-202-555-0100")
        .with_ani("+1-202-555-0134");
    serde_json::to_vec(&record).map(Bytes::from)
}

fn required(number: usize) -> InteractionActivityDataRequired {
    let contact = InteractionAssociatedObject::new(InteractionAssociatedObjectRequired {
        id: "0035500000A1b2C".to_owned(),
        r#type: "Contact".to_owned(),
        display_name: "Mara Lindqvist".to_owned(),
        display_type: "Contact".to_owned(),
        custom_fields: json::Map::from([("accountName", "Lindqvist Optics")]),
        source: "screen-pop".to_owned(),
    });
    InteractionActivityDataRequired {
        interaction_id: format!("b7a1c0de-51f2-4c0b-9a2e-{number:012x}"),
        state: if number.is_multiple_of(7) { InteractionState::Queued } else { InteractionState::Completed },
        r#type: if number.is_multiple_of(5) { InteractionType::Chat } else { InteractionType::Voice },
        associated_objects: InteractionAssociatedObjectsData::new([contact], ["0035500000A1b2C".to_owned()]),
        attached_data: json::Map::from([("orderNumber", "20417"), ("ivrPath", "service/parts")]),
        internal: false,
        contact_name: "Mara Lindqvist".to_owned(),
        subject: format!("Replacement part for order {number}"),
        call_parties: vec![
            CallParty::new("p-1", "Mara Lindqvist", "+1-202-555-0134"),
            CallParty::new("p-2", "Jonas Keller", "2041"),
        ],
        call_muted: false,
        call_recording: true,
        chat_parties: Vec::new(),
    }
}
