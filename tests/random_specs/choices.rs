//! Decisions, one number each: what proptest varies and makes smaller.

use proptest::prelude::*;

/// A sequence of decisions. When it has been used up, the first possibility is taken, so that the
/// specs end; fewer and smaller numbers make smaller specs.
pub struct Choices<'a> {
    numbers: std::slice::Iter<'a, u16>,
}

/// Decisions enough for a spec of a few dozen items.
pub fn decisions() -> impl Strategy<Value = Vec<u16>> {
    prop::collection::vec(any::<u16>(), 0..400)
}

impl<'a> Choices<'a> {
    pub fn new(numbers: &'a [u16]) -> Choices<'a> {
        Choices { numbers: numbers.iter() }
    }

    /// A number below the end, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        self.numbers.next().map_or(0, |number| usize::from(*number) % end)
    }

    /// True once in so many times, never when there are no decisions left.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == times - 1
    }

    pub fn of<'l, T>(&mut self, list: &'l [T]) -> &'l T {
        &list[self.below(list.len())]
    }
}
