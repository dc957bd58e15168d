//! The fields of two object types.

use std::collections::BTreeSet;

use crate::model::kind;

use super::audience::Audience;
use super::change::{Change, Item, Subject};
use super::comparison::Comparison;
use super::direction::Direction;
use super::member::Member;
use super::order::moves;
use super::renaming::take_renamed;
use super::rule::Kind;
use super::side::Side;

impl Comparison<'_> {
    /// All fields, whatever they are inherited from.
    pub fn compare_fields(&mut self, at: &Subject, direction: Direction, old: &[Member], new: &[Member]) {
        self.compare_own_fields(at, direction, old, new, &BTreeSet::new());
    }

    /// The fields that are not inherited from one of the shared bases; what happened to a base is
    /// told there.
    pub fn compare_own_fields(
        &mut self,
        at: &Subject,
        direction: Direction,
        old: &[Member],
        new: &[Member],
        shared: &BTreeSet<&str>,
    ) {
        let inherited = |member: &Member| member.base.is_some_and(|base| shared.contains(base));
        let lacks = |list: &[Member], name: &str| !list.iter().any(|member| member.name == name);
        let gone = |member: &&Member| lacks(new, member.name) && !inherited(member);
        let come = |member: &&Member| lacks(old, member.name) && !inherited(member);
        let mut removed: Vec<&Member> = old.iter().filter(gone).collect();
        let mut added: Vec<&Member> = new.iter().filter(come).collect();

        for before in old {
            let Some(after) = new.iter().find(|after| after.name == before.name) else { continue };
            if !(inherited(before) && inherited(after)) {
                self.compare_member(&at.member(Item::Field, after.name), before, after, direction);
            }
        }
        let renamed = take_renamed(&mut removed, &mut added, |before, after| self.is_renamed(before, after));
        for (before, after) in renamed {
            let kind = if after.optional { Kind::OptionalFieldRenamed } else { Kind::RequiredFieldRenamed };
            let [old, new] = [before, after].map(|member| Some(member.name.to_owned()));
            self.add(&at.member(Item::Field, after.name), kind, old, new, direction);
        }
        for before in removed {
            let kind = if before.optional { Kind::OptionalFieldRemoved } else { Kind::RequiredFieldRemoved };
            let ty = self.old_type(&before.ty);
            self.add(&at.member(Item::Field, before.name), kind, ty, None, direction);
        }
        for after in added {
            let kind = if after.optional { Kind::OptionalFieldAdded } else { Kind::RequiredFieldAdded };
            let ty = self.new_type(&after.ty);
            self.add(&at.member(Item::Field, after.name), kind, None, ty, direction);
        }
    }

    /// The same field under another name: it says the same about itself.
    fn is_renamed(&self, before: &Member, after: &Member) -> bool {
        before.optional == after.optional
            && self.are_identical(&before.ty, &after.ty)
            && before.docs.zip(after.docs).is_some_and(|(before, after)| self.are_told_alike(before, after))
    }

    /// The order of the fields of a type that is in both editions.
    pub fn compare_order(&mut self, at: &Subject, direction: Direction, old: &[Member], new: &[Member]) {
        let [old_names, new_names] =
            [old, new].map(|list| list.iter().map(|member| member.name).collect::<Vec<_>>());
        self.add_moves(at, Item::Field, direction, &old_names, &new_names);
        let required = [arguments(&self.old, old), arguments(&self.new, new)];
        let [before, after] = &required;
        let mut sorted = required.clone();
        sorted.iter_mut().for_each(|list| list.sort());
        let count = before.len();
        let by_position = |audience: &Audience| count <= audience.by_position;
        let concerns_somebody = self.audiences.iter().any(|audience| by_position(audience));
        if before != after && sorted[0] == sorted[1] && concerns_somebody {
            let lists = required.map(|list| Some(list.join(", ")));
            let change = Change::new(at.clone(), Kind::ConstructorReordered, lists, direction);
            self.changes.push(change.judged(self.audiences, by_position));
        }
    }

    pub fn add_moves(&mut self, at: &Subject, item: Item, direction: Direction, old: &[&str], new: &[&str]) {
        for moved in moves(old, new) {
            let place = |place: usize, count: usize| Some(format!("{place} of {count}"));
            let (from, to) = (place(moved.from, old.len()), place(moved.to, new.len()));
            self.add(&at.member(item, moved.name), Kind::Moved, from, to, direction);
        }
    }
}

/// What a constructor takes: the required fields, but for those of one value only.
fn arguments(side: &Side, fields: &[Member]) -> Vec<String> {
    let is_fixed = |member: &Member| kind::kinds(side.api, &member.ty).constant().is_some();
    let taken = fields.iter().filter(|member| !member.optional && !is_fixed(member));
    taken.map(|member| member.name.to_owned()).collect()
}
