//! The one way of a spec's text into TypeScript: literals, names of properties, identifiers,
//! comments.

mod commonjs;
mod words;

use std::borrow::Cow;

use super::names;
use crate::fragment::Fragment;
use crate::json;
use crate::model::Literal;

pub use commonjs::commonjs;
pub use words::{Words, code_block};

/// The language.
pub enum TypeScript {}
/// The text of a documentation comment, without the marks around it.
pub enum Comment {}

pub type Code = Fragment<TypeScript>;
pub type Remark = Fragment<Comment>;

macro_rules! code {
    ($($template:tt)+) => {
        $crate::fragment::fragment!($crate::targets::typescript::quoting::TypeScript: $($template)+)
    };
}

pub(crate) use code;

/// A string literal.
pub fn literal(text: &str) -> Code {
    // Most texts are the inside of their literal.
    let is_inside = |byte: u8| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\';
    Fragment::quoted(match text.bytes().all(is_inside) {
        true => ["\"", text, "\""].concat(),
        false => json::in_script(&serde_json::Value::from(text).to_string()),
    })
}

/// A string literal of a text that has quotes in it, such as JSON.
pub fn literal_of_json(text: &str) -> Code {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~') && byte != b'\\' && byte != b'\'') {
        return Fragment::quoted(["'", text, "'"].concat());
    }
    let ends = |c: char| matches!(c, '\0'..='\x1f' | '\\' | '\'' | '\u{2028}' | '\u{2029}');
    let mut literal = String::with_capacity(text.len() + text.len() / 16 + "''".len());
    literal.push('\'');
    for piece in text.split_inclusive(ends) {
        let inside = piece.trim_end_matches(ends);
        literal.push_str(inside);
        match piece[inside.len()..].chars().next() {
            Some(c @ ('\\' | '\'')) => literal.extend(['\\', c]),
            Some(c) => literal.push_str(&format!("\\u{:04x}", u32::from(c))),
            None => {}
        }
    }
    literal.push('\'');
    Fragment::quoted(literal)
}

/// A literal of the model.
pub fn of_literal(value: &Literal) -> Code {
    match value {
        Literal::String(text) => literal(text),
        Literal::Integer(number) => code!("{}", *number),
        Literal::Boolean(true) => "true".into(),
        Literal::Boolean(false) => "false".into(),
    }
}

/// The same in the code of a comment, which it does not end.
pub fn literal_in_comment(text: &str) -> Code {
    Fragment::quoted(literal(text).as_str().replace("*/", "*\\/"))
}

/// A JSON value as it stands in a program, its further lines indented.
pub fn value(value: &serde_json::Value, indent: &'static str) -> Code {
    let text = json::in_script(&json::laid_out(value));
    Fragment::quoted(text.trim_end().replace('\n', &format!("\n{indent}")))
}

/// The name of a type or of a type parameter. Those of a spec are identifiers; of anything else only
/// the letters are left.
pub fn identifier(name: &str) -> Code {
    Fragment::quoted(if is_identifier(name) { name.to_owned() } else { letters(name) })
}

/// An identifier that is none of those taken, nor a reserved word.
pub fn free_identifier(name: &str, is_taken: impl Fn(&str) -> bool) -> Code {
    let mut free = identifier(name).into_text();
    while is_taken(&free) || names::is_reserved_word(&free) {
        free.push('_');
    }
    Fragment::quoted(free)
}

/// The name of a property, quoted where it has to be.
pub fn property(name: &str) -> Code {
    if is_identifier(name) { Fragment::quoted(name.to_owned()) } else { literal(name) }
}

/// The name of a method; `new` would declare a constructor and is quoted too.
pub fn method(name: &str) -> Code {
    if name == "new" { literal(name) } else { property(name) }
}

/// A property of an object that is written down; `__proto__` would set what the object inherits from.
pub fn key(name: &str) -> Code {
    if name == "__proto__" { code!("[{}]", literal(name)) } else { property(name) }
}

/// A property after a value: `.name` or `["na-me"]`.
pub fn member(name: &str) -> Code {
    if is_identifier(name) { Fragment::quoted([".", name].concat()) } else { code!("[{}]", literal(name)) }
}

/// A property after a value that may be nothing: `?.name`.
pub fn optional_member(name: &str) -> Code {
    if is_identifier(name) { code!("?.{}", identifier(name)) } else { code!("?.[{}]", literal(name)) }
}

/// Names for the parameters of one list: identifiers, no reserved words, no two the same.
pub fn parameters<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<Code> {
    let mut taken: Vec<String> = Vec::new();
    for name in names {
        let mut identifier = letters(name);
        if names::is_reserved_word(&identifier) {
            identifier.push('_');
        }
        while taken.contains(&identifier) {
            identifier.push('_');
        }
        taken.push(identifier);
    }
    taken.into_iter().map(Fragment::quoted).collect()
}

/// A comment of one line.
pub fn comment(remark: &Remark) -> Code {
    Fragment::quoted(["/** ", &inside(remark), " */"].concat())
}

/// A line of a longer comment.
pub fn comment_line(remark: &Remark) -> Code {
    match remark.is_empty() {
        true => Fragment::from(" *"),
        false => Fragment::quoted([" * ", &inside(remark)].concat()),
    }
}

/// A link an editor can follow.
pub fn link(name: &str) -> Remark {
    Fragment::quoted(format!("{{@link {}}}", identifier(name).as_str()))
}

/// A link to a member. A name that is no identifier cannot be followed, so its link leads to the
/// owner.
pub fn link_to_member(owner: &str, name: &str) -> Remark {
    let owner_name = identifier(owner);
    match is_identifier(name) {
        true => Fragment::quoted(format!("{{@link {}.{name}}}", owner_name.as_str())),
        false => labelled(owner, &format!("{}[{}]", owner_name.as_str(), literal(name).as_str())),
    }
}

/// A link to a type by the name of one of its values.
pub fn link_to_value(owner: &str, value: &str) -> Remark {
    labelled(owner, literal(value).as_str())
}

/// The tag of a parameter, before what is said about it.
pub fn parameter_tag(name: &Code) -> Remark {
    Fragment::quoted(format!("@param {} -", name.as_str()))
}

/// The text of a link may not hold what ends the link or the comment.
fn labelled(target: &str, label: &str) -> Remark {
    let label = label.replace(['{', '}', '|', '@', '`', '\n', '\r'], " ");
    Fragment::quoted(format!("{{@link {} | {label}}}", identifier(target).as_str()))
}

/// What remains to be feared of a remark: its pieces together, or a link, could end the comment.
fn inside(remark: &Remark) -> Cow<'_, str> {
    let text = remark.as_str().trim_end();
    if text.contains("*/") { text.replace("*/", "*\\/").into() } else { text.into() }
}

/// Whether the text can stand as an identifier without quotes.
pub fn is_identifier(text: &str) -> bool {
    let letter = |byte: &u8| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'$');
    let bytes = text.as_bytes();
    bytes.first().is_some_and(letter) && bytes.iter().all(|byte| letter(byte) || byte.is_ascii_digit())
}

fn letters(name: &str) -> String {
    let letter = |c: char| if c.is_ascii_alphanumeric() || c == '_' || c == '$' { c } else { '_' };
    let letters: String = name.chars().map(letter).collect();
    if is_identifier(&letters) { letters } else { format!("_{letters}") }
}

#[cfg(test)]
mod tests {
    use super::{comment, identifier, link_to_member, link_to_value};
    use super::{literal, literal_in_comment, literal_of_json, method, parameters, property};

    #[test]
    fn quotes_what_is_no_identifier() {
        assert_eq!(property("__proto__"), "__proto__");
        assert_eq!(property("contact-profile"), "\"contact-profile\"");
        assert_eq!(property("2fa"), "\"2fa\"");
        assert_eq!(property(""), "\"\"");
        assert_eq!(method("new"), "\"new\"");
        assert_eq!(identifier("a;b"), "a_b");
        assert_eq!(literal("a\"b\\\n\u{2028}\0"), "\"a\\\"b\\\\\\n\\u2028\\u0000\"");
        assert_eq!(literal_in_comment("a*/"), r#""a*\/""#);
        assert_eq!(literal_of_json(r#"{"a'b":"\\\""}"#), r#"'{"a\'b":"\\\\\\""}'"#);
    }

    #[test]
    fn makes_parameters_distinct_identifiers() {
        let names = parameters(["new", "a-b", "a_b", "1st", "activity"]);
        assert_eq!(names, ["new_", "a_b", "a_b_", "_1st", "activity"]);
    }

    #[test]
    fn no_link_ends_the_comment() {
        assert_eq!(link_to_member("A", "b"), "{@link A.b}");
        assert_eq!(comment(&link_to_value("A", "*/ {@x} */")), r#"/** {@link A | "*\/   x  *\/"} */"#);
    }
}
