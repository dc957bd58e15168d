//! A spec with every hostile word at every place the format has for text, written in escapes.

use serde_json::{Map, Value, json};

use crate::fixtures::words::{MEMBERS, PROSE, TYPES, VALUES};

type Items = Map<String, Value>;

/// The sentence in the package file, which no page may take for markup.
pub const DESCRIPTION: &str =
    "A <b>bold</b> <script>alert(1)</script> `code` & [link](x) | {name} \"q\" \\ # */ --> it.";

/// The package file.
pub fn package() -> String {
    escaped(&json!({
        "name": "hostile",
        "version": "1.0.0-rc.1+build.05",
        "description": DESCRIPTION,
        "license": "MIT OR Apache-2.0",
        "keywords": ["a_b", "c+", "0-1"],
        "repository": "https://x.example/a*b~c?d=e&f#g,h;i!$",
        "notice": "- <img src=x onerror=alert(1)> {license} */ is no list. https://x.example/\"><b>",
        "documentation": "https://x.example/a*b~c*/e&f,h;i!$",
        "schemaName": "not-a-device",
        "root": "v.1",
    }))
}

/// The text of an edition's only file.
pub fn edition() -> String {
    let mut prose = Prose(0);
    let mut document = json!({
        "title": "Title */ <b>x</b> `y` | [z](w) {title}",
        "description": PROSE.join("\n\n"),
        "source": "page",
        "sources": sources(),
        "omissions": omissions(&mut prose),
        "disagreements": disagreements(&mut prose),
        "open": prose.next(),
        "terms": terms(),
        "life": life(&mut prose),
    });
    document["types"] = types(&mut prose).into();
    document["events"] = events(&mut prose).into();
    document["methods"] = methods(&mut prose).into();
    document["client"] = json!({
        "description": prose.next(),
        "interface": "Interface",
        "constructor": "Constructor",
        "global": "__proto__.constructor",
        "parameters": parameters(&mut prose, "?"),
        "properties": members(&mut prose, &["with space", "constructor", "*/"], ""),
    });
    escaped(&document)
}

/// The members of the object with all of them: required and optional in turn.
pub fn is_required(index: usize) -> bool {
    index.is_multiple_of(2)
}

/// What some words are called in Rust, where two would become one or nothing could be read.
fn rust_name(word: &str) -> Option<&'static str> {
    Some(match word {
        "_" => "Low",
        "''" => "Apostrophes",
        "true" => "Yes",
        "--->" => "Arrow",
        "]]>>" => "Brackets",
        "\\n" => "EscapedNewline",
        "\"##" => "Hashes",
        "a-b" => "Hyphen",
        "a b c" => "Spaces",
        "&amp;" => "Ampersand",
        "\u{2029}" => "ParagraphBreak",
        _ => return None,
    })
}

/// Prose in turn.
struct Prose(usize);

impl Prose {
    fn next(&mut self) -> &'static str {
        self.0 += 1;
        PROSE[self.0 % PROSE.len()]
    }
}

/// Everything but plain ASCII as an escape, in YAML's own form: it has no pairs of surrogates.
pub fn escaped(document: &Value) -> String {
    let text = serde_json::to_string_pretty(document).expect("a document is JSON");
    text.chars().fold(String::new(), |mut text, c| {
        match u32::from(c) {
            0x20..=0x7e | 0x0a => text.push(c),
            code @ 0x10000.. => text.push_str(&format!("\\U{code:08X}")),
            code => text.push_str(&format!("\\u{code:04X}")),
        }
        text
    })
}

fn sources() -> Value {
    json!({
        "page": { "kind": "page", "title": "Page */ `x` <b> | [a](b)", "version": "1.0 */ {@link X}" },
        "*/ \"other\" <i>": { "kind": "third-party", "title": "\\`- # https://x.example/*/ $&", "revised": "2024" },
    })
}

fn omissions(prose: &mut Prose) -> Value {
    let omission = |name: &&str| json!({ "name": name, "what": "*/ <b> `x` |", "source": "page", "reason": prose.next() });
    MEMBERS.iter().map(omission).collect()
}

/// Every word leads to the type that has them all.
fn terms() -> Value {
    let words = MEMBERS.iter().chain(VALUES).filter(|word| !word.is_empty());
    words.map(|word| ((*word).to_owned(), json!("Hostile"))).collect::<Items>().into()
}

fn life(prose: &mut Prose) -> Value {
    let steps = [json!({ "text": prose.next() }), json!({ "text": PROSE[0] })];
    json!([{ "title": "</title><script>alert(1)</script> {x} \"' --> */", "steps": steps }])
}

fn disagreements(prose: &mut Prose) -> Value {
    json!([{
        "about": "meaning",
        "statements": [
            { "source": "page", "says": "*/ <b>`x`</b> [y](z) {@link X}" },
            { "source": "*/ \"other\" <i>", "says": "\"##; f(); // | \u{2028} \\" },
        ],
        "decision": "neither */ `nor` <script>",
        "reason": prose.next(),
    }])
}

/// An object, an enumeration, a union and an alias in turn, each with the type before it.
fn types(prose: &mut Prose) -> Items {
    let mut types = Items::new();
    let mut before = "string".to_owned();
    for (index, name) in TYPES.split(' ').enumerate() {
        let mut item = json!({ "description": prose.next(), "disagreements": disagreements(prose) });
        match index % 4 {
            0 | 1 => {
                let ty = format!("{before} | null");
                item["fields"] = json!({
                    "before?": { "type": ty, "description": prose.next() },
                    "own": { "type": name_of_list(name), "description": prose.next() },
                });
            }
            2 => item["values"] = json!([format!("of {name}"), "other"]),
            _ => item["type"] = format!("{before}[] | string | number").into(),
        }
        // Those that an identifier of Rust has already.
        if let Some(rust_name) = type_rust_name(name) {
            item["names"] = json!({ "rust": rust_name });
        }
        types.insert(name.to_owned(), item);
        before = name.to_owned();
    }
    types.insert("Hostile".into(), object(prose));
    types.insert("Values".into(), json!({ "description": prose.next(), "values": values(prose) }));
    types.insert("Codes".into(), json!({ "description": prose.next(), "codes": codes(prose) }));
    types.extend(tagged(prose));
    types
}

fn name_of_list(name: &str) -> String {
    format!("{name}[]")
}

fn type_rust_name(name: &str) -> Option<&'static str> {
    Some(match name {
        "Api" => "LowerApi",
        "toString" => "ToStringMember",
        "Str_" => "StrMark",
        _ => return None,
    })
}

fn object(prose: &mut Prose) -> Value {
    let mut fields = Items::new();
    for (index, name) in MEMBERS.iter().enumerate() {
        let mark = if is_required(index) { "" } else { "?" };
        let mut field = json!({
            "type": "string",
            "description": prose.next(),
            "unit": { "name": "seconds */ <b>`x`", "evidence": prose.next() },
            "disagreements": disagreements(prose),
        });
        if index.is_multiple_of(5) {
            field["deprecated"] = prose.next().into();
        }
        fields.insert(format!("{name}{mark}"), field);
    }
    json!({ "description": prose.next(), "fields": fields })
}

fn values(prose: &mut Prose) -> Items {
    let value = |value: &&str| {
        let mut said = json!({ "description": prose.next(), "disagreements": disagreements(prose) });
        if let Some(name) = rust_name(value) {
            said["names"] = json!({ "rust": name });
        }
        ((*value).to_owned(), said)
    };
    VALUES.iter().map(value).collect()
}

fn codes(prose: &mut Prose) -> Items {
    let code = |(index, name): (usize, &&str)| {
        ((*name).to_owned(), json!({ "code": index, "description": prose.next() }))
    };
    MEMBERS.iter().enumerate().map(code).collect()
}

/// A union told apart by hostile values of a hostile tag.
fn tagged(prose: &mut Prose) -> Items {
    let tag = "'\"##; std::fs::create_dir(\"x\").unwrap(); //'";
    let arm = |value: &str| {
        let literal = Value::from(value).to_string();
        json!({ "description": "An arm.", "fields": { tag: { "type": literal, "description": "The tag." } } })
    };
    let mut types = Items::new();
    types.insert("First".into(), arm("*/ \"##"));
    types.insert("Second".into(), arm("`${x}` \\ <b>"));
    types.insert("Either".into(), json!({ "description": prose.next(), "type": "First | Second" }));
    types
}

fn members(prose: &mut Prose, names: &[&str], mark: &str) -> Items {
    let member =
        |name: &&str| (format!("{name}{mark}"), json!({ "type": "string", "description": prose.next() }));
    names.iter().map(member).collect()
}

fn parameters(prose: &mut Prose, mark: &str) -> Items {
    let is_identifier = |name: &str| {
        let word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
        name.starts_with(|c: char| word(c) && !c.is_ascii_digit()) && name.chars().all(word)
    };
    let names: Vec<&str> = MEMBERS.iter().copied().filter(|name| is_identifier(name)).collect();
    members(prose, &names, mark)
}

fn events(prose: &mut Prose) -> Items {
    let names =
        ["MOD", "type", "SELF", "ON:/a.b-c", "con", "Event", "ANY_EVENT", "Unknown", "D", "__proto__"];
    let event = |(index, name): (usize, &&str)| {
        let mark = if index.is_multiple_of(2) { "?" } else { "" };
        let event = json!({
            "description": prose.next(),
            "handler": format!("Handler{index}"),
            "handlerAliases": [format!("Alias{index}")],
            "parameters": parameters(prose, mark),
            "deprecated": prose.next(),
        });
        ((*name).to_owned(), event)
    };
    names.iter().enumerate().map(event).collect()
}

fn methods(prose: &mut Prose) -> Items {
    let names =
        ["mod", "self", "new", "type", "__proto__", "toString", "aux", "getMethod", "Method", "Answer", "D"];
    let method = |(index, name): (usize, &&str)| {
        let mut method = json!({
            "description": prose.next(),
            "command": format!("{name}:/.$-"),
            "result": "Either",
        });
        if index > 3 {
            method["parameters"] = parameters(prose, "?").into();
        }
        ((*name).to_owned(), method)
    };
    names.iter().enumerate().map(method).collect()
}
