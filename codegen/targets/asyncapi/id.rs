//! Identifiers: the keys of channels, operations, messages and schemas, and references to them.
//!
//! A key has letters, digits, `-`, `_` and `.` alone. Any other character is its number between `._`
//! and `_`: `$id` is `._24_id`.
//!
//! Invariant: no two names have one identifier. What looks like a number between these marks is written
//! in numbers too.

use std::collections::BTreeSet;

use crate::model::{Api, Method};
use crate::object_prototype;

/// The key of a definition that has this key in a bundle.
pub fn of(key: &str) -> String {
    written(key, "-_.")
}

/// A key in letters, digits and some marks.
fn written(key: &str, marks: &str) -> String {
    let is_free = |c: char| c.is_ascii_alphanumeric() || marks.contains(c);
    let mut id = String::new();
    let mut rest = key.chars();
    while let Some(c) = rest.next() {
        let is_mark = c == '.' && rest.as_str().starts_with('_');
        let is_taken = id.is_empty() && object_prototype::MEMBERS.contains(&key);
        if is_free(c) && !is_mark && !is_taken {
            id.push(c);
        } else {
            id.push_str(&format!("._{:X}_", u32::from(c)));
        }
    }
    if id.is_empty() { "._".to_owned() } else { id }
}

/// The names of events, which a method may have too.
pub struct Events<'a>(BTreeSet<&'a str>);

impl<'a> Events<'a> {
    pub fn of(api: &'a Api) -> Events<'a> {
        Events(api.events.iter().map(|event| event.name.as_str()).collect())
    }

    /// The key of the channel and the operation of an event. A dot is written in numbers: it begins
    /// what tells a method from an event.
    pub fn event(&self, name: &str) -> String {
        written(name, "-_")
    }

    /// The same of a method.
    pub fn method(&self, method: &Method) -> String {
        let id = self.event(&method.name);
        if self.0.contains(method.name.as_str()) { format!("{id}.method") } else { id }
    }
}

/// A reference to a part of the same document, by the keys on the way to it.
pub fn reference(path: &[&str]) -> String {
    format!("#/{}", path.join("/"))
}

#[cfg(test)]
mod tests {
    use super::{BTreeSet, Events, of};

    #[test]
    fn every_key_is_safe_and_its_own() {
        assert_eq!(of("ON_LOGIN.arguments"), "ON_LOGIN.arguments");
        assert_eq!(of("$id"), "._24_id");
        assert_eq!(of("._24_id"), "._2E__24_id");
        assert_eq!(of("__proto__"), "._5F__proto__");
        assert_eq!(of("é/~"), "._E9_._2F_._7E_");
        assert_eq!(of(""), "._");
    }

    #[test]
    fn the_name_of_an_event_has_no_dot_of_its_own() {
        let events = Events(BTreeSet::new());
        assert_eq!(events.event("ON_LOGIN"), "ON_LOGIN");
        assert_eq!(events.event("window/show"), "window._2F_show");
        assert_eq!(events.event("window.show"), "window._2E_show");
        assert_eq!(events.event("._2F_"), "._2E__2F_");
    }
}
