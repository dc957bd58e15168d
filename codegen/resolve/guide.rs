//! Terms and the life of a host page: what they name is found.

use crate::diagnostic::Rule;
use crate::document;
use crate::model::{Link, Phase, Step, Term};
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
