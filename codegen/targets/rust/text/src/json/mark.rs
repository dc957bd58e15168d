//! What a visitor says of itself to those who know the words: in the alternate form, what it expects is
//! marks, each with a text behind it.

use std::fmt::{self, Write};

use serde_core::de::Expected;

/// Before the name of the tag that is to be shown before the other members of an object.
///
/// A union does not know how to read what comes before its tag, and keeps it as values. Unions
/// inside those would keep it again, and so on inwards: the work would be quadratic. Who has the
/// members at hand shows the tag first.
pub(crate) const TAG_WANTED: &str = "\0tag:";

/// Before the name of the documented type that is expected.
pub(crate) const TYPE_NAMED: &str = "\0type:";

/// What a visitor says behind a mark.
pub(crate) fn said(expected: &dyn Expected, mark: &str) -> Option<String> {
    let mut ear = Ear {
        mark,
        listens: None,
        heard: None,
    };
    // Whoever says something else is interrupted.
    _ = write!(ear, "{expected:#}");
    ear.heard
}

struct Ear<'m> {
    mark: &'m str,
    /// Whether the last mark was the one it waits for, once there was one.
    listens: Option<bool>,
    heard: Option<String>,
}

impl Write for Ear<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if text.starts_with('\0') {
            self.listens = Some(text == self.mark);
            return Ok(());
        }
        match self.listens {
            Some(true) => self.heard.get_or_insert_default().push_str(text),
            Some(false) => {}
            None => return Err(fmt::Error),
        }
        Ok(())
    }
}
