//! Prose of the spec on a page.

use maud::{Markup, html};

use super::quoting::address;
use super::view::{View, linked};
use crate::model::{Inline, Text, notation};

/// Paragraphs.
pub fn text(view: &View<'_, '_>, text: &Text) -> Markup {
    html! {
        @for paragraph in &text.0 {
            p { (line(view, paragraph)) }
        }
    }
}

/// All of it in one paragraph.
pub fn run_on(view: &View<'_, '_>, text: &Text) -> Markup {
    html! {
        @for (index, paragraph) in text.0.iter().enumerate() {
            @if index > 0 { " " }
            (line(view, paragraph))
        }
    }
}

/// The first sentence, as text: for lists and for the search.
pub fn summary(view: &View<'_, '_>, text: &Text) -> String {
    let first = text.0.first().map(Vec::as_slice).unwrap_or_default();
    let plain = |inline: &Inline| match inline {
        Inline::Plain(text) | Inline::Code(text) => text.clone(),
        Inline::Link(link) => notation::link(view.edition.api, *link),
    };
    let text: String = first.iter().map(plain).collect();
    match text.find(". ") {
        Some(end) => text[..=end].to_owned(),
        None => text,
    }
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
            }
        }
    }
}

/// Text, in which an address is a link.
pub fn plain(text: &str) -> Markup {
    html! {
        @for (index, word) in text.split(' ').enumerate() {
            @if index > 0 { " " }
            @let end = word.trim_end_matches(['.', ',', ';', ')']);
            @match address(end) {
                Some(href) => { a href=(href) rel="noreferrer" { (href) } (word[end.len()..]) },
                None => (word),
            }
        }
    }
}
