//! Advice: what to write in the place of what is no type expression.

const ALTERNATIVES: &str = "write `|` between alternatives";
const COMMENT: &str = "a comment begins with a blank and `#`";
const FUNCTION: &str = "write a function as `(name: string) => void`";
const LIST: &str = "write `T[]` for a list of `T`";
const QUOTES: &str = "a text as a value stands in quotes: `\"on-hold\" | \"ready\"`";
const TUPLE: &str = "write `(T | U)[]` for a list of both; there is no type for a list of a fixed length";

/// What begins the text that is no expression from there on, and what to write.
const BEGINNINGS: [(&str, &str); 25] = [
    ("{[", "write `Record<string, T>` for a `T` under each name"),
    ("{ [", "write `Record<string, T>` for a `T` under each name"),
    ("{", "give the object a name of its own under `types`"),
    ("&", "use `extends` to take over the fields of another type"),
    ("->", FUNCTION),
    ("=", FUNCTION),
    (":", FUNCTION),
    ("?", "a `?` after the name of a field makes it optional; write `T | null` for what may be null"),
    ("[", LIST),
    ("(", "what a type takes stands between `<` and `>`"),
    ("of ", LIST),
    ("or ", ALTERNATIVES),
    ("array", LIST),
    ("|", ALTERNATIVES),
    ("//", COMMENT),
    ("/*", COMMENT),
    ("/", ALTERNATIVES),
    (",", ALTERNATIVES),
    ("`", QUOTES),
    ("“", QUOTES),
    ("”", QUOTES),
    ("‘", QUOTES),
    ("’", QUOTES),
    (".", "a value is written in quotes, `\"voice\"`, and the type of a field by its name"),
    ("-", "a name has no `-`; a text as a value stands in quotes: `\"on-hold\" | \"ready\"`"),
];

/// What to write in the place of a text that is an expression up to a place.
pub fn advice(text: &str, at: usize) -> Option<&'static str> {
    let rest = &text[at..];
    match rest.as_bytes().first() {
        Some(b'[') if rest.contains(',') => return Some(TUPLE),
        Some(b')') if rest.contains("=>") => return Some(FUNCTION),
        _ if text.starts_with("readonly ") => return Some("leave `readonly` out"),
        _ => {}
    }
    let found = BEGINNINGS.into_iter().find(|(beginning, _)| rest.starts_with(beginning));
    found.map(|(_, advice)| advice)
}
