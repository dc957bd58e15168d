//! What is read: an interaction of 1.3 KB, one as a newer widget might send it, and ten thousand.

use brightpattern_agent_desktop::json::{Map, Value};

/// How many records the array has.
pub const MANY: usize = 10_000;

/// Its members stand in the documented order.
fn record() -> Map<Value> {
    let payload = include_str!("../tests/payloads/accepted/voice-with-consult.json");
    match serde_json::from_str(payload) {
        Ok(Value::Object(mut payload)) => match payload.remove("value") {
            Some(Value::Object(record)) => record,
            _ => panic!("the payload has a value"),
        },
        _ => panic!("the payload is an object"),
    }
}

fn print(value: &impl serde::Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("a value can be printed")
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("it is JSON")
}

/// One record, all of whose members are documented, in the documented order.
pub fn one() -> Vec<u8> {
    print(&record())
}

/// The same, its members in the order of their names.
pub fn one_sorted() -> Vec<u8> {
    // `serde_json` sorts, unless it is told to keep the order.
    print(&serde_json::from_slice::<serde_json::Value>(&one()).expect("it is JSON"))
}

/// The same with members that no type names, at three depths.
pub fn one_with_unknown() -> Vec<u8> {
    let mut record = record();
    if let Some(Value::Array(parties)) = record.get_mut("callParties")
        && let Some(Value::Object(party)) = parties.first_mut()
    {
        party.insert("role", json("\"customer\""));
    }
    record.insert("sentiment", json(r#"{ "score": 0.82, "label": "positive" }"#));
    record.insert("queueTime", json("17"));
    print(&record)
}

/// An array of records that differ in their IDs and times.
pub fn many() -> Vec<u8> {
    let mut record = record();
    let records = (0..MANY).map(|number| {
        record.insert("interactionId", json(&format!("\"b7a1c0de-51f2-4c0b-9a2e-{number:012}\"")));
        record.insert("startTime", json(&(1_716_948_061_000_u64 + number as u64 * 1000).to_string()));
        record.clone()
    });
    print(&records.collect::<Vec<_>>())
}
