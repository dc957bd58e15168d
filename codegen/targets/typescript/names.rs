//! The names that TypeScript keeps for itself, and those that a declaration file takes.

use super::audience::AUDIENCE;
use crate::model::TypeDefinition;
use crate::model::naming::Named;
use crate::object_prototype::{MEMBERS, OLD_MEMBERS};

/// Words that cannot name a parameter in strict code.
const RESERVED_WORDS: [&str; 49] = [
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "undefined",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

/// Words that cannot name a type, or not be used as one, besides the reserved words.
const TYPE_WORDS: &str = "\
    abstract any as asserts bigint boolean infer intrinsic keyof never number object readonly \
    string symbol unique unknown";

/// Global names the declarations refer to, which a type of that name would hide.
const GLOBALS: [&str; 3] = ["Promise", "Record", "globalThis"];

/// Properties that every page's global object has; an API cannot declare them anew.
pub const WINDOW: &str = "\
    window self document name location history navigator screen top parent frames opener origin event \
    external status closed length caches console crypto performance localStorage sessionStorage fetch \
    alert confirm prompt open close stop focus blur print postMessage scroll customElements";

/// Whether every object has a member of this name.
pub fn is_inherited(name: &str) -> bool {
    MEMBERS.contains(&name) || OLD_MEMBERS.contains(&name)
}

/// The map of all events.
pub const EVENTS: &str = "Events";
/// What a handler returns where nobody waits: the documented type of such handlers is stricter than need be.
pub const ANYTHING: &str = "unknown";
/// The map of all methods.
pub const METHODS: &str = "Methods";
/// The union of the names of all events.
const EVENT_NAME: &str = "EventName";
/// The union of the names of all methods.
pub const METHOD_NAME: &str = "MethodName";
/// What `on` and `remove` take as a handler.
const EVENT_HANDLER: &str = "EventHandler";

/// The members the client interface has besides the methods of the API.
pub const CLIENT_MEMBERS: [&str; 2] = ["on", "remove"];

/// The items that the spec can give another name: nothing else has one that is not on the wire.
pub const NAMED: &[Named] = &[Named::Type];

/// What a type is called.
pub fn of_type(definition: &TypeDefinition) -> &str {
    given(definition).unwrap_or(&definition.name)
}

/// The name that the spec gives a type, if it gives one.
pub fn given(definition: &TypeDefinition) -> Option<&str> {
    definition.names.get(AUDIENCE.key).map(String::as_str)
}

/// The names a declaration file takes for itself or cannot declare, each with what takes it.
pub fn reserved() -> Vec<(&'static str, &'static str)> {
    let mut names = Vec::new();
    names.extend(RESERVED_WORDS.map(|word| (word, "a reserved word of TypeScript")));
    names.extend(TYPE_WORDS.split(' ').map(|word| (word, "a word of TypeScript's type language")));
    names.extend(GLOBALS.map(|name| (name, "a global name of TypeScript")));
    names.push((EVENTS, "the TypeScript map of all events"));
    names.push((METHODS, "the TypeScript map of all methods"));
    names.push((EVENT_NAME, "the TypeScript type of the names of events"));
    names.push((METHOD_NAME, "the TypeScript type of the names of methods"));
    names.push((EVENT_HANDLER, "the TypeScript type of the handlers `on` takes"));
    names
}

/// Whether a word cannot name a parameter.
pub fn is_reserved_word(word: &str) -> bool {
    // All are of small letters, and most names are not.
    word.bytes().all(|byte| byte.is_ascii_lowercase()) && RESERVED_WORDS.contains(&word)
}
