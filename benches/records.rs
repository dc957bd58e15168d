//! What is read: an interaction of 1.3 KB, one as a newer widget might send it, and ten thousand.

use serde_json::{Value, json};

/// How many records the array has.
pub const MANY: usize = 10_000;

fn record() -> Value {
    let payload = include_str!("../tests/payloads/accepted/voice-with-consult.json");
    let payload: Value = serde_json::from_str(payload).expect("the payload is JSON");
    payload["value"].clone()
}

fn print(value: &Value) -> Vec<u8> {
    serde_json::to_vec(value).expect("a value can be printed")
}

/// One record, all of whose members are documented, in the documented order.
pub fn one() -> Vec<u8> {
    print(&record())
}

/// The same with members that no type names, at three depths.
pub fn one_with_unknown() -> Vec<u8> {
    let mut record = record();
    record["callParties"][0]["role"] = json!("customer");
    record["sentiment"] = json!({ "score": 0.82, "label": "positive" });
    record["queueTime"] = json!(17);
    print(&record)
}

/// An array of records that differ in their IDs and times.
pub fn many() -> Vec<u8> {
    let mut record = record();
    let records = (0..MANY).map(|number| {
        record["interactionId"] = json!(format!("b7a1c0de-51f2-4c0b-9a2e-{number:012}"));
        record["startTime"] = json!(1_716_948_061_000_u64 + number as u64 * 1000);
        record.clone()
    });
    print(&records.collect())
}
