//! Remarks: what is to be said about an item, as paragraphs, once for all targets.
//!
//! A target has a mark of its own for what is deprecated and writes the blocks in its language; it has
//! no sentence of its own about units, places and sources.

use std::borrow::Cow;

use super::notation;
use super::{Api, Block, Docs, Inline, SourceKind, Text, Unit};

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
    /// What no source says.
    Open,
}

/// A block about an item.
#[derive(Debug, Clone, PartialEq)]
pub struct Remark<'a> {
    pub kind: Kind,
    pub block: Cow<'a, Block>,
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
pub fn brief<'a>(api: &Api, docs: &'a Docs, unit: Option<&Unit>, rank: Rank) -> Vec<Remark<'a>> {
    let mut found: Vec<Remark<'_>> = blocks(Kind::Description, &docs.description).collect();
    if let Some(unit) = unit {
        add_sentence(&mut found, Kind::Unit, format!("Unit: {}.", unit.words()));
    }
    found.extend(docs.advice().flat_map(|text| blocks(Kind::Advice, text)));
    if docs.sensitive {
        found.push(paragraph(Kind::Sensitive, vec![Inline::Plain(notation::SENSITIVE.to_owned())]));
    }
    let deprecated = docs.deprecated.as_ref().map(|reason| reason.run_on().into_owned());
    found.extend(deprecated.map(|reason| paragraph(Kind::Deprecated, reason)));
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
pub fn in_line<'a>(api: &Api, docs: &'a Docs) -> Vec<Remark<'a>> {
    let mut found = brief(api, docs, None, Rank::Part);
    found.retain(|remark| remark.kind != Kind::Place);
    for Remark { kind, block } in &mut found {
        if !matches!(**block, Block::Paragraph(_)) {
            *block = paragraph(*kind, block.run_on().into_owned()).block;
        }
    }
    found
}

/// What no source says about an item.
pub fn open(docs: &Docs) -> impl Iterator<Item = Remark<'_>> {
    docs.open.iter().flat_map(|text| blocks(Kind::Open, text))
}

fn paragraph(kind: Kind, inline: Vec<Inline>) -> Remark<'static> {
    Remark { kind, block: Cow::Owned(Block::Paragraph(inline)) }
}

fn blocks(kind: Kind, text: &Text) -> impl Iterator<Item = Remark<'_>> {
    text.0.iter().map(move |block| Remark { kind, block: Cow::Borrowed(block) })
}

/// Adds a sentence to the last paragraph, or as a paragraph where there is none to add it to.
fn add_sentence(found: &mut Vec<Remark<'_>>, kind: Kind, sentence: String) {
    let last = found.last_mut().filter(|last| matches!(*last.block, Block::Paragraph(_)));
    match last.map(|last| last.block.to_mut()) {
        Some(Block::Paragraph(last)) => last.push(Inline::Plain(format!(" {sentence}"))),
        _ => found.push(paragraph(kind, vec![Inline::Plain(sentence)])),
    }
}
