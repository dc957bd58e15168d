//! What a Rust developer expects of such a crate without looking it up: a line for each, by subject.

mod answers;
mod conversions;
mod errors;
mod habits;
mod maps;
mod numbers;
mod order;
mod records;
mod sets;
mod setters;
mod times;
mod values;

use brightpattern_agent_desktop::InteractionData;
use serde_json::{Value, json};

/// A record as it arrives.
fn arrived() -> Value {
    json!({
        "interactionId": "i-1", "state": "completed", "type": "voice", "subject": "Order",
        "associatedObjects": { "list": [], "selected": null }, "callParties": [{ "id": "p", "name": "Ada", "phone": "2107" }],
        "callMuted": false, "callRecording": false, "attachedData": { "tier": "gold" },
        "startTime": 1_700_000_000_250_u64, "duration": 90.5,
        "x": { "y": [7, "z"] },
    })
}

fn record() -> InteractionData {
    serde_json::from_value(arrived()).unwrap()
}
