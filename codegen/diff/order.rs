//! Order: which of the things two lists have in common stand at another place.

use std::collections::{BTreeMap, BTreeSet};

/// A name that moved, with its places in the two lists, from 1.
pub struct Move<'a> {
    pub name: &'a str,
    pub from: usize,
    pub to: usize,
}

/// The fewest names whose moves make the order of the first list that of the second. Names that only
/// one list has are looked over.
pub fn moves<'a>(old: &[&'a str], new: &[&str]) -> Vec<Move<'a>> {
    let places: BTreeMap<&str, usize> =
        new.iter().enumerate().rev().map(|(place, name)| (*name, place)).collect();
    let common: Vec<Move> = old
        .iter()
        .enumerate()
        .filter_map(|(from, name)| {
            let to = *places.get(name)?;
            Some(Move { name, from: from + 1, to: to + 1 })
        })
        .collect();
    let stays: BTreeSet<usize> =
        longest_rise(&common.iter().map(|item| item.to).collect::<Vec<_>>()).into_iter().collect();
    let moved = common.into_iter().enumerate().filter(|(index, _)| !stays.contains(index));
    moved.map(|(_, item)| item).collect()
}

/// The indices of a longest subsequence that rises.
fn longest_rise(places: &[usize]) -> Vec<usize> {
    // For each length the index where a rise of it ends lowest, and for each index the one before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(places.len());
    for (index, place) in places.iter().enumerate() {
        let length = ends.partition_point(|end| places[*end] < *place);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        match ends.get_mut(length) {
            Some(end) => *end = index,
            None => ends.push(index),
        }
    }
    let mut rise = Vec::new();
    let mut at = ends.last().copied();
    while let Some(index) = at {
        rise.push(index);
        at = before[index];
    }
    rise
}

#[cfg(test)]
mod tests {
    use super::moves;

    #[test]
    fn as_few_as_possible_move() {
        let moved = |old: &[&'static str], new: &[&'static str]| {
            moves(old, new).iter().map(|item| (item.name, item.from, item.to)).collect::<Vec<_>>()
        };
        assert_eq!(moved(&["a", "b", "c"], &["a", "b", "c"]), []);
        assert_eq!(moved(&["a", "b", "c", "d"], &["a", "d", "b", "c"]), [("d", 4, 2)]);
        assert_eq!(moved(&["a", "gone", "b"], &["new", "a", "b"]), []);
        assert_eq!(moved(&[], &["a"]), []);
    }
}
