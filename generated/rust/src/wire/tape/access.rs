//! The parts of an array and of an object of a tape, while they are read.

use std::marker::PhantomData;
use std::ops::Range;

use serde_core::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};

use super::reader::Reader;
use super::{Tape, Token};
use crate::json::{NameReader, NameText, PreviewName, Step};
use crate::wire::failure::Failure;

/// The elements of an array while they are read.
pub(super) struct Elements<'t, 'de> {
    tape: &'t Tape<'de>,
    /// That of the next one.
    place: usize,
    index: usize,
    length: usize,
}

impl<'t, 'de> Elements<'t, 'de> {
    pub(super) fn new(tape: &'t Tape<'de>, place: usize, length: usize) -> Self {
        Elements {
            tape,
            place,
            index: 0,
            length,
        }
    }

    /// The place of the next one.
    pub(super) fn place(&self) -> usize {
        self.place
    }

    /// The error for the elements that nobody has read.
    #[cold]
    pub(super) fn refuse_rest(&self) -> Failure {
        let expected = format!("an array of {}", self.index);
        Failure::invalid_length(self.length, &expected.as_str())
    }
}

impl<'de> SeqAccess<'de> for Elements<'_, 'de> {
    type Error = Failure;

    #[inline]
    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Failure> {
        if self.index == self.length {
            return Ok(None);
        }
        match seed.deserialize(Reader::new(self.tape, self.place)) {
            Ok(value) => {
                self.place = self.tape.after(self.place);
                self.index += 1;
                Ok(Some(value))
            }
            Err(failure) => Err(failure.seen(Step::Index(self.index))),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.length - self.index)
    }
}

/// The members of an object while they are read. How many there are is not told, as by a text: what
/// tells it may present numbers, and there are none left.
pub(super) struct Members<'t, 'de> {
    tape: &'t Tape<'de>,
    /// The place of a tag, until it has been shown.
    preview: Option<usize>,
    /// The place of the value of the name that was given last.
    value: usize,
    /// The place of the next name.
    next: usize,
    end: usize,
    /// Whether the names are those of a type.
    named: bool,
}

impl<'de> MapAccess<'de> for Members<'_, 'de> {
    type Error = Failure;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Failure> {
        if let Some(tag) = self.preview.take() {
            self.value = tag;
            return seed.deserialize(PreviewName(PhantomData)).map(Some);
        }
        if self.next == self.end {
            return Ok(None);
        }
        let name = Word {
            tape: self.tape,
            place: self.next,
        };
        self.value = self.next + 1;
        self.next = self.tape.after(self.value);
        seed.deserialize(NameReader::new(name)).map(Some)
    }

    #[inline]
    fn next_value_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, Failure> {
        seed.deserialize(Reader::new(self.tape, self.value))
            .map_err(|failure| failure.seen(self.step()))
    }
}

impl<'t, 'de> Members<'t, 'de> {
    /// Those between two places.
    pub(super) fn new(tape: &'t Tape<'de>, places: Range<usize>, named: bool) -> Self {
        Members {
            tape,
            preview: None,
            value: places.start,
            next: places.start,
            end: places.end,
            named,
        }
    }

    /// The same with a tag to be shown before all others.
    pub(super) fn with_preview(self, preview: Option<usize>) -> Self {
        Members { preview, ..self }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.next == self.end
    }

    /// The error for the members that nobody has read.
    #[cold]
    pub(super) fn refuse_rest(&self) -> Failure {
        Failure::custom("expected fewer members")
    }

    #[cold]
    fn step(&self) -> Step {
        let name = self.tape.text(self.value - 1).unwrap_or_default().into();
        if self.named {
            Step::Unknown(name)
        } else {
            Step::Entry(name)
        }
    }
}

/// The name at a place.
struct Word<'t, 'de> {
    tape: &'t Tape<'de>,
    place: usize,
}

impl<'de> NameText<'de> for Word<'_, 'de> {
    fn as_str(&self) -> &str {
        self.tape.text(self.place).unwrap_or_default()
    }

    #[inline]
    fn visit<V: Visitor<'de>, E: Error>(self, visitor: V) -> Result<V::Value, E> {
        match self.tape.tokens[self.place] {
            Token::Lasting(name) => visitor.visit_borrowed_str(name),
            _ => visitor.visit_str(self.as_str()),
        }
    }
}
