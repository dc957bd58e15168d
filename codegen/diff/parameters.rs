//! Positional parameters: of events, methods, the constructor and functions.

use super::change::{Item, Subject};
use super::comparison::Comparison;
use super::direction::Direction;
use super::member::Member;
use super::rule::Kind;

impl Comparison<'_> {
    pub fn compare_parameters(&mut self, at: &Subject, direction: Direction, old: &[Member], new: &[Member]) {
        let place = |list: &[Member], name: &str| list.iter().position(|member| member.name == name);
        let subject = |member: &Member| match at.is_whole() {
            true => at.part(Item::Parameter, member.name),
            false => at.member(Item::Parameter, member.name),
        };
        for (index, before) in old.iter().enumerate() {
            match place(new, before.name) {
                Some(there) => {
                    let after = &new[there];
                    if there != index {
                        let count = |index: usize| Some((index + 1).to_string());
                        let (from, to) = (count(index), count(there));
                        self.add(&subject(after), Kind::ParameterMoved, from, to, direction);
                    }
                    self.compare_member(&subject(after), before, after, direction);
                }
                None => match new.get(index).filter(|after| place(old, after.name).is_none()) {
                    // Another name at the same position is the same parameter.
                    Some(after) => {
                        let [from, to] = [before, after].map(|member| Some(member.name.to_owned()));
                        self.add(&subject(after), Kind::ParameterRenamed, from, to, direction);
                        self.compare_member(&subject(after), before, after, direction);
                    }
                    None => {
                        let kind = match before.optional {
                            true => Kind::OptionalParameterRemoved,
                            false => Kind::RequiredParameterRemoved,
                        };
                        let ty = self.old_type(&before.ty);
                        self.add(&subject(before), kind, ty, None, direction);
                    }
                },
            }
        }
        for (index, after) in new.iter().enumerate() {
            let renamed = old.get(index).is_some_and(|before| place(new, before.name).is_none());
            if place(old, after.name).is_none() && !renamed {
                let kind = match after.optional {
                    true => Kind::OptionalParameterAdded,
                    false => Kind::RequiredParameterAdded,
                };
                let ty = self.new_type(&after.ty);
                self.add(&subject(after), kind, None, ty, direction);
            }
        }
    }
}
