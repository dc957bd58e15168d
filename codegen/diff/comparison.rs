//! A comparison under way: the two sides, and the changes found so far.

use crate::model::{Api, Docs, GivenNames, Type, TypeParameter, notation};

use super::audience::Audience;
use super::change::{Change, Subject};
use super::direction::Direction;
use super::member::Member;
use super::rule::Kind;
use super::side::Side;

/// Types nested deeper than this are not looked into; only a generic type that grows with each turn
/// gets there.
pub const DEEPEST: usize = 64;

pub struct Comparison<'a> {
    /// Whom the changes may concern.
    pub audiences: &'a [&'static Audience],
    pub old: Side<'a>,
    pub new: Side<'a>,
    pub changes: Vec<Change>,
    /// The type parameters of the definitions being compared.
    pub scope: [&'a [TypeParameter]; 2],
    /// Pairs of types of different names that are being compared part by part.
    pub open: Vec<(Type, Type)>,
}

/// What people read of an item: its description, advice, what is open.
fn said(api: &Api, docs: &Docs) -> String {
    let texts = std::iter::once(&docs.description).chain(docs.advice()).chain(&docs.open);
    let said: Vec<String> =
        texts.map(|text| notation::prose(api, text)).filter(|text| !text.is_empty()).collect();
    said.join(" ")
}

impl<'a> Comparison<'a> {
    pub fn add(
        &mut self,
        subject: &Subject,
        kind: Kind,
        old: Option<String>,
        new: Option<String>,
        direction: Direction,
    ) {
        let change = Change::new(subject.clone(), kind, [old, new], direction);
        self.changes.push(change.judged(self.audiences, |_| true));
    }

    /// A type expression of the old edition, in the words of the spec.
    pub fn old_type(&self, ty: &Type) -> Option<String> {
        Some(notation::expression(self.old.api, self.scope[0], ty))
    }

    pub fn new_type(&self, ty: &Type) -> Option<String> {
        Some(notation::expression(self.new.api, self.scope[1], ty))
    }

    /// Compares two types part by part, unless that is being done already.
    pub fn descend(&mut self, old: &Type, new: &Type, compare: impl FnOnce(&mut Self)) {
        let pair = (old.clone(), new.clone());
        if !self.open.contains(&pair) && self.open.len() < DEEPEST {
            self.open.push(pair);
            compare(self);
            self.open.pop();
        }
    }

    /// What is said about an item of both editions.
    pub fn compare_docs(&mut self, subject: &Subject, old: &Docs, new: &Docs, direction: Direction) {
        let reason = |side: &Side, docs: &Docs| {
            docs.deprecated.as_ref().map(|text| notation::prose(side.api, text)).unwrap_or_default()
        };
        let (old_reason, new_reason) = (reason(&self.old, old), reason(&self.new, new));
        match (&old.deprecated, &new.deprecated) {
            (None, Some(_)) => self.add(subject, Kind::Deprecated, None, Some(new_reason.clone()), direction),
            (Some(_), None) => self.add(subject, Kind::Restored, Some(old_reason.clone()), None, direction),
            _ => {}
        }
        match (old.sensitive, new.sensitive) {
            (false, true) => self.add(subject, Kind::MarkedSensitive, None, None, direction),
            (true, false) => self.add(subject, Kind::NoLongerSensitive, None, None, direction),
            _ => {}
        }
        let (old_text, new_text) = (said(self.old.api, old), said(self.new.api, new));
        let both = old.deprecated.is_some() == new.deprecated.is_some();
        if old_text != new_text {
            self.add(subject, Kind::Reworded, Some(old_text), Some(new_text), direction);
        } else if both && old_reason != new_reason {
            self.add(subject, Kind::Reworded, Some(old_reason), Some(new_reason), direction);
        }
    }

    /// The names the spec gives in the outputs, beside the documented ones. Another name in one of them
    /// concerns its users alone.
    pub fn compare_names(
        &mut self,
        subject: &Subject,
        old: &GivenNames,
        new: &GivenNames,
        direction: Direction,
    ) {
        for audience in self.audiences {
            let names = [old, new].map(|names| names.get(audience.key).cloned());
            if names[0] != names[1] {
                let change = Change::new(subject.clone(), Kind::NameChanged, names, direction);
                self.changes
                    .push(change.of(audience).judged(self.audiences, |other| other.key == audience.key));
            }
        }
    }

    /// A field or a parameter that both editions have, apart from its name and its place.
    pub fn compare_member(&mut self, subject: &Subject, old: &Member, new: &Member, direction: Direction) {
        match (old.optional, new.optional) {
            (true, false) => self.add(subject, Kind::BecameRequired, None, None, direction),
            (false, true) => self.add(subject, Kind::BecameOptional, None, None, direction),
            _ => {}
        }
        self.compare_type(subject, direction, &old.ty, &new.ty);
        if let (Some(old), Some(new)) = (old.names, new.names) {
            self.compare_names(subject, old, new, direction);
        }
        let units = [old.unit, new.unit].map(|unit| unit.map(|unit| unit.name.clone()));
        match &units {
            [Some(one), Some(other)] if one == other => {}
            [None, None] => {}
            [old, new] => {
                let kind = match (old, new) {
                    (Some(_), Some(_)) => Kind::UnitChanged,
                    (None, _) => Kind::UnitDocumented,
                    (_, None) => Kind::UnitDropped,
                };
                self.add(subject, kind, old.clone(), new.clone(), direction);
            }
        }
        if let (Some(old), Some(new)) = (old.docs, new.docs) {
            self.compare_docs(subject, old, new, direction);
        }
    }

    /// Whether two items are told in the same words, which is how a renamed one is known.
    pub fn are_told_alike(&self, old: &Docs, new: &Docs) -> bool {
        let old = self.description(old, true);
        !old.is_empty() && old == self.description(new, false)
    }

    fn description(&self, docs: &Docs, is_old: bool) -> String {
        let api = if is_old { self.old.api } else { self.new.api };
        notation::prose(api, &docs.description)
    }
}
