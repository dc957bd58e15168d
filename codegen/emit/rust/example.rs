//! Examples of use, made of what the API has.
//!
//! Each needs something of the API: a structure, an enumeration, an event. An API without it has
//! one example less.

use super::plan::{Call, Edition, Item, ItemKind, Member, Only, Presence};
use super::ty::Ty;

/// Titles and code. The code is complete and runs.
pub fn examples(krate: &str, edition: &Edition<'_>) -> Vec<(&'static str, String)> {
    let mut examples = Vec::new();
    examples.extend(read(krate, edition).map(|code| ("Reading and writing back", code)));
    examples.extend(meet(krate, edition).map(|code| ("Meeting a value that is not documented", code)));
    examples.extend(make(krate, edition).map(|code| ("Making one for a test", code)));
    examples.extend(receive(krate, edition).map(|code| ("Receiving an event by its name", code)));
    examples.extend(call(krate, edition).map(|code| ("Calling a method", code)));
    examples
}

/// The structure that the first event with arguments brings, or else the first there is.
fn subject<'a>(edition: &'a Edition<'_>) -> Option<&'a Item> {
    let arguments = edition.events.iter().flat_map(|event| &event.arguments);
    let named = arguments.filter_map(|argument| match argument.ty.target() {
        Ty::Item(own) => find(edition, &own.name),
        _ => None,
    });
    named.chain(items(edition)).find(|item| {
        matches!(item.kind, ItemKind::Object(_))
            && item.generics.is_empty()
            && !item.deprecated
            && json(edition, item, 0).is_some()
    })
}

/// An event without required arguments, and one that is not documented.
fn receive(krate: &str, edition: &Edition<'_>) -> Option<String> {
    let optional = |member: &Member| !matches!(member.presence, Presence::Required);
    let event =
        edition.events.iter().find(|event| !event.deprecated && event.arguments.iter().all(optional))?;
    let (name, variant) = (&event.name, &event.variant);
    Some(format!(
        "use {krate}::events::{{AnyEvent, {name}}};\n\
         use {krate}::protocol::Event;\n\n\
         let arguments = &mut serde_json::Deserializer::from_str(\"[]\");\n\
         let event = AnyEvent::read({name}::NAME, arguments)?;\n\
         assert!(matches!(event, AnyEvent::{variant}(_)));\n\n\
         let arguments = &mut serde_json::Deserializer::from_str(\"[5]\");\n\
         let newer = AnyEvent::read(\"not documented\", arguments)?;\n\
         assert!(matches!(newer, AnyEvent::Unknown(_)));\n\
         # Ok::<(), serde_json::Error>(())\n"
    ))
}

/// A method without parameters: what is sent.
fn call(krate: &str, edition: &Edition<'_>) -> Option<String> {
    let ready =
        |method: &&Call| method.command.is_some() && method.arguments.is_empty() && !method.deprecated;
    let method = edition.methods.iter().find(ready)?;
    let (name, command) = (&method.name, method.command.as_ref()?);
    Some(format!(
        "use {krate}::methods::{name};\n\
         use {krate}::protocol::Method;\n\n\
         // Send the command with its arguments, and read what comes back as its answer.\n\
         assert_eq!({name}::COMMAND, Some({command:?}));\n\
         assert_eq!(serde_json::to_string(&{name}::new())?, \"[]\");\n\
         type Answer = <{name} as Method>::Answer;\n\
         # let _: Option<Answer> = None;\n\
         # Ok::<(), serde_json::Error>(())\n"
    ))
}

fn items<'a>(edition: &'a Edition<'_>) -> impl Iterator<Item = &'a Item> {
    edition.types.iter().flat_map(|file| &file.items)
}

fn find<'a>(edition: &'a Edition<'_>, name: &str) -> Option<&'a Item> {
    items(edition).find(|item| item.name == name)
}

fn read(krate: &str, edition: &Edition<'_>) -> Option<String> {
    let item = subject(edition)?;
    let members = json(edition, item, 0)?;
    let text = match members.strip_prefix('{')?.strip_suffix('}')? {
        "" => "{\"notDocumented\": 5}".to_owned(),
        inside => format!("{{{inside}, \"notDocumented\": 5}}"),
    };
    let name = &item.name;
    Some(format!(
        "use {krate}::{name};\n\n\
         let text = r##\"{text}\"##;\n\
         let read: {name} = serde_json::from_str(text)?;\n\
         assert_eq!(read.extra[\"notDocumented\"].as_f64(), Some(5.0));\n\n\
         let written: serde_json::Value = serde_json::to_value(&read)?;\n\
         assert_eq!(written, serde_json::from_str::<serde_json::Value>(text)?);\n\
         # Ok::<(), serde_json::Error>(())\n"
    ))
}

fn meet(krate: &str, edition: &Edition<'_>) -> Option<String> {
    let (item, strings) = items(edition).find_map(|item| match &item.kind {
        ItemKind::Strings(strings) if !item.deprecated && !strings.values.is_empty() => Some((item, strings)),
        _ => None,
    })?;
    let unknown = std::iter::successors(Some("brand-new".to_owned()), |last| Some(format!("{last}-still")))
        .find(|text| strings.values.iter().all(|own| own.value != *text))?;
    let name = &item.name;
    Some(format!(
        "use {krate}::{name};\n\n\
         let value: {name} = serde_json::from_str(\"\\\"{unknown}\\\"\")?;\n\
         assert!(matches!(value, {name}::Unrecognized(_)));\n\
         assert_eq!(value.as_str(), \"{unknown}\");\n\
         assert_eq!(serde_json::to_string(&value)?, \"\\\"{unknown}\\\"\");\n\
         # Ok::<(), serde_json::Error>(())\n"
    ))
}

fn make(krate: &str, edition: &Edition<'_>) -> Option<String> {
    let item = subject(edition)?;
    let made = expression(edition, item, 0)?;
    let code = format!("let made = {made};\nlet text = serde_json::to_string(&made)?;\n");
    let file = syn::parse_str::<syn::File>(&format!("fn main() {{ {code}\n}}")).ok()?;
    let body = prettyplease::unparse(&file);
    let lines = body.lines().filter(|line| !line.starts_with(['f', '}']));
    let body: String = lines.map(|line| format!("{}\n", line.strip_prefix("    ").unwrap_or(line))).collect();
    Some(format!("use {krate}::*;\n\n{body}# let _ = text;\n# Ok::<(), serde_json::Error>(())\n"))
}

/// How deep an example goes into types of fields; recursive types end here.
const DEEPEST: usize = 4;

/// A value of a structure in JSON: its required members.
fn json(edition: &Edition<'_>, item: &Item, depth: usize) -> Option<String> {
    let ItemKind::Object(members) = &item.kind else { return None };
    let required = members.iter().filter(|member| member.presence == Presence::Required);
    let members: Option<Vec<String>> = required
        .map(|member| {
            let value = match &member.only {
                Some(only) => only_json(edition, only)?,
                None => value_json(edition, &member.ty, depth + 1)?,
            };
            Some(format!("{}: {value}", serde_json::Value::from(member.documented.as_str())))
        })
        .collect();
    Some(format!("{{{}}}", members?.join(", ")))
}

fn only_json(edition: &Edition<'_>, only: &Only) -> Option<String> {
    match only {
        Only::Literal(ty) | Only::Variant(ty, _) => value_json(edition, ty, DEEPEST),
    }
}

fn value_json(edition: &Edition<'_>, ty: &Ty, depth: usize) -> Option<String> {
    let text = match ty.target() {
        Ty::Unit | Ty::Option(_) | Ty::Value => "null",
        Ty::Bool | Ty::False => "false",
        Ty::True => "true",
        Ty::String => "\"text\"",
        Ty::Number | Ty::Integer => "1",
        Ty::Vec(_) => "[]",
        Ty::Map(_) | Ty::IntegerMap(_) => "{}",
        Ty::NotJson | Ty::Parameter(_) => return None,
        Ty::Box(inside) => return value_json(edition, inside, depth),
        Ty::Item(own) | Ty::Alias(own, _) => {
            let item = find(edition, &own.name)?;
            return match &item.kind {
                ItemKind::Strings(strings) => {
                    strings.values.first().map(|own| serde_json::Value::from(own.value.as_str()).to_string())
                }
                ItemKind::Integers(integers) => integers.values.first().map(|own| own.value.to_string()),
                _ if depth < DEEPEST => json(edition, item, depth),
                _ => None,
            };
        }
    };
    Some(text.to_owned())
}

/// A value of a structure as it is made in Rust.
fn expression(edition: &Edition<'_>, item: &Item, depth: usize) -> Option<String> {
    let ItemKind::Object(members) = &item.kind else { return None };
    let named = super::object::has_required_structure(members);
    let values: Option<Vec<String>> = members
        .iter()
        .filter(|member| member.presence == Presence::Required && member.only.is_none())
        .map(|member| argument(edition, member, named, depth))
        .collect();
    let name = &item.name;
    Some(match named {
        true => format!("{name}::new({} {{ {} }})", super::object::required_name(item), values?.join(", ")),
        false => format!("{name}::new({})", values?.join(", ")),
    })
}

fn argument(edition: &Edition<'_>, member: &Member, named: bool, depth: usize) -> Option<String> {
    let (name, documented) = (&member.name, &member.documented);
    let value = match member.ty.target() {
        Ty::Unit => "()".to_owned(),
        Ty::Option(_) => "None".to_owned(),
        Ty::Bool => "false".to_owned(),
        Ty::True => "json::True".to_owned(),
        Ty::False => "json::False".to_owned(),
        Ty::String => format!("{documented:?}.to_owned()"),
        Ty::Number => "json::Number::from(1)".to_owned(),
        Ty::Integer => "json::Integer::from(1)".to_owned(),
        Ty::Value => "json::Value::Null".to_owned(),
        Ty::Vec(_) => "Vec::new()".to_owned(),
        Ty::Map(_) => "json::Map::new()".to_owned(),
        Ty::IntegerMap(_) => "json::IntegerMap::new()".to_owned(),
        Ty::NotJson | Ty::Parameter(_) | Ty::Alias(..) | Ty::Box(_) => return None,
        Ty::Item(own) => {
            let item = find(edition, &own.name)?;
            match &item.kind {
                ItemKind::Strings(strings) => format!("{}::{}", item.name, strings.values.first()?.name),
                ItemKind::Integers(integers) => format!("{}::{}", item.name, integers.values.first()?.name),
                _ if depth < DEEPEST => expression(edition, item, depth + 1)?,
                _ => return None,
            }
        }
    };
    Some(if named { format!("{name}: {value}") } else { value })
}
