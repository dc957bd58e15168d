//! The content of files: fixed text, fragments of a language, pages, JSON. No other text gets into a file.

use std::collections::BTreeMap;
use std::ops::Deref;

use serde_json::Value;

use crate::files::Files;
use crate::fragment::Fragment;
use crate::json::Text;

/// The content of a file.
pub struct Content(String);

/// Files by path.
#[derive(Default)]
pub struct Contents(BTreeMap<String, Content>);

impl Contents {
    pub fn add(&mut self, path: impl Into<String>, content: impl Into<Content>) {
        self.0.insert(path.into(), content.into());
    }

    pub fn into_files(self) -> Files {
        self.0.into_iter().map(|(path, content)| (path, content.0)).collect()
    }
}

impl Deref for Content {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl<L> From<Fragment<L>> for Content {
    fn from(text: Fragment<L>) -> Content {
        Content(text.into_text())
    }
}

impl From<&'static str> for Content {
    fn from(fixed: &'static str) -> Content {
        Content(fixed.to_owned())
    }
}

/// A page, in which the template library has escaped what it was given.
impl From<maud::Markup> for Content {
    fn from(page: maud::Markup) -> Content {
        Content(page.into_string() + "\n")
    }
}

impl From<Value> for Content {
    fn from(value: Value) -> Content {
        Text::inside(&value, 0).into()
    }
}

impl From<Text> for Content {
    fn from(text: Text) -> Content {
        Content(text.into_string() + "\n")
    }
}
