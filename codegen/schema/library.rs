//! The definitions of an edition as they stand in files: each is laid out once, however many files hold it.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use crate::json::{Object, Text};
use crate::model::{Api, Package};

use super::document::Subject;
use super::{DEFS, DIALECT, Definitions, Reading, introduction, names};

/// The most definitions of a document. One that reaches more refers to the bundle: each of a thousand
/// types that reach each other would hold them all.
const MOST: usize = 64;

/// How many objects the keywords of the root are inside of, and what is in `$defs`.
const AT_ROOT: usize = 1;
const IN_DEFS: usize = 2;

/// The definitions of an edition in one of the two readings, and all that files of them need.
pub struct Library<'a> {
    pub(super) api: &'a Api,
    package: &'a Package,
    reading: Reading,
    definitions: &'a Definitions<'static>,
    keys: Vec<String>,
    places: BTreeMap<String, usize>,
    texts: Vec<Text>,
    /// The definitions that each refers to, by their places.
    references: Vec<Vec<usize>>,
}

impl<'a> Library<'a> {
    pub fn of(
        api: &'a Api,
        package: &'a Package,
        reading: Reading,
        definitions: &'a Definitions<'static>,
    ) -> Library<'a> {
        let keys: Vec<String> = definitions.keys().map(str::to_owned).collect();
        let places = keys.iter().cloned().zip(0..).collect();
        let targets: BTreeMap<String, usize> =
            keys.iter().map(|key| names::reference(DEFS, key)).zip(0..).collect();
        let references = definitions.schemas().map(|(_, schema)| {
            let mut found = Vec::new();
            each_reference(schema, &mut |target| found.extend(targets.get(target).copied()));
            found
        });
        let references = references.collect();
        let texts = definitions.schemas().map(|(_, schema)| Text::inside(schema, IN_DEFS)).collect();
        Library { api, package, reading, definitions, keys, places, texts, references }
    }

    /// All of them in one file.
    pub fn bundle(&self) -> Text {
        let Library { api, package, reading, .. } = self;
        let about = match reading {
            Reading::Documented => "The contract as documented: value sets are closed.",
            Reading::Tolerant => {
                "What a tolerant reader accepts: also values of newer releases, `null` for what may be absent, \
                 and further arguments."
            }
        };
        let mut bundle = self.head(&names::id(api, package, *reading, &package.schema_name));
        let title = format!("{}, {}{}", api.title, api.edition, reading.mark());
        bundle.add("title", &title.into());
        bundle.add("description", &introduction(api, about).into());
        // Some definition accepts any value there is, so the root asks for the key with the value.
        bundle.add("type", &"object".into());
        bundle.add("properties", &self.definitions.by_key().into());
        bundle.add("additionalProperties", &false.into());
        bundle.add("minProperties", &1.into());
        let mut all = bundle.inner();
        self.keys.iter().zip(&self.texts).for_each(|(key, text)| all.add_text(key, text));
        bundle.add_text("$defs", &all.finish());
        bundle.finish()
    }

    /// A file about one thing: its root is the definition of it, and it holds those that it reaches.
    pub(super) fn document(&self, subject: &Subject) -> Text {
        let reference = names::reference(DEFS, &subject.root);
        let mut document = self.head(&names::id(self.api, self.package, self.reading, &subject.file));
        let Some(reached) = self.reached(subject) else {
            let bundle = names::id(self.api, self.package, self.reading, &self.package.schema_name);
            document.add("title", &names::title(&subject.root).into());
            document.add("allOf", &serde_json::json!([{ "$ref": format!("{bundle}{reference}") }]));
            return document.finish();
        };
        // References to the definition that is the root lead to the root.
        let rooted = |text: &Text| text.replace_member("$ref", &reference, "#");
        let root = self.places.get(&subject.root).copied();
        if let Some(Value::Object(keywords)) = self.definitions.get(&subject.root) {
            for (keyword, value) in keywords {
                document.add_text(keyword, &rooted(&Text::inside(value, AT_ROOT)));
            }
        }
        let mut inner = document.inner();
        for place in reached.into_iter().filter(|place| Some(*place) != root) {
            let refers = root.is_some_and(|root| self.references[place].contains(&root));
            let text = &self.texts[place];
            let redirected = refers.then(|| rooted(text));
            inner.add_text(&self.keys[place], redirected.as_ref().unwrap_or(text));
        }
        if !inner.is_empty() {
            document.add_text("$defs", &inner.finish());
        }
        document.finish()
    }

    fn head(&self, id: &str) -> Object {
        let mut head = Object::default();
        head.add("$schema", &DIALECT.into());
        head.add("$id", &id.into());
        head
    }

    /// The places of the definitions of a document in order, its root among them; none if there are too
    /// many.
    fn reached(&self, subject: &Subject) -> Option<Vec<usize>> {
        let keys = std::iter::once(&subject.root).chain(&subject.others);
        let mut waiting: Vec<usize> = keys.filter_map(|key| self.places.get(key).copied()).collect();
        let mut reached: HashSet<usize> = waiting.iter().copied().collect();
        while let Some(place) = waiting.pop() {
            waiting.extend(self.references[place].iter().filter(|place| reached.insert(**place)));
            if reached.len() > MOST {
                return None;
            }
        }
        let mut reached: Vec<usize> = reached.into_iter().collect();
        reached.sort_unstable();
        Some(reached)
    }
}

/// Every reference in a schema.
fn each_reference<'a>(schema: &'a Value, found: &mut impl FnMut(&'a str)) {
    match schema {
        Value::Object(keywords) => {
            if let Some(Value::String(target)) = keywords.get("$ref") {
                found(target);
            }
            keywords.values().for_each(|value| each_reference(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| each_reference(item, found)),
        _ => {}
    }
}
