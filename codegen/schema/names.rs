//! Names in a bundle: its `$id`, the keys of its `$defs`, and the references to them.
//!
//! | Key | What it describes |
//! | --- | --- |
//! | `Name` | a type |
//! | `Name-of-Argument-and-…` | a generic type with these arguments |
//! | `….recognized-by-field` | an arm of an open union, its tag a constant |
//! | `Name.unrecognized-by-field` | what such a union takes besides |
//! | `Table.name`, `Table.code` | one name, one number of a code table |
//! | `EVENT.arguments`, `EVENT.reply` | what a handler receives, what it answers |
//! | `method.parameters`, `method.result` | what a method is given, what a successful call yields |
//! | `EVENT.argumentsByName`, `method.parametersByName` | the lists as objects |
//! | `method.answer` | the result as the client wraps it |
//! | `Constructor.new` | what the client is constructed with |
//!
//! A key is put together from names and hyphens, so that it can stand in a URI as it is and tools that
//! make classes find a name in it. Of the name of an event, `/` and `:` are written as codes: a reference
//! would have them escaped, and some tools look for what is escaped as it is written.
//!
//! Invariant: no two items share a key. Names of types have neither a dot nor a hyphen, each suffix
//! belongs to one sort of item, words that could be names begin with a dot, and what could be read in
//! two ways is put between words.

#![deny(clippy::wildcard_enum_match_arm)]

use crate::camel::upper_camel;
use crate::model::{Api, Literal, Package, Type, TypeId, notation};
use crate::uri::escape;

use super::reading::Reading;

/// The domain of schemas that are nowhere to be found: one that is reserved.
const NOWHERE: &str = "https://schemas.example";

/// The `$id` of a file. Other schemas refer to what is in it by its path, whoever serves it.
pub fn id(api: &Api, package: &Package, reading: Reading, file: &str) -> String {
    let base = match &package.schema_address {
        Some(address) => address.trim_end_matches('/').to_owned(),
        None => format!("{NOWHERE}/{}", escape(&package.name)),
    };
    let path = [package.version.as_str(), &api.edition, reading.name()].into_iter().chain(file.split('/'));
    let path: Vec<String> = path.map(escape).collect();
    format!("{base}/{}.schema.json", path.join("/"))
}

/// What stands for the characters of a name that a reference cannot have. The dot is one where it would
/// be read as the beginning of a code.
const CODES: [(&str, char); 3] = [(".2F", '/'), (".3A", ':'), (".2E", '.')];

/// The key of a part of an event: that of the arguments of `window/show` is `window.2Fshow.arguments`.
pub fn event(name: &str, part: &str) -> String {
    let mut key = String::new();
    for (at, c) in name.char_indices() {
        let is_plain_dot = c == '.' && !CODES.iter().any(|(code, _)| name[at..].starts_with(code));
        match CODES.iter().find(|(_, written)| *written == c) {
            Some((code, _)) if !is_plain_dot => key.push_str(code),
            _ => key.push(c),
        }
    }
    format!("{key}.{part}")
}

/// A key with the characters in it that stand there as codes.
pub fn decoded(key: &str) -> String {
    CODES.iter().fold(key.to_owned(), |key, (code, written)| key.replace(code, &written.to_string()))
}

/// A key as the name of a type: `OperationResultOfTeamArray`. Generators call what they make of a
/// definition by its title, or by the letters of it.
pub fn title(key: &str) -> String {
    if let Some((name, _)) = key.split_once(".recognized-by-") {
        return format!("Recognized{}", title(name));
    }
    if let Some((name, _)) = key.split_once(".unrecognized-by-") {
        return format!("Unrecognized{}", title(name));
    }
    let is_one_name = !key.contains(['.', '-']);
    if is_one_name { key.to_owned() } else { upper_camel(&decoded(key)) }
}

/// The key of an arm of an open union: the type of this key, with its tag as a constant.
pub fn recognized(instance: &str, field: &str) -> String {
    format!("{instance}.recognized-by-{}", letters(field))
}

/// The key of what such a union takes besides.
pub fn unrecognized(names: &[&str], field: &str) -> String {
    format!("{}.unrecognized-by-{}", names.join("-or-"), letters(field))
}

/// The key of a generic type with arguments, or of any type without.
pub fn instance(api: &Api, id: TypeId, arguments: &[Type]) -> String {
    let arguments: Vec<String> = arguments
        .iter()
        .map(|argument| {
            if let Type::Union(arms) = argument
                && arms.iter().all(is_word)
            {
                return alternatives(api, arms);
            }
            words(api, argument)
        })
        .collect();
    applied(&api[id].name, &arguments)
}

/// A type expression in words.
fn words(api: &Api, ty: &Type) -> String {
    let inside = |ty: &Type| words(api, ty);
    match ty {
        Type::Literal(Literal::String(value)) => format!(".text-{}", letters(value)),
        Type::Literal(Literal::Integer(value)) if *value < 0 => format!("minus-{}", value.unsigned_abs()),
        Type::Array(element) if is_word(element) => format!("{}-array", inside(element)),
        Type::Array(element) => applied(".array", &[inside(element)]),
        Type::Record(value) => applied("Record", &["string".into(), inside(value)]),
        Type::IntegerRecord(value) => applied("Record", &["number".into(), inside(value)]),
        Type::Promise(value) => applied("Promise", &[inside(value)]),
        Type::Named(id, arguments) => {
            applied(&api[*id].name, &arguments.iter().map(inside).collect::<Vec<_>>())
        }
        Type::CodeName(id) => format!("keyof-{}", api[*id].name),
        Type::CodeNumber(id) => format!("{}-code", api[*id].name),
        Type::Union(arms) => format!(".either-{}-end", alternatives(api, arms)),
        Type::Parameter(_) | Type::Function(_) => ".function".into(),
        Type::String
        | Type::Number
        | Type::Integer
        | Type::Boolean
        | Type::Null
        | Type::Undefined
        | Type::Void
        | Type::Any
        | Type::Unknown
        | Type::Literal(Literal::Integer(_) | Literal::Boolean(_)) => notation::expression(api, &[], ty),
    }
}

fn applied(name: &str, arguments: &[String]) -> String {
    if arguments.is_empty() { name.to_owned() } else { format!("{name}-of-{}", arguments.join("-and-")) }
}

fn alternatives(api: &Api, arms: &[Type]) -> String {
    arms.iter().map(|arm| words(api, arm)).collect::<Vec<_>>().join("-or-")
}

/// Whether an expression is one word, next to which nothing can be misread.
fn is_word(ty: &Type) -> bool {
    !ty.children().iter().any(|(position, _)| position.is_held())
}

/// A text as letters, digits and codes of other characters: `on-hold` is `on.2Dhold`.
fn letters(text: &str) -> String {
    let mut letters = String::new();
    for c in text.chars() {
        match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '_' => letters.push(c),
            _ => letters.push_str(&format!(".{:X}", u32::from(c))),
        }
    }
    letters
}

/// A reference to a key in a place of definitions, `#/$defs/`, as a URI fragment.
pub fn reference(place: &str, key: &str) -> String {
    let mut reference = String::new();
    refer(place, key, &mut reference);
    reference
}

/// Adds it to a text.
pub fn refer(place: &str, key: &str, text: &mut String) {
    text.push_str(place);
    // Every fragment takes `$`, and some tools look for a name that begins with it as it is written.
    let is_free = |c: char| c.is_ascii_alphanumeric() || "-._$".contains(c);
    match key.chars().all(is_free) {
        true => text.push_str(key),
        false => text.push_str(&escape(&key.replace('~', "~0").replace('/', "~1"))),
    }
}

#[cfg(test)]
mod tests {
    use super::{decoded, event, reference, title};

    #[test]
    fn the_key_of_an_event_stands_in_a_reference_as_it_is() {
        for (name, key) in [
            ("ON_CALL", "ON_CALL.reply"),
            ("$/a-b.c", "$.2Fa-b.c.reply"),
            ("window/show:all", "window.2Fshow.3Aall.reply"),
            ("window.2Fshow", "window.2E2Fshow.reply"),
            ("a.2E.3A.2", "a.2E2E.2E3A.2.reply"),
        ] {
            assert_eq!(event(name, "reply"), key);
            assert_eq!(decoded(key), format!("{name}.reply"));
            assert_eq!(reference("#/$defs/", key), format!("#/$defs/{key}"));
        }
        assert_eq!(title("window.2Fshow.3Aall.reply"), "WindowShowAllReply");
    }
}
