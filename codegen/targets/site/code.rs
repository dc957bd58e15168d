//! Code on a page: names of types in it are links.

use maud::{Markup, html};

use super::quoting::Pieces;
use super::view::View;
use crate::model::{Origin, Type, TypeParameter, notation};

/// A type expression as the spec writes it.
pub fn expression(view: &View<'_, '_>, parameters: &[TypeParameter], ty: &Type) -> Markup {
    let text = notation::expression(view.edition.api, parameters, ty);
    html! { code.type { (linked(view, &text, None)) } }
}

/// A block of code. What the page itself is about is no link.
pub fn block(view: &View<'_, '_>, text: &str, subject: Option<&str>) -> Markup {
    html! { pre tabindex="0" { code { (linked(view, text.trim_end(), subject)) } } }
}

/// Code whose words are links where types are called so. What is no link and stands in no quotes is most of it,
/// and is put on the page in one piece.
fn linked(view: &View<'_, '_>, text: &str, subject: Option<&str>) -> Markup {
    let href = |word: &str| {
        let id = view.edition.find_type(word).filter(|_| subject != Some(word))?;
        Some(view.item(Origin::Type(id)))
    };
    let mut code = Pieces::of(text.len());
    let (mut plain, mut at) = (0, 0);
    while let Some(first) = text.as_bytes().get(at) {
        let (begin, rest) = (at, &text[at..]);
        if *first == b'"' {
            at += quoted(rest);
            code.text(&text[plain..begin]);
            code.fixed("<span class=\"s\">&quot;");
            code.text(&text[begin + 1..at]);
            code.fixed("</span>");
            plain = at;
        } else if is_sign(*first) {
            at += rest.bytes().take_while(|byte| is_sign(*byte)).count();
        } else {
            at += word_length(rest);
            let word = &text[begin..at];
            if let Some(href) = href(word) {
                code.text(&text[plain..begin]);
                code.markup(&html! { a href=(href) { (word) } });
                plain = at;
            }
        }
    }
    code.text(&text[plain..]);
    code.finish()
}

/// Whether a byte is a blank or a sign that no word and no text in quotes begins with.
fn is_sign(byte: u8) -> bool {
    byte.is_ascii() && byte != b'"' && !is_letter(byte)
}

/// Whether a byte is a letter of a word, as nearly all letters are.
fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$')
}

/// The length of the word at the start, or of the one character that is in no word.
fn word_length(text: &str) -> usize {
    let length = text.bytes().take_while(|byte| is_letter(*byte)).count();
    if text.as_bytes().get(length).is_none_or(u8::is_ascii) {
        return length;
    }
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$');
    match text.find(|c| !is_word(c)).unwrap_or(text.len()) {
        0 => text.chars().next().map_or(0, char::len_utf8),
        length => length,
    }
}

/// The length of the text in quotes at the start; it ends on its line.
fn quoted(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            b'\n' => return at,
            b'"' if !is_escaped => return at + 1,
            _ => is_escaped = byte == b'\\' && !is_escaped,
        }
    }
    text.len()
}

/// A piece of code in a line.
pub fn text(view: &View<'_, '_>, text: &str) -> Markup {
    html! { code { (linked(view, text, None)) } }
}
