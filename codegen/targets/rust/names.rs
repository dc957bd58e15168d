//! Names in Rust: how documented names become identifiers.
//!
//! Invariant: every function returns a valid identifier, whatever it is given.

use heck::{ToSnakeCase, ToUpperCamelCase};
use unicode_normalization::UnicodeNormalization;

use crate::file_name::portable;

mod symbol;

/// Keywords of all editions, reserved ones included.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw identifiers.
const NEVER_RAW: &[&str] = &["_", "crate", "self", "super"];

/// Names of types that the generated code uses without a path, and of its own type parameters;
/// they cannot be given away.
const TAKEN_TYPES: &[&str] = &[
    "__A",
    "__D",
    "__E",
    "__index",
    "__S",
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Deserialize",
    "Deserializer",
    "Display",
    "Drop",
    "Eq",
    "Err",
    "From",
    "Hash",
    "Into",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Serialize",
    "Serializer",
    "Some",
    "String",
    "Sync",
    "ToString",
    "Vec",
];

/// Modules and features of the crate beside those of the editions, and files that mean something to Cargo.
const TAKEN_MODULES: &[&str] = &[
    "alloc",
    "bin",
    "chrono",
    "convert",
    "core",
    "default",
    "events",
    "jiff",
    "json",
    "lib",
    "main",
    "message",
    "methods",
    "protocol",
    "serde",
    "serde_core",
    "serde_json",
    "std",
    "testing",
    "time",
    "types",
    "wire",
];

/// Files that mean something to the compiler.
const TAKEN_FILES: &[&str] = &["lib", "main", "mod"];

/// The module of an edition: `v5_19`, `latest`.
pub fn edition(name: &str) -> String {
    let mut module: String = spell(name).to_lowercase().chars().map(word_character).collect();
    if module.starts_with(|c: char| c.is_ascii_digit()) {
        module.insert(0, 'v');
    }
    let taken = TAKEN_MODULES.contains(&module.as_str());
    if taken || KEYWORDS.contains(&module.as_str()) || NEVER_RAW.contains(&module.as_str()) {
        module.push('_');
    }
    module
}

/// A type. A name that is UpperCamelCase as it stands stays as documented.
pub fn type_name(name: &str) -> String {
    let stays = name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
        && (name.len() == 1 || name.contains(|c: char| c.is_ascii_lowercase()));
    let name = if stays { name.to_owned() } else { upper_camel(name, "Type") };
    if TAKEN_TYPES.contains(&name.as_str()) { format!("{name}Type") } else { name }
}

/// A variant of an enumeration, for a documented value.
pub fn variant(value: &str) -> String {
    let name = upper_camel(value, "Value");
    if TAKEN_VARIANTS.contains(&name.as_str()) { format!("{name}Value") } else { name }
}

/// The variants that sets of documented values, and unions, have besides.
pub const TAKEN_VARIANTS: &[&str] = &["Self", "Unrecognized"];

/// Whether the generated code needs the name of a type for itself.
pub fn is_taken_type(name: &str) -> bool {
    TAKEN_TYPES.contains(&name) || TAKEN_MODULES.contains(&name)
}

/// Structures and enumerations beside those of the events.
pub const TAKEN_CALLS: &[&str] = &["AnyEvent", "UnknownEvent", "UnreadableEvent"];

/// A variant of an enumeration, for a documented integer: `Value5`, `ValueMinus5`.
pub fn integer_variant(value: i64) -> String {
    let sign = if value < 0 { "Minus" } else { "" };
    format!("Value{sign}{}", value.unsigned_abs())
}

/// A variant of the enumeration of all events.
pub fn event_variant(event: &str) -> String {
    match event {
        "Unknown" | "Unreadable" => format!("{event}Event"),
        _ => event.to_owned(),
    }
}

/// An event's or a method's structure; they share their modules with a few fixed names.
pub fn call(name: &str) -> String {
    let name = type_name(&upper_camel(name, "Call"));
    if TAKEN_CALLS.contains(&name.as_str()) { format!("{name}Arguments") } else { name }
}

/// A field of a structure.
pub fn field(name: &str) -> String {
    let snake = snake(name, "value");
    if snake == "extra" { "extra_".to_owned() } else { snake }
}

/// A field of a structure of arguments.
pub fn argument(name: &str) -> String {
    let snake = snake(name, "value");
    if snake == "rest" { "rest_".to_owned() } else { snake }
}

/// A module and its file, from the name of a file of the spec or of an item: a file that every system
/// takes and the compiler looks for.
pub fn module(name: &str) -> String {
    let ascii = |c: char| match symbol::word(c) {
        _ if c.is_ascii() => c.to_string(),
        Some(word) => format!("_{word}_"),
        None => format!("_u{:x}_", u32::from(c)),
    };
    let module = snake(&plain(name).chars().map(ascii).collect::<String>(), "module");
    let file = portable(plain(&module));
    let used = ["core", "events", "message", "methods", "samples", "serde_core", "serde_json", "std"];
    if file != plain(&module) || TAKEN_FILES.contains(&file.as_str()) {
        return if file == plain(&module) { format!("{file}_") } else { file };
    }
    if used.contains(&module.as_str()) { format!("{module}_") } else { module }
}

/// The part of a name that several identifiers are made of: `OpenRecordOptions` + `source`.
pub fn part(name: &str) -> String {
    upper_camel(name, "Value")
}

/// A name the spec sets for Rust: taken as it is, but never a keyword.
pub fn given(name: &str) -> String {
    raw(name.to_owned())
}

/// Without the mark of a raw identifier.
pub fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

fn upper_camel(name: &str, prefix: &str) -> String {
    let camel = spell(name).to_upper_camel_case();
    if begins(&camel) { camel } else { format!("{prefix}{camel}") }
}

fn snake(name: &str, prefix: &str) -> String {
    let snake = spell(name).to_snake_case();
    raw(if begins(&snake) { snake } else { format!("{prefix}_{snake}") })
}

fn raw(name: String) -> String {
    if NEVER_RAW.contains(&name.as_str()) || name == "Self" {
        format!("{name}_")
    } else if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}

/// A name in which a word can be found. Symbols stand between words; where there is nothing else, and
/// where a symbol of another script says something, the word for it stands there.
///
/// The compiler takes two spellings of one letter for the same, so the name is normalized first.
fn spell(name: &str) -> String {
    if name.is_empty() {
        return "empty".to_owned();
    }
    // As most are.
    if name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return name.to_owned();
    }
    let name: String = name.nfc().collect();
    let has_word = name.chars().any(is_word);
    let mut spelled = String::new();
    for c in name.chars() {
        match symbol::word(c) {
            _ if is_word(c) => spelled.push(c),
            Some(word) if !(has_word && c.is_ascii()) => spelled.push_str(&format!("_{word}_")),
            None if !has_word => spelled.push_str(&format!("_u{:x}_", u32::from(c))),
            _ => spelled.push('_'),
        }
    }
    spelled
}

/// Whether nothing of a name can be read in an identifier: it has neither a letter nor a digit, and
/// symbols that no word is known for.
pub fn is_nameless(name: &str) -> bool {
    // As hardly any is.
    if name.bytes().any(|byte| byte.is_ascii_alphanumeric()) {
        return false;
    }
    let name: String = name.nfc().collect();
    !name.chars().any(is_word) && name.chars().any(|c| symbol::word(c).is_none())
}

/// Whether a character may stand inside an identifier and has a place in both cases.
fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c.is_alphanumeric() && syn::parse_str::<syn::Ident>(&format!("a{c}")).is_ok()
}

/// Whether a word may begin an identifier; digits and marks that combine with a letter may not.
fn begins(word: &str) -> bool {
    match word.chars().next() {
        None | Some('_') => true,
        Some(first) if first.is_ascii() => first.is_ascii_alphabetic(),
        Some(first) => syn::parse_str::<syn::Ident>(&first.to_string()).is_ok(),
    }
}

fn word_character(c: char) -> char {
    if is_word(c) { c } else { '_' }
}

#[cfg(test)]
mod tests;
