//! Prose of the spec on a page.

use maud::{Markup, html};

use super::quoting::address;
use super::view::{View, linked};
use crate::model::{Block, Inline, Text, notation};
use crate::uri::find_address;

/// All blocks.
pub fn text(view: &View<'_, '_>, text: &Text) -> Markup {
    html! { @for part in &text.0 { (block(view, part)) } }
}

pub fn block(view: &View<'_, '_>, block: &Block) -> Markup {
    html! {
        @match block {
            Block::Paragraph(inlines) => p { (line(view, inlines)) },
            Block::List { ordered: true, items } => ol { (list(view, items)) },
            Block::List { ordered: false, items } => ul { (list(view, items)) },
            Block::Code { lines, .. } => pre tabindex="0" { code { (lines.join("\n")) } },
        }
    }
}

fn list(view: &View<'_, '_>, items: &[Vec<Inline>]) -> Markup {
    html! { @for item in items { li { (line(view, item)) } } }
}

/// All of it in one paragraph.
pub fn run_on(view: &View<'_, '_>, text: &Text) -> Markup {
    line(view, &text.run_on())
}

/// The first sentence, as text: for lists and for the search.
pub fn summary(view: &View<'_, '_>, text: &Text) -> String {
    let mut summary = String::new();
    for inline in text.run_on().iter() {
        match inline {
            Inline::Plain(text) | Inline::Code(text) | Inline::Address { text, .. } => summary.push_str(text),
            Inline::Link(link) => summary.push_str(&notation::link(view.edition.api, *link)),
        }
    }
    if let Some(end) = summary.find(". ") {
        summary.truncate(end + 1);
    }
    summary
}

pub fn line(view: &View<'_, '_>, inlines: &[Inline]) -> Markup {
    html! {
        @for inline in inlines {
            @match inline {
                Inline::Plain(text) => (plain(text)),
                Inline::Code(text) => code { (text) },
                Inline::Link(link) => a href=(view.item(linked(*link))) {
                    code { (notation::link(view.edition.api, *link)) }
                },
                Inline::Address { text, address } => a href=(address) rel="noreferrer" { (text) },
            }
        }
    }
}

/// Text, in which an address is a link.
pub fn plain(text: &str) -> Markup {
    if !text.contains("://") {
        return html! { (text) };
    }
    html! {
        @for (index, word) in text.split(' ').enumerate() {
            @if index > 0 { " " }
            @let found = find_address(word).and_then(|place| Some((address(&word[place.clone()])?, place)));
            @match found {
                Some((href, place)) => {
                    (word[..place.start]) a href=(href) rel="noreferrer" { (href) } (word[place.end..])
                },
                None => (word),
            }
        }
    }
}
