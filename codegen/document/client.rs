//! How a host page obtains the client object.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Disagreement, Entries, Member, Names, Questions, ShortOr};

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
    /// A method that can be called at any time, so that its answer tells that somebody is there.
    pub ready: Option<String>,
    /// Parameters of the constructor, in order.
    #[serde(default)]
    pub parameters: Entries<ShortOr<Member>>,
    /// Public properties of the client, besides its methods.
    #[serde(default)]
    pub properties: Entries<ShortOr<Member>>,
    /// The generic type that wraps the result of every call.
    pub result: Option<String>,
    pub description: Option<String>,
    pub source: Option<Names>,
    /// Where in a source the fact stands, by source: `row 3`, `120-134`.
    #[serde(default)]
    pub lines: Entries<String>,
    /// What no source says.
    pub open: Option<Questions>,
    #[serde(default)]
    pub disagreements: Vec<Disagreement>,
}

/// A script that puts the constructor on the global object of a page.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Script {
    /// Its path on the host that serves it: `/agent/api.js`.
    pub path: String,
    pub description: Option<String>,
    pub source: Option<Names>,
    /// Where in a source the fact stands, by source: `row 3`, `120-134`.
    #[serde(default)]
    pub lines: Entries<String>,
    /// What no source says.
    pub open: Option<Questions>,
    #[serde(default)]
    pub disagreements: Vec<Disagreement>,
}
