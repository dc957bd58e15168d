//! Advice: what to write in the place of what is no type expression.

const ALTERNATIVES: &str = "write `|` between alternatives";
const FUNCTION: &str = "write a function as `(name: string) => void`";
const LIST: &str = "write `T[]` for a list of `T`";

/// What begins the text that is no expression from there on, and what to write.
const BEGINNINGS: [(&str, &str); 18] = [
    ("{", "give the object a name of its own under `types`"),
    ("&", "use `extends` to take over the fields of another type"),
    ("->", FUNCTION),
    ("=", FUNCTION),
    (":", FUNCTION),
    ("?", "a `?` after the name of a field makes it optional; write `T | null` for what may be null"),
    ("[", LIST),
    ("of ", LIST),
    ("or ", ALTERNATIVES),
    ("|", ALTERNATIVES),
    ("/", ALTERNATIVES),
    (",", ALTERNATIVES),
    ("`", QUOTES),
    ("“", QUOTES),
    ("”", QUOTES),
    ("‘", QUOTES),
    ("’", QUOTES),
    ("-", "a name has no `-`; a text as a value stands in quotes: `\"on-hold\" | \"ready\"`"),
];

const QUOTES: &str = "a text as a value stands in quotes: `\"on-hold\" | \"ready\"`";

/// What to write in the place of a text that is an expression up to a place.
pub fn advice(text: &str, at: usize) -> Option<&'static str> {
    let rest = &text[at..];
    let found = BEGINNINGS.into_iter().find(|(beginning, _)| rest.starts_with(beginning));
    found.map(|(_, advice)| advice)
}
