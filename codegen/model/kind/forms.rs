//! The forms of a union, collected arm by arm.

#![deny(clippy::wildcard_enum_match_arm)]

use std::collections::HashSet;

use super::super::{Api, Literal, Shape, Type, TypeId};
use super::{Booleans, Kinds, Numbers, Strings, numbers, strings, substitute};

/// The JSON forms of a type expression, aliases looked through.
pub fn kinds(api: &Api, ty: &Type) -> Kinds {
    let mut collector =
        Collector { api, kinds: Kinds::default(), arms: HashSet::new(), literals: HashSet::new() };
    each_arm(api, ty, &mut Vec::new(), &mut |arm| collector.add(arm));
    let kinds = collector.kinds;
    if kinds.any {
        return Kinds { any: true, undefined: kinds.undefined, ..Kinds::default() };
    }
    kinds
}

/// Collects the forms of the arms of a union.
struct Collector<'a> {
    api: &'a Api,
    kinds: Kinds,
    /// The arrays, objects and records, once they are many.
    arms: HashSet<Type>,
    /// The values of numbers and strings.
    literals: HashSet<Type>,
}

/// As many are compared as fast as they are hashed.
const FEW: usize = 8;

impl Collector<'_> {
    fn add(&mut self, arm: &Type) {
        match arm {
            Type::Any | Type::Unknown => self.kinds.any = true,
            Type::Null => self.kinds.null = true,
            Type::Undefined | Type::Void => self.kinds.undefined = true,
            Type::Parameter(index) => self.kinds.parameter = Some(*index),
            Type::Boolean => self.add_boolean(Booleans::Both),
            Type::Literal(Literal::Boolean(value)) => self.add_boolean(Booleans::Only(*value)),
            Type::Number => self.kinds.number = Some(Numbers::Any),
            Type::Integer => self.add_number(Numbers::Integers),
            Type::Literal(Literal::Integer(value)) => self.add_number(Numbers::Values(vec![*value])),
            Type::CodeNumber(id) => self.add_number(Numbers::Codes(*id)),
            Type::String => self.kinds.string = Some(Strings::Any),
            Type::Literal(Literal::String(value)) => self.add_string(Strings::Values(vec![value.clone()])),
            Type::CodeName(id) => self.add_string(Strings::CodeNames(*id)),
            Type::Array(element) => {
                if self.is_new(arm) {
                    self.kinds.arrays.push((**element).clone());
                }
            }
            Type::Record(_) | Type::IntegerRecord(_) => {
                if self.is_new(arm) {
                    self.kinds.records.push(arm.clone());
                }
            }
            Type::Named(id, arguments) => match &self.api[*id].shape {
                Shape::Enum(_) => self.add_string(Strings::Enumeration(*id)),
                // A code table as a type of its own is the object of its names and numbers.
                Shape::Object(_) | Shape::Codes(_) => {
                    if self.is_new(arm) {
                        self.kinds.objects.push((*id, arguments.clone()));
                    }
                }
                Shape::Alias(_) | Shape::Host => {}
            },
            Type::Function(_) | Type::Promise(_) | Type::Union(_) => {}
        }
    }

    /// Whether it is the first arm that is the same.
    fn is_new(&mut self, arm: &Type) -> bool {
        let Kinds { arrays, objects, records, .. } = &self.kinds;
        if arrays.len() + objects.len() + records.len() < FEW {
            let is_known = if let Type::Array(element) = arm {
                arrays.contains(element)
            } else if let Type::Named(id, arguments) = arm {
                objects.iter().any(|(other, more)| (other, more) == (id, arguments))
            } else {
                records.contains(arm)
            };
            return !is_known;
        }
        if self.arms.is_empty() {
            self.arms.extend(arrays.iter().map(|element| Type::Array(element.clone().into())));
            self.arms.extend(objects.iter().map(|(id, arguments)| Type::Named(*id, arguments.clone())));
            self.arms.extend(records.iter().cloned());
        }
        self.arms.insert(arm.clone())
    }

    fn add_boolean(&mut self, more: Booleans) {
        self.kinds.boolean = Some(match self.kinds.boolean {
            Some(known) if known != more => Booleans::Both,
            _ => more,
        });
    }

    fn add_number(&mut self, more: Numbers) {
        self.kinds.number = Some(match self.kinds.number.take() {
            None => self.first_number(more),
            Some(known) if known == more => known,
            Some(Numbers::Any) => Numbers::Any,
            Some(Numbers::Integers) => Numbers::Integers,
            Some(_) if more == Numbers::Integers => more,
            Some(known) => {
                let mut values = match known {
                    Numbers::Values(values) => values,
                    table @ (Numbers::Any | Numbers::Integers | Numbers::Codes(_)) => {
                        self.new_numbers(&table)
                    }
                };
                values.extend(self.new_numbers(&more));
                Numbers::Values(values)
            }
        });
    }

    fn first_number(&mut self, first: Numbers) -> Numbers {
        if let Numbers::Values(_) = first {
            self.new_numbers(&first);
        }
        first
    }

    /// Those of a set that are not among the values yet.
    fn new_numbers(&mut self, set: &Numbers) -> Vec<i64> {
        let values = numbers(self.api, set).into_iter();
        values.filter(|value| self.literals.insert(Type::Literal(Literal::Integer(*value)))).collect()
    }

    fn add_string(&mut self, more: Strings) {
        self.kinds.string = Some(match self.kinds.string.take() {
            None => self.first_string(more),
            Some(known) if known == more => known,
            Some(Strings::Any) => Strings::Any,
            Some(known) => {
                let mut values = match known {
                    Strings::Values(values) => values,
                    table @ (Strings::Any | Strings::Enumeration(_) | Strings::CodeNames(_)) => {
                        self.new_strings(&table)
                    }
                };
                values.extend(self.new_strings(&more));
                Strings::Values(values)
            }
        });
    }

    fn first_string(&mut self, first: Strings) -> Strings {
        if let Strings::Values(_) = first {
            self.new_strings(&first);
        }
        first
    }

    /// Those of a set that are not among the values yet.
    fn new_strings(&mut self, set: &Strings) -> Vec<String> {
        let values = strings(self.api, set).into_iter();
        values.filter(|value| self.literals.insert(Type::Literal(Literal::String(value.clone())))).collect()
    }
}

/// The arms of a type expression; aliases and nested unions are replaced by their arms, those of an alias without
/// parameters once: unions of the same unions would be without end.
fn each_arm(api: &Api, ty: &Type, known: &mut Vec<TypeId>, act: &mut dyn FnMut(&Type)) {
    match ty {
        Type::Union(arms) => arms.iter().for_each(|arm| each_arm(api, arm, known, act)),
        Type::Named(id, arguments) => match &api[*id].shape {
            Shape::Alias(target) if api[*id].parameters.is_empty() => {
                let target = unnamed(api, target);
                if !matches!(target, Type::Union(_)) {
                    each_arm(api, target, known, act);
                } else if !known.contains(id) {
                    known.push(*id);
                    each_arm(api, target, known, act);
                }
            }
            Shape::Alias(target) => each_arm(api, &substitute(target, arguments), known, act),
            Shape::Object(_) | Shape::Enum(_) | Shape::Codes(_) | Shape::Host => act(ty),
        },
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
        | Type::Promise(_) => act(ty),
    }
}

/// What a name of a name stands for in the end.
fn unnamed<'a>(api: &'a Api, mut ty: &'a Type) -> &'a Type {
    while let Type::Named(id, _) = ty
        && let Shape::Alias(target) = &api[*id].shape
        && api[*id].parameters.is_empty()
    {
        ty = target;
    }
    ty
}
