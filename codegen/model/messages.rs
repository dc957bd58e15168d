//! The messages between a page and whoever it calls.

use super::{Docs, TypeId};

/// How messages are named and what they carry. A call has the command of its method for a name, an event
/// its own; both carry the list of their arguments.
#[derive(Debug, Clone)]
pub struct Messages {
    /// What the name of an answer has after that of what it answers.
    pub suffix: String,
    /// How the answer to a call carries what the call comes back with.
    pub answer: Content,
    /// How the answer to an event carries the result of its handler.
    pub reply: Content,
    /// What a message travels in.
    pub packet: Option<Packet>,
    pub docs: Docs,
}

/// How a message carries a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// The value itself.
    Value,
    /// A list of the value alone.
    List,
}

/// What a message travels in: an object type whose one parameter is the type of what is carried. Its
/// members are indices of its fields, all of them required.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Packet {
    pub ty: TypeId,
    /// The text that is the name of the message.
    pub name: usize,
    /// The text that a message and its answer have in common.
    pub id: usize,
    /// What the message carries.
    pub content: usize,
}

impl Content {
    /// The word for it in a spec.
    pub fn word(self) -> &'static str {
        match self {
            Content::Value => "value",
            Content::List => "list",
        }
    }
}
