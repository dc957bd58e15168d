//! Examples of use, made of what the API has.
//!
//! Each needs something of the API: a structure, an enumeration, an event. An API without it has
//! one example less.

pub mod answer;
mod host;
mod packet;
pub mod program;
mod refuse;

use serde_json::Value;

use super::plan::{Call, Edition, Item, ItemKind, Member, Origin, Presence};
use super::quoting::{self, Code, code};
use super::ty::Ty;
use crate::example::minimal;
use crate::fragment::Fragment;
use crate::model::Type;

pub use packet::pass;

/// The structure that the first event with arguments brings, or else the first there is.
fn subject<'a>(edition: &'a Edition<'_>) -> Option<&'a Item> {
    let arguments = edition.events.iter().flat_map(|event| &event.arguments);
    let named = arguments.filter_map(|argument| match argument.ty.target() {
        Ty::Item(item) => find(edition, &item.name),
        _ => None,
    });
    named.chain(items(edition)).find(|item| {
        matches!(item.kind, ItemKind::Object(_))
            && item.generics.is_empty()
            && !item.deprecated
            && json(edition, item).is_some()
    })
}

/// An event without required arguments, and one that is not documented.
pub fn receive(krate: &Code, edition: &Edition<'_>) -> Option<Code> {
    let optional = |member: &Member| !matches!(member.presence, Presence::Required);
    let ready =
        |event: &&Call| !event.deprecated && event.name != "Event" && event.arguments.iter().all(optional);
    let event = edition.events.iter().find(ready)?;
    Some(Code::filled(
        "use {krate}::events::{AnyEvent, {name}};\n\
         use {krate}::protocol::Event;\n\n\
         let arguments = &mut serde_json::Deserializer::from_str(\"[]\");\n\
         let event = AnyEvent::read({name}::NAME, arguments)?;\n\
         assert!(matches!(event, AnyEvent::{variant}(_)));\n\n\
         let arguments = &mut serde_json::Deserializer::from_str(\"[5]\");\n\
         let newer = AnyEvent::read(\"not documented\", arguments)?;\n\
         assert!(matches!(newer, AnyEvent::Unknown(_)));\n\
         # Ok::<(), serde_json::Error>(())\n",
        &[
            ("krate", krate.clone()),
            ("name", quoting::name(&event.name)),
            ("variant", quoting::name(&event.variant)),
        ],
    ))
}

/// A method without parameters: what is sent.
pub fn call(krate: &Code, edition: &Edition<'_>) -> Option<Code> {
    let ready = |method: &&Call| {
        let is_free = !["Method", "Answer"].contains(&method.name.as_str());
        method.command.is_some() && method.arguments.is_empty() && !method.deprecated && is_free
    };
    let method = edition.methods.iter().find(ready)?;
    let command = quoting::string(method.command.as_ref()?);
    Some(Code::filled(
        "use {krate}::methods::{name};\n\
         use {krate}::protocol::Method;\n\n\
         // Send the command with its arguments, and read what comes back as its answer.\n\
         assert_eq!({name}::COMMAND, Some({command}));\n\
         assert_eq!(serde_json::to_string(&{name}::new())?, \"[]\");\n\
         type Answer = <{name} as Method>::Answer;\n\
         # let _: Option<Answer> = None;\n\
         # Ok::<(), serde_json::Error>(())\n",
        &[("krate", krate.clone()), ("name", quoting::name(&method.name)), ("command", command)],
    ))
}

/// A sample that is made what a test needs.
pub fn sample(krate: &Code, edition: &Edition<'_>) -> Option<Code> {
    let item = subject(edition)?;
    Some(Code::filled(
        "# #[cfg(feature = \"testing\")] {\n\
         use {krate}::testing::Sample;\n\
         use {krate}::{name};\n\n\
         let (smallest, full) = ({name}::sample(), {name}::full());\n\
         assert_eq!(serde_json::from_str::<{name}>({name}::FULL).unwrap(), full);\n\
         # let _ = smallest;\n\
         # }\n",
        &[("krate", krate.clone()), ("name", quoting::name(&item.name))],
    ))
}

/// A value of one edition that becomes one of another.
pub fn convert(krate: &Code, editions: &[Edition<'_>]) -> Option<Code> {
    let (one, other, name, value) = super::convert::shown(editions)?;
    let body = Code::filled(
        "use {krate}::{{one}, {other}};\n\n\
         let value: {one}::{name} = serde_json::from_str({value})?;\n\
         let converted = {other}::{name}::try_from(value)?;\n\
         # let _ = converted;\n",
        &[
            ("krate", krate.clone()),
            ("one", quoting::name(one)),
            ("other", quoting::name(other)),
            ("name", quoting::name(name)),
            ("value", quoting::raw_string(&value.to_string())),
        ],
    );
    let features = [one.to_owned(), other.to_owned()];
    Some(code!("{}# Ok::<(), Box<dyn std::error::Error>>(())\n", gated(&features, &body)))
}

/// A part of a program that asks for features of the crate.
fn gated(features: &[String], body: &Code) -> Code {
    if features.is_empty() {
        return body.clone();
    }
    let features = features.iter().map(|feature| code!("feature = {}", quoting::string(feature)));
    code!("# #[cfg(all({}))] {{\n{}# }}\n", Fragment::joined(features, ", "), body)
}

fn items<'a>(edition: &'a Edition<'_>) -> impl Iterator<Item = &'a Item> {
    edition.types.iter().flat_map(|documented| &documented.items)
}

fn find<'a>(edition: &'a Edition<'_>, name: &str) -> Option<&'a Item> {
    items(edition).find(|item| item.name == name)
}

pub fn read(krate: &Code, edition: &Edition<'_>) -> Option<Code> {
    let item = subject(edition)?;
    let members = json(edition, item)?.to_string();
    let ItemKind::Object(documented) = &item.kind else { return None };
    let unknown =
        unlike("notDocumented", "Still", |text| documented.iter().any(|member| member.documented == text))?;
    let text = match members.strip_prefix('{')?.strip_suffix('}')? {
        "" => format!("{{\"{unknown}\": 5}}"),
        inside => format!("{{{inside}, \"{unknown}\": 5}}"),
    };
    Some(Code::filled(
        "use {krate}::{name};\n\n\
         let text = {text};\n\
         let read: {name} = serde_json::from_str(text)?;\n\
         assert_eq!(read.extra[{unknown}].as_f64(), Some(5.0));\n\n\
         let written: serde_json::Value = serde_json::to_value(&read)?;\n\
         assert_eq!(written, serde_json::from_str::<serde_json::Value>(text)?);\n\
         # Ok::<(), serde_json::Error>(())\n",
        &[
            ("krate", krate.clone()),
            ("name", quoting::name(&item.name)),
            ("text", quoting::raw_string(&text)),
            ("unknown", quoting::string(&unknown)),
        ],
    ))
}

pub fn meet(krate: &Code, edition: &Edition<'_>) -> Option<Code> {
    let (item, strings) = items(edition).find_map(|item| match &item.kind {
        ItemKind::Strings(strings) if !item.deprecated && !strings.values.is_empty() => Some((item, strings)),
        _ => None,
    })?;
    let unknown =
        unlike("brand-new", "-still", |text| strings.values.iter().any(|value| value.value == text))?;
    Some(Code::filled(
        "use {krate}::{name};\n\n\
         let value: {name} = serde_json::from_str({json})?;\n\
         assert!(matches!(value, {name}::Unrecognized(_)));\n\
         assert_eq!(value.as_str(), {unknown});\n\
         assert_eq!(serde_json::to_string(&value)?, {json});\n\
         # Ok::<(), serde_json::Error>(())\n",
        &[
            ("krate", krate.clone()),
            ("name", quoting::name(&item.name)),
            ("json", quoting::string(&serde_json::Value::from(unknown.as_str()).to_string())),
            ("unknown", quoting::string(&unknown)),
        ],
    ))
}

pub fn make(krate: &Code, edition: &Edition<'_>) -> Option<Code> {
    let item = subject(edition)?;
    let made = expression(edition, item, 0)?;
    let code = code!("let made = {};\nlet text = serde_json::to_string(&made)?;\n", made);
    Some(code!(
        "use {}::*;\n\n{}# let _ = text;\n# Ok::<(), serde_json::Error>(())\n",
        krate,
        quoting::statements(&code)?,
    ))
}

/// What is answered to a list with a record that has none of its required members.
pub fn refuse(krate: &Code, edition: &Edition<'_>) -> Option<Code> {
    let item = subject(edition)?;
    let ItemKind::Object(members) = &item.kind else { return None };
    let first = members.iter().find(|member| member.presence == Presence::Required)?;
    let reason = format!("missing field `{}`", first.documented);
    Some(Code::filled(
        "use {krate}::{name};\n\
         use {krate}::json;\n\n\
         /// The body of an answer 400.\n\
         fn refuse(error: &json::Error) -> serde_json::Value {\n\
         \x20   serde_json::json!({ \"pointer\": error.pointer(), \"reason\": error.kind().to_string() })\n\
         }\n\n\
         let body = &mut serde_json::Deserializer::from_str(\"[{}]\");\n\
         let error = json::read::<Vec<{name}>, _>(body).unwrap_err();\n\
         let answer = refuse(&error);\n\
         assert_eq!(answer[\"pointer\"], \"/0\");\n\
         assert_eq!(answer[\"reason\"], {reason});\n",
        &[
            ("krate", krate.clone()),
            ("name", quoting::name(&item.name)),
            ("reason", quoting::string(&reason)),
        ],
    ))
}

/// A text like another one, lengthened until nobody has it.
fn unlike(text: &str, more: &str, is_taken: impl Fn(&str) -> bool) -> Option<String> {
    std::iter::successors(Some(text.to_owned()), |last| Some(format!("{last}{more}")))
        .find(|text| !is_taken(text))
}

/// How deep an example goes into types of fields; recursive types end here.
const DEEPEST: usize = 4;

/// The smallest value of a structure in JSON.
fn json(edition: &Edition<'_>, item: &Item) -> Option<Value> {
    let Origin::Type(id) = item.origin else { return None };
    minimal(edition.api, &Type::Named(id, Vec::new()))
}

/// A value of a structure as it is made in Rust.
fn expression(edition: &Edition<'_>, item: &Item, depth: usize) -> Option<Code> {
    let ItemKind::Object(members) = &item.kind else { return None };
    let named = super::object::has_required_structure(members);
    let values: Option<Vec<Code>> = members
        .iter()
        .filter(|member| member.presence == Presence::Required && member.only.is_none())
        .map(|member| argument(edition, member, named, depth))
        .collect();
    let (name, values) = (quoting::name(&item.name), Fragment::joined(values?, ", "));
    Some(match named {
        true => {
            let required = quoting::name(&super::object::required_name(item));
            code!("{}::new({} {{ {} }})", name, required, values)
        }
        false => code!("{}::new({})", name, values),
    })
}

fn argument(edition: &Edition<'_>, member: &Member, named: bool, depth: usize) -> Option<Code> {
    let value = match member.ty.target() {
        Ty::Unit => "()".into(),
        Ty::Option(_) => "None".into(),
        Ty::Bool => "false".into(),
        Ty::True => "json::True".into(),
        Ty::False => "json::False".into(),
        Ty::String => code!("{}.to_owned()", quoting::string(&member.documented)),
        Ty::Number => "json::Number::from(1)".into(),
        Ty::Integer => "json::Integer::from(1)".into(),
        Ty::Value => "json::Value::Null".into(),
        Ty::Vec(_) => "Vec::new()".into(),
        Ty::Map(_) => "json::Map::new()".into(),
        Ty::IntegerMap(_) => "json::IntegerMap::new()".into(),
        Ty::NotJson | Ty::Parameter(_) | Ty::Alias(..) | Ty::Box(_) => return None,
        Ty::Item(item) => {
            let item = find(edition, &item.name)?;
            let variant = |name: &String| code!("{}::{}", quoting::name(&item.name), quoting::name(name));
            match &item.kind {
                ItemKind::Strings(strings) => variant(&strings.values.first()?.name),
                ItemKind::Integers(integers) => variant(&integers.values.first()?.name),
                _ if depth < DEEPEST => expression(edition, item, depth + 1)?,
                _ => return None,
            }
        }
    };
    Some(if named { code!("{}: {}", quoting::name(&member.name), value) } else { value })
}
