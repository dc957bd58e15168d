//! The values of two enumerations and the codes of two tables.

use crate::model::{Code, EnumValue, Enumeration, TypeId};

use super::change::{Item, Subject};
use super::comparison::Comparison;
use super::direction::Direction;
use super::renaming::take_renamed;
use super::rule::Kind;
use super::side::Side;
use super::types::bases;

impl Comparison<'_> {
    pub fn compare_values(
        &mut self,
        at: &Subject,
        direction: Direction,
        old: &Enumeration,
        new: &Enumeration,
    ) {
        let (before, after) = (bases(&self.old, &old.extends), bases(&self.new, &new.extends));
        // What happened to a base that both extend is told there.
        let is_told = |side: &Side, value: &EnumValue| {
            let base = value.inherited_from.map(|id| side.key(id));
            base.is_some_and(|base| before.contains(base) && after.contains(base))
        };
        let has = |list: &Enumeration, value: &str| list.values.iter().any(|entry| entry.value == value);
        let gone = |value: &&EnumValue| !has(new, &value.value) && !is_told(&self.old, value);
        let come = |value: &&EnumValue| !has(old, &value.value) && !is_told(&self.new, value);
        let mut removed: Vec<&EnumValue> = old.values.iter().filter(gone).collect();
        let mut added: Vec<&EnumValue> = new.values.iter().filter(come).collect();

        let renamed = take_renamed(&mut removed, &mut added, |before, after| {
            self.are_told_alike(&before.docs, &after.docs)
        });
        let value = |value: &str| at.member(Item::Value, value);
        for (before, after) in renamed {
            let (from, to) = (Some(before.value.clone()), Some(after.value.clone()));
            self.add(&value(&after.value), Kind::ValueRenamed, from, to, direction);
        }
        for before in removed {
            self.add(&value(&before.value), Kind::ValueRemoved, None, None, direction);
        }
        for after in added {
            self.add(&value(&after.value), Kind::ValueAdded, None, None, direction);
        }
        for before in &old.values {
            let Some(after) = new.values.iter().find(|after| after.value == before.value) else { continue };
            if before.inherited_from.is_none() || after.inherited_from.is_none() {
                let at = value(&after.value);
                self.compare_names(&at, &before.names, &after.names, direction);
                self.compare_docs(&at, &before.docs, &after.docs, direction);
            }
        }
        let names = |list: &'_ Enumeration| -> Vec<String> {
            let own_values = list.values.iter().filter(|value| value.inherited_from.is_none());
            own_values.map(|value| value.value.clone()).collect()
        };
        let (old, new) = (names(old), names(new));
        let [old, new] = [&old, &new].map(|list| list.iter().map(String::as_str).collect::<Vec<_>>());
        self.add_moves(at, Item::Value, direction, &old, &new);
    }

    /// The enumerations that one extends, each with all it extends itself.
    pub fn compare_bases(&mut self, at: &Subject, direction: Direction, old: &[TypeId], new: &[TypeId]) {
        let (before, after) = (bases(&self.old, old), bases(&self.new, new));
        let [old, new] = [
            old.iter().map(|id| self.old.key(*id)).collect::<Vec<_>>(),
            new.iter().map(|id| self.new.key(*id)).collect(),
        ];
        for base in old.into_iter().filter(|base| !after.contains(base)) {
            self.add(at, Kind::BaseRemoved, Some(base.to_owned()), None, direction);
        }
        for base in new.into_iter().filter(|base| !before.contains(base)) {
            self.add(at, Kind::BaseAdded, None, Some(base.to_owned()), direction);
        }
    }

    pub fn compare_codes(&mut self, at: &Subject, direction: Direction, old: &[Code], new: &[Code]) {
        let named = |list: &'_ [Code], name: &str| list.iter().any(|code| code.name == name);
        let number = |code: &Code| Some(code.code.to_string());
        for before in old {
            if let Some(after) = new.iter().find(|after| after.name == before.name) {
                let at = at.member(Item::Code, &after.name);
                if before.code != after.code {
                    self.add(&at, Kind::CodeRenumbered, number(before), number(after), direction);
                }
                self.compare_names(&at, &before.names, &after.names, direction);
                self.compare_docs(&at, &before.docs, &after.docs, direction);
                continue;
            }
            // The number is what travels: under another name it is the same code.
            match new.iter().find(|after| after.code == before.code && !named(old, &after.name)) {
                Some(after) => {
                    let (from, to) = (Some(before.name.clone()), Some(after.name.clone()));
                    self.add(&at.member(Item::Code, &after.name), Kind::CodeRenamed, from, to, direction);
                }
                None => {
                    let at = at.member(Item::Code, &before.name);
                    self.add(&at, Kind::CodeRemoved, number(before), None, direction);
                }
            }
        }
        for after in new.iter().filter(|after| !named(old, &after.name)) {
            let is_renamed = old.iter().any(|before| before.code == after.code && !named(new, &before.name));
            if !is_renamed {
                self.add(
                    &at.member(Item::Code, &after.name),
                    Kind::CodeAdded,
                    None,
                    number(after),
                    direction,
                );
            }
        }
    }
}
