//! Unions: a text that is a value has quotes.

use crate::diagnostic::Rule;
use crate::document::expression::Expression;
use crate::source_map::Place;
use crate::spelling::nearest;

use super::context::Context;
use super::foreign;
use super::scope::BUILT_IN;

impl Context<'_, '_, '_> {
    /// Reports a union of texts without the quotes that they have as values, and whether it is one.
    pub fn refuse_bare_words(
        &mut self,
        arms: &[Expression],
        place: &Place,
        offset: usize,
        parameters: &[String],
    ) -> bool {
        let words = arms.iter().map_while(|arm| match arm {
            Expression::Name { name, arguments, at } if arguments.is_empty() => Some((name.as_str(), *at)),
            _ => None,
        });
        let words: Vec<(&str, usize)> = words.collect();
        let (Some((_, start)), Some((last, end))) = (words.first(), words.last()) else { return false };
        let is_bare = |(name, _): &(&str, usize)| {
            let is_declared = self.scope.type_id(name).is_some() || self.scope.is_broken(name);
            let is_known = is_declared || BUILT_IN.contains(name) || foreign::advice(name).is_some();
            name.starts_with(|c: char| c.is_lowercase())
                && !is_known
                && !parameters.iter().any(|parameter| parameter == name)
        };
        if words.len() < arms.len() || self.edition.incomplete || !words.iter().all(is_bare) {
            return false;
        }
        // A type that is near is misspelt, most likely.
        let known = self.scope.types.iter().map(|declared| declared.name.as_str()).chain(BUILT_IN);
        if nearest(words[0].0, known).is_some() {
            return false;
        }
        let quoted: Vec<String> = words.iter().map(|(name, _)| format!("\"{name}\"")).collect();
        let place = place.part(offset + start, offset + end + last.len());
        let title = format!("there are no types {}", quoted.join(", ").replace('"', "`"));
        self.diagnostics
            .report(Rule::UnknownType, &place, title, "not declared")
            .help(format!("literals have quotes inside those of YAML: '{}'", quoted.join(" | ")));
        true
    }
}
