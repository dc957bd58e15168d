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
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for Remark { kind, block } in remarks::brief(api, docs, extras.unit, extras.rank) {
        let told = self::block(api, &block);
        match kind {
            Kind::Description | Kind::Unit => before.push(told),
            Kind::Deprecated => after.push(deprecated(&told)),
            _ => after.push(told),
        }
    }
    [before, extras.paragraphs, after].concat().join("\n\n")
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
    text.0.iter().map(|paragraph| block(api, paragraph)).collect::<Vec<_>>().join("\n\n")
}

/// A list item: a name or a value, and what is said about it.
pub fn item(api: &Api, name: &str, docs: &Docs) -> String {
    let said = remarks::in_line(api, docs).into_iter().map(|Remark { kind, block }| {
        let told = self::block(api, &block);
        if kind == Kind::Deprecated { deprecated(&told) } else { told }
    });
    let said = said.collect::<Vec<_>>().join(" ");
    if said.is_empty() { format!("- {name}") } else { format!("- {name}: {said}") }
}

/// The names of types, as code, in a list.
pub fn type_names(api: &Api, ids: &[TypeId]) -> String {
    ids.iter().map(|id| code(&api[*id].name)).collect::<Vec<_>>().join(", ")
}

/// Text as a code span.
pub fn code(text: &str) -> String {
    markdown::code(text).into_text()
}

fn inline(api: &Api, inline: &Inline) -> String {
    match inline {
        Inline::Plain(text) => text.clone(),
        Inline::Code(text) => code(text),
        Inline::Link(link) => code(&notation::link(api, *link)),
        Inline::Address { text, address } => format!("{text} ({address})"),
    }
}

fn line(api: &Api, paragraph: &[Inline]) -> String {
    paragraph.iter().map(|one| inline(api, one)).collect()
}

fn block(api: &Api, block: &Block) -> String {
    match block {
        Block::Paragraph(paragraph) => line(api, paragraph),
        Block::List { ordered, items } => {
            let item = |(index, item): (usize, &Vec<Inline>)| match ordered {
                true => format!("{}. {}", index + 1, line(api, item)),
                false => format!("- {}", line(api, item)),
            };
            items.iter().enumerate().map(item).collect::<Vec<_>>().join("\n")
        }
        Block::Code { language, lines } => markdown::fenced(language, lines).join("\n"),
    }
}

fn deprecated(reason: &str) -> String {
    format!("Deprecated: {reason}")
}
