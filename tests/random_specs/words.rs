//! Words that somebody could take for something else: names, values and prose.

use std::collections::HashSet;

use super::choices::Choices;

/// Names of types, handlers and the client: they must be identifiers in the spec.
const TYPES: [&str; 34] = [
    "CallParty",
    "Self",
    "Option",
    "String",
    "Box",
    "Vec",
    "Result",
    "Some",
    "None",
    "Err",
    "Default",
    "Serialize",
    "Deserialize",
    "Debug",
    "Events",
    "constructor",
    "__proto__",
    "_",
    "$",
    "API",
    "A",
    "D",
    "E",
    "S",
    "Value",
    "Number",
    "Unrecognized",
    "Map",
    "Error",
    "events",
    "methods",
    "types",
    "json",
    "Required",
];

/// Names of members and parameters.
const MEMBERS: [&str; 56] = [
    "id",
    "place",
    "members",
    "map",
    "written",
    "length",
    "serializer",
    "deserializer",
    "list",
    "type",
    "self",
    "Self",
    "crate",
    "super",
    "class",
    "new",
    "default",
    "function",
    "arguments",
    "eval",
    "await",
    "async",
    "match",
    "fn",
    "extra",
    "rest",
    "with_id",
    "constructor",
    "__proto__",
    "toString",
    "valueOf",
    "hasOwnProperty",
    "prototype",
    "2nd",
    "-1",
    "0",
    "null",
    "true",
    "undefined",
    "with space",
    "a-b",
    "a.b",
    "a/b",
    "a~b",
    "$ref",
    "$",
    "_",
    "__",
    "größe",
    "日本",
    "🐎",
    "\"quoted\"",
    "it's",
    "`${tick}`",
    "*/",
    "\\",
];

/// Values of enumerations and literals.
const VALUES: [&str; 47] = [
    "inbound",
    "outbound",
    "err",
    "ok",
    "Error",
    "value",
    "",
    " ",
    "a b",
    "self",
    "Self",
    "Unrecognized",
    "Some",
    "type",
    "null",
    "true",
    "0",
    "-1",
    "1.5",
    "é",
    "日本語",
    "🐎",
    "a-b",
    "A",
    "*/",
    "//",
    "/*",
    "\"",
    "'",
    "`",
    "${x}",
    "\\",
    "\\n",
    "<b>",
    "#",
    "%",
    "{@link X}",
    "\n",
    "\t",
    "\u{2028}",
    "r#type",
    "$",
    "_",
    "&amp;",
    "[x]",
    "constructor",
    "__proto__",
];

/// Sentences that end comments, open tags, or look like markup.
const PROSE: [&str; 20] = [
    "Plain.",
    "Ends a comment */ here.",
    "Opens /* one.",
    "Quotes \" and ' and \"\"\".",
    "A `code` and a lone \\` tick.",
    "\\`\\`\\` fence \\`\\`\\`",
    "Braces { and } and {@link Nothing}.",
    "@deprecated @param x - y",
    "A bracket \\[none\\] and [ this ] and [](x).",
    "Angles <b>bold</b> <script> &amp; & <T>.",
    "Back\\slash and \\` and \\\\.",
    "# Not a heading\n\n- not a list\n\n    not code",
    "Two paragraphs.\n\nThe second.",
    "🐎 žluťoučký 日本語 \u{202e}right to left\u{202c}.",
    "Trailing backslash \\",
    "1. not a list",
    "---",
    "| a | b |",
    "//! /// #!\\[allow\\] #\\[derive\\]",
    "${interpolated} %s {} {0}",
];

/// Names given in one scope; two are never so alike that case conversion could make them one.
#[derive(Default)]
pub struct Names(HashSet<String>);

impl Names {
    pub fn of_type(&mut self, choices: &mut Choices<'_>) -> String {
        let plain = format!("Type{}", self.0.len());
        let wanted = if choices.once_in(3) { *choices.of(&TYPES) } else { plain.as_str() };
        self.take(wanted, "Type")
    }

    /// A type of the browser.
    pub fn of_host(&mut self, choices: &mut Choices<'_>) -> String {
        let wanted = *choices.of(&["HTMLElement", "HTMLIFrameElement", "MessagePort"]);
        self.0.insert(wanted.to_lowercase());
        wanted.to_owned()
    }

    pub fn of_member(&mut self, choices: &mut Choices<'_>) -> String {
        let plain = format!("member{}", self.0.len());
        let wanted = if choices.once_in(2) { *choices.of(&MEMBERS) } else { plain.as_str() };
        self.take(wanted, "member")
    }

    /// Parameters have to be identifiers.
    pub fn of_parameter(&mut self, choices: &mut Choices<'_>) -> String {
        let plain = format!("parameter{}", self.0.len());
        let wanted = if choices.once_in(2) { *choices.of(&MEMBERS) } else { plain.as_str() };
        let identifier = wanted.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$')
            && !wanted.starts_with(char::is_numeric);
        self.take(if identifier { wanted } else { &plain }, "parameter")
    }

    pub fn of_value(&mut self, choices: &mut Choices<'_>) -> String {
        let wanted = *choices.of(&VALUES);
        self.take(wanted, "value")
    }

    fn take(&mut self, wanted: &str, otherwise: &str) -> String {
        let letters =
            |name: &str| name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
        let same = |name: &str| match letters(name) {
            letters if letters.is_empty() => name.to_owned(),
            letters => letters,
        };
        let mut name = wanted.to_owned();
        while !self.0.insert(same(&name)) {
            name = format!("{otherwise}{}", self.0.len() + name.len());
        }
        name
    }
}

pub fn prose(choices: &mut Choices<'_>) -> String {
    (*choices.of(&PROSE)).to_owned()
}
