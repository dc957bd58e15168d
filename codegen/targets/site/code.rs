//! Code on a page: names of types in it are links.

use maud::{Markup, html};

use super::view::View;
use crate::model::{Origin, Type, TypeParameter, notation};

/// A piece of code.
enum Token<'t> {
    Word(&'t str),
    /// Text in quotes.
    Text(&'t str),
    Other(&'t str),
}

/// A type expression as the spec writes it.
pub fn expression(view: &View<'_, '_>, parameters: &[TypeParameter], ty: &Type) -> Markup {
    let text = notation::expression(view.edition.api, parameters, ty);
    html! { code.type { (linked(view, &text, None)) } }
}

/// A block of code. What the page itself is about is no link.
pub fn block(view: &View<'_, '_>, text: &str, subject: Option<&str>) -> Markup {
    html! { pre tabindex="0" { code { (linked(view, text.trim_end(), subject)) } } }
}

/// Code whose words are links where types are called so.
fn linked(view: &View<'_, '_>, text: &str, subject: Option<&str>) -> Markup {
    let href = |word: &str| {
        let id = view.edition.types.get(word).filter(|_| subject != Some(word))?;
        Some(view.item(Origin::Type(*id)))
    };
    html! {
        @for token in tokens(text) {
            @match token {
                Token::Word(word) => @match href(word) {
                    Some(href) => a href=(href) { (word) },
                    None => (word),
                },
                Token::Text(text) => span.s { (text) },
                Token::Other(text) => (text),
            }
        }
    }
}

/// Words and texts, and what is between them.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => quoted(rest),
            c if is_word(c) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            _ => rest.find(|c| is_word(c) || c == '"').unwrap_or(rest.len()),
        };
        let (piece, after) = rest.split_at(length);
        tokens.push(match first {
            '"' => Token::Text(piece),
            c if is_word(c) => Token::Word(piece),
            _ => Token::Other(piece),
        });
        rest = after;
    }
    tokens
}

/// The length of the text in quotes at the start; it ends on its line.
fn quoted(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '\n' => return at,
            '"' if !is_escaped => return at + 1,
            _ => is_escaped = c == '\\' && !is_escaped,
        }
    }
    text.len()
}

/// A piece of code in a line.
pub fn text(view: &View<'_, '_>, text: &str) -> Markup {
    html! { code { (linked(view, text, None)) } }
}
