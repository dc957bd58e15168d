//! Code for both: what a program must do that serves two editions.

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
    for (edition, own) in document.editions.iter().zip(editions) {
        for (file, content) in &edition.files {
            let place = Place::root(*file).at("codeForBoth");
            for (name, notes) in &content.code_for_both.items {
                let place = place.at(name);
                let others = || editions.iter().filter(|other| other.edition != own.edition);
                let Some(other) = others().find(|other| other.edition == *name) else {
                    let title = format!("there is no other edition `{name}`");
                    let known = others().map(|other| other.edition.as_str());
                    diagnostics
                        .report(Rule::UnknownEdition, &place.key(), title, "not a folder of the spec")
                        .suggest(name, known);
                    continue;
                };
                for (item, _) in &notes.items {
                    let (of, part) = parts(item);
                    let is_there = has(own, of, part) || has(other, of, part);
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

fn has(api: &Api, of: &str, part: Option<&str>) -> bool {
    let is_among =
        |mut names: std::slice::Iter<Parameter>| part.is_none_or(|part| names.any(|own| own.name == part));
    if let Some(client) = api.client.as_ref().filter(|client| client.interface == of) {
        return part.is_none_or(|part| client.properties.iter().any(|own| own.name == part));
    }
    if let Some(event) = api.events.iter().find(|event| event.name == of) {
        return is_among(event.parameters.iter());
    }
    if let Some(method) = api.methods.iter().find(|method| method.name == of) {
        return is_among(method.parameters.iter());
    }
    api.types
        .iter()
        .position(|own| own.name == of)
        .is_some_and(|index| part.is_none_or(|part| members(api, TypeId(index)).contains(&part)))
}

/// The members of a type, or of the one it is another name for.
fn members(api: &Api, id: TypeId) -> Vec<&str> {
    match &api[id].shape {
        Shape::Object(object) => object.fields.iter().map(|own| own.name.as_str()).collect(),
        Shape::Enum(own) => own.values.iter().map(|own| own.value.as_str()).collect(),
        Shape::Codes(own) => own.iter().map(|own| own.name.as_str()).collect(),
        Shape::Alias(Type::Named(id, _)) => members(api, *id),
        Shape::Alias(_) | Shape::Host => Vec::new(),
    }
}
