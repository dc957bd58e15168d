//! Report: what is transcribed of each edition, where it comes from, what the sources disagree on,
//! and what is known to exist and left out.
//!
//! Invariant: a total function of the model. The reference pages tell the same at its place; this is for
//! a look from the terminal.

use crate::model::{Api, Aspect, Disagreement, Inline, Note, Omission, SourceId, Text, notation};
use crate::terminal::count;

mod item;
mod page;
mod plain;
mod provenance;
mod question;
mod unit;

pub use item::{items, remarks};
pub use page::{Line, Span, Table};
pub use provenance::{counts, sources};

use page::{Block, code, plain};

/// What the sources of an edition are told with.
pub const ABOUT: &str = "What the transcription of this edition holds, and where each fact comes from. A part of an item, such as a \
     field, comes from where the item comes from unless it says otherwise.";

/// The report of an edition as text for a terminal.
pub fn text(api: &Api) -> String {
    plain::render(&page(api))
}

fn page(api: &Api) -> Vec<Block> {
    let items = item::items(api);
    let mut page = vec![Block::Heading(1, vec![plain(format!("{}, {}", api.title, api.edition))])];
    page.push(Block::Paragraph(vec![plain(ABOUT)]));
    page.push(Block::Heading(2, vec![plain("Items")]));
    page.push(Block::Table(provenance::counts(api, &items)));
    let remarks = item::remarks(api).join(" ");
    if !remarks.is_empty() {
        page.push(Block::Paragraph(vec![plain(remarks)]));
    }
    page.push(Block::Heading(2, vec![plain("Sources")]));
    page.push(Block::Table(provenance::sources(api, &items)));
    page.extend(provenance::addresses(api));
    page.push(Block::Heading(2, vec![plain("Where each item comes from")]));
    page.push(provenance::origins(api, &items));
    question::questions(api, &items, &mut page);
    unit::units(api, &items, &mut page);
    disagreements(api, &items, &mut page);
    omissions(api, &mut page);
    code_for_both(api, &mut page);
    page
}

fn disagreements(api: &Api, items: &[item::Item], page: &mut Vec<Block>) {
    let of_items = items.iter().flat_map(|item| {
        item.docs.disagreements.iter().map(|disagreement| (code(item.name.as_str()), disagreement))
    });
    let of_edition =
        api.disagreements.iter().map(|disagreement| (plain("The edition as a whole"), disagreement));
    let all: Vec<_> = of_edition.chain(of_items).collect();
    page.push(Block::Heading(2, vec![plain("Disagreements")]));
    page.push(Block::Paragraph(vec![plain(match all.len() {
        0 => "Nowhere do the sources contradict each other.".to_owned(),
        number => format!("The sources contradict each other in {}.", count(number, "point")),
    })]));
    for (name, disagreement) in all {
        page.push(Block::Heading(
            3,
            vec![name, plain(format!(": {}", notation::aspect(disagreement.about)))],
        ));
        page.push(Block::List(
            disagreement
                .statements
                .iter()
                .map(|statement| {
                    let lines = statement.lines.iter().map(|lines| format!(", {lines}")).collect::<String>();
                    vec![plain(format!("{}{lines}: {}", cite(api, &statement.sources), statement.says))]
                })
                .collect(),
        ));
        page.push(Block::Paragraph(decision(api, disagreement)));
        if let Some(advice) = &disagreement.advice {
            let mut line = vec![plain("Advice: ")];
            line.extend(prose(api, advice));
            page.push(Block::Paragraph(line));
        }
    }
}

/// A decision about a type is a type expression; any other is a few words.
fn decision(api: &Api, disagreement: &Disagreement) -> Line {
    let decided = match disagreement.about {
        Aspect::Type | Aspect::Name => code(disagreement.decision.as_str()),
        _ => plain(disagreement.decision.trim_end_matches('.')),
    };
    let mut line = vec![plain("Decided: "), decided, plain(". ")];
    line.extend(prose(api, &disagreement.reason));
    line
}

fn omissions(api: &Api, page: &mut Vec<Block>) {
    page.push(Block::Heading(2, vec![plain("Not transcribed")]));
    if api.omissions.is_empty() {
        page.push(Block::Paragraph(vec![plain("Nothing is known to exist that is not transcribed.")]));
        return;
    }
    let entry = |omission: &Omission| {
        let mut line = vec![code(omission.name.as_str()), plain(format!(", {}. ", omission.what))];
        line.extend(prose(api, &omission.reason));
        line.push(plain(format!(" Source: {}.", cite(api, &omission.sources))));
        line
    };
    page.push(Block::Paragraph(vec![plain("Known to exist and left out:")]));
    page.push(Block::List(api.omissions.iter().map(entry).collect()));
}

/// What a program does that serves this edition and another one.
fn code_for_both(api: &Api, page: &mut Vec<Block>) {
    for pair in &api.code_for_both {
        let title = format!("Code for both {} and {}", pair.edition, api.edition);
        page.push(Block::Heading(2, vec![plain(title)]));
        let entry = |note: &Note| {
            let mut line = vec![code(note.name()), plain(": ")];
            line.extend(prose(api, &note.text));
            line
        };
        page.push(Block::List(pair.notes.iter().map(entry).collect()));
    }
}

/// Prose on one line; a link is the name of what it leads to.
fn prose(api: &Api, text: &Text) -> Line {
    let inline = |inline: &Inline| match inline {
        Inline::Plain(text) => vec![plain(text.as_str())],
        Inline::Code(text) => vec![code(text.as_str())],
        Inline::Link(target) => vec![code(notation::link(api, *target))],
        Inline::Address { text, address } => {
            vec![plain(format!("{text} (")), Span::Address(address.clone()), plain(")")]
        }
    };
    text.run_on().iter().flat_map(inline).collect()
}

fn cite(api: &Api, sources: &[SourceId]) -> String {
    sources.iter().map(|id| notation::cite(&api[*id])).collect::<Vec<_>>().join(", ")
}
