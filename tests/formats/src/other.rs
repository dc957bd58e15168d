//! The value in formats other than JSON.

use std::fmt::Display;

use bindings::json;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::{Type, Ways};

/// BSON has documents only.
#[derive(Deserialize, Serialize)]
struct Document<T> {
    value: T,
}

pub fn read<T: Type>(ways: &mut Ways<'_, T>) {
    let any: json::Value = serde_json::from_str(ways.text).expect("the text is JSON");
    ways.compare("CBOR", cbor(&any));
    ways.compare("MessagePack", message_pack(&any));
    if fits_bson(&any) {
        ways.compare("BSON", bson(&Document { value: &any }));
    }
    check(ways, &any);
    let Some(read) = ways.plain else { return };
    // YAML gives any scalar to who asks for a text, so what is refused elsewhere may be read.
    ways.compare("YAML", yaml(&any));
    ways.compare("CBOR, written", cbor(read));
    ways.compare("MessagePack, written", message_pack(read));
    ways.compare("YAML, written", yaml(read));
    fail_cleanly(ways, read);
}

/// The ways that tell errors as data.
fn check<T: Type>(ways: &mut Ways<'_, T>, any: &json::Value) {
    let json::Checked(read) = checked(cbor(any));
    ways.check("CBOR, checked", read);
    let json::Checked(read) = checked(message_pack(any));
    ways.check("MessagePack, checked", read);
    let json::Checked(read) = checked(yaml(any));
    ways.check("YAML, checked", read);
    if fits_bson(any) {
        let json::Checked(read) = checked(bson(&Document { value: any }));
        ways.check("BSON, checked", read);
    }
}

fn checked<T>(read: Result<json::Checked<T>, impl Display>) -> json::Checked<T> {
    read.unwrap_or_else(|error| panic!("the format reads what it has written: {error}"))
}

fn cbor<T: DeserializeOwned>(value: &impl Serialize) -> Result<T, impl Display> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).expect("CBOR takes any value");
    ciborium::from_reader(&bytes[..])
}

fn message_pack<T: DeserializeOwned + PartialEq + std::fmt::Debug>(value: &impl Serialize) -> Result<T, impl Display> {
    let bytes = rmp_serde::to_vec_named(value).expect("MessagePack takes any value");
    let read = rmp_serde::from_slice::<T>(&bytes);
    let streamed = rmp_serde::from_read::<_, T>(&bytes[..]);
    assert_eq!(read.as_ref().ok(), streamed.as_ref().ok());
    read
}

fn yaml<T: DeserializeOwned>(value: &impl Serialize) -> Result<T, impl Display> {
    let text = serde_yaml::to_string(value).expect("YAML takes any value");
    serde_yaml::from_str(&text)
}

fn bson<T: DeserializeOwned>(value: &impl Serialize) -> Result<T, impl Display> {
    let bytes = bson::serialize_to_vec(value).expect("BSON takes what fits");
    bson::deserialize_from_slice::<Document<T>>(&bytes).map(|document| document.value)
}

/// BSON has no integers beyond `i64`, and no names with a zero byte.
fn fits_bson(value: &json::Value) -> bool {
    match value {
        json::Value::Number(number) => number.as_u64().is_none_or(|value| i64::try_from(value).is_ok()),
        json::Value::Array(values) => values.iter().all(fits_bson),
        json::Value::Object(members) => {
            members.iter().all(|(name, value)| !name.contains('\0') && fits_bson(value))
        }
        _ => true,
    }
}

/// Formats that do not say what comes next cannot tell a number from a text, or what a member is
/// that the type does not name. They refuse with an error of their own, and never read anything else.
fn fail_cleanly<T: Type>(ways: &mut Ways<'_, T>, read: &T) {
    if let Ok(bytes) = postcard::to_stdvec(read) {
        if let Ok(other) = postcard::from_bytes::<T>(&bytes) {
            ways.compare("postcard", Ok::<T, String>(other));
        }
    }
    let config = bincode::config::standard().with_limit::<65536>();
    if let Ok(bytes) = bincode::serde::encode_to_vec(read, config) {
        if let Ok((other, _)) = bincode::serde::decode_from_slice::<T, _>(&bytes, config) {
            ways.compare("bincode", Ok::<T, String>(other));
        }
    }
}
