//! Prose of the spec as rustdoc: Markdown in lines.

mod markdown;

use proc_macro2::TokenStream;
use quote::quote;

pub use markdown::{code, escape};

use super::names;
use super::plan::lower::Lowering;
use crate::model::{
    Disagreement, Docs, Inline, Link, Shape, Source, SourceId, SourceKind, Text, Unit, notation,
};

/// Lines of Markdown.
#[derive(Debug, Clone, Default)]
pub struct Prose(pub Vec<String>);

impl Prose {
    /// Adds a paragraph.
    pub fn push(&mut self, paragraph: &str) {
        if !self.0.is_empty() {
            self.0.push(String::new());
        }
        self.0.extend(markdown::wrap(paragraph));
    }

    /// The prose, or a sentence in its place when there is none.
    pub fn or(&self, sentence: &str) -> Prose {
        if !self.0.is_empty() {
            return self.clone();
        }
        let mut prose = Prose::default();
        prose.push(sentence);
        prose
    }

    /// As attributes, which print as documentation comments.
    pub fn tokens(&self) -> TokenStream {
        let lines =
            self.0.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
        quote!(#(#[doc = #lines])*)
    }

    /// As an inner documentation comment.
    pub fn inner(&self) -> String {
        let line = |line: &String| if line.is_empty() { "//!\n".to_owned() } else { format!("//! {line}\n") };
        self.0.iter().map(line).collect()
    }
}

/// All that is said about an item: description, advice, unit, deprecation, sources, disagreements. A
/// `lead` opens the first paragraph. Sources that are `known` from around the item are left out.
pub fn describe(
    lowering: &Lowering<'_>,
    docs: &Docs,
    lead: Option<&str>,
    unit: Option<&Unit>,
    known: &[SourceId],
) -> Prose {
    let mut prose = Prose::default();
    let mut paragraphs = render(lowering, &docs.description);
    match (lead, paragraphs.first_mut()) {
        (Some(lead), Some(first)) if lead.starts_with('`') => *first = format!("{lead}: {first}"),
        (Some(lead), Some(first)) => *first = format!("{first} {lead}"),
        (Some(lead), None) => paragraphs.push(lead.to_owned()),
        (None, _) => {}
    }
    paragraphs.extend(docs.advice().flat_map(|advice| render(lowering, advice)));
    paragraphs.iter().for_each(|paragraph| prose.push(paragraph));
    if let Some(unit) = unit {
        let evidence = unit.evidence.as_ref().map(|text| render(lowering, text).join(" "));
        let evidence =
            evidence.filter(|text| !text.is_empty()).map_or_else(String::new, |text| format!(" {text}"));
        prose.push(&format!("Unit: {}.{evidence}", escape(&unit.name)));
    }
    if let Some(deprecated) = &docs.deprecated {
        prose.push(&format!("**Deprecated.** {}", render(lowering, deprecated).join(" ")));
    }
    if !docs.sources.is_empty() && docs.sources != known {
        prose.push(&format!("Source: {}.", sources(lowering, &docs.sources)));
    }
    docs.disagreements.iter().for_each(|own| prose.push(&disagreement(lowering, own)));
    prose
}

/// Paragraphs of Markdown.
pub fn render(lowering: &Lowering<'_>, text: &Text) -> Vec<String> {
    let paragraph =
        |inlines: &Vec<Inline>| inlines.iter().map(|inline| render_inline(lowering, inline)).collect();
    text.0.iter().map(paragraph).collect()
}

fn render_inline(lowering: &Lowering<'_>, inline: &Inline) -> String {
    match inline {
        Inline::Plain(text) => escape(text),
        Inline::Code(text) => code(text),
        Inline::Link(link) => render_link(lowering, *link),
    }
}

fn render_link(lowering: &Lowering<'_>, link: Link) -> String {
    let api = lowering.api;
    let edition = format!("crate::{}", names::edition(&api.edition));
    let (text, path) = match link {
        Link::Type(id) => (api[id].name.clone(), type_path(lowering, id)),
        Link::Field(id, index) => match &api[id].shape {
            Shape::Object(object) if index < object.fields.len() => {
                let field = &object.fields[index];
                let name = field.rust_name.as_deref().map_or_else(|| names::field(&field.name), names::given);
                (
                    format!("{}.{}", api[id].name, field.name),
                    format!("{}::{}", type_path(lowering, id), names::plain(&name)),
                )
            }
            _ => (api[id].name.clone(), type_path(lowering, id)),
        },
        Link::Value(id, index) => {
            let variant = value_names(&api[id].shape).into_iter().nth(index);
            let (value, variant) = variant.unwrap_or_default();
            (
                format!("{}.{value}", api[id].name),
                format!("{}::{}", type_path(lowering, id), names::plain(&variant)),
            )
        }
        Link::Event(id) => {
            let event = &api.events[id.0];
            let name = event.rust_name.as_deref().map_or_else(|| names::call(&event.name), names::given);
            (event.name.clone(), format!("events::{name}"))
        }
        Link::Method(id) => {
            let method = &api.methods[id.0];
            let name = method.rust_name.as_deref().map_or_else(|| names::call(&method.name), names::given);
            (method.name.clone(), format!("methods::{name}"))
        }
    };
    format!("[{}]({edition}::{path})", code(&text))
}

fn type_path(lowering: &Lowering<'_>, id: crate::model::TypeId) -> String {
    match &lowering.api[id].shape {
        Shape::Codes(_) => lowering.code_names(id).1,
        _ => lowering.name(id),
    }
}

fn value_names(shape: &Shape) -> Vec<(String, String)> {
    match shape {
        Shape::Enum(own) => own
            .values
            .iter()
            .map(|own| {
                let name = own.rust_name.as_deref().map_or_else(|| names::variant(&own.value), names::given);
                (own.value.clone(), name)
            })
            .collect(),
        Shape::Codes(own) => own
            .iter()
            .map(|own| {
                let name = own.rust_name.as_deref().map_or_else(|| names::variant(&own.name), names::given);
                (own.name.clone(), name)
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn sources(lowering: &Lowering<'_>, ids: &[SourceId]) -> String {
    ids.iter().map(|id| source(&lowering.api[*id])).collect::<Vec<_>>().join("; ")
}

fn source(source: &Source) -> String {
    let kind = match source.kind {
        SourceKind::Page => "page ",
        SourceKind::Declarations | SourceKind::Example | SourceKind::ThirdParty => "",
    };
    let version: Vec<&str> =
        [&source.version, &source.revised].into_iter().flatten().map(String::as_str).collect();
    let version =
        if version.is_empty() { String::new() } else { format!(" ({})", escape(&version.join(", "))) };
    format!("{kind}{}{version}", escape(&source.title))
}

/// A source as a disagreement names it: without the date, if the version says enough.
fn brief(own: &Source) -> String {
    match own.version {
        Some(_) => source(&Source { revised: None, ..own.clone() }),
        None => source(own),
    }
}

fn disagreement(lowering: &Lowering<'_>, own: &Disagreement) -> String {
    let statement = |said: &crate::model::Statement| {
        let sources: Vec<String> = said.sources.iter().map(|id| brief(&lowering.api[*id])).collect();
        format!("{} – “{}”", sources.join(" and "), escape(&said.says))
    };
    let statements: Vec<String> = own.statements.iter().map(statement).collect();
    let reason = render(lowering, &own.reason).join(" ");
    format!(
        "Sources disagree on {}: {}. Decided: {}. {reason}",
        notation::aspect_of_it(own.about),
        statements.join("; "),
        escape(own.decision.trim_end_matches('.')),
    )
}
