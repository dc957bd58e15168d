//! Code on a page: names of types in it are links.

use maud::{Markup, Render, html};

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
    html! { code.type { (Linked { view, text: &text, subject: None }) } }
}

/// A block of code. What the page itself is about is no link.
pub fn block(view: &View<'_, '_>, text: &str, subject: Option<&str>) -> Markup {
    html! { pre tabindex="0" { code { (Linked { view, text: text.trim_end(), subject }) } } }
}

/// Code whose words are links where types are called so.
struct Linked<'c, 'a> {
    view: &'c View<'c, 'a>,
    text: &'c str,
    /// What is no link.
    subject: Option<&'c str>,
}

impl Linked<'_, '_> {
    fn href(&self, word: &str) -> Option<String> {
        let id = self.view.edition.find_type(word).filter(|_| self.subject != Some(word))?;
        Some(self.view.item(Origin::Type(id)))
    }
}

/// What is no link is most of it, and is put on the page as it is.
impl Render for Linked<'_, '_> {
    fn render_to(&self, page: &mut String) {
        let mut rest = self.text;
        while let Some((token, after)) = token(rest) {
            match token {
                Token::Word(word) => match self.href(word) {
                    Some(href) => html! { a href=(href) { (word) } }.render_to(page),
                    None => word.render_to(page),
                },
                Token::Text(text) => html! { span.s { (text) } }.render_to(page),
                Token::Other(text) => text.render_to(page),
            }
            rest = after;
        }
    }
}

/// The word, the text or what is between such at the start of some code, and what is after it.
fn token(code: &str) -> Option<(Token<'_>, &str)> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '$';
    let first = code.chars().next()?;
    let length = match first {
        '"' => quoted(code),
        c if is_word(c) => code.find(|c| !is_word(c)).unwrap_or(code.len()),
        _ => code.find(|c| is_word(c) || c == '"').unwrap_or(code.len()),
    };
    let (piece, after) = code.split_at(length);
    let token = match first {
        '"' => Token::Text(piece),
        c if is_word(c) => Token::Word(piece),
        _ => Token::Other(piece),
    };
    Some((token, after))
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
    html! { code { (Linked { view, text, subject: None }) } }
}
