//! Order: which of the things two lists have in common stand at another place.

/// A name that moved, with its places in the two lists, from 1.
pub struct Move<'a> {
    pub name: &'a str,
    pub from: usize,
    pub to: usize,
}

/// The fewest names whose moves make the order of the first list that of the second. Names that only
/// one list has are looked over.
pub fn moves<'a>(old: &[&'a str], new: &[&str]) -> Vec<Move<'a>> {
    let common: Vec<Move> = old
        .iter()
        .enumerate()
        .filter_map(|(from, name)| {
            let to = new.iter().position(|other| other == name)?;
            Some(Move { name, from: from + 1, to: to + 1 })
        })
        .collect();
    let stays = longest_rise(&common.iter().map(|own| own.to).collect::<Vec<_>>());
    common.into_iter().enumerate().filter(|(index, _)| !stays.contains(index)).map(|(_, own)| own).collect()
}

/// The indices of a longest subsequence that rises.
fn longest_rise(places: &[usize]) -> Vec<usize> {
    // For each index the length of the longest rise that ends there, and the index before it.
    let mut best: Vec<(usize, Option<usize>)> = Vec::new();
    for (index, place) in places.iter().enumerate() {
        let before =
            (0..index).filter(|before| places[*before] < *place).max_by_key(|before| best[*before].0);
        best.push((before.map_or(1, |before| best[before].0 + 1), before));
    }
    let mut rise = Vec::new();
    let mut at = (0..best.len()).max_by_key(|index| best[*index].0);
    while let Some(index) = at {
        rise.push(index);
        at = best[index].1;
    }
    rise
}

#[cfg(test)]
mod tests {
    use super::moves;

    #[test]
    fn as_few_as_possible_move() {
        let moved = |old: &[&'static str], new: &[&'static str]| {
            moves(old, new).iter().map(|own| (own.name, own.from, own.to)).collect::<Vec<_>>()
        };
        assert_eq!(moved(&["a", "b", "c"], &["a", "b", "c"]), []);
        assert_eq!(moved(&["a", "b", "c", "d"], &["a", "d", "b", "c"]), [("d", 4, 2)]);
        assert_eq!(moved(&["a", "gone", "b"], &["new", "a", "b"]), []);
        assert_eq!(moved(&[], &["a"]), []);
    }
}
