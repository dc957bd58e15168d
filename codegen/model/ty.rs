//! Type expressions, resolved.

use super::TypeId;

/// A type expression.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Type {
    String,
    Number,
    /// A number that a source says is integral.
    Integer,
    Boolean,
    Null,
    Undefined,
    /// Only the result of a function.
    Void,
    /// Any JSON value; written `any`.
    Any,
    /// Any JSON value, to be looked at before use; written `unknown`.
    Unknown,
    Literal(Literal),
    Array(Box<Type>),
    /// `Record<string, T>`.
    Record(Box<Type>),
    /// `Record<number, T>`: an object whose keys are integers.
    IntegerRecord(Box<Type>),
    /// Arguments are complete: defaults are filled in.
    Named(TypeId, Vec<Type>),
    /// The type parameter of this index of the definition the expression stands in.
    Parameter(usize),
    /// As written, nested unions flattened; at least two arms.
    Union(Vec<Type>),
    /// `keyof T` for a code table: one of its names.
    CodeName(TypeId),
    /// `T[keyof T]` for a code table: one of its numbers.
    CodeNumber(TypeId),
    Function(Box<Function>),
    Promise(Box<Type>),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Literal {
    String(String),
    Integer(i64),
    Boolean(bool),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Function {
    pub parameters: Vec<FunctionParameter>,
    pub result: Type,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FunctionParameter {
    pub name: String,
    pub optional: bool,
    pub ty: Type,
}
