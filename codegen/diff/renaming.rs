//! Renaming: what went and what came, if they are so alike that they must be the same.

/// Takes the pairs of which each is like the other and like nothing else out of both lists.
pub fn take_renamed<'a, T>(
    removed: &mut Vec<&'a T>,
    added: &mut Vec<&'a T>,
    is_alike: impl Fn(&T, &T) -> bool,
) -> Vec<(&'a T, &'a T)> {
    let only = |list: &[&'a T], fits: &dyn Fn(&T) -> bool| {
        let mut found = list.iter().copied().filter(|one| fits(one));
        let first = found.next()?;
        found.next().is_none().then_some(first)
    };
    let pairs: Vec<(&T, &T)> = removed
        .iter()
        .filter_map(|before| {
            let after = only(added, &|after| is_alike(before, after))?;
            only(removed, &|before| is_alike(before, after))?;
            Some((*before, after))
        })
        .collect();
    removed.retain(|candidate| !pairs.iter().any(|(before, _)| std::ptr::eq(*candidate, *before)));
    added.retain(|candidate| !pairs.iter().any(|(_, after)| std::ptr::eq(*candidate, *after)));
    pairs
}
