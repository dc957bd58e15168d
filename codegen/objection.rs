//! Objections: what a target has against a name or another word of the spec, and where it stands.
//!
//! A target knows its language and the model, the floors above it know where an item of the model
//! stands in the spec; an objection is what goes from one to the other.

use crate::diagnostic::Rule;
use crate::model::Origin;

/// Why a target cannot express a model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    pub rule: Rule,
    pub spot: Spot,
    /// What is wrong, in one sentence without a full stop.
    pub title: String,
    /// What the caret says.
    pub label: String,
    pub help: Option<String>,
    /// What has the name already, if something has.
    pub first: Option<Spot>,
}

/// A place of the spec in terms of the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Spot {
    /// A word of the packages' own data: its key, and its index if it is one of a list.
    Package(&'static str, Option<usize>),
    /// An edition as a whole, by its index.
    Edition(usize),
    /// An item of the edition of this index, or a part of it.
    Item(usize, Origin, Part),
}

/// What of an item is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// Its own name.
    Name,
    /// The value of one of its keys.
    Key(&'static str),
    /// The name it is given for the target of this key.
    Given(&'static str),
    /// One of the values in the list of a key.
    Listed(&'static str, usize),
}

impl Objection {
    pub fn new(rule: Rule, spot: Spot, title: impl Into<String>, label: impl Into<String>) -> Objection {
        Objection { rule, spot, title: title.into(), label: label.into(), help: None, first: None }
    }

    pub fn help(self, help: impl Into<String>) -> Objection {
        Objection { help: Some(help.into()), ..self }
    }

    pub fn first(self, first: Spot) -> Objection {
        Objection { first: Some(first), ..self }
    }
}
