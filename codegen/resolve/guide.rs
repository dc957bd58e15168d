//! Terms and the life of a host page: what they name is found.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Rule;
use crate::document;
use crate::model::{Api, Link, Phase, Shape, Step, Term};
use crate::source_map::Place;

use super::context::Context;

impl Context<'_, '_, '_> {
    pub fn terms(&mut self) -> Vec<Term> {
        let edition = self.edition;
        let mut all = Vec::new();
        for (file, content) in &edition.files {
            let place = Place::root(*file).at("terms");
            for (words, items) in &content.terms.items {
                let place = place.at(words);
                let names = items.0.iter().enumerate();
                let of = names.filter_map(|(index, name)| self.link(name, &place.item(index)));
                all.push(Term { words: words.clone(), of: of.collect() });
            }
        }
        all
    }

    pub fn examples(&self) -> BTreeMap<String, Vec<String>> {
        let given = self.edition.files.iter().flat_map(|(_, content)| &content.examples.items);
        given.map(|(name, texts)| (name.clone(), texts.0.clone())).collect()
    }

    /// Reports examples of what no field and no parameter is called.
    pub fn check_examples(&mut self, api: &Api) {
        let edition = self.edition;
        if edition.incomplete || !self.scope.is_clear() {
            return;
        }
        let names = members(api);
        for (file, content) in &edition.files {
            let place = Place::root(*file).at("examples");
            for (name, _) in content.examples.items.iter().filter(|(name, _)| !names.contains(name.as_str()))
            {
                let title = format!("there is no field and no parameter `{name}`");
                self.diagnostics
                    .report(Rule::UnknownLink, &place.at(name).key(), title, "an example of nothing")
                    .suggest(name, names.iter().copied());
            }
        }
    }

    pub fn life(&mut self) -> Vec<Phase> {
        let edition = self.edition;
        let mut all = Vec::new();
        for (file, content) in &edition.files {
            let place = Place::root(*file).at("life");
            for (index, phase) in content.life.iter().enumerate() {
                let steps = place.item(index).at("steps");
                let listed = phase.steps.iter().enumerate();
                let steps = listed.map(|(index, step)| self.step(step, &steps.item(index))).collect();
                all.push(Phase { title: phase.title.clone(), steps });
            }
        }
        all
    }

    fn step(&mut self, step: &document::PhaseStep, place: &Place) -> Step {
        let of = step.of.as_ref().and_then(|name| self.link(name, &place.at("of")));
        if let (Some(name), Some(Link::Type(_) | Link::Field(..) | Link::Value(..))) = (&step.of, of) {
            let title = format!("`{name}` is neither an event nor a method");
            self.diagnostics
                .report(Rule::UnknownLink, &place.at("of"), title, "nothing that happens")
                .help("leave `of` out for what the page does by itself");
        }
        Step { of, text: self.text(&step.text, &place.at("text")) }
    }
}

/// What the fields and the parameters are called.
fn members(api: &Api) -> BTreeSet<&str> {
    let fields = api.types.iter().flat_map(|definition| match &definition.shape {
        Shape::Object(object) => object.fields.as_slice(),
        _ => &[],
    });
    let properties = api.client.iter().flat_map(|client| &client.properties);
    let of_events = api.events.iter().flat_map(|event| &event.parameters);
    let of_methods = api.methods.iter().flat_map(|method| &method.parameters);
    let of_client = api.client.iter().flat_map(|client| &client.parameters);
    let parameters = of_events.chain(of_methods).chain(of_client);
    let fields = fields.chain(properties).map(|field| field.name.as_str());
    fields.chain(parameters.map(|parameter| parameter.name.as_str())).collect()
}
