//! What is not known, and where in a source what is known stands.

use crate::diagnostic::Rule;
use crate::document::{Answer, Entries, Questions, ShortOr};
use crate::model::{SourceId, Text, Type};
use crate::source_map::Place;

use super::context::Context;

impl Context<'_, '_, '_> {
    pub fn questions(&mut self, open: Option<&Questions>, place: &Place) -> Vec<Text> {
        let texts = open.into_iter().flat_map(|open| &open.0).enumerate();
        texts
            .map(|(index, text)| self.text(text, &place.at("open").item(index)))
            .filter(|text| !text.is_empty())
            .collect()
    }

    pub fn edition_questions(&mut self) -> Vec<Text> {
        let edition = self.edition;
        let files = edition.files.iter();
        files.flat_map(|(file, content)| self.questions(content.open.as_ref(), &Place::root(*file))).collect()
    }

    /// The type of a reply or a result.
    pub fn answer(&mut self, ShortOr(answer): &ShortOr<Answer>, place: &Place) -> Type {
        let place = self.diagnostics.sources.long_or_short(place, "type");
        self.ty(&answer.ty, &place, &[])
    }

    pub fn answer_questions(&mut self, answer: Option<&ShortOr<Answer>>, place: &Place) -> Vec<Text> {
        answer.map(|ShortOr(answer)| self.questions(answer.open.as_ref(), place)).unwrap_or_default()
    }

    /// Where an item stands in its sources; a source it does not have is reported.
    pub fn lines(
        &mut self,
        lines: &Entries<String>,
        sources: &[SourceId],
        place: &Place,
    ) -> Vec<(SourceId, String)> {
        let mut found = Vec::new();
        for (name, line) in &lines.items {
            match self.scope.source_id(name).filter(|id| sources.contains(id)) {
                Some(id) => found.push((id, line.clone())),
                None if self.edition.incomplete || self.scope.is_broken(name) => {}
                None => {
                    let known = sources.iter().map(|id| self.scope.sources[id.0].name.as_str());
                    let title = format!("the item is not from the source `{name}`");
                    self.diagnostics
                        .report(
                            Rule::UnknownSource,
                            &place.at("lines").at(name).key(),
                            title,
                            "not among its sources",
                        )
                        .suggest(name, known);
                }
            }
        }
        found
    }
}
