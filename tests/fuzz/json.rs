//! A JSON text as a tree that keeps what a reader would settle: repeated members and how a number is
//! written. Mutations change it in places that mean something.

use std::fmt;

use serde_core::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::dice::Dice;

#[derive(Debug, Clone)]
pub enum Json {
    /// A scalar as it is written.
    Scalar(String),
    Array(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// Values that somebody may get wrong.
const HOSTILE: [&str; 34] = [
    "null",
    "true",
    "false",
    "0",
    "-0",
    "-0.0",
    "1.5",
    "5.0",
    "1e3",
    "1E-7",
    "9007199254740991",
    "9007199254740993",
    "18446744073709551615",
    "-9223372036854775808",
    "18446744073709551616",
    "123456789012345678901234567890",
    "1e308",
    "1.7976931348623157e308",
    "5e-324",
    "1e400",
    "\"\"",
    "\"\\u0000\"",
    "\"\\ud83d\\ude00\"",
    "\"\u{2028}\u{202e}\"",
    "\"\\\"\\\\\"",
    "[]",
    "{}",
    "[[]]",
    "[null]",
    "{\"\":null}",
    "{\"$serde_json::private::Number\":\"12\"}",
    "{\"$serde_json::private::RawValue\":\"12\"}",
    "{\"a\":1,\"a\":2}",
    "{\"status\":\"success\",\"data\":{}}",
];

const KEYS: [&str; 12] = [
    "",
    "a",
    "$serde_json::private::Number",
    "$serde_json::private::RawValue",
    "__proto__",
    "constructor",
    "status",
    "data",
    "type",
    "7",
    "-0",
    "999999999999999",
];

impl Json {
    pub fn parse(text: &str) -> Option<Json> {
        serde_json::from_str(text).ok()
    }

    fn children(&self) -> usize {
        match self {
            Json::Scalar(_) => 0,
            Json::Array(items) => items.len(),
            Json::Object(members) => members.len(),
        }
    }

    fn child(&mut self, index: usize) -> &mut Json {
        match self {
            Json::Scalar(_) => self,
            Json::Array(items) => &mut items[index],
            Json::Object(members) => &mut members[index].1,
        }
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Json::Scalar(text) => f.write_str(text),
            Json::Array(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if index > 0 { "," } else { "" })?;
                }
                f.write_str("]")
            }
            Json::Object(members) => {
                f.write_str("{")?;
                for (index, (key, value)) in members.iter().enumerate() {
                    let key = serde_json::Value::from(key.as_str());
                    write!(f, "{}{key}:{value}", if index > 0 { "," } else { "" })?;
                }
                f.write_str("}")
            }
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Json, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Json;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a JSON value")
            }

            fn visit_unit<E>(self) -> Result<Json, E> {
                Ok(Json::Scalar("null".to_owned()))
            }

            fn visit_bool<E>(self, truth: bool) -> Result<Json, E> {
                Ok(Json::Scalar(truth.to_string()))
            }

            fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
                Ok(Json::Scalar(number.to_string()))
            }

            fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
                Ok(Json::Scalar(number.to_string()))
            }

            fn visit_f64<E>(self, number: f64) -> Result<Json, E> {
                Ok(Json::Scalar(serde_json::Value::from(number).to_string()))
            }

            fn visit_str<E>(self, text: &str) -> Result<Json, E> {
                Ok(Json::Scalar(serde_json::Value::from(text).to_string()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
                let mut found = Vec::new();
                while let Some(item) = items.next_element()? {
                    found.push(item);
                }
                Ok(Json::Array(found))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Json, A::Error> {
                let mut found = Vec::new();
                while let Some(member) = members.next_entry()? {
                    found.push(member);
                }
                Ok(Json::Object(found))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

/// Changes a tree at a place taken at random.
pub fn mutate(tree: &mut Json, dice: &mut Dice) {
    let donor = walk(tree, dice).clone();
    let place = walk(tree, dice);
    match dice.below(10) {
        0 | 1 => *place = Json::Scalar((*dice.pick(&HOSTILE)).to_owned()),
        2 => *place = donor,
        3 => *place = nest(place.clone(), dice),
        _ => match place {
            Json::Scalar(text) => *text = scalar(text, dice),
            Json::Array(items) => change_items(items, donor, dice),
            Json::Object(members) => change_members(members, donor, dice),
        },
    }
}

fn walk<'a>(tree: &'a mut Json, dice: &mut Dice) -> &'a mut Json {
    let mut place = tree;
    while place.children() > 0 && !dice.one_in(4) {
        let index = dice.below(place.children());
        place = place.child(index);
    }
    place
}

/// A value deep inside others.
fn nest(value: Json, dice: &mut Dice) -> Json {
    let depth = if dice.one_in(4) { dice.below(126) } else { 1 + dice.below(3) };
    let key = *dice.pick(&KEYS);
    let in_arrays = dice.one_in(2);
    (0..depth).fold(value, |inner, _| match in_arrays {
        true => Json::Array(vec![inner]),
        false => Json::Object(vec![(key.to_owned(), inner)]),
    })
}

fn scalar(text: &str, dice: &mut Dice) -> String {
    match (text.strip_suffix('"'), dice.below(4)) {
        (Some(open), 0) => format!("{open}x\""),
        (Some(open), 1) => format!("{open}{}\"", "long".repeat(dice.below(2000))),
        (Some(_), 2) => "\"success\"".to_owned(),
        (None, 0) if text.starts_with(|c: char| c.is_ascii_digit()) && !text.contains('e') => {
            format!("{text}e2")
        }
        (None, 1) => format!("\"{text}\""),
        _ => (*dice.pick(&HOSTILE)).to_owned(),
    }
}

fn change_items(items: &mut Vec<Json>, donor: Json, dice: &mut Dice) {
    let at = dice.below(items.len() + 1);
    match dice.below(4) {
        0 if at < items.len() => drop(items.remove(at)),
        1 => items.push(donor),
        2 if !items.is_empty() => {
            let item = dice.pick(items).clone();
            let most = if dice.one_in(10) { 300 } else { 3 };
            let times = 1 + dice.below(most);
            items.extend(vec![item; times]);
        }
        _ => items.insert(at, Json::Scalar((*dice.pick(&HOSTILE)).to_owned())),
    }
}

fn change_members(members: &mut Vec<(String, Json)>, donor: Json, dice: &mut Dice) {
    let at = dice.below(members.len() + 1);
    match dice.below(6) {
        0 if at < members.len() => drop(members.remove(at)),
        1 if at < members.len() => members[at].0 = (*dice.pick(&KEYS)).to_owned(),
        2 if !members.is_empty() => {
            // The same member again, with another value.
            let (key, value) = dice.pick(members).clone();
            let value = if dice.one_in(2) { donor } else { value };
            members.insert(at, (key, value));
        }
        3 if !members.is_empty() => {
            let other = dice.below(members.len());
            let at = dice.below(members.len());
            members.swap(at, other);
        }
        4 => members.insert(at, ((*dice.pick(&KEYS)).to_owned(), donor)),
        _ => {
            let times = if dice.one_in(10) { dice.below(300) } else { 1 };
            let value = (*dice.pick(&HOSTILE)).to_owned();
            members.extend((0..times).map(|n| (format!("new{n}"), Json::Scalar(value.clone()))));
        }
    }
}
