//! Code for both: what a program must do that serves two editions.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostics, Rule};
use crate::load::{Document, Edition};
use crate::model::{Api, CodeForBoth, Note, Parameter, Shape, Type, TypeId};
use crate::source_map::Place;

use super::context::Context;
use super::key;

impl Context<'_, '_, '_> {
    pub fn code_for_both(&mut self) -> Vec<CodeForBoth> {
        let edition = self.edition;
        let mut all = Vec::new();
        for (file, content) in &edition.files {
            let place = Place::root(*file).at("codeForBoth");
            for (other, notes) in &content.code_for_both.items {
                let place = place.at(other);
                let note = |(item, text): &(String, String)| {
                    let (of, part) = parts(item);
                    Note {
                        of: of.to_owned(),
                        part: part.map(str::to_owned),
                        text: self.text(text, &place.at(item)),
                    }
                };
                let notes = notes.items.iter().map(note).collect();
                all.push(CodeForBoth { edition: other.clone(), notes });
            }
        }
        all
    }
}

/// Reports notes about editions and items that are not there.
pub fn check(document: &Document, editions: &[Api], diagnostics: &mut Diagnostics) {
    for (edition, api) in document.editions.iter().zip(editions) {
        for (file, content) in &edition.files {
            let place = Place::root(*file).at("codeForBoth");
            for (name, notes) in &content.code_for_both.items {
                let place = place.at(name);
                let others = || editions.iter().filter(|other| other.edition != api.edition);
                let Some(other) = others().find(|other| other.edition == *name) else {
                    if document.incomplete {
                        continue;
                    }
                    let title = format!("there is no other edition `{name}`");
                    let known = others().map(|other| other.edition.as_str());
                    diagnostics
                        .report(Rule::UnknownEdition, &place.key(), title, "not a folder of the spec")
                        .suggest(name, known);
                    continue;
                };
                let both = [Items::of(api), Items::of(other)];
                for (item, _) in &notes.items {
                    let (of, part) = parts(item);
                    let is_there = both.iter().any(|items| items.has(of, part));
                    if !is_there && !document.editions.iter().any(|edition| is_broken(edition, of)) {
                        let title = format!("neither edition has `{item}`");
                        diagnostics
                            .report(Rule::UnknownLink, &place.at(item).key(), title, "not an item")
                            .help("write `Type`, `Type.field`, `EVENT`, `method` or `method(parameter)`");
                    }
                }
            }
        }
    }
}

/// Whether an item of this name may be there and could not be decoded.
fn is_broken(edition: &Edition, name: &str) -> bool {
    let names = edition.files.iter().flat_map(|(_, content)| {
        [&content.types.broken, &content.events.broken, &content.methods.broken].into_iter().flatten()
    });
    edition.incomplete || names.into_iter().any(|broken| key::head(broken) == name)
}

/// `Type.field` and `method(parameter)`, taken apart.
fn parts(item: &str) -> (&str, Option<&str>) {
    if let Some((of, part)) = item.strip_suffix(')').and_then(|item| item.split_once('(')) {
        return (of, Some(part));
    }
    match item.split_once('.') {
        Some((of, part)) => (of, Some(part)),
        None => (item, None),
    }
}

/// The items of an edition by name.
struct Items<'a> {
    api: &'a Api,
    types: HashMap<&'a str, TypeId>,
    called: HashMap<&'a str, &'a [Parameter]>,
}

impl<'a> Items<'a> {
    fn of(api: &'a Api) -> Items<'a> {
        let types =
            api.types.iter().enumerate().map(|(index, definition)| (definition.name.as_str(), TypeId(index)));
        let events = api.events.iter().map(|event| (event.name.as_str(), event.parameters.as_slice()));
        let methods = api.methods.iter().map(|method| (method.name.as_str(), method.parameters.as_slice()));
        Items { api, types: types.collect(), called: events.chain(methods).collect() }
    }

    fn has(&self, of: &str, part: Option<&str>) -> bool {
        if let Some(client) = self.api.client.as_ref().filter(|client| client.interface == of) {
            return part.is_none_or(|part| client.properties.iter().any(|property| property.name == part));
        }
        if let Some(parameters) = self.called.get(of) {
            return part.is_none_or(|part| parameters.iter().any(|parameter| parameter.name == part));
        }
        self.types.get(of).is_some_and(|id| part.is_none_or(|part| self.has_member(*id, part)))
    }

    /// Whether a type, or the one it is another name for, has this member.
    fn has_member(&self, id: TypeId, part: &str) -> bool {
        let mut shape = &self.api[id].shape;
        while let Shape::Alias(Type::Named(id, _)) = shape {
            shape = &self.api[*id].shape;
        }
        match shape {
            Shape::Object(object) => object.fields.iter().any(|field| field.name == part),
            Shape::Enum(enumeration) => enumeration.values.iter().any(|value| value.value == part),
            Shape::Codes(codes) => codes.iter().any(|value| value.name == part),
            Shape::Alias(_) | Shape::Host => false,
        }
    }
}
