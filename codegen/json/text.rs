//! JSON as it stands in a file: indented by two spaces, a member a line. A text that several files hold is
//! laid out once.

use serde_json::Value;

/// A value that is laid out.
pub struct Text(String);

/// An object that is being laid out.
pub struct Object {
    text: String,
    depth: usize,
    is_empty: bool,
}

impl Text {
    /// A value as a member of an object that is so many objects deep itself, the outermost being one.
    pub fn inside(value: &Value, depth: usize) -> Text {
        let text = format!("{value:#}");
        Text(if depth == 0 { text } else { text.replace('\n', &format!("\n{}", "  ".repeat(depth))) })
    }

    /// The text with another text as the value of a member, wherever it has this one.
    pub fn replace_member(&self, key: &str, old: &str, new: &str) -> Text {
        let member = |value: &str| format!("{}: {}", Value::from(key), Value::from(value));
        Text(self.0.replace(&member(old), &member(new)))
    }

    pub fn value(&self) -> Value {
        serde_json::from_str(&self.0).unwrap_or_default()
    }

    pub fn into_string(self) -> String {
        self.0
    }
}

impl Default for Object {
    /// One that stands in no other.
    fn default() -> Object {
        Object::at(1)
    }
}

impl Object {
    fn at(depth: usize) -> Object {
        Object { text: "{".to_owned(), depth, is_empty: true }
    }

    /// An object that is going to be a member of this one.
    pub fn inner(&self) -> Object {
        Object::at(self.depth + 1)
    }

    pub fn add(&mut self, key: &str, value: &Value) {
        self.add_text(key, &Text::inside(value, self.depth));
    }

    /// Adds a member that is laid out for this depth.
    pub fn add_text(&mut self, key: &str, text: &Text) {
        let comma = if self.is_empty { "" } else { "," };
        self.is_empty = false;
        self.text.extend([comma, "\n"]);
        self.text.extend(std::iter::repeat_n("  ", self.depth));
        self.text.extend([Value::from(key).to_string().as_str(), ": ", &text.0]);
    }

    pub fn is_empty(&self) -> bool {
        self.is_empty
    }

    pub fn finish(mut self) -> Text {
        if !self.is_empty {
            self.text.push('\n');
            self.text.extend(std::iter::repeat_n("  ", self.depth - 1));
        }
        self.text.push('}');
        Text(self.text)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Object, Text};

    #[test]
    fn what_is_put_together_is_what_is_laid_out_at_once() {
        let inner = json!({ "$ref": "#/a", "b": [1, { "c": "\n" }], "d": {}, "e": [] });
        let mut object = Object::default();
        object.add("first", &inner);
        let mut second = object.inner();
        second.add_text("a\"b", &Text::inside(&inner, 2).replace_member("$ref", "#/a", "#"));
        object.add_text("second", &second.finish());
        object.add_text("third", &object.inner().finish());
        let mut redirected = inner.clone();
        redirected["$ref"] = "#".into();
        let whole = json!({ "first": inner, "second": { "a\"b": redirected }, "third": {} });
        assert_eq!(object.finish().into_string(), format!("{whole:#}"));
        assert_eq!(Object::default().finish().into_string(), "{}");
    }
}
