//! Which file of the crate an item stands in: one for each file of the spec, and several for a long one.

use std::collections::BTreeSet;

use super::plan::{Call, Documented, Edition};
use super::ty::Scope;
use super::{call, item, names};
use crate::model::FileIndex;

/// The most items of a file; more are spread over several.
const MOST_ITEMS: usize = 40;

/// A part of a long file has, on average, so many items.
const USUAL_PART: u64 = 16;

/// What becomes of a file of the spec: never empty.
pub struct SpecFile<'a> {
    pub name: &'a str,
    pub module: String,
    pub groups: Vec<Group<'a>>,
}

/// The items of a file that share a scope.
pub struct Group<'a> {
    pub scope: Scope,
    /// The modules they are in, below the edition.
    pub path: Vec<String>,
    pub content: Content<'a>,
}

pub enum Content<'a> {
    Items(Vec<Entry<'a>>),
    /// Parts of a long file: their modules and their items.
    Parts(Vec<(String, Vec<Entry<'a>>)>),
}

/// A documented type, event or method.
#[derive(Clone, Copy)]
pub enum Entry<'a> {
    Type(&'a Documented),
    Call(&'a Call),
}

impl<'a> SpecFile<'a> {
    /// The scope of the items in the file's own module; those of other scopes are in modules inside it.
    pub fn home(&self) -> Option<Scope> {
        home(self.groups.iter().map(|group| group.scope))
    }
}

impl<'a> Entry<'a> {
    /// The documented name.
    pub fn documented(&self) -> &'a str {
        match self {
            Entry::Type(documented) => &documented.name,
            Entry::Call(call) => &call.documented,
        }
    }

    /// The names of what it defines in Rust.
    pub fn defined(&self) -> Vec<String> {
        match self {
            Entry::Type(documented) => documented.items.iter().flat_map(item::defined).collect(),
            Entry::Call(call) => call::defined(call),
        }
    }

    fn file(&self) -> FileIndex {
        match self {
            Entry::Type(documented) => documented.file,
            Entry::Call(call) => call.file,
        }
    }
}

fn home(mut scopes: impl Iterator<Item = Scope>) -> Option<Scope> {
    let first = scopes.next()?;
    (first == Scope::Types || scopes.next().is_none()).then_some(first)
}

/// The files of an edition, in the order of the spec.
pub fn lay_out<'a>(edition: &'a Edition<'_>) -> Vec<SpecFile<'a>> {
    let mut scopes: Vec<Vec<(Scope, Vec<Entry<'a>>)>> =
        edition.api.files.iter().map(|_| Vec::new()).collect();
    let types = edition.types.iter().map(|documented| (Scope::Types, Entry::Type(documented)));
    let events = edition.events.iter().map(|call| (Scope::Events, Entry::Call(call)));
    let methods = edition.methods.iter().map(|call| (Scope::Methods, Entry::Call(call)));
    for (scope, entry) in types.chain(events).chain(methods) {
        let Some(groups) = scopes.get_mut(entry.file().0) else { continue };
        match groups.last_mut() {
            Some((last, entries)) if *last == scope => entries.push(entry),
            _ => groups.push((scope, vec![entry])),
        }
    }
    let mut modules = Names::of(edition.types.iter().map(Entry::Type));
    let files = edition.api.files.iter().zip(scopes).filter(|(_, groups)| !groups.is_empty());
    files
        .map(|(name, groups)| {
            let module = modules.add(names::module(name));
            let home = home(groups.iter().map(|(scope, _)| *scope));
            let groups = groups.into_iter().map(|(scope, entries)| {
                let inner = (home != Some(scope)).then(|| scope.module().to_owned());
                let path = std::iter::once(module.clone()).chain(inner).collect();
                Group { scope, path, content: divide(entries) }
            });
            SpecFile { name, groups: groups.collect(), module }
        })
        .collect()
}

/// Divides the items of a long file. Where a part begins is decided by the name of its first item
/// alone, so that an item more or less changes one part and moves no other.
fn divide(entries: Vec<Entry<'_>>) -> Content<'_> {
    if entries.len() <= MOST_ITEMS {
        return Content::Items(entries);
    }
    let mut modules = Names::of(entries.iter().copied());
    let mut parts: Vec<(String, Vec<Entry<'_>>)> = Vec::new();
    for entry in entries {
        let name = entry.documented();
        match parts.last_mut() {
            Some((_, part)) if !hash(name).is_multiple_of(USUAL_PART) => part.push(entry),
            _ => parts.push((modules.add(names::module(name)), vec![entry])),
        }
    }
    Content::Parts(parts)
}

/// The names of a module: those of its items, and those of the modules inside it.
struct Names(BTreeSet<String>);

impl Names {
    fn of<'a>(entries: impl Iterator<Item = Entry<'a>>) -> Names {
        Names(entries.flat_map(|entry| entry.defined()).collect())
    }

    /// Adds a module, under another name if it has to be.
    fn add(&mut self, mut module: String) -> String {
        while !self.0.insert(module.clone()) {
            module = format!("{}_", names::plain(&module));
        }
        module
    }
}

/// A number that looks like chance and is the same everywhere: FNV-1a.
fn hash(name: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    // The high bits depend on all bytes, the low ones less.
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325, step);
    hash ^ (hash >> 32)
}

#[cfg(test)]
mod tests {
    use super::super::plan::Documented;
    use super::{Content, Entry, MOST_ITEMS, divide};
    use crate::model::FileIndex;

    fn types(count: usize) -> Vec<Documented> {
        let name = |index| format!("Type{index}");
        let documented = |index| Documented { name: name(index), file: FileIndex(0), items: Vec::new() };
        (0..count).map(documented).collect()
    }

    fn parts<'a>(types: &'a [Documented]) -> Vec<(String, Vec<&'a str>)> {
        match divide(types.iter().map(Entry::Type).collect()) {
            Content::Items(_) => Vec::new(),
            Content::Parts(parts) => {
                let names = |(module, entries): (String, Vec<Entry<'a>>)| {
                    (module, entries.iter().map(Entry::documented).collect())
                };
                parts.into_iter().map(names).collect()
            }
        }
    }

    #[test]
    fn only_a_long_file_is_divided() {
        assert!(parts(&types(MOST_ITEMS)).is_empty());
        let many = types(1000);
        let parts = parts(&many);
        assert!((30..130).contains(&parts.len()), "{}", parts.len());
        assert_eq!(parts.iter().map(|(_, names)| names.len()).sum::<usize>(), 1000);
    }

    #[test]
    fn an_item_more_changes_one_part() {
        let before = types(1000);
        for place in [1, 500, 999, 1000] {
            let mut after = types(1000);
            after.insert(place, Documented { name: "New".into(), file: FileIndex(0), items: Vec::new() });
            let known = parts(&before);
            let changed = parts(&after).into_iter().filter(|part| !known.contains(part)).count();
            assert!((1..=2).contains(&changed), "{place}: {changed}");
        }
    }
}
