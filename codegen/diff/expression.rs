//! Type expressions: how the one that stands at a place differs from the one that stood there.

use crate::model::kind::{self, Kinds, Numbers, Strings};
use crate::model::{Api, Function, Shape, Type, TypeId};

use super::change::{Item, Subject};
use super::comparison::Comparison;
use super::direction::Direction;
use super::fit::{FINE, Precision, fits};
use super::member;
use super::rule::Kind;
use super::side::Side;

impl Comparison<'_> {
    pub fn compare_type(&mut self, at: &Subject, direction: Direction, old: &Type, new: &Type) {
        if self.are_identical(old, new) {
            return;
        }
        if let (Type::Named(one, arguments), Type::Named(other, others)) = (old, new)
            && self.old.key(*one) == self.new.key(*other)
        {
            for (old, new) in arguments.iter().zip(others) {
                self.compare_type(at, direction, old, new);
            }
            return;
        }
        if let (Type::Union(old_arms), Type::Union(new_arms)) = (old, new) {
            let (gone, come) = self.differing_arms(old_arms, new_arms);
            return match (gone.as_slice(), come.as_slice()) {
                ([gone], [come]) if has_parts(gone) && has_parts(come) => {
                    self.compare_type(at, direction, gone, come);
                }
                _ => self.relate(at, direction, old, new),
            };
        }
        match (self.old.target(old), self.new.target(new)) {
            (Type::Array(old), Type::Array(new))
            | (Type::Record(old), Type::Record(new))
            | (Type::IntegerRecord(old), Type::IntegerRecord(new)) => {
                self.compare_type(&at.inside("[]"), direction, &old, &new);
            }
            (Type::Promise(old), Type::Promise(new)) => self.compare_type(at, direction, &old, &new),
            (Type::Function(before), Type::Function(after)) => {
                self.descend(old, new, |inside| inside.compare_function(at, direction, &before, &after));
            }
            (Type::Named(one, arguments), Type::Named(other, others))
                if self.compare_declared(at, direction, (one, &arguments), (other, &others)) => {}
            (Type::Any, Type::Unknown) => self.add_types(at, Kind::AnyBecameUnknown, direction, old, new),
            (Type::Unknown, Type::Any) => self.add_types(at, Kind::UnknownBecameAny, direction, old, new),
            (_, Type::Any) => self.add_types(at, Kind::BecameAny, direction, old, new),
            (Type::Any, _) => self.add_types(at, Kind::NoLongerAny, direction, old, new),
            _ => self.relate(at, direction, old, new),
        }
    }

    /// The arms of two unions that the other has not.
    fn differing_arms<'t>(&self, old: &'t [Type], new: &'t [Type]) -> (Vec<&'t Type>, Vec<&'t Type>) {
        let gone = old.iter().filter(|old| !new.iter().any(|new| self.are_identical(old, new)));
        let come = new.iter().filter(|new| !old.iter().any(|old| self.are_identical(old, new)));
        (gone.collect(), come.collect())
    }

    fn add_types(&mut self, at: &Subject, kind: Kind, direction: Direction, old: &Type, new: &Type) {
        let (old, new) = (self.old_type(old), self.new_type(new));
        self.add(at, kind, old, new, direction);
    }

    /// Two declared types of different names; false if they have nothing in common.
    fn compare_declared(
        &mut self,
        at: &Subject,
        direction: Direction,
        (one, arguments): (TypeId, &[Type]),
        (other, others): (TypeId, &[Type]),
    ) -> bool {
        let (old_api, new_api) = (self.old.api, self.new.api);
        let names = [Type::Named(one, arguments.to_vec()), Type::Named(other, others.to_vec())];
        match (&old_api[one].shape, &new_api[other].shape) {
            (Shape::Object(old), Shape::Object(new)) => {
                let common = |name: &str| new.fields.iter().any(|field| field.name == name);
                if !old.fields.iter().any(|field| common(&field.name)) {
                    return false;
                }
                self.add_types(at, Kind::TypeSwapped, direction, &names[0], &names[1]);
                self.descend(&names[0], &names[1], |inside| {
                    let old = member::fields(&inside.old, &old.fields, arguments);
                    let new = member::fields(&inside.new, &new.fields, others);
                    inside.compare_fields(at, direction, &old, &new);
                });
                true
            }
            (Shape::Enum(old), Shape::Enum(new)) => {
                self.add_types(at, Kind::TypeSwapped, direction, &names[0], &names[1]);
                self.compare_values(at, direction, old, new);
                true
            }
            _ => false,
        }
    }

    fn compare_function(&mut self, at: &Subject, direction: Direction, old: &Function, new: &Function) {
        let [before, after] = [old, new].map(|function| member::parameters(&function.parameters));
        self.compare_parameters(at, direction.reversed(), &before, &after);
        self.compare_type(&at.member(Item::Result, "result"), direction, &old.result, &new.result);
    }

    /// By the values they admit.
    fn relate(&mut self, at: &Subject, direction: Direction, old: &Type, new: &Type) {
        let fit = |precision: Precision| {
            let forth = fits(&self.old, old, &self.new, new, precision);
            let back = fits(&self.new, new, &self.old, old, precision);
            (forth, back)
        };
        let fine = fit(FINE);
        let alike_but_sets = fit(Precision { sets: false, ..FINE }) == (true, true);
        let alike_but_integers = fit(Precision { integers: false, ..FINE }) == (true, true);
        if fine != (true, true) && alike_but_sets && self.compare_sets(at, direction, old, new) {
            return;
        }
        let kind = match fine {
            (true, true) => Kind::TypeRespelled,
            (true, false) if alike_but_integers => Kind::BecameNumber,
            (false, true) if alike_but_integers => Kind::BecameInteger,
            (true, false) => Kind::TypeWidened,
            (false, true) => Kind::TypeNarrowed,
            (false, false) => Kind::TypeReplaced,
        };
        self.add_types(at, kind, direction, old, new);
    }

    /// The lists of values in two expressions that differ in nothing else; false if the difference
    /// is deeper inside.
    fn compare_sets(&mut self, at: &Subject, direction: Direction, old: &Type, new: &Type) -> bool {
        let (old_kinds, new_kinds) = (kind::kinds(self.old.api, old), kind::kinds(self.new.api, new));
        let closed = |kinds: &Kinds| {
            let text = kinds.string.as_ref().is_none_or(|strings| *strings != Strings::Any);
            let numbers = kinds
                .number
                .as_ref()
                .is_none_or(|numbers| !matches!(numbers, Numbers::Any | Numbers::Integers));
            text && numbers
        };
        match (closed(&old_kinds), closed(&new_kinds)) {
            (false, true) => self.add_types(at, Kind::SetClosed, direction, old, new),
            (true, false) => self.add_types(at, Kind::SetOpened, direction, old, new),
            (false, false) => return false,
            (true, true) => {
                let (old_values, new_values) =
                    (values(self.old.api, &old_kinds), values(self.new.api, &new_kinds));
                let removed: Vec<_> = old_values.iter().filter(|value| !new_values.contains(value)).collect();
                let added: Vec<_> = new_values.iter().filter(|value| !old_values.contains(value)).collect();
                // A single literal is a constant in Rust and no type of its own.
                if old_values.len() < 2 || new_values.len() < 2 || removed.len() + added.len() == 0 {
                    return false;
                }
                if spelling(&old_kinds, &|id| self.old.key(id))
                    != spelling(&new_kinds, &|id| self.new.key(id))
                {
                    self.add_types(at, Kind::TypeSwapped, direction, old, new);
                }
                for value in removed {
                    self.add(&at.member(Item::Value, value), Kind::ValueRemoved, None, None, direction);
                }
                for value in added {
                    self.add(&at.member(Item::Value, value), Kind::ValueAdded, None, None, direction);
                }
            }
        }
        true
    }

    /// Whether two expressions are the same type in every output.
    pub fn are_identical(&self, old: &Type, new: &Type) -> bool {
        if let (Type::Named(one, arguments), Type::Named(other, others)) = (old, new)
            && self.old.key(*one) == self.new.key(*other)
        {
            // Another number of parameters is told where the type is declared.
            return arguments.iter().zip(others).all(|(old, new)| self.are_identical(old, new));
        }
        let (old_target, new_target) = (transparent(&self.old, old), transparent(&self.new, new));
        if old_target.is_some() || new_target.is_some() {
            return self
                .are_identical(old_target.as_ref().unwrap_or(old), new_target.as_ref().unwrap_or(new));
        }
        match (old, new) {
            (Type::Array(old), Type::Array(new))
            | (Type::Record(old), Type::Record(new))
            | (Type::IntegerRecord(old), Type::IntegerRecord(new))
            | (Type::Promise(old), Type::Promise(new)) => self.are_identical(old, new),
            (Type::Union(old), Type::Union(new)) => {
                let has = |arm: &Type| new.iter().any(|other| self.are_identical(arm, other));
                old.len() == new.len() && old.iter().all(has)
            }
            (Type::CodeName(one), Type::CodeName(other))
            | (Type::CodeNumber(one), Type::CodeNumber(other)) => self.old.key(*one) == self.new.key(*other),
            (Type::Function(old), Type::Function(new)) => {
                old.parameters.len() == new.parameters.len()
                    && old.parameters.iter().zip(&new.parameters).all(|(old, new)| {
                        old.optional == new.optional
                            && old.name == new.name
                            && self.are_identical(&old.ty, &new.ty)
                    })
                    && self.are_identical(&old.result, &new.result)
            }
            (Type::Named(..), _) | (_, Type::Named(..)) => false,
            (old, new) => old == new,
        }
    }
}

/// Whether an arm can change by itself, where another one is only there or not.
fn has_parts(arm: &Type) -> bool {
    use Type::{Array, Function, IntegerRecord, Named, Promise, Record};
    matches!(arm, Named(..) | Array(_) | Record(_) | IntegerRecord(_) | Promise(_) | Function(_))
}

/// What an alias stands for, unless it is a type of its own in some output.
fn transparent(side: &Side, ty: &Type) -> Option<Type> {
    let Type::Named(id, arguments) = ty else { return None };
    let Shape::Alias(target) = &side.api[*id].shape else { return None };
    let target = kind::substitute(target, arguments);
    let names_a_type = matches!(target, Type::Named(..));
    // A function may take itself.
    let has_its_own = kind::kinds(side.api, &target).is_choice() || matches!(target, Type::Function(_));
    (names_a_type || !has_its_own).then_some(target)
}

/// The values of the lists in an expression, as the spec writes them.
fn values(api: &Api, kinds: &Kinds) -> Vec<String> {
    let strings = kinds.string.iter().flat_map(|strings| kind::strings(api, strings));
    let numbers = kinds.number.iter().flat_map(|numbers| kind::numbers(api, numbers));
    strings.chain(numbers.map(|number| number.to_string())).collect()
}

/// Which declared type the list of strings is, if any.
fn spelling<'k>(kinds: &Kinds, key: &dyn Fn(TypeId) -> &'k str) -> Option<&'k str> {
    match kinds.string {
        Some(Strings::Enumeration(id) | Strings::CodeNames(id)) => Some(key(id)),
        _ => None,
    }
}
