//! Text of an output language: fixed text, and what the quoting functions of that language have made
//! of the text of a spec.
//!
//! Invariant: a `String` never becomes a part of a fragment but through [`Fragment::quoted`], which
//! is for quoting functions alone; `tests/house.rs` says which files those are.

use std::borrow::Borrow;
use std::fmt;
use std::marker::PhantomData;

/// How long most numbers are at most.
const USUAL_DIGITS: usize = 4;

/// A piece of text in the language `L`.
pub struct Fragment<L> {
    text: String,
    language: PhantomData<fn() -> L>,
}

/// What may stand in a template of the language `L`: a fragment of it, fixed text, or a number.
pub trait Piece<L> {
    /// How long it is, or about as long.
    fn length(&self) -> usize;

    fn write(&self, text: &mut String);
}

/// A fixed text with places for pieces, `{}`. A brace that is one is written twice.
pub struct Template(&'static str);

impl Template {
    /// For the macro, which has it done by the compiler: it is a mistake in the code if a template has not as many
    /// places as there are pieces.
    pub const fn new(text: &'static str, pieces: usize) -> Template {
        let bytes = text.as_bytes();
        let (mut at, mut places) = (0, 0);
        while at < bytes.len() {
            if matches!(bytes[at], b'{' | b'}') {
                assert!(at + 1 < bytes.len(), "a brace stands alone");
                match (bytes[at], bytes[at + 1]) {
                    (b'{', b'}') => places += 1,
                    (one, other) => assert!(one == other, "a brace stands alone"),
                }
                at += 1;
            }
            at += 1;
        }
        assert!(places == pieces, "a template has a place for each piece");
        Template(text)
    }
}

/// Puts pieces into a template. Only a literal can be one, and it cannot name variables.
macro_rules! fragment {
    ($language:ty: $template:literal $(, $piece:expr)* $(,)?) => {
        $crate::fragment::Fragment::<$language>::assembled(
            const { $crate::fragment::Template::new($template, <[&str]>::len(&[$(stringify!($piece)),*])) },
            &[$(&$piece),*],
        )
    };
}

pub(crate) use fragment;

impl<L> Fragment<L> {
    /// What a quoting function has made.
    pub fn quoted(text: String) -> Self {
        Fragment { text, language: PhantomData }
    }

    /// For the macro alone.
    #[doc(hidden)]
    pub fn assembled(Template(template): Template, pieces: &[&dyn Piece<L>]) -> Self {
        let length: usize = pieces.iter().map(|piece| piece.length()).sum();
        let mut text = String::with_capacity(template.len() + length);
        let mut pieces = pieces.iter();
        let mut rest = template;
        while let Some(brace) = rest.bytes().position(|byte| matches!(byte, b'{' | b'}')) {
            text.push_str(&rest[..brace]);
            let (place, after) = rest[brace..].split_at(2);
            if place != "{}" {
                text.push_str(&place[1..]);
            } else if let Some(piece) = pieces.next() {
                piece.write(&mut text);
            }
            rest = after;
        }
        text.push_str(rest);
        Self::quoted(text)
    }

    /// A fixed text in which `{key}` stands for a fragment. Every place is filled once, so that no
    /// fragment is taken for a template.
    pub fn filled(template: &'static str, values: &[(&str, Fragment<L>)]) -> Self {
        let mut text = String::with_capacity(template.len());
        let mut rest = template;
        while let Some(start) = rest.find('{') {
            let (before, inside) = rest.split_at(start);
            text.push_str(before);
            let known = values.iter().find_map(|(key, value)| {
                let after = inside[1..].strip_prefix(key)?.strip_prefix('}')?;
                Some((value, after))
            });
            match known {
                Some((value, after)) => {
                    text.push_str(&value.text);
                    rest = after;
                }
                None => {
                    text.push('{');
                    rest = &inside[1..];
                }
            }
        }
        text.push_str(rest);
        Self::quoted(text)
    }

    pub fn joined<F: Borrow<Self>>(fragments: impl IntoIterator<Item = F>, between: &'static str) -> Self {
        let fragments: Vec<F> = fragments.into_iter().collect();
        let length = fragments.iter().map(|fragment| fragment.borrow().text.len() + between.len()).sum();
        let mut joined = String::with_capacity(length);
        for (index, fragment) in fragments.iter().enumerate() {
            if index > 0 {
                joined.push_str(between);
            }
            joined.push_str(&fragment.borrow().text);
        }
        Self::quoted(joined)
    }

    pub fn push(&mut self, other: &Self) {
        self.text.push_str(&other.text);
    }

    /// Adds fixed text before all of it: in its place, for it may be a long file.
    pub fn push_before(&mut self, fixed: &'static str) {
        self.text.insert_str(0, fixed);
    }

    pub fn push_fixed(&mut self, fixed: &'static str) {
        self.text.push_str(fixed);
    }

    /// Adds another one, each of its lines behind an indentation unless it is empty.
    pub fn push_lines(&mut self, other: &Self, indent: &'static str, depth: usize) {
        if depth == 0 && (other.text.is_empty() || other.text.ends_with('\n')) && !other.text.contains('\r') {
            return self.text.push_str(&other.text);
        }
        for line in other.text.lines() {
            if !line.is_empty() {
                (0..depth).for_each(|_| self.text.push_str(indent));
                self.text.push_str(line);
            }
            self.text.push('\n');
        }
    }

    pub fn empty() -> Self {
        Self::quoted(String::new())
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The end of it: the content of a file, or a part of a longer text.
    pub fn into_text(self) -> String {
        self.text
    }

    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The columns it takes on a line.
    pub fn width(&self) -> usize {
        self.text.chars().count()
    }
}

impl<L> From<&'static str> for Fragment<L> {
    fn from(fixed: &'static str) -> Self {
        Self::quoted(fixed.to_owned())
    }
}

impl<L> Clone for Fragment<L> {
    fn clone(&self) -> Self {
        Self::quoted(self.text.clone())
    }
}

impl<L> PartialEq for Fragment<L> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<L> PartialEq<&str> for Fragment<L> {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

impl<L> fmt::Debug for Fragment<L> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.text.fmt(f)
    }
}

impl<L> Piece<L> for Fragment<L> {
    fn length(&self) -> usize {
        self.text.len()
    }

    fn write(&self, text: &mut String) {
        text.push_str(&self.text);
    }
}

impl<L, P: Piece<L>> Piece<L> for &P {
    fn length(&self) -> usize {
        (**self).length()
    }

    fn write(&self, text: &mut String) {
        (**self).write(text);
    }
}

impl<L> Piece<L> for i64 {
    fn length(&self) -> usize {
        USUAL_DIGITS
    }

    fn write(&self, text: &mut String) {
        text.push_str(&self.to_string());
    }
}

impl<L> Piece<L> for usize {
    fn length(&self) -> usize {
        USUAL_DIGITS
    }

    fn write(&self, text: &mut String) {
        text.push_str(&self.to_string());
    }
}

impl<L> Piece<L> for &'static str {
    fn length(&self) -> usize {
        self.len()
    }

    fn write(&self, text: &mut String) {
        text.push_str(self);
    }
}

#[cfg(test)]
mod tests {
    use super::Fragment;

    struct Words;

    #[test]
    fn a_value_is_no_template() {
        let values = [("a", Fragment::quoted("{b}".to_owned())), ("b", Fragment::from("{a}"))];
        assert_eq!(Fragment::<Words>::filled("{a} {b} {c} {", &values).as_str(), "{b} {a} {c} {");
    }

    #[test]
    fn pieces_are_put_in_order() {
        let name = Fragment::quoted("name".to_owned());
        assert_eq!(fragment!(Words: "{}: {{{}}}", name, 5_i64).as_str(), "name: {5}");
        let template = Fragment::quoted("{} }}".to_owned());
        assert_eq!(fragment!(Words: "é{}", template).as_str(), "é{} }}");
    }

    #[test]
    fn lines_are_put_behind_an_indentation() {
        for (depth, added) in [(0, "a\n\n b\n"), (1, "  a\n\n   b\n")] {
            for text in ["a\n\n b", "a\r\n\n b\n", "a\n\n b\n"] {
                let mut lines = Fragment::<Words>::empty();
                lines.push_lines(&Fragment::quoted(text.to_owned()), "  ", depth);
                assert_eq!(lines.as_str(), added);
            }
        }
    }
}
