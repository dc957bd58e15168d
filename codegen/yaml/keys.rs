//! The keys of a mapping while it is read, by which a second one of the same text is found.

use std::collections::HashMap;

use super::node::{FEW, Node};

/// The places of the entries of a mapping by their keys, as far as somebody has asked for them.
#[derive(Default)]
pub struct Keys(HashMap<Box<str>, usize>);

impl Keys {
    /// The key of this text among the entries so far.
    pub fn find<'e>(&mut self, text: &str, entries: &'e [(Node, Node)]) -> Option<&'e Node> {
        let is_it = |key: &&Node| key.scalar() == Some(text);
        if entries.len() <= FEW {
            return entries.iter().map(|(key, _)| key).find(is_it);
        }
        for (place, (key, _)) in entries.iter().enumerate().skip(self.0.len()) {
            self.0.insert(key.scalar().unwrap_or_default().into(), place);
        }
        self.0.get(text).map(|place| &entries[*place].0)
    }
}
