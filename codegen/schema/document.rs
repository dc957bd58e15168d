//! A document for each type, event and method: its root is what it is called after, and it holds the
//! definitions that it reaches and no others.

use crate::file_name;
use crate::json::Text;
use crate::model::kind::kinds;
use crate::model::{Api, Package, Type, TypeId};

use super::expression::default_arguments;
use super::{Draft, Library, Reading, definitions, names};

/// What a document is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    name: String,
    /// Its file, without an ending: `types/InteractionData`.
    pub file: String,
    /// The definition at the root.
    pub root: String,
    /// Definitions that belong to it, reached or not.
    pub others: Vec<String>,
}

/// A file and its schema.
pub struct Document {
    /// Without an ending: `types/InteractionData`.
    pub file: String,
    pub schema: Text,
}

/// The documents of an edition in one of the two readings.
pub fn documents(api: &Api, package: &Package, reading: Reading, draft: Draft) -> Vec<Document> {
    let definitions = definitions(api, reading);
    let definitions = draft.of(&definitions);
    Library::of(api, package, reading, draft, &definitions).documents().collect()
}

impl Library<'_> {
    /// A document for each type, event and method.
    pub fn documents(&self) -> impl Iterator<Item = Document> {
        subjects(self.api).into_iter().map(|subject| {
            let schema = self.document(&subject);
            Document { file: subject.file, schema }
        })
    }
}

/// The document of what is called so: a type, an event, a method, or a key of the bundle. Names that
/// exist, if this one does not.
pub fn find(
    api: &Api,
    package: &Package,
    reading: Reading,
    draft: Draft,
    name: &str,
) -> Result<Text, Vec<String>> {
    let definitions = definitions(api, reading);
    let definitions = draft.of(&definitions);
    let library = Library::of(api, package, reading, draft, &definitions);
    let named = subjects(api).into_iter().find(|subject| subject.name == name);
    let key = || {
        definitions.get(name).map(|_| Subject {
            name: name.to_owned(),
            file: format!("definitions/{}", file_name::portable(name)),
            root: name.to_owned(),
            others: Vec::new(),
        })
    };
    let Some(subject) = named.or_else(key) else {
        let names = subjects(api).into_iter().map(|subject| subject.name);
        return Err(names.chain(definitions.keys().map(str::to_owned)).collect());
    };
    Ok(library.document(&subject))
}

/// What a user would name: types with a JSON form, events, methods.
fn subjects(api: &Api) -> Vec<Subject> {
    let mut subjects = Vec::new();
    let types = api.types.iter().enumerate().filter(|(index, _)| {
        let id = TypeId(*index);
        !kinds(api, &Type::Named(id, default_arguments(api, id))).is_never()
    });
    let types: Vec<&str> = types.map(|(_, definition)| definition.name.as_str()).collect();
    for (name, file) in types.iter().zip(file_name::distinct(types.iter().copied())) {
        let (name, root) = ((*name).to_owned(), (*name).to_owned());
        subjects.push(Subject { name, file: format!("types/{file}"), root, others: Vec::new() });
    }
    let events: Vec<&str> = api.events.iter().map(|event| event.name.as_str()).collect();
    for (event, file) in api.events.iter().zip(file_name::distinct(events)) {
        let key = |part: &str| names::event(&event.name, part);
        let reply = event.reply.as_ref().map(|_| key("reply"));
        let others = [key("argumentsByName")].into_iter().chain(reply).collect();
        let (name, file) = (event.name.clone(), format!("events/{file}"));
        subjects.push(Subject { name, file, root: key("arguments"), others });
    }
    let methods: Vec<&str> = api.methods.iter().map(|method| method.name.as_str()).collect();
    for (method, file) in api.methods.iter().zip(file_name::distinct(methods)) {
        let key = |part: &str| format!("{}.{part}", method.name);
        let others = ["parametersByName", "result", "answer"].map(key).to_vec();
        let (name, file) = (method.name.clone(), format!("methods/{file}"));
        subjects.push(Subject { name, file, root: key("parameters"), others });
    }
    subjects
}
