//! Prose in a bundle: descriptions in Markdown. An address is written out, for whoever reads the schema
//! itself.

use crate::markdown;
use crate::model::remarks::{self, Kind, Rank, Remark};
use crate::model::{Api, Block, Docs, Inline, Text, TypeId, Unit, notation};

use super::keywords::Schema;

/// What an item's annotations are made of, besides what is said about it.
pub struct Extras<'a> {
    /// Paragraphs after the description.
    pub paragraphs: Vec<String>,
    pub unit: Option<&'a Unit>,
    pub rank: Rank,
}

impl Extras<'_> {
    /// Nothing besides.
    pub fn none(rank: Rank) -> Self {
        Extras { paragraphs: Vec::new(), unit: None, rank }
    }
}

/// What is said about an item, empty if nothing is.
pub fn description(api: &Api, docs: &Docs, extras: Extras<'_>) -> String {
    let remarks = remarks::brief(api, docs, extras.unit, extras.rank);
    let is_before = |remark: &&Remark<'_>| matches!(remark.kind, Kind::Description | Kind::Unit);
    let (before, after) = remarks.split_at(remarks.iter().take_while(is_before).count());
    let mut told = String::new();
    before.iter().for_each(|remark| add_paragraph(&mut told, |told| add_remark(api, remark, told)));
    extras.paragraphs.iter().for_each(|paragraph| add_paragraph(&mut told, |told| told.push_str(paragraph)));
    after.iter().for_each(|remark| add_paragraph(&mut told, |told| add_remark(api, remark, told)));
    told
}

/// `description`, `deprecated` and `writeOnly` of an item.
pub fn annotations(api: &Api, docs: &Docs, extras: Extras<'_>) -> Schema<'static> {
    let mut schema = Schema::any();
    let description = description(api, docs, extras);
    if !description.is_empty() {
        schema = schema.with("description", description);
    }
    if docs.deprecated.is_some() {
        schema = schema.with("deprecated", true);
    }
    if docs.sensitive {
        schema = schema.with("writeOnly", true);
    }
    schema
}

/// Prose as Markdown; a link becomes the name of what it points to.
pub fn text(api: &Api, text: &Text) -> String {
    let mut told = String::new();
    text.0.iter().for_each(|block| add_paragraph(&mut told, |told| add_block(api, block, told)));
    told
}

/// A list item: a name or a value, and what is said about it.
pub fn item(api: &Api, name: &str, docs: &Docs) -> String {
    let mut item = format!("- {name}");
    for (index, remark) in remarks::in_line(api, docs).iter().enumerate() {
        item.push_str(if index == 0 { ": " } else { " " });
        add_remark(api, remark, &mut item);
    }
    item
}

/// The names of types, as code, in a list.
pub fn type_names(api: &Api, ids: &[TypeId]) -> String {
    ids.iter().map(|id| code(&api[*id].name)).collect::<Vec<_>>().join(", ")
}

/// Text as a code span.
pub fn code(text: &str) -> String {
    markdown::code(text).into_text()
}

fn add_paragraph(text: &mut String, add: impl FnOnce(&mut String)) {
    if !text.is_empty() {
        text.push_str("\n\n");
    }
    add(text);
}

fn add_remark(api: &Api, Remark { kind, block }: &Remark<'_>, text: &mut String) {
    if *kind == Kind::Deprecated {
        text.push_str("Deprecated: ");
    }
    add_block(api, block, text);
}

fn add_inline(api: &Api, inline: &Inline, text: &mut String) {
    match inline {
        Inline::Plain(plain) => text.push_str(plain),
        Inline::Code(content) => text.push_str(&code(content)),
        Inline::Link(link) => text.push_str(&code(&notation::link(api, *link))),
        Inline::Address { text: name, address } => text.extend([name, " (", address, ")"]),
    }
}

fn add_line(api: &Api, line: &[Inline], text: &mut String) {
    line.iter().for_each(|inline| add_inline(api, inline, text));
}

fn add_block(api: &Api, block: &Block, text: &mut String) {
    match block {
        Block::Paragraph(paragraph) => add_line(api, paragraph, text),
        Block::List { ordered, items } => {
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push('\n');
                }
                match ordered {
                    true => text.push_str(&format!("{}. ", index + 1)),
                    false => text.push_str("- "),
                }
                add_line(api, item, text);
            }
        }
        Block::Code { language, lines } => text.push_str(&markdown::fenced(language, lines).join("\n")),
    }
}
