//! Whether every value of a type expression of one edition is a value of another one's.
//!
//! Types of the same name count as the same: what changed inside one is told where it is declared.
//! Types of different names are compared by what they are made of.

#![deny(clippy::wildcard_enum_match_arm)]

use crate::model::kind::{self, Booleans, Kinds, Numbers, Strings};
use crate::model::{Field, Shape, Type, TypeId};

use super::comparison::DEEPEST;
use super::side::Side;

/// How closely values are looked at.
#[derive(Debug, Clone, Copy)]
pub struct Precision {
    /// Whether a list of values is told from any text or number.
    pub sets: bool,
    /// Whether an integer is told from any number.
    pub integers: bool,
}

pub const FINE: Precision = Precision { sets: true, integers: true };

/// Whether every value of `ty` is a value of `other`.
pub fn fits(from: &Side, ty: &Type, to: &Side, other: &Type, precision: Precision) -> bool {
    Fit { from, to, precision, open: Vec::new() }.expression(ty, other)
}

struct Fit<'a> {
    from: &'a Side<'a>,
    to: &'a Side<'a>,
    precision: Precision,
    /// Comparisons under way; one that leads back to itself holds if nothing else fails.
    open: Vec<(Type, Type)>,
}

impl Fit<'_> {
    fn expression(&mut self, ty: &Type, other: &Type) -> bool {
        match ty {
            Type::Union(arms) => arms.iter().all(|arm| self.expression(arm, other)),
            Type::Named(id, arguments) => {
                let shape = &self.from.api[*id].shape;
                if self.is_named_in(*id, arguments, other) {
                    true
                } else if let Shape::Alias(target) = shape {
                    let target = kind::substitute(target, arguments);
                    self.under_way(ty, other, |fit| fit.expression(&target, other))
                } else if matches!(shape, Shape::Host) {
                    self.is_among_arms(ty, other)
                } else {
                    self.values(ty, other)
                }
            }
            Type::Promise(_) | Type::Function(_) => self.is_among_arms(ty, other),
            Type::String
            | Type::Number
            | Type::Integer
            | Type::Boolean
            | Type::Null
            | Type::Undefined
            | Type::Void
            | Type::Any
            | Type::Unknown
            | Type::Literal(_)
            | Type::Array(_)
            | Type::Record(_)
            | Type::IntegerRecord(_)
            | Type::Parameter(_)
            | Type::CodeName(_)
            | Type::CodeNumber(_) => self.values(ty, other),
        }
    }

    /// Whether a type of this name is one of the arms.
    fn is_named_in(&mut self, id: TypeId, arguments: &[Type], other: &Type) -> bool {
        match other {
            Type::Union(arms) => arms.iter().any(|arm| self.is_named_in(id, arguments, arm)),
            Type::Named(own, theirs) => {
                self.from.key(id) == self.to.key(*own)
                    && arguments.iter().zip(theirs).all(|(mine, theirs)| self.expression(mine, theirs))
            }
            Type::String
            | Type::Number
            | Type::Integer
            | Type::Boolean
            | Type::Null
            | Type::Undefined
            | Type::Void
            | Type::Any
            | Type::Unknown
            | Type::Literal(_)
            | Type::Array(_)
            | Type::Record(_)
            | Type::IntegerRecord(_)
            | Type::Parameter(_)
            | Type::CodeName(_)
            | Type::CodeNumber(_)
            | Type::Function(_)
            | Type::Promise(_) => false,
        }
    }

    fn under_way(&mut self, ty: &Type, other: &Type, go_on: impl FnOnce(&mut Self) -> bool) -> bool {
        let pair = (ty.clone(), other.clone());
        if self.open.contains(&pair) || self.open.len() > DEEPEST {
            return true;
        }
        self.open.push(pair);
        let fits = go_on(self);
        self.open.pop();
        fits
    }

    fn values(&mut self, ty: &Type, other: &Type) -> bool {
        let (own, theirs) = (kind::kinds(self.from.api, ty), kind::kinds(self.to.api, other));
        if theirs.any {
            return true;
        }
        !own.any
            && (!own.null || theirs.null)
            && (!own.undefined || theirs.undefined)
            && (own.parameter.is_none() || own.parameter == theirs.parameter)
            && booleans(own.boolean, theirs.boolean)
            && self.numbers(&own, &theirs)
            && self.strings(&own, &theirs)
            && own.arrays.iter().all(|mine| theirs.arrays.iter().any(|other| self.expression(mine, other)))
            && own.records.iter().all(|mine| theirs.records.iter().any(|other| self.record(mine, other)))
            && own.objects.iter().all(|mine| theirs.objects.iter().any(|other| self.object(mine, other)))
    }

    fn numbers(&self, own: &Kinds, theirs: &Kinds) -> bool {
        let (Some(own), Some(theirs)) = (&own.number, &theirs.number) else { return own.number.is_none() };
        match (own, theirs) {
            (_, Numbers::Any) => true,
            (Numbers::Any, Numbers::Integers) => !self.precision.integers,
            (_, Numbers::Integers) => true,
            (Numbers::Any | Numbers::Integers, _) => !self.precision.sets,
            (Numbers::Codes(one), Numbers::Codes(other)) if self.from.key(*one) == self.to.key(*other) => {
                true
            }
            _ => {
                let allowed = kind::numbers(self.to.api, theirs);
                !self.precision.sets
                    || kind::numbers(self.from.api, own).iter().all(|value| allowed.contains(value))
            }
        }
    }

    fn strings(&self, own: &Kinds, theirs: &Kinds) -> bool {
        let (Some(own), Some(theirs)) = (&own.string, &theirs.string) else { return own.string.is_none() };
        match (own, theirs) {
            (_, Strings::Any) => true,
            (Strings::Any, _) => !self.precision.sets,
            (Strings::Enumeration(one), Strings::Enumeration(other))
            | (Strings::CodeNames(one), Strings::CodeNames(other))
                if self.from.key(*one) == self.to.key(*other) =>
            {
                true
            }
            _ => {
                let allowed = kind::strings(self.to.api, theirs);
                !self.precision.sets
                    || kind::strings(self.from.api, own).iter().all(|value| allowed.contains(value))
            }
        }
    }

    fn record(&mut self, own: &Type, theirs: &Type) -> bool {
        match (own, theirs) {
            (Type::Record(own), Type::Record(theirs))
            | (Type::IntegerRecord(own), Type::IntegerRecord(theirs)) => self.expression(own, theirs),
            _ => false,
        }
    }

    fn object(&mut self, own: &(TypeId, Vec<Type>), theirs: &(TypeId, Vec<Type>)) -> bool {
        let ((id, arguments), (other, their_arguments)) = (own, theirs);
        if self.from.key(*id) == self.to.key(*other) {
            return arguments.iter().zip(their_arguments).all(|(mine, theirs)| self.expression(mine, theirs));
        }
        let (from, to) = (self.from.api, self.to.api);
        match (&from[*id].shape, &to[*other].shape) {
            (Shape::Object(object), Shape::Object(wanted)) => {
                let pair =
                    (Type::Named(*id, arguments.clone()), Type::Named(*other, their_arguments.clone()));
                self.under_way(&pair.0, &pair.1, |fit| {
                    wanted.fields.iter().all(|field| {
                        let mine = object.fields.iter().find(|mine| mine.name == field.name);
                        fit.field(mine, arguments, field, their_arguments)
                    })
                })
            }
            (Shape::Codes(codes), Shape::Codes(wanted)) => {
                let has = |name: &str, code| codes.iter().any(|own| own.name == name && own.code == code);
                wanted.iter().all(|wanted| has(&wanted.name, wanted.code))
            }
            _ => false,
        }
    }

    fn field(
        &mut self,
        own: Option<&Field>,
        arguments: &[Type],
        wanted: &Field,
        their_arguments: &[Type],
    ) -> bool {
        let Some(own) = own else { return wanted.optional };
        let ty = kind::substitute(&own.ty, arguments);
        (!own.optional || wanted.optional)
            && self.expression(&ty, &kind::substitute(&wanted.ty, their_arguments))
    }

    /// Whether something that has no JSON form is one of the arms.
    fn is_among_arms(&mut self, ty: &Type, other: &Type) -> bool {
        let mut arms = Vec::new();
        without_json(self.to, other, &mut arms);
        arms.iter().any(|arm| self.without_json(ty, arm))
    }

    fn without_json(&mut self, ty: &Type, other: &Type) -> bool {
        match (ty, other) {
            (Type::Named(own, _), Type::Named(theirs, _)) => self.from.key(*own) == self.to.key(*theirs),
            (Type::Promise(own), Type::Promise(theirs)) => self.expression(own, theirs),
            // Functions are compared part by part where they stand; inside of something else they
            // count as the same only if they are.
            (Type::Function(own), Type::Function(theirs)) => {
                own.parameters.len() == theirs.parameters.len()
                    && own.parameters.iter().zip(&theirs.parameters).all(|(own, theirs)| {
                        own.optional == theirs.optional && self.expression(&own.ty, &theirs.ty)
                    })
                    && self.expression(&own.result, &theirs.result)
            }
            _ => false,
        }
    }
}

fn booleans(own: Option<Booleans>, theirs: Option<Booleans>) -> bool {
    own.is_none() || theirs == Some(Booleans::Both) || own == theirs
}

/// The arms of an expression that have no JSON form.
fn without_json(side: &Side, ty: &Type, arms: &mut Vec<Type>) {
    match side.target(ty) {
        Type::Union(own) => own.iter().for_each(|arm| without_json(side, arm, arms)),
        arm @ (Type::Promise(_) | Type::Function(_)) => arms.push(arm),
        Type::Named(id, arguments) if matches!(side.api[id].shape, Shape::Host) => {
            arms.push(Type::Named(id, arguments));
        }
        Type::String
        | Type::Number
        | Type::Integer
        | Type::Boolean
        | Type::Null
        | Type::Undefined
        | Type::Void
        | Type::Any
        | Type::Unknown
        | Type::Literal(_)
        | Type::Array(_)
        | Type::Record(_)
        | Type::IntegerRecord(_)
        | Type::Named(..)
        | Type::Parameter(_)
        | Type::CodeName(_)
        | Type::CodeNumber(_) => {}
    }
}
