//! The value inside the types of a user, most of which serde reads from a buffer.

use serde::{Deserialize, Serialize};

use crate::{Type, Ways};

#[derive(Deserialize, Serialize)]
struct Plain<T> {
    value: T,
}

#[derive(Deserialize, Serialize)]
struct Flattened<T> {
    its_own: u8,
    #[serde(flatten)]
    plain: Plain<T>,
}

#[derive(Deserialize, Serialize)]
struct Mixed<T> {
    its_own: u8,
    #[serde(flatten)]
    value: T,
}

#[derive(Deserialize, Serialize)]
#[serde(tag = "its_tag")]
enum Internal<T> {
    Kind { value: T },
}

#[derive(Deserialize, Serialize)]
#[serde(tag = "its_tag")]
enum Merged<T> {
    Kind(T),
}

#[derive(Deserialize, Serialize)]
#[serde(tag = "its_tag", content = "value")]
enum Adjacent<T> {
    Kind(T),
}

#[derive(Deserialize, Serialize)]
#[serde(untagged)]
enum Untagged<T> {
    Other { never: u8 },
    Kind(T),
}

pub fn read<T: Type>(ways: &mut Ways<'_, T>) {
    let text = ways.text;
    // The buffers of serde take an empty object for nothing.
    if text == "{}" && ways.plain.is_none() {
        return;
    }
    let value = format!(r#"{{"value":{text}}}"#);
    ways.compare("plain", from(&value, |Plain { value }| value));
    let flattened = format!(r#"{{"value":{text},"its_own":1}}"#);
    ways.compare("flatten", from(&flattened, |Flattened { plain, .. }| plain.value));
    let internal = format!(r#"{{"value":{text},"its_tag":"Kind"}}"#);
    ways.compare("internally tagged", from(&internal, |Internal::Kind { value }| value));
    ways.compare("adjacently tagged", from(&internal, |Adjacent::Kind(value)| value));
    ways.compare("untagged", from(text, inner));
    let document: serde_json::Value = serde_json::from_str(text).expect("the text is JSON");
    ways.compare("untagged, from_value", serde_json::from_value(document).map(inner));
    // A mixture of two objects: what is not one is refused as such. Members that come from the
    // outer type are no part of the value.
    if ways.plain.is_some() && text.starts_with('{') {
        let all = text.strip_suffix('}').expect("an object ends");
        let open = if all == "{" { "" } else { "," };
        ways.compare("mixed", from(&format!(r#"{all}{open}"its_own":1}}"#), |Mixed { value, .. }| value));
        let merged = format!(r#"{all}{open}"its_tag":"Kind"}}"#);
        ways.compare("merged", from(&merged, |Merged::Kind(value)| value));
    }
}

fn inner<T>(read: Untagged<T>) -> T {
    match read {
        Untagged::Kind(value) => value,
        Untagged::Other { never } => panic!("nothing has the member `never`, {never}"),
    }
}

fn from<O: for<'de> Deserialize<'de>, T>(text: &str, convert: impl Fn(O) -> T) -> Result<T, serde_json::Error> {
    serde_json::from_str(text).map(convert)
}
