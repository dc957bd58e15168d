//! Nothing stands twice: fields, values and codes of one type, inherited ones included.

use crate::diagnostic::Rule;
use crate::model::{Code, Enumeration, Method, Object, TypeId};
use crate::source_map::Place;

use super::Checker;

impl Checker<'_, '_> {
    pub fn check_fields(&mut self, name: &str, object: &Object, place: &Place) {
        for (index, field) in object.fields.iter().enumerate() {
            let Some(first) = object.fields[..index].iter().find(|first| first.name == field.name) else {
                continue;
            };
            // The same field by two ways is one field only if it is declared in one place.
            let title = format!("`{name}` has the field `{}` twice", field.name);
            let label = self.origin(first.inherited_from);
            let own = place.at("fields").member(&field.name, field.optional);
            let place = if field.inherited_from.is_none() { own } else { place.at("extends") };
            self.diagnostics.report(Rule::DuplicateName, &place.key(), title, label);
        }
    }

    pub fn check_values(&mut self, name: &str, enumeration: &Enumeration, place: &Place) {
        let values = &enumeration.values;
        let inherited = values.iter().take_while(|value| value.inherited_from.is_some()).count();
        for (index, value) in values.iter().enumerate() {
            let Some(before) = values[..index].iter().position(|first| first.value == value.value) else {
                continue;
            };
            let title = format!("`{name}` has the value `{}` twice", value.value);
            let label = self.origin(values[before].inherited_from);
            let own = |index: usize| {
                let item = place.at("values").item(index - inherited);
                if self.diagnostics.sources.has(&item) { item } else { place.at("values").at(&value.value) }
            };
            let second = if value.inherited_from.is_none() { own(index) } else { place.at("extends") };
            let first = (before >= inherited).then(|| self.diagnostics.sources.span(&own(before)));
            let diagnostic = self.diagnostics.report(Rule::DuplicateValue, &second.key(), title, label);
            if let Some(first) = first {
                diagnostic.related(first, "first here");
            }
        }
    }

    pub fn check_codes(&mut self, name: &str, codes: &[Code], place: &Place) {
        for (index, code) in codes.iter().enumerate() {
            let Some(first) = codes[..index].iter().find(|first| first.code == code.code) else { continue };
            let title = format!("`{name}` has the code {} twice", code.code);
            let label = format!("`{}` has it already", first.name);
            self.diagnostics.report(Rule::DuplicateValue, &place.at("codes").at(&code.name), title, label);
        }
    }

    /// Two methods with one command could not be told apart by whoever gets the request.
    pub fn check_commands(&mut self, places: &[Place]) {
        for (index, method) in self.api.methods.iter().enumerate() {
            let before = &self.api.methods[..index];
            let same = |first: &Method| first.command.is_some() && first.command == method.command;
            let Some(first) = before.iter().position(same) else { continue };
            let title =
                format!("the methods `{}` and `{}` have one command", before[first].name, method.name);
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
