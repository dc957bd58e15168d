//! Instances: JSON values with a label that says who accepts them, and why others do not.

use std::fmt;

use serde_json::{Map, Value};

/// A value and what is expected of it.
#[derive(Debug, Clone)]
pub struct Instance {
    /// The index of its subject.
    pub subject: usize,
    pub value: Value,
    /// What is read, where that is more than the value: a member given twice.
    pub text: Option<String>,
    /// What is tried: `one optional alone`, `unknown value`. Exceptions refer to it.
    pub about: &'static str,
    /// What the documented contract says of it.
    pub documented: Label,
    /// What a tolerant reader says of it.
    pub tolerant: Label,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Label {
    Accepted,
    Refused(Fault),
}

/// The one thing that is wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    pub place: Place,
    pub reason: Reason,
    /// No choice between several types lies on the way to the place, so everybody names it.
    pub plain: bool,
}

/// The way into a value.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Place(pub Vec<Step>);

#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// A member of an object type.
    Member(String),
    /// An entry of a record.
    Entry(String),
    Index(usize),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// A required member is not there.
    Missing(String),
    /// The wrong kind of JSON value.
    Kind,
    /// The right kind, but none of the values there are.
    Unknown,
    /// A number that is not whole.
    Fraction,
    /// An integer that not every reader keeps.
    Range,
    /// Fewer values than the list must have.
    Short,
    /// More values than the list may have.
    Long,
}

impl Instance {
    /// The JSON text a reader gets.
    pub fn json(&self) -> String {
        self.text.clone().unwrap_or_else(|| self.value.to_string())
    }
}

impl Place {
    pub fn within(mut self, step: Step) -> Place {
        self.0.insert(0, step);
        self
    }

    /// The name of the last member or entry on the way.
    pub fn name(&self) -> Option<&str> {
        self.0.iter().rev().find_map(|step| match step {
            Step::Member(name) | Step::Entry(name) => Some(name.as_str()),
            Step::Index(_) => None,
        })
    }
}

/// A JSON pointer.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|step| match step {
            Step::Member(name) | Step::Entry(name) => {
                write!(f, "/{}", name.replace('~', "~0").replace('/', "~1"))
            }
            Step::Index(index) => write!(f, "/{index}"),
        })
    }
}

/// Whether two values are one to a program in JavaScript: the order of members does not count, and
/// numbers count by value.
pub fn same(left: &Value, right: &Value) -> bool {
    let members = |left: &Map<String, Value>, right: &Map<String, Value>| {
        left.len() == right.len()
            && left.iter().all(|(name, value)| right.get(name).is_some_and(|other| same(value, other)))
    };
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.as_f64() == right.as_f64(),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => members(left, right),
        _ => left == right,
    }
}

/// Whether its numbers were written as JavaScript prints them: 5 and not 5.0.
pub fn is_as_printed(value: &Value) -> bool {
    match value {
        Value::Number(number) => number
            .as_f64()
            .is_none_or(|float| !number.is_f64() || float.fract() != 0.0 || float.abs() >= u64::MAX as f64),
        Value::Array(values) => values.iter().all(is_as_printed),
        Value::Object(members) => members.values().all(is_as_printed),
        _ => true,
    }
}
