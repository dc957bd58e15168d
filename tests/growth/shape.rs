//! Specs of any size, each of one construct many times.

use std::fmt::Write;

const HEAD: &str = "title: Example API\nsources: { page: { kind: page, title: A page } }\nsource: page\n";

/// A spec whose types are these lines.
fn with_types(lines: impl IntoIterator<Item = String>) -> String {
    let mut text = format!("{HEAD}types:\n");
    for line in lines {
        writeln!(text, "  {line}").expect("a text takes it");
    }
    text
}

fn object(name: &str, fields: &str) -> String {
    format!("{name}: {{ description: A type., fields: {{ {fields} }} }}")
}

fn field(name: &str, ty: &str) -> String {
    format!("{name}: {{ type: '{ty}', description: A field. }}")
}

fn alias(name: &str, ty: &str) -> String {
    format!("{name}: {{ description: A type., type: '{ty}' }}")
}

/// One type of many fields.
pub fn fields(size: usize) -> String {
    let fields: Vec<String> = (0..size).map(|n| field(&format!("field{n}?"), "string")).collect();
    with_types([object("Wide", &fields.join(", "))])
}

/// Many types in one file.
pub fn types(size: usize) -> String {
    with_types((0..size).map(|n| object(&format!("Type{n}"), &field("id", "string"))))
}

/// Each type is another name of the one below it.
pub fn aliases(size: usize) -> String {
    let lines = (0..size).map(|n| alias(&format!("Alias{n}"), &format!("Alias{}", n + 1)));
    with_types(lines.chain([alias(&format!("Alias{size}"), "string")]))
}

/// Each type is a list of the one below it.
pub fn lists_through_types(size: usize) -> String {
    let lines = (0..size).map(|n| alias(&format!("List{n}"), &format!("List{}[]", n + 1)));
    with_types(lines.chain([alias(&format!("List{size}"), "string")]))
}

/// Each type extends two that extend the same one.
pub fn diamonds(size: usize) -> String {
    let mut lines = vec![object("Top0", &field("id", "string"))];
    for n in 0..size {
        lines.push(format!("Left{n}: {{ description: A type., extends: Top{n} }}"));
        lines.push(format!("Right{n}: {{ description: A type., extends: Top{n} }}"));
        lines.push(format!("Top{}: {{ description: A type., extends: [Left{n}, Right{n}] }}", n + 1));
    }
    with_types(lines)
}

/// Each type extends the one above it and adds nothing.
pub fn bases(size: usize) -> String {
    let lines = (0..size).map(|n| format!("Base{}: {{ description: A type., extends: Base{n} }}", n + 1));
    with_types([object("Base0", &field("id", "string"))].into_iter().chain(lines))
}

/// A union of texts.
pub fn literals(size: usize) -> String {
    let arms: Vec<String> = (0..size).map(|n| format!("\"literal{n}\"")).collect();
    with_types([alias("Words", &arms.join(" | "))])
}

pub fn values(size: usize) -> String {
    let values: Vec<String> = (0..size).map(|n| format!("value{n}")).collect();
    with_types([format!("State: {{ description: A state., values: [{}] }}", values.join(", "))])
}

pub fn codes(size: usize) -> String {
    let codes: Vec<String> = (0..size).map(|n| format!("code{n}: {n}")).collect();
    with_types([format!("Codes: {{ description: Codes., codes: {{ {} }} }}", codes.join(", "))])
}

pub fn unknown_types(size: usize) -> String {
    with_types((0..size).map(|n| object(&format!("Type{n}"), &field("id", &format!("Missing{n}")))))
}

pub fn unknown_keys(size: usize) -> String {
    with_types((0..size).map(|n| format!("Type{n}: {{ descr: A type., colour: red, type: string }}")))
}

pub fn unknown_sources(size: usize) -> String {
    let types =
        (0..size).map(|n| format!("Type{n}: {{ description: A type., type: string, source: page{n} }}"));
    with_types(types)
}

pub fn unknown_links(size: usize) -> String {
    with_types((0..size).map(|n| format!("Type{n}: {{ description: 'See [Tipe{n}].', type: string }}")))
}

/// Mistakes in one text that is folded over lines.
pub fn mistakes_in_folded_text(size: usize) -> String {
    let lines: Vec<String> = (0..size).map(|n| format!("\n      See [Tipe{n}] and [here.")).collect();
    with_types([format!("Call:\n    type: string\n    description: >{}", lines.concat())])
}

/// Mistakes in one text with escapes.
pub fn mistakes_in_escaped_text(size: usize) -> String {
    let arms: Vec<String> = (0..size).map(|n| format!("Missing{n} | \\\"word{n}\\\"")).collect();
    with_types([format!("Words: {{ description: Words., type: \"{}\" }}", arms.join(" | "))])
}

/// Entries that cannot be decoded.
pub fn missing_fields(size: usize) -> String {
    with_types((0..size).map(|n| object(&format!("Type{n}"), "id: { description: [A field.] }, name: {}")))
}

/// Every name and every value twice.
pub fn duplicates(size: usize) -> String {
    let values: Vec<String> = (0..size).map(|n| format!("value{}", n / 2)).collect();
    let codes: Vec<String> = (0..size).map(|n| format!("code{n}: {}", n / 2)).collect();
    let fields: Vec<String> =
        (0..size).map(|n| field(&format!("field{}{}", n / 2, ["", "?"][n % 2]), "string")).collect();
    with_types([
        format!("State: {{ description: A state., values: [{}] }}", values.join(", ")),
        format!("Codes: {{ description: Codes., codes: {{ {} }} }}", codes.join(", ")),
        object("Wide", &fields.join(", ")),
    ])
}

/// Links to the members of one type.
pub fn links(size: usize) -> String {
    let fields: Vec<String> = (0..size)
        .map(|n| format!("field{n}: {{ type: string, description: 'See [Wide.field{}].' }}", size - 1 - n))
        .collect();
    with_types([object("Wide", &fields.join(", "))])
}

/// Each type has fields of the ten types below it, by value, and the last of the first.
pub fn references(size: usize) -> String {
    with_types((0..size).map(|n| {
        let below =
            (n + 1..size.min(n + 11)).map(|other| field(&format!("field{other}"), &format!("Type{other}")));
        let back = field("back?", "Type0");
        object(&format!("Type{n}"), &below.chain([back]).collect::<Vec<_>>().join(", "))
    }))
}

pub fn events(size: usize) -> String {
    let mut text = format!("{HEAD}events:\n");
    for n in 0..size {
        let event = "description: An event., parameters: { id: { type: string, description: An ID. } }";
        writeln!(text, "  ON_{n}: {{ {event}, handler: Handler{n} }}").expect("a text takes it");
    }
    text
}

pub fn methods(size: usize) -> String {
    let client = "description: A client., interface: Api, constructor: ApiType, global: example.Api";
    let mut text = format!("{HEAD}client: {{ {client} }}\nmethods:\n");
    for n in 0..size {
        let method = "description: A method., parameters: { id: { type: string, description: An ID. } }";
        writeln!(text, "  get{n}: {{ {method}, command: GET_{n}, result: string }}")
            .expect("a text takes it");
    }
    text
}

/// A union of objects that a field tells apart.
pub fn tagged(size: usize) -> String {
    let arms: Vec<String> = (0..size).map(|n| format!("Arm{n}")).collect();
    let lines = (0..size).map(|n| object(&format!("Arm{n}"), &field("kind", &format!("\"kind{n}\""))));
    with_types(lines.chain([alias("Choice", &arms.join(" | "))]))
}

pub fn sources(size: usize) -> String {
    let mut text = "title: Example API\nsource: page0\nsources:\n".to_owned();
    for n in 0..size {
        writeln!(text, "  page{n}: {{ kind: page, title: Page {n} }}").expect("a text takes it");
    }
    text.push_str("types:\n");
    for n in 0..size {
        writeln!(text, "  Type{n}: {{ description: A type., type: string, source: page{n} }}")
            .expect("a text takes it");
    }
    text
}
