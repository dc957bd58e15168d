//! A service that takes records: those that do not fit are refused with the place and the
//! reason, as the body of an answer 400.

use std::collections::BTreeMap;

use brightpattern_agent_desktop::json;
use brightpattern_agent_desktop::v5_19::InteractionData as Record;
use serde_json::Deserializer;

/// A list of records as it must be.
const RIGHT: &str = r##"[{"interactionId":"8a1f6c52-0001","state":"delivered","type":"voice","subject":"Question about an invoice","associatedObjects":{"list":[],"selected":"id-1"},"callParties":[],"callMuted":false,"callRecording":false,"attachedData":{}}]"##;

/// Reads the records of a request; gives the status and the body of the answer.
fn take(request: &str) -> (u16, String) {
    let mut request = Deserializer::from_str(request);
    let records: Vec<Record> = match json::read(&mut request) {
        Ok(records) => records,
        Err(error) => return (400, refusal(error.pointer(), error.kind().to_string())),
    };
    match request.end() {
        Ok(()) => (201, format!("{} taken", records.len())),
        Err(error) => (400, refusal(String::new(), error.to_string())),
    }
}

/// Where the mistake is, as a JSON Pointer, and what it is.
fn refusal(pointer: String, reason: String) -> String {
    let body = BTreeMap::from([("pointer", pointer), ("reason", reason)]);
    serde_json::to_string(&body).expect("a map of texts is JSON")
}

fn main() {
    for request in [RIGHT, "[{}]", "[5]", "[] and more"] {
        let (status, body) = take(request);
        println!("{status} {body}");
    }
}
