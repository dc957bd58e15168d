//! Nothing stands twice: fields, values and codes of one type, inherited ones included.

use std::collections::HashMap;

use crate::diagnostic::Rule;
use crate::model::{Code, Enumeration, Object, TypeId};
use crate::source_map::Place;

use super::Checker;

impl Checker<'_, '_> {
    pub fn check_fields(&mut self, name: &str, object: &Object, place: &Place) {
        let mut known = HashMap::new();
        for field in &object.fields {
            let Some(first) = known.get(&field.name) else {
                known.insert(&field.name, field);
                continue;
            };
            // The same field by two ways is one field only if it is declared in one place.
            let title = format!("`{name}` has the field `{}` twice", field.name);
            let label = self.origin(first.inherited_from);
            let declared = place.at("fields").member(&field.name, field.optional);
            let place = if field.inherited_from.is_none() { declared } else { place.at("extends") };
            let reported = self.diagnostics.report(Rule::DuplicateName, &place.key(), title, label);
            if first.inherited_from.is_some() {
                reported.help("an inherited field is as it is: where it is another one here, leave `extends` out and write all fields down");
            }
        }
    }

    pub fn check_values(&mut self, name: &str, enumeration: &Enumeration, place: &Place) {
        let values = &enumeration.values;
        let inherited = values.iter().take_while(|value| value.inherited_from.is_some()).count();
        let mut known = HashMap::new();
        for (index, value) in values.iter().enumerate() {
            let before = *known.entry(&value.value).or_insert(index);
            if before == index {
                continue;
            }
            let title = format!("`{name}` has the value `{}` twice", value.value);
            let label = self.origin(values[before].inherited_from);
            let place_of = |index: usize| {
                let item = place.at("values").item(index - inherited);
                if self.diagnostics.sources.has(&item) { item } else { place.at("values").at(&value.value) }
            };
            let second = if value.inherited_from.is_none() { place_of(index) } else { place.at("extends") };
            let first = (before >= inherited).then(|| self.diagnostics.sources.span(&place_of(before)));
            let diagnostic = self.diagnostics.report(Rule::DuplicateValue, &second.key(), title, label);
            if let Some(first) = first {
                diagnostic.related(first, "first here");
            }
        }
    }

    pub fn check_codes(&mut self, name: &str, codes: &[Code], place: &Place) {
        let mut known = HashMap::new();
        for code in codes {
            let Some(first) = known.get(&code.code) else {
                known.insert(code.code, &code.name);
                continue;
            };
            let title = format!("`{name}` has the code {} twice", code.code);
            let label = format!("`{first}` has it already");
            self.diagnostics.report(Rule::DuplicateValue, &place.at("codes").at(&code.name), title, label);
        }
    }

    /// Two methods with one command could not be told apart by whoever gets the request.
    pub fn check_commands(&mut self, places: &[Place]) {
        let mut known = HashMap::new();
        for (index, method) in self.api.methods.iter().enumerate() {
            let Some(command) = &method.command else { continue };
            let first = *known.entry(command).or_insert(index);
            if first == index {
                continue;
            }
            let (before, after) = (&self.api.methods[first].name, &method.name);
            let title = format!("the methods `{before}` and `{after}` have one command");
            let span = self.diagnostics.sources.span(&places[first].at("command"));
            self.diagnostics
                .report(Rule::DuplicateName, &places[index].at("command"), title, "here again")
                .related(span, "first here");
        }
    }

    fn origin(&self, inherited_from: Option<TypeId>) -> String {
        match inherited_from {
            Some(id) => format!("`{}` has it already", self.api[id].name),
            None => "here again".to_owned(),
        }
    }
}
