//! Succession: which call of the new edition goes on as which of the old one, under its name or, with
//! another name, by what else it is known by.

use std::collections::BTreeMap;

pub struct Succession<'a, T> {
    new: &'a [T],
    name: fn(&T) -> &String,
    mark: fn(&T) -> Option<String>,
    /// Where each name is in the new edition, and whether the old one has it.
    names: BTreeMap<&'a str, usize>,
    old_names: BTreeMap<&'a str, usize>,
    /// The first call with each mark, of those whose names the other edition has not.
    marks: BTreeMap<String, usize>,
    old_marks: BTreeMap<String, usize>,
}

impl<'a, T> Succession<'a, T> {
    pub fn of(
        old: &'a [T],
        new: &'a [T],
        name: fn(&T) -> &String,
        mark: fn(&T) -> Option<String>,
    ) -> Succession<'a, T> {
        let (names, old_names) = (index(new, name), index(old, name));
        let marks = marks(new, &old_names, name, mark);
        let old_marks = self::marks(old, &names, name, mark);
        Succession { new, name, mark, names, old_names, marks, old_marks }
    }

    /// What an old call has become.
    pub fn after(&self, before: &T) -> Option<&'a T> {
        let named = self.names.get((self.name)(before).as_str());
        let marked = (self.mark)(before).and_then(|mark| self.marks.get(&mark));
        let found = [named, marked].into_iter().flatten().min();
        found.map(|place| &self.new[*place])
    }

    /// Whether a new call is none of the old ones.
    pub fn is_added(&self, after: &T) -> bool {
        let is_known = self.old_names.contains_key((self.name)(after).as_str());
        !is_known && (self.mark)(after).is_none_or(|mark| !self.old_marks.contains_key(&mark))
    }
}

fn index<T>(list: &[T], name: fn(&T) -> &String) -> BTreeMap<&str, usize> {
    list.iter().enumerate().rev().map(|(place, item)| (name(item).as_str(), place)).collect()
}

fn marks<T>(
    list: &[T],
    others: &BTreeMap<&str, usize>,
    name: fn(&T) -> &String,
    mark: fn(&T) -> Option<String>,
) -> BTreeMap<String, usize> {
    let alone = list.iter().enumerate().filter(|(_, item)| !others.contains_key(name(item).as_str()));
    alone.rev().filter_map(|(place, item)| Some((mark(item)?, place))).collect()
}
