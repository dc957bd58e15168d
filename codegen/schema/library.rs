//! The definitions of an edition as they stand in files: each is laid out once, however many files hold it.

use crate::json::{Object, Place, Text};
use crate::model::{Api, Package};

use super::document::Subject;
use super::keywords::{REFERENCE, Schema};
use super::value::Value;
use super::written::{Refer, Written};
use super::{DEFS, Definitions, Draft, Reading, introduction, names};

/// The most definitions of a document. One that reaches more refers to the bundle: each of a thousand
/// types that reach each other would hold them all.
const MOST: usize = 64;

/// The definitions of an edition in one of the two readings, and all that files of them need.
pub struct Library<'a> {
    pub(super) api: &'a Api,
    package: &'a Package,
    reading: Reading,
    draft: Draft,
    definitions: &'a Definitions<'a>,
    /// What the `$id` of each file begins with.
    base: String,
    bundle: Text,
    /// Where each definition stands in the text of the bundle; in a document it stands as deep.
    places: Vec<Place>,
    /// The definitions that each refers to, by their places.
    references: Vec<Vec<usize>>,
}

impl<'a> Library<'a> {
    pub fn of(
        api: &'a Api,
        package: &'a Package,
        reading: Reading,
        draft: Draft,
        definitions: &'a Definitions<'a>,
    ) -> Library<'a> {
        let references = definitions.schemas().map(|(_, schema)| {
            let mut found = Vec::new();
            schema.each_reference(&mut |key| found.extend(definitions.place(key)));
            found
        });
        let references = references.collect();
        let base = names::base(api, package, reading);
        let (bundle, places) = (Text::default(), Vec::new());
        let mut library =
            Library { api, package, reading, draft, definitions, base, bundle, places, references };
        (library.bundle, library.places) = library.laid_out();
        library
    }

    /// All of them in one file.
    pub fn into_bundle(self) -> Text {
        self.bundle
    }

    fn laid_out(&self) -> (Text, Vec<Place>) {
        let Library { api, package, reading, definitions, .. } = self;
        let about = match reading {
            Reading::Documented => "The contract as documented: value sets are closed.",
            Reading::Tolerant => {
                "What a tolerant reader accepts: also values of newer releases, `null` for what may be absent, \
                 and further arguments."
            }
        };
        let refer: Refer<'_> = &|key, text| names::refer(self.draft.place(), key, text);
        let by_key: Value<'_> = definitions.keys().map(|key| (key.into(), Schema::reference(key))).collect();
        // Some definition accepts any value there is, so the root asks for the key with the value.
        let root = Schema::any()
            .with("title", format!("{}, {}{}", api.title, api.edition, reading.mark()))
            .with("description", introduction(api, about))
            .with("type", "object")
            .with("properties", by_key)
            .with("additionalProperties", false)
            .with("minProperties", 1);
        let mut places = Vec::new();
        let text = Text::of_object(|bundle| {
            self.add_head(bundle, &self.id(&package.schema_name));
            for (keyword, of) in root.keywords() {
                bundle.add(keyword, &Written { of, refer });
            }
            bundle.add_object(self.draft.container(), |all| {
                places.extend(definitions.schemas().map(|(key, of)| all.add(key, &Written { of, refer })));
            });
        });
        (text, places)
    }

    /// A file about one thing: its root is the definition of it, and it holds those that it reaches.
    pub(super) fn document(&self, subject: &Subject) -> Text {
        let id = self.id(&subject.file);
        let Some(reached) = self.reached(subject) else {
            let bundle = self.id(&self.package.schema_name);
            let target = Value::from(bundle + &names::reference(DEFS, &subject.root));
            let apart = Value::from(vec![Schema::any().with(REFERENCE, target)]);
            return Text::of_object(|document| {
                self.add_head(document, &id);
                document.add("title", &*names::title(&subject.root));
                document.add("allOf", &Written { of: &apart, refer: &|_, _| () });
            });
        };
        let root = self.definitions.place(&subject.root);
        // References to the definition that is the root lead to the root.
        let refer: Refer<'_> = &|key, text| match key == subject.root {
            true => text.push('#'),
            false => names::refer(self.draft.place(), key, text),
        };
        let mut others = reached.into_iter().filter(|place| Some(*place) != root).peekable();
        Text::of_object(|document| {
            self.add_head(document, &id);
            for (keyword, of) in self.definitions.get(&subject.root).into_iter().flat_map(Schema::keywords) {
                document.add(keyword, &Written { of, refer });
            }
            if others.peek().is_none() {
                return;
            }
            document.add_object(self.draft.container(), |inner| {
                for place in others {
                    let (key, of) = self.definitions.at(place);
                    match root.is_some_and(|root| self.references[place].contains(&root)) {
                        true => inner.add(key, &Written { of, refer }),
                        false => inner.add(key, &self.bundle.part(&self.places[place])),
                    };
                }
            });
        })
    }

    fn id(&self, file: &str) -> String {
        names::id(&self.base, file)
    }

    fn add_head(&self, document: &mut Object<'_>, id: &str) {
        document.add("$schema", self.draft.dialect());
        document.add("$id", &*self.draft.id(id.to_owned()));
    }

    /// The places of the definitions of a document in order, its root among them; none if there are too
    /// many.
    fn reached(&self, subject: &Subject) -> Option<Vec<usize>> {
        let keys = std::iter::once(&subject.root).chain(&subject.others);
        let mut waiting: Vec<usize> = keys.filter_map(|key| self.definitions.place(key)).collect();
        // They are few: looking through them costs less than hashing.
        let mut reached: Vec<usize> = Vec::new();
        while let Some(place) = waiting.pop() {
            if reached.contains(&place) {
                continue;
            }
            if reached.len() == MOST {
                return None;
            }
            reached.push(place);
            waiting.extend(&self.references[place]);
        }
        reached.sort_unstable();
        Some(reached)
    }
}
