//! From the tree of nodes to the value that is decoded.

use serde_yaml::{Mapping, Value};

use super::node::{Content, Node};

/// The value of a node. Keys are texts, whatever YAML takes them for.
pub fn value(node: &Node) -> Value {
    match &node.content {
        Content::Scalar { text, plain: true, .. } => plain(text),
        Content::Scalar { text, .. } => Value::String(text.clone()),
        Content::Sequence(items) => Value::Sequence(items.iter().map(value).collect()),
        Content::Mapping(entries) => Value::Mapping(
            entries
                .iter()
                .filter_map(|(key, item)| Some((Value::String(key.scalar()?.to_owned()), value(item))))
                .collect::<Mapping>(),
        ),
    }
}

/// A plain scalar as the YAML crate reads it.
fn plain(text: &str) -> Value {
    match serde_yaml::from_str(text) {
        Ok(value @ (Value::Null | Value::Bool(_) | Value::Number(_))) => value,
        _ => Value::String(text.to_owned()),
    }
}
