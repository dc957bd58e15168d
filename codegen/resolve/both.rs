//! Code for both: what a program must do that serves two editions.

use crate::diagnostic::{Diagnostics, Rule};
use crate::load::Document;
use crate::model::{Api, CodeForBoth, Note, Parameter, Shape};
use crate::source_map::Place;

use super::context::Context;

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
                    if !has(own, of, part) && !has(other, of, part) {
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
    let is_part = |mut names: Box<dyn Iterator<Item = &str> + '_>| match part {
        Some(part) => names.any(|name| name == part),
        None => true,
    };
    let parameters = |own: &[Parameter]| is_part(Box::new(own.iter().map(|own| own.name.as_str())));
    if let Some(client) = api.client.as_ref().filter(|client| client.interface == of) {
        return is_part(Box::new(client.properties.iter().map(|own| own.name.as_str())));
    }
    if let Some(event) = api.events.iter().find(|event| event.name == of) {
        return parameters(&event.parameters);
    }
    if let Some(method) = api.methods.iter().find(|method| method.name == of) {
        return parameters(&method.parameters);
    }
    let Some(definition) = api.types.iter().find(|definition| definition.name == of) else { return false };
    match &definition.shape {
        Shape::Object(object) => is_part(Box::new(object.fields.iter().map(|own| own.name.as_str()))),
        Shape::Enum(own) => is_part(Box::new(own.values.iter().map(|own| own.value.as_str()))),
        Shape::Codes(own) => is_part(Box::new(own.iter().map(|own| own.name.as_str()))),
        Shape::Alias(_) | Shape::Host => part.is_none(),
    }
}
