//! What leads a reader through an API: the words people look for, and the life of a program that uses it.

use super::{Link, Text};

/// A word that people look for, and what it is about.
#[derive(Debug, Clone)]
pub struct Term {
    pub words: String,
    pub of: Vec<Link>,
}

/// A part of the life of a host page.
#[derive(Debug, Clone)]
pub struct Phase {
    pub title: String,
    pub steps: Vec<Step>,
}

/// A call, an event, or what the page does by itself.
#[derive(Debug, Clone)]
pub struct Step {
    /// The event or the method.
    pub of: Option<Link>,
    pub text: Text,
}
