//! Prose in a bundle: descriptions in Markdown, and remarks for whoever reads the schema itself.

use crate::markdown;
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

/// What is said about an item.
pub fn description(api: &Api, docs: &Docs, extras: Extras<'_>) -> String {
    let mut paragraphs = vec![text(api, &docs.description)];
    paragraphs.extend(docs.advice().map(|advice| text(api, advice)));
    paragraphs.extend(extras.paragraphs);
    paragraphs.extend(extras.unit.map(|unit| measure(api, unit)));
    paragraphs.extend(docs.sensitive.then(|| notation::SENSITIVE.to_owned()));
    paragraphs.extend(docs.deprecated.as_ref().map(|reason| format!("Deprecated: {}", text(api, reason))));
    if docs.sources != extras.known_sources && !docs.sources.is_empty() {
        paragraphs.push(format!("Source: {}.", sources(api, &docs.sources)));
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join("\n\n")
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
    let remarks: Vec<String> = disagreements.iter().map(|one| disagreement(api, one)).collect();
    if remarks.is_empty() { schema } else { schema.with("$comment", remarks.join("\n\n")) }
}

/// Prose as Markdown; a link becomes the name of what it points to.
pub fn text(api: &Api, text: &Text) -> String {
    let paragraph = |inlines: &Vec<Inline>| inlines.iter().map(|one| inline(api, one)).collect::<String>();
    text.0.iter().map(paragraph).collect::<Vec<_>>().join("\n\n")
}

/// A list item: a name or a value, and what is said about it.
pub fn item(api: &Api, name: &str, docs: &Docs) -> String {
    let description = Some(text(api, &docs.description)).filter(|text| !text.is_empty());
    let deprecated = docs.deprecated.as_ref().map(|reason| format!("Deprecated: {}", text(api, reason)));
    let advice = docs.advice().map(|advice| text(api, advice));
    let said: Vec<String> = description.into_iter().chain(advice).chain(deprecated).collect();
    let said = said.join(" ").replace("\n\n", " ");
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

fn measure(api: &Api, unit: &Unit) -> String {
    match &unit.evidence {
        Some(evidence) => format!("Unit: {}. {}", unit.name, text(api, evidence)),
        None => format!("Unit: {}.", unit.name),
    }
}

fn sources(api: &Api, ids: &[SourceId]) -> String {
    let one = |id: &SourceId| {
        let source = &api[*id];
        match (&source.version, &source.revised) {
            (Some(version), _) => format!("{} ({version})", source.title),
            (None, Some(revised)) => format!("{} ({revised})", source.title),
            (None, None) => source.title.clone(),
        }
    };
    ids.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn disagreement(api: &Api, disagreement: &Disagreement) -> String {
    let statements: Vec<String> = disagreement
        .statements
        .iter()
        .map(|statement| format!("{}: {}", sources(api, &statement.sources), statement.says))
        .collect();
    format!(
        "The sources disagree about the {}. {}. Decided: {}. {}",
        notation::aspect(disagreement.about),
        statements.join("; "),
        disagreement.decision,
        text(api, &disagreement.reason)
    )
}
