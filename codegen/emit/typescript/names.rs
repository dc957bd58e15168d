//! All naming of the TypeScript target: identifiers, property names, string literals, and the
//! names a declaration file takes for itself.

/// Words that cannot name a parameter in strict code.
const RESERVED_WORDS: &str = "\
    arguments await break case catch class const continue debugger default delete do else \
    enum eval export extends false finally for function if implements import in instanceof \
    interface let new null package private protected public return static super switch this \
    throw true try typeof undefined var void while with yield";

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

/// The map of all events.
pub const EVENTS: &str = "Events";
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

/// The names a declaration file takes for itself or cannot declare, each with what takes it.
pub fn reserved() -> Vec<(&'static str, &'static str)> {
    let mut names = Vec::new();
    names.extend(words(RESERVED_WORDS).map(|word| (word, "a reserved word of TypeScript")));
    names.extend(words(TYPE_WORDS).map(|word| (word, "a word of TypeScript's type language")));
    names.extend(GLOBALS.map(|name| (name, "a global name of TypeScript")));
    names.push((EVENTS, "the TypeScript map of all events"));
    names.push((METHODS, "the TypeScript map of all methods"));
    names.push((EVENT_NAME, "the TypeScript type of the names of events"));
    names.push((METHOD_NAME, "the TypeScript type of the names of methods"));
    names.push((EVENT_HANDLER, "the TypeScript type of the handlers `on` takes"));
    names
}

fn words(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(' ')
}

/// Whether the text can stand as an identifier without quotes.
fn is_identifier(text: &str) -> bool {
    let letter = |c: char| c.is_ascii_alphabetic() || c == '_' || c == '$';
    text.starts_with(letter) && text.chars().all(|c| letter(c) || c.is_ascii_digit())
}

/// The name of a property, quoted where it has to be.
pub fn property(name: &str) -> String {
    if is_identifier(name) { name.to_owned() } else { quoted(name) }
}

/// The name of a method; `new` would declare a constructor and is quoted too.
pub fn method(name: &str) -> String {
    if name == "new" { quoted(name) } else { property(name) }
}

/// A path of properties after a value or a type in prose: `.name` or `["na-me"]`.
pub fn member(name: &str) -> String {
    if is_identifier(name) { format!(".{name}") } else { format!("[{}]", quoted(name)) }
}

/// A string literal. The line separators are escaped because older compilers end the line there.
pub fn quoted(text: &str) -> String {
    let literal = serde_json::Value::from(text).to_string();
    literal.replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

/// The same in the code of a comment, which it does not end.
pub fn quoted_in_comment(text: &str) -> String {
    quoted(text).replace("*/", "*\\/")
}

/// Names for the parameters of one list: identifiers, no reserved words, no two the same.
pub fn parameters<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut taken: Vec<String> = Vec::new();
    for name in names {
        let mut identifier = parameter(name);
        while taken.contains(&identifier) {
            identifier.push('_');
        }
        taken.push(identifier);
    }
    taken
}

fn parameter(name: &str) -> String {
    let mut identifier: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || c == '_' || c == '$' { c } else { '_' })
        .collect();
    if words(RESERVED_WORDS).any(|word| word == identifier) {
        identifier.push('_');
    } else if !is_identifier(&identifier) {
        identifier.insert(0, '_');
    }
    identifier
}

#[cfg(test)]
mod tests {
    use super::{method, parameters, property, quoted, quoted_in_comment};

    #[test]
    fn quotes_what_is_no_identifier() {
        assert_eq!(property("__proto__"), "__proto__");
        assert_eq!(property("contact-profile"), "\"contact-profile\"");
        assert_eq!(property("2fa"), "\"2fa\"");
        assert_eq!(property(""), "\"\"");
        assert_eq!(method("new"), "\"new\"");
        assert_eq!(quoted("a\"b\\\n\u{2028}"), "\"a\\\"b\\\\\\n\\u2028\"");
        assert_eq!(quoted_in_comment("a*/"), r#""a*\/""#);
    }

    #[test]
    fn makes_parameters_distinct_identifiers() {
        assert_eq!(
            parameters(["new", "a-b", "a_b", "1st", "activity"]),
            ["new_", "a_b", "a_b_", "_1st", "activity"]
        );
    }
}
