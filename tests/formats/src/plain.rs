//! The value as such, from every source that `serde_json` and the crate have.

use bindings::json;

use crate::{Type, Ways};

pub fn read<T: Type>(ways: &mut Ways<'_, T>) {
    let text = ways.text;
    ways.compare("from_slice", serde_json::from_slice(text.as_bytes()));
    ways.compare("from_reader", serde_json::from_reader(text.as_bytes()));
    let stream = format!("{text} {text}");
    let streamed: Result<Vec<T>, _> = serde_json::Deserializer::from_str(&stream).into_iter().collect();
    ways.compare("StreamDeserializer", streamed.map(|mut two| two.remove(1)));
    let value: serde_json::Value = serde_json::from_str(text).expect("the text is JSON");
    ways.compare("&Value", T::deserialize(&value));
    ways.compare("from_value", serde_json::from_value(value));
    check(ways);
    let Some(read) = ways.plain else { return };
    let written = json::to_value(read).expect("what was read can be written");
    ways.compare("json::to_value", json::from_value(written));
    ways.compare("to_value", serde_json::to_value(read).and_then(serde_json::from_value));
    if cfg!(feature = "float_roundtrip") {
        ways.compare("to_vec", serde_json::to_vec(read).and_then(|text| serde_json::from_slice(&text)));
    }
    promise(ways, read);
}

/// The ways that tell errors as data.
fn check<T: Type>(ways: &mut Ways<'_, T>) {
    let text = ways.text;
    ways.check("json::read", json::read(&mut serde_json::Deserializer::from_str(text)));
    let reader = &mut serde_json::Deserializer::from_reader(text.as_bytes());
    ways.check("json::read, reader", json::read(reader));
    let value: serde_json::Value = serde_json::from_str(text).expect("the text is JSON");
    ways.check("json::read, &Value", json::read(&value));
    ways.check("json::read, Value", json::read(value));
    ways.check("json::from_str", json::from_str(text));
    ways.check("json::from_slice", json::from_slice(text.as_bytes()));
    let known: json::Value = serde_json::from_str(text).expect("the text is JSON");
    ways.check("json::from_value", json::from_value(known));
    let json::Checked(read) = serde_json::from_str(text).expect("the text is JSON");
    ways.check("json::Checked", read);
}

/// What holds of every value.
fn promise<T: Type>(ways: &mut Ways<'_, T>, read: &T) {
    let copy = read.clone();
    if read.cmp(&copy).is_ne() || hash(read) != hash(&copy) || format!("{read:?}") != format!("{copy:?}") {
        ways.wrong.push("a copy differs".to_owned());
    }
}

fn hash<T: std::hash::Hash>(value: &T) -> u64 {
    use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
    BuildHasherDefault::<DefaultHasher>::default().hash_one(value)
}
