//! Room for what is read into a list.

/// No more elements are made room for in advance than this, whatever the input promises.
const MOST_EXPECTED: usize = 1024;

/// Bytes that the first elements of a list get, when the format does not say how many there are.
const FIRST: usize = 256;

/// A list with room for as many elements as the format says there are.
#[inline]
pub(crate) fn expect<T>(size_hint: Option<usize>) -> Vec<T> {
    Vec::with_capacity(size_hint.unwrap_or(0).min(MOST_EXPECTED))
}

/// Appends an element. A list in a record is mostly short: the first room is for two to four elements,
/// large ones being the fewer, where a `Vec` would always make room for four.
#[inline]
pub(crate) fn push<T>(values: &mut Vec<T>, value: T) {
    if values.capacity() == 0 {
        values.reserve_exact((FIRST / size_of::<T>().max(1)).clamp(2, 4));
    }
    values.push(value);
}
