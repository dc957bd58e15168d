//! The walk through a type expression: what stands in it and how, and which types it reaches.
//!
//! Invariant: every kind of type is named here, so that a new one must be given its children before
//! anything compiles. Whoever walks asks here and matches only the kinds it is about.

#![deny(clippy::wildcard_enum_match_arm)]

use super::{Function, FunctionParameter, Type, TypeId};

/// How an expression stands in the one around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Position {
    /// An element of an array or a value of a record.
    Element,
    /// An arm of a union.
    Arm,
    /// The argument of this index of a generic type.
    Argument(TypeId, usize),
    Promised,
    /// A parameter of a function.
    Parameter,
    /// The result of a function.
    Result,
}

impl Position {
    /// Whether a value of the outer expression can be one of the inner, without a list in between.
    pub fn is_inline(self) -> bool {
        matches!(self, Position::Arm | Position::Argument(..))
    }

    /// Whether a value of the inner expression is in the JSON of the outer.
    pub fn is_in_value(self) -> bool {
        self.is_inline() || self == Position::Element
    }

    /// Whether it is there without anything being called.
    pub fn is_held(self) -> bool {
        self.is_in_value() || self == Position::Promised
    }
}

impl Type {
    /// The expressions in this one, in the order of the spec.
    pub fn children(&self) -> Vec<(Position, &Type)> {
        match self {
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
            | Type::Parameter(_)
            | Type::CodeName(_)
            | Type::CodeNumber(_) => Vec::new(),
            Type::Array(inner) | Type::Record(inner) | Type::IntegerRecord(inner) => {
                vec![(Position::Element, inner)]
            }
            Type::Promise(inner) => vec![(Position::Promised, inner)],
            Type::Union(arms) => arms.iter().map(|arm| (Position::Arm, arm)).collect(),
            Type::Named(id, arguments) => {
                let position = |index| Position::Argument(*id, index);
                arguments.iter().enumerate().map(|(index, argument)| (position(index), argument)).collect()
            }
            Type::Function(function) => {
                let parameters =
                    function.parameters.iter().map(|parameter| (Position::Parameter, &parameter.ty));
                parameters.chain([(Position::Result, &function.result)]).collect()
            }
        }
    }

    /// The same kind of type with others in it.
    pub fn with_children(&self, new: &mut dyn FnMut(&Type) -> Type) -> Type {
        match self {
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
            | Type::Parameter(_)
            | Type::CodeName(_)
            | Type::CodeNumber(_) => self.clone(),
            Type::Array(inner) => Type::Array(Box::new(new(inner))),
            Type::Record(inner) => Type::Record(Box::new(new(inner))),
            Type::IntegerRecord(inner) => Type::IntegerRecord(Box::new(new(inner))),
            Type::Promise(inner) => Type::Promise(Box::new(new(inner))),
            Type::Union(arms) => Type::Union(arms.iter().map(new).collect()),
            Type::Named(id, arguments) => Type::Named(*id, arguments.iter().map(new).collect()),
            Type::Function(function) => {
                let parameter = |parameter: &FunctionParameter| FunctionParameter {
                    name: parameter.name.clone(),
                    optional: parameter.optional,
                    ty: new(&parameter.ty),
                };
                let parameters = function.parameters.iter().map(parameter).collect();
                Type::Function(Box::new(Function { parameters, result: new(&function.result) }))
            }
        }
    }

    /// The definition that the expression itself refers to; its parts may refer to others.
    pub fn definition(&self) -> Option<TypeId> {
        match self {
            Type::Named(id, _) | Type::CodeName(id) | Type::CodeNumber(id) => Some(*id),
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
            | Type::Parameter(_)
            | Type::Array(_)
            | Type::Record(_)
            | Type::IntegerRecord(_)
            | Type::Promise(_)
            | Type::Union(_)
            | Type::Function(_) => None,
        }
    }

    /// Every type by its name, with its arguments, that the expression reaches through such positions.
    pub fn reach(&self, through: fn(Position) -> bool, seen: &mut dyn FnMut(TypeId, &[Type])) {
        if let Type::Named(id, arguments) = self {
            seen(*id, arguments);
        }
        for (_, child) in self.children().into_iter().filter(|(position, _)| through(*position)) {
            child.reach(through, seen);
        }
    }
}
