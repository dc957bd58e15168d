//! The forms of an item: how each output writes it, as text, for whoever shows them side by side.
//!
//! An output offers what it has and knows nothing of the others.

use crate::model::Origin;

/// An item as one output writes it, without comments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// The name of the language, as a reader knows it.
    pub language: &'static str,
    /// Its place beside the others, by who reads most: first the one who writes the host page.
    pub rank: usize,
    pub text: String,
}

/// What knows the forms of the items of an edition, by its index.
pub trait Forms {
    /// In the order in which they are shown.
    fn of(&self, edition: usize, item: Origin) -> Vec<Form>;
}
