//! JSON Pointers, RFC 6901: `/callParties/0/phone`.

use super::Value;

impl Value {
    /// The value a JSON Pointer leads to. The empty pointer leads to the value itself.
    #[must_use]
    pub fn pointer(&self, pointer: &str) -> Option<&Value> {
        let mut value = self;
        for token in tokens(pointer)? {
            value = match value {
                Value::Array(elements) => elements.get(place(token)?)?,
                Value::Object(members) => members.get(&name(token))?,
                _ => return None,
            };
        }
        Some(value)
    }

    /// The value a JSON Pointer leads to, to be changed.
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value> {
        let mut value = self;
        for token in tokens(pointer)? {
            value = match value {
                Value::Array(elements) => elements.get_mut(place(token)?)?,
                Value::Object(members) => members.get_mut(&name(token))?,
                _ => return None,
            };
        }
        Some(value)
    }
}

/// The parts of a pointer, if it is one.
fn tokens(pointer: &str) -> Option<impl Iterator<Item = &str>> {
    let mut tokens = pointer.split('/');
    // A pointer is empty or begins with a slash.
    tokens.next().filter(|before| before.is_empty())?;
    Some(tokens)
}

/// The place of an element: digits, without a zero in front.
fn place(token: &str) -> Option<usize> {
    let is_number = token.bytes().all(|digit| digit.is_ascii_digit());
    let is_plain = token.len() == 1 || !token.starts_with('0');
    if is_number && is_plain {
        token.parse().ok()
    } else {
        None
    }
}

/// The name of a member, in which `/` and `~` are escaped.
fn name(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}
