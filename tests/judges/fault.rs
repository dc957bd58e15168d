//! What a judge finds wrong with a value.

/// One fault: the place as a JSON pointer, and the rule that was broken.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    pub at: String,
    /// The rule, called like the keyword of JSON Schema that states it.
    pub keyword: String,
    /// The missing member, for the keyword `required`.
    pub member: Option<String>,
}
