//! The names of an edition: the first pass.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Diagnostics, Rule};
use crate::document::{self, EditionFile};
use crate::load::Edition;
use crate::model::{EventId, MethodId, SourceId, TypeId};
use crate::source_map::{Place, SourceMap, Span};
use crate::spelling::meant;

use super::Target;
use super::key::{KeyParameter, head, is_of_message, joined, parse_key, unquoted};
use super::lineage::Lineage;
use super::source::{check_addresses, check_revisions};

/// A named item of the document and where it stands.
pub struct Declared<'d, T> {
    pub name: String,
    pub place: Place,
    pub item: &'d T,
}

/// A declared type, its key taken apart.
pub struct DeclaredType<'d> {
    pub name: String,
    pub place: Place,
    pub item: &'d document::TypeDefinition,
    /// Type parameters and the text of their defaults, with its offset in the key.
    pub parameters: Vec<KeyParameter>,
}

impl DeclaredType<'_> {
    /// Whether it says what it is.
    pub fn has_form(&self) -> bool {
        let item = self.item;
        let has_members = item.extends.is_some() || item.fields.is_some() || item.values.is_some();
        has_members || item.codes.is_some() || item.alias.is_some() || item.host
    }
}

#[derive(Default)]
pub struct Scope<'d> {
    pub sources: Vec<Declared<'d, document::Source>>,
    source_names: HashMap<&'d str, usize>,
    pub types: Vec<DeclaredType<'d>>,
    /// What each type has from those it extends.
    pub lineage: Lineage<'d>,
    pub events: Vec<Declared<'d, document::Event>>,
    event_names: HashMap<&'d str, usize>,
    pub methods: Vec<Declared<'d, document::Method>>,
    method_names: HashMap<&'d str, usize>,
    pub glossary: HashMap<&'d str, (&'d str, Place)>,
    /// Names of items that could not be decoded: references to them are not reported again.
    broken: HashSet<String>,
    /// Names of items with a key that nobody knows: what stands under it may be what is missing.
    unclear: HashSet<String>,
    names: HashMap<String, TypeId>,
}

/// Words with a meaning of their own in type expressions.
pub const BUILT_IN: [&str; 13] = [
    "string",
    "number",
    "integer",
    "boolean",
    "null",
    "undefined",
    "void",
    "any",
    "unknown",
    "Array",
    "Record",
    "Promise",
    "keyof",
];

impl<'d> Scope<'d> {
    pub fn collect(edition: &'d Edition, diagnostics: &mut Diagnostics) -> Scope<'d> {
        let mut scope = Scope::default();
        let unknown = diagnostics.spans(&[Rule::UnknownKey]);
        for (file, content) in &edition.files {
            scope.collect_file(&Place::root(*file), content, diagnostics);
            if !unknown.is_empty() {
                scope.collect_unclear(&Place::root(*file), content, &unknown, diagnostics.sources);
            }
        }
        scope.lineage = Lineage::of(&scope.types, &scope.names, diagnostics);
        scope
    }

    pub fn type_id(&self, name: &str) -> Option<TypeId> {
        self.names.get(name).copied()
    }

    /// Whether an item of this name is there and could not be decoded.
    pub fn is_broken(&self, name: &str) -> bool {
        self.broken.contains(name)
    }

    /// Whether an item of this name has a key that nobody knows.
    pub fn is_unclear(&self, name: &str) -> bool {
        self.unclear.contains(name)
    }

    /// Whether each item is what its author wrote.
    pub fn is_clear(&self) -> bool {
        self.broken.is_empty() && self.unclear.is_empty()
    }

    pub fn source_id(&self, name: &str) -> Option<SourceId> {
        self.source_names.get(name).copied().map(SourceId)
    }

    /// Several sources that were written as one.
    pub fn listed(&self, name: &str) -> Option<String> {
        let names: Vec<&str> = name.split([',', ' ']).filter(|name| !name.is_empty()).collect();
        let is_known = |name: &&str| self.source_names.contains_key(name);
        (names.len() > 1 && names.iter().any(is_known)).then(|| names.join(", "))
    }

    /// What a name means in a link.
    pub fn target(&self, name: &str) -> Option<Target> {
        let event = || self.event_names.get(name).copied().map(EventId);
        let method = || self.method_names.get(name).copied().map(MethodId);
        self.type_id(name)
            .map(Target::Type)
            .or_else(|| event().map(Target::Event))
            .or_else(|| method().map(Target::Method))
    }

    fn collect_file(&mut self, root: &Place, content: &'d EditionFile, diagnostics: &mut Diagnostics) {
        let mut sources = Named { what: "source", known: &mut self.sources, names: &mut self.source_names };
        sources.collect(&root.at("sources"), &content.sources.items, diagnostics);
        check_revisions(&root.at("sources"), &content.sources.items, diagnostics);
        check_addresses(&root.at("sources"), &content.sources.items, diagnostics);
        for (name, text) in &content.glossary.items {
            let place = root.at("glossary").at(name);
            if let Some((_, first)) = self.glossary.insert(name, (text, place.clone())) {
                report_twice("glossary entry", name, &place, &first, diagnostics);
            }
        }
        let types = root.at("types");
        for (key, item) in &content.types.items {
            self.collect_type(key, types.at(key), item, diagnostics);
        }
        self.broken.extend(content.types.broken.iter().map(|key| head(key).to_owned()));
        for broken in [&content.sources.broken, &content.events.broken, &content.methods.broken] {
            self.broken.extend(broken.iter().cloned());
        }
        let mut events = Named { what: "event", known: &mut self.events, names: &mut self.event_names };
        events.collect(&root.at("events"), &content.events.items, diagnostics);
        let named = content.events.names().chain(content.methods.names());
        for name in named.filter(|name| !name.chars().all(is_of_message)) {
            // Whoever refers to it writes what was meant.
            self.broken.insert(head(name).to_owned());
            self.broken.insert(joined(name).to_uppercase());
        }
        let mut methods = Named { what: "method", known: &mut self.methods, names: &mut self.method_names };
        methods.collect(&root.at("methods"), &content.methods.items, diagnostics);
    }

    fn collect_unclear(
        &mut self,
        root: &Place,
        content: &EditionFile,
        unknown: &HashSet<Span>,
        sources: &SourceMap,
    ) {
        let types = content.types.names().map(|key| ("types", key));
        let events = content.events.names().map(|key| ("events", key));
        let methods = content.methods.names().map(|key| ("methods", key));
        for (list, key) in types.chain(events).chain(methods) {
            let place = root.at(list).at(key);
            let mut keys = sources.keys(&place).into_iter();
            if keys.any(|key| unknown.contains(&sources.span(&place.at(key).key()))) {
                self.unclear.insert(head(key).to_owned());
            }
        }
    }

    fn collect_type(
        &mut self,
        key: &str,
        place: Place,
        item: &'d document::TypeDefinition,
        diagnostics: &mut Diagnostics,
    ) {
        let (name, parameters) = match parse_key(key) {
            Ok(parsed) => parsed,
            Err(at) => {
                let title = match key.trim() {
                    "" => "this type has no name".to_owned(),
                    _ => format!("`{key}` is not the name of a type"),
                };
                let part = place.key();
                let part = if key.is_empty() { part } else { part.part(at, key.len().max(at)) };
                diagnostics
                    .report(Rule::BadName, &part, title, "expected a name, or `Name<T, U = Default>`")
                    .help(advice(key));
                self.broken.insert(head(key).to_owned());
                // Whoever refers to it may write the letters that were meant.
                self.broken.insert(head(&meant(key)).to_owned());
                return;
            }
        };
        self.check_parameters(&parameters, key, &place, diagnostics);
        if BUILT_IN.contains(&name.as_str()) {
            let title = format!("`{name}` cannot be the name of a type");
            diagnostics.report(Rule::BadName, &place.key(), title, "this word has a meaning of its own");
            self.broken.insert(name);
            return;
        }
        if let Some(first) = self.type_id(&name) {
            let first = self.types[first.0].place.clone();
            report_twice("type", &name, &place, &first, diagnostics);
            return;
        }
        self.names.insert(name.clone(), TypeId(self.types.len()));
        self.types.push(DeclaredType { name, place, item, parameters });
    }

    /// Type parameters have different names, and those with defaults come last.
    fn check_parameters(
        &self,
        list: &[KeyParameter],
        key: &str,
        place: &Place,
        diagnostics: &mut Diagnostics,
    ) {
        for (index, (name, default)) in list.iter().enumerate() {
            let before = &list[..index];
            let title = if before.iter().any(|(other, _)| other == name) {
                format!("`{key}` has two type parameters `{name}`")
            } else if BUILT_IN.contains(&name.as_str()) {
                format!("`{name}` cannot be the name of a type parameter")
            } else if default.is_none() && before.iter().any(|(_, default)| default.is_some()) {
                format!("the type parameter `{name}` has no default and stands after one that has")
            } else {
                continue;
            };
            diagnostics.report(Rule::BadName, &place.key(), title, "expected different names, defaults last");
        }
    }
}

/// The items of one sort, and where each name is among them.
struct Named<'s, 'd, T> {
    what: &'static str,
    known: &'s mut Vec<Declared<'d, T>>,
    names: &'s mut HashMap<&'d str, usize>,
}

impl<'d, T> Named<'_, 'd, T> {
    fn collect(&mut self, place: &Place, items: &'d [(String, T)], diagnostics: &mut Diagnostics) {
        for (name, item) in items {
            let place = place.at(name);
            match self.names.get(name.as_str()) {
                Some(first) => report_twice(self.what, name, &place, &self.known[*first].place, diagnostics),
                None => {
                    self.names.insert(name, self.known.len());
                    self.known.push(Declared { name: name.clone(), place, item });
                }
            }
        }
    }
}

/// What to write in the place of a key that is not the name of a type.
fn advice(key: &str) -> &'static str {
    match key.split_once(" extends ") {
        Some((name, _)) if name.contains('<') => {
            "a type parameter is a name, with a default perhaps, and takes every type"
        }
        Some(_) => "write the name alone, and `extends: …` below it",
        None if ["type ", "interface ", "enum ", "class "].iter().any(|word| key.starts_with(word)) => {
            "write the name alone; what is below it says what it is"
        }
        None if unquoted(key).is_some() => "the quotes are a part of the name; remove one pair",
        None => "a name has the letters a to z, digits, `_` and `$`, and does not start with a digit",
    }
}

fn report_twice(what: &str, name: &str, place: &Place, first: &Place, diagnostics: &mut Diagnostics) {
    let first = diagnostics.sources.span(&first.key());
    diagnostics
        .report(
            Rule::DuplicateName,
            &place.key(),
            format!("the {what} `{name}` is declared twice"),
            "here again",
        )
        .related(first, "first here");
}
