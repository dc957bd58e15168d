//! How a host page obtains the client object.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Disagreement, Entries, Member, Names, Questions, ShortOr, pattern};

/// How a host page obtains the client object.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Client {
    /// Name of the interface with `on`, `remove` and the methods.
    pub interface: String,
    /// Name of the type of its constructor.
    pub constructor: String,
    /// Where the script puts the constructor, from the global object: `brightpattern.AdApi`.
    pub global: String,
    /// The scripts that put it there, by the version of what they load.
    #[serde(default)]
    pub scripts: Entries<Script>,
    /// What the scripts load, one word: `widget`.
    pub loads: Option<String>,
    /// A method that can be called at any time, so that its answer tells that somebody is there.
    pub ready: Option<String>,
    /// Names of errors that a program has to know.
    pub failures: Option<Failures>,
    /// What passes between a page and whoever it calls.
    pub messages: Option<Messages>,
    /// Parameters of the constructor, in order.
    #[serde(default)]
    pub parameters: Entries<ShortOr<Member>>,
    /// Public properties of the client, besides its methods.
    #[serde(default)]
    pub properties: Entries<ShortOr<Member>>,
    /// The generic type that wraps the result of every call.
    pub result: Option<String>,
    /// What it is, in a sentence or two.
    pub description: Option<String>,
    /// The sources it is known from; those of the file if left out.
    pub source: Option<Names>,
    /// Where in a source the fact stands, by source: `row 3`, `120-134`.
    #[serde(default)]
    pub lines: Entries<String>,
    /// What no source says.
    pub open: Option<Questions>,
    /// Where sources contradict each other about it, and what was decided.
    #[serde(default)]
    pub disagreements: Vec<Disagreement>,
}

/// A script that puts the constructor on the global object of a page.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Script {
    /// Its path on the host that serves it: `/agent/api.js`.
    #[schemars(regex(pattern = pattern::PATH), length(max = pattern::LONGEST_ADDRESS))]
    pub path: String,
    /// What it is, in a sentence or two.
    pub description: Option<String>,
    /// The sources it is known from; those of the file if left out.
    pub source: Option<Names>,
    /// Where in a source the fact stands, by source: `row 3`, `120-134`.
    #[serde(default)]
    pub lines: Entries<String>,
    /// What no source says.
    pub open: Option<Questions>,
    /// Where sources contradict each other about it, and what was decided.
    #[serde(default)]
    pub disagreements: Vec<Disagreement>,
}

/// Errors that say something about whoever is called, by their names in the table of the errors of calls.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Failures {
    /// The call was not answered.
    pub unanswered: Option<String>,
    /// Whoever is called does not have the method.
    pub unimplemented: Option<String>,
    /// How many milliseconds a call waits for an answer.
    #[schemars(range(max = u32::MAX))]
    pub timeout: Option<u32>,
}

/// The messages between a page and whoever it calls: a call has the command of its method for a name, an
/// event its own, and both carry the list of their arguments.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Messages {
    /// What the name of an answer has after that of what it answers: `_RESPONSE`.
    #[schemars(length(min = 1))]
    pub suffix: String,
    /// How the answer to a call carries what the call comes back with.
    pub answer: Content,
    /// How the answer to an event carries the result of its handler.
    pub reply: Content,
    /// What a message travels in.
    pub packet: Option<Packet>,
    /// What it is, in a sentence or two.
    pub description: Option<String>,
    /// The sources it is known from; those of the file if left out.
    pub source: Option<Names>,
    /// Where in a source the fact stands, by source: `row 3`, `120-134`.
    #[serde(default)]
    pub lines: Entries<String>,
    /// What no source says.
    pub open: Option<Questions>,
    /// Where sources contradict each other about it, and what was decided.
    #[serde(default)]
    pub disagreements: Vec<Disagreement>,
}

/// How a message carries a value.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// The value itself.
    Value,
    /// A list of the value alone.
    List,
}

/// What a message travels in, and which of its members is what.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Packet {
    /// An object type with one type parameter, what the message carries.
    #[serde(rename = "type")]
    pub ty: String,
    /// The member with the name of the message.
    pub name: String,
    /// The member that a message and its answer have in common.
    pub id: String,
    /// The member with what the message carries.
    pub content: String,
}
