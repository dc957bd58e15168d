//! Schemas as JSON, with references to where the definitions stand.

use super::keywords::Schema;
use super::value::Value;
use crate::json::{LaidOut, quote, write_list, write_members};

/// Adds a reference to the definition of a key, which has nothing that a string of JSON has to escape.
pub type Refer<'r> = &'r dyn Fn(&str, &mut String);

/// A schema, or the value of a keyword, in a document.
pub struct Written<'s, T> {
    pub of: &'s T,
    pub refer: Refer<'s>,
}

impl LaidOut for Written<'_, Schema<'_>> {
    fn write(&self, depth: usize, text: &mut String) {
        let refer = self.refer;
        let keywords = self.of.keywords().map(|(keyword, of)| (keyword, Written { of, refer }));
        write_members(keywords, depth, text);
    }
}

impl LaidOut for Written<'_, Value<'_>> {
    fn write(&self, depth: usize, text: &mut String) {
        let refer = self.refer;
        match self.of {
            Value::Null => text.push_str("null"),
            Value::Boolean(value) => text.push_str(if *value { "true" } else { "false" }),
            Value::Integer(value) => text.push_str(&value.to_string()),
            Value::Text(content) => quote(content, text),
            Value::Reference(key) => {
                text.push('"');
                refer(key, text);
                text.push('"');
            }
            Value::Schema(of) => Written { of, refer }.write(depth, text),
            Value::Named(schemas) => {
                let schemas = schemas.iter().map(|(name, of)| (&**name, Written { of, refer }));
                write_members(schemas, depth, text);
            }
            Value::List(values) => write_list(values.iter().map(|of| Written { of, refer }), depth, text),
        }
    }
}
