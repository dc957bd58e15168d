//! Remarks: what is to be said about an item, as paragraphs, once for all targets.
//!
//! A target has a mark of its own for what is deprecated and writes the blocks in its language; it has
//! no sentence of its own about units, places and sources.

use super::notation::{self, aspect_of_it, cite};
use super::{Api, Block, Disagreement, Docs, Inline, Source, SourceId, SourceKind, Statement, Text, Unit};

/// What a remark is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Description,
    Unit,
    /// What a contradiction of the sources means for somebody who writes code.
    Advice,
    Sensitive,
    /// Why not to use it and what to use instead, without saying that it is deprecated.
    Deprecated,
    Source,
    /// Its place on the reference pages.
    Place,
    Disagreement,
    /// What no source says.
    Open,
}

/// A block about an item.
#[derive(Debug, Clone, PartialEq)]
pub struct Remark {
    pub kind: Kind,
    pub block: Block,
}

/// What an item is to the one it is read with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rank {
    /// A type, an event, a method or the client.
    Whole,
    /// A field, a value or a parameter.
    Part,
}

/// What somebody reads who is about to write code, in order: what the item is and its unit, what to
/// beware of, what to use in its place, where to read on. Why all this is so is not among it.
pub fn brief(api: &Api, docs: &Docs, unit: Option<&Unit>, rank: Rank) -> Vec<Remark> {
    let mut found = blocks(Kind::Description, &docs.description);
    if let Some(unit) = unit {
        add_sentence(&mut found, Kind::Unit, format!("Unit: {}.", unit.name));
    }
    found.extend(docs.advice().flat_map(|text| blocks(Kind::Advice, text)));
    if docs.sensitive {
        found.push(paragraph(Kind::Sensitive, vec![Inline::Plain(notation::SENSITIVE.to_owned())]));
    }
    found.extend(docs.deprecated.as_ref().map(|reason| paragraph(Kind::Deprecated, reason.run_on())));
    let place = docs.place.as_ref().map(|address| ("Reference", address));
    let page = || docs.sources.iter().map(|id| &api[*id]).find(|source| source.kind == SourceKind::Page);
    let source = page().filter(|_| rank == Rank::Whole && place.is_none());
    if let Some((text, address)) = place {
        let link = Inline::Address { text: text.to_owned(), address: address.clone() };
        found.push(paragraph(Kind::Place, vec![link]));
    } else if let Some(source) = source {
        let text = format!("Source: {}", source.title);
        let named = match &source.url {
            Some(address) => Inline::Address { text, address: address.clone() },
            None => Inline::Plain(text + "."),
        };
        found.push(paragraph(Kind::Source, vec![named]));
    }
    found
}

/// The same for an entry of a list, which is about what it stands in.
pub fn in_line(api: &Api, docs: &Docs) -> Vec<Remark> {
    let mut found = brief(api, docs, None, Rank::Part);
    found.retain(|remark| remark.kind != Kind::Place);
    found.into_iter().map(|remark| paragraph(remark.kind, Text(vec![remark.block]).run_on())).collect()
}

/// What is known about an item besides: where it was taken from, on what sources disagree, what is open.
pub fn record(api: &Api, docs: &Docs) -> Vec<Remark> {
    let mut found = Vec::new();
    if !docs.sources.is_empty() {
        found.push(paragraph(Kind::Source, vec![Inline::Plain(sources(api, &docs.sources))]));
    }
    found.extend(
        docs.disagreements
            .iter()
            .map(|disagreed| paragraph(Kind::Disagreement, disagreement(api, disagreed))),
    );
    found.extend(docs.open.iter().flat_map(|text| blocks(Kind::Open, text)));
    found
}

fn paragraph(kind: Kind, inline: Vec<Inline>) -> Remark {
    Remark { kind, block: Block::Paragraph(inline) }
}

fn blocks(kind: Kind, text: &Text) -> Vec<Remark> {
    text.0.iter().map(|block| Remark { kind, block: block.clone() }).collect()
}

/// Adds a sentence to the last paragraph, or as a paragraph where there is none to add it to.
fn add_sentence(found: &mut Vec<Remark>, kind: Kind, sentence: String) {
    match found.last_mut() {
        Some(Remark { block: Block::Paragraph(last), .. }) => {
            last.push(Inline::Plain(format!(" {sentence}")));
        }
        _ => found.push(paragraph(kind, vec![Inline::Plain(sentence)])),
    }
}

/// On what sources disagree, what each says, what was decided and why.
pub fn disagreement(api: &Api, disagreement: &Disagreement) -> Vec<Inline> {
    let statement = |said: &Statement| {
        let sources: Vec<String> = said.sources.iter().map(|id| named(&api[*id])).collect();
        format!("{} – “{}”", sources.join(" and "), said.says)
    };
    let statements: Vec<String> = disagreement.statements.iter().map(statement).collect();
    let told = format!(
        "Sources disagree on {}: {}. Decided: {}.",
        aspect_of_it(disagreement.about),
        statements.join("; "),
        disagreement.decision.trim_end_matches('.'),
    );
    sentence(told, Some(&disagreement.reason))
}

/// A source as a disagreement names it: without the date, if the version says enough.
fn named(source: &Source) -> String {
    match source.version {
        Some(_) => cite(&Source { revised: None, ..source.clone() }),
        None => cite(source),
    }
}

fn sources(api: &Api, ids: &[SourceId]) -> String {
    let label = if ids.len() == 1 { "Source" } else { "Sources" };
    let cited: Vec<String> = ids.iter().map(|id| cite(&api[*id])).collect();
    format!("{label}: {}.", cited.join("; "))
}

/// A sentence, and in the same paragraph what a text adds to it.
fn sentence(told: String, more: Option<&Text>) -> Vec<Inline> {
    match more.filter(|more| !more.is_empty()) {
        Some(more) => [vec![Inline::Plain(told + " ")], more.run_on()].concat(),
        None => vec![Inline::Plain(told)],
    }
}
