//! The tokens of a tape: those of a record of usual size lie in the tape itself.

use std::ops::{Index, IndexMut};

use super::Token;

/// A list in one piece would be so large that an allocator puts together first what lies around.
const USUAL: usize = 128;

/// A list that grows at its end.
pub(super) struct Tokens<'de> {
    first: [Token<'de>; USUAL],
    rest: Vec<Token<'de>>,
    length: usize,
}

impl<'de> Tokens<'de> {
    #[inline]
    pub(super) fn new() -> Self {
        Tokens {
            first: [Token::Null; USUAL],
            rest: Vec::new(),
            length: 0,
        }
    }

    #[inline]
    pub(super) fn len(&self) -> usize {
        self.length
    }

    #[inline]
    pub(super) fn push(&mut self, token: Token<'de>) {
        match self.first.get_mut(self.length) {
            Some(place) => *place = token,
            None => self.rest.push(token),
        }
        self.length += 1;
    }

    /// Forgets those from a place on.
    pub(super) fn truncate(&mut self, length: usize) {
        self.rest.truncate(length.saturating_sub(USUAL));
        self.length = length;
    }
}

impl<'de> Index<usize> for Tokens<'de> {
    type Output = Token<'de>;
    #[inline]
    fn index(&self, place: usize) -> &Token<'de> {
        match self.first.get(place) {
            Some(token) => token,
            None => &self.rest[place - USUAL],
        }
    }
}

impl<'de> IndexMut<usize> for Tokens<'de> {
    #[inline]
    fn index_mut(&mut self, place: usize) -> &mut Token<'de> {
        match self.first.get_mut(place) {
            Some(token) => token,
            None => &mut self.rest[place - USUAL],
        }
    }
}
