//! Prose in a bundle: descriptions in Markdown, and remarks for whoever reads the schema itself.

use crate::markdown;
use crate::model::remarks::{self, Kind, Remark};
use crate::model::{Api, Disagreement, Docs, Inline, SourceId, Text, TypeId, Unit, notation};

use super::keywords::Schema;

/// What an item's annotations are made of, besides what is said about it.
#[derive(Default)]
pub struct Extras<'a> {
    /// Paragraphs between the description and the source.
    pub paragraphs: Vec<String>,
    pub unit: Option<&'a Unit>,
    /// The sources of the item it is a part of; the part repeats them only where they differ.
    pub known_sources: &'a [SourceId],
}

/// What is said about an item, empty if nothing is.
pub fn description(api: &Api, docs: &Docs, extras: Extras<'_>) -> String {
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for Remark { kind, paragraph } in remarks::remarks(api, docs, extras.unit, extras.known_sources) {
        let told = line(api, &paragraph);
        match kind {
            Kind::Description | Kind::Advice => before.push(told),
            Kind::Unit | Kind::Sensitive | Kind::Source => after.push(told),
            Kind::Deprecated => after.push(deprecated(&told)),
            // Told in a comment, and in the report.
            Kind::Disagreement | Kind::Open => {}
        }
    }
    [before, extras.paragraphs, after].concat().join("\n\n")
}

/// `description`, `deprecated`, `writeOnly` and `$comment` of an item.
pub fn annotations(api: &Api, docs: &Docs, extras: Extras<'_>) -> Schema {
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
    comment(api, schema, &docs.disagreements)
}

/// Adds the recorded disagreements, if any, as a `$comment`.
pub fn comment(api: &Api, schema: Schema, disagreements: &[Disagreement]) -> Schema {
    let remarks: Vec<String> =
        disagreements.iter().map(|one| line(api, &remarks::disagreement(api, one))).collect();
    if remarks.is_empty() { schema } else { schema.with("$comment", remarks.join("\n\n")) }
}

/// Prose as Markdown; a link becomes the name of what it points to.
pub fn text(api: &Api, text: &Text) -> String {
    text.0.iter().map(|paragraph| line(api, paragraph)).collect::<Vec<_>>().join("\n\n")
}

/// A list item: a name or a value, and what is said about it.
pub fn item(api: &Api, name: &str, docs: &Docs) -> String {
    let said = remarks::remarks(api, docs, None, &docs.sources).into_iter();
    let said = said.filter_map(|Remark { kind, paragraph }| match kind {
        Kind::Description | Kind::Advice => Some(line(api, &paragraph)),
        Kind::Deprecated => Some(deprecated(&line(api, &paragraph))),
        Kind::Unit | Kind::Sensitive | Kind::Source | Kind::Disagreement | Kind::Open => None,
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
    }
}

fn line(api: &Api, paragraph: &[Inline]) -> String {
    paragraph.iter().map(|one| inline(api, one)).collect()
}

fn deprecated(reason: &str) -> String {
    format!("Deprecated: {reason}")
}
