//! Nothing stands twice: fields, values and codes of one type, inherited ones included.

use crate::diagnostic::Rule;
use crate::model::{Code, Enumeration, Object, TypeId};
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
            let own =
                place.at("fields").at(&format!("{}{}", field.name, if field.optional { "?" } else { "" }));
            let place = if field.inherited_from.is_none() { own } else { place.at("extends") };
            self.diagnostics.report(Rule::DuplicateName, &place.key(), title, label);
        }
    }

    pub fn check_values(&mut self, name: &str, enumeration: &Enumeration, place: &Place) {
        for (index, value) in enumeration.values.iter().enumerate() {
            let Some(first) = enumeration.values[..index].iter().find(|first| first.value == value.value)
            else {
                continue;
            };
            let title = format!("`{name}` has the value `{}` twice", value.value);
            let label = self.origin(first.inherited_from);
            let own = place.at("values").at(&value.value);
            let place = if value.inherited_from.is_none() { own } else { place.at("extends") };
            self.diagnostics.report(Rule::DuplicateValue, &place.key(), title, label);
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
            let Some(first) =
                before.iter().find(|first| first.command.is_some() && first.command == method.command)
            else {
                continue;
            };
            let title = format!("the methods `{}` and `{}` have one command", first.name, method.name);
            self.diagnostics.report(Rule::DuplicateName, &places[index].at("command"), title, "here again");
        }
    }

    fn origin(&self, inherited_from: Option<TypeId>) -> String {
        match inherited_from {
            Some(id) => format!("`{}` has it already", self.api[id].name),
            None => "here again".to_owned(),
        }
    }
}
