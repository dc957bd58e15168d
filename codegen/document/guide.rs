//! What leads a reader through an API: the words people look for, and the life of a program that uses it.

use schemars::JsonSchema;
use serde::Deserialize;

use super::list;

/// A part of the life of a host page.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Phase {
    /// In a few words: `Log in`.
    pub title: String,
    /// What happens, in order.
    #[serde(deserialize_with = "list::filled")]
    #[schemars(length(min = 1))]
    pub steps: Vec<PhaseStep>,
}

/// A call, an event, or what the page does by itself.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct PhaseStep {
    /// The event that comes or the method that is called; left out for what the page does by itself.
    pub of: Option<String>,
    /// What it is for.
    pub text: String,
}
