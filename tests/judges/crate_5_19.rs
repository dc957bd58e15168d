//! The judge who reads with the generated Rust crate, for the definitions that payloads have.

use brightpattern_agent_desktop::InteractionData;
use brightpattern_agent_desktop::events::OnSaveActivityRecord;
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::Value;

/// What was read, written again; or the message of the error.
pub fn read(key: &str, value: &Value) -> Result<Value, String> {
    match key {
        "InteractionData" => rewrite::<InteractionData>(value),
        "ON_SAVE_ACTIVITY_RECORD.arguments" => rewrite::<OnSaveActivityRecord>(value),
        _ => panic!("no type reads `{key}`"),
    }
}

/// By a text and by a value; both have to say the same.
fn rewrite<T: DeserializeOwned + Serialize>(value: &Value) -> Result<Value, String> {
    let from_text = serde_json::from_str::<T>(&value.to_string());
    let from_value = serde_json::from_value::<T>(value.clone());
    assert_eq!(from_text.is_ok(), from_value.is_ok(), "a text and a value of it are read alike");
    let read = from_text.map_err(|error| error.to_string())?;
    Ok(serde_json::to_value(read).expect("what was read can be written"))
}

/// The place a message names, `InteractionData.callParties[0].phone`, as a JSON pointer.
pub fn place(message: &str) -> String {
    let path = message.split(": ").next().unwrap_or_default();
    let members = path.find(['.', '[']).map_or("", |start| &path[start..]);
    let pointer = members.replace(['[', '.'], "/").replace([']', '"'], "");
    // An argument of an event goes by its name in a message and by its position in a pointer.
    pointer.strip_prefix("/activity").map_or(pointer.clone(), |rest| format!("/0{rest}"))
}
