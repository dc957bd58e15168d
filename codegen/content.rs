//! The content of files: fixed text, fragments of a language, pages, JSON. No other text gets into a file.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use serde_json::Value;

use crate::files::Files;
use crate::fragment::Fragment;
use crate::json::Text;

/// The content of a file, one piece after the other: what is long is made in pieces.
pub struct Content(Vec<String>);

impl Content {
    /// In bytes.
    pub fn length(&self) -> usize {
        self.0.iter().map(String::len).sum()
    }

    pub fn pieces(&self) -> &[String] {
        &self.0
    }

    /// In one piece.
    pub fn into_text(mut self) -> String {
        if self.0.len() == 1 { self.0.pop().unwrap_or_default() } else { self.0.concat() }
    }
}

/// Takes what is emitted, file by file, in any order and from several threads.
pub trait Sink: Sync {
    fn take(&self, path: String, content: Content);
}

/// All files in memory.
impl Sink for Mutex<Files> {
    fn take(&self, path: String, content: Content) {
        self.lock().unwrap_or_else(PoisonError::into_inner).insert(path, content.into_text());
    }
}

/// Gathers what is emitted in memory.
pub fn gather<T>(emit: impl FnOnce(&dyn Sink) -> T) -> (Files, T) {
    let files = Mutex::new(Files::new());
    let made = emit(&files);
    (files.into_inner().unwrap_or_else(PoisonError::into_inner), made)
}

/// Where the files of a folder go.
pub struct Contents<'s> {
    /// Below the output folder, with a `/` at its end unless it is that folder.
    folder: String,
    sink: &'s dyn Sink,
}

impl<'s> Contents<'s> {
    pub fn new(folder: &str, sink: &'s dyn Sink) -> Contents<'s> {
        Contents { folder: if folder.is_empty() { String::new() } else { format!("{folder}/") }, sink }
    }

    /// The folder beside this one whose name goes on with an end.
    pub fn beside(&self, end: &str) -> Contents<'s> {
        Contents::new(&format!("{}{end}", self.folder.trim_end_matches('/')), self.sink)
    }

    pub fn add(&self, path: impl fmt::Display, content: impl Into<Content>) {
        self.sink.take(format!("{}{path}", self.folder), content.into());
    }
}

impl<L> From<Fragment<L>> for Content {
    fn from(text: Fragment<L>) -> Content {
        Content(vec![text.into_text()])
    }
}

impl From<&'static str> for Content {
    fn from(fixed: &'static str) -> Content {
        Content(vec![fixed.to_owned()])
    }
}

/// A page, in which the template library has escaped what it was given.
impl From<maud::Markup> for Content {
    fn from(page: maud::Markup) -> Content {
        Content(vec![page.into_string() + "\n"])
    }
}

impl From<Value> for Content {
    fn from(value: Value) -> Content {
        Text::of(&value).into()
    }
}

impl From<Text> for Content {
    fn from(text: Text) -> Content {
        Content(text.into_pieces())
    }
}
