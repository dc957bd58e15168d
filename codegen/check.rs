//! Check: the rules a model must keep so that emitting it cannot fail.
//!
//! Invariant: what passes here, and to what no target objects, has an image in every output language.

use crate::diagnostic::{Diagnostics, Rule};
use crate::model::{Api, Package, Parameter, Shape, Type, TypeDefinition};
use crate::resolve::Places;
use crate::source_map::Place;

mod endless;
mod failure;
mod generic;
mod given;
mod objection;
mod outcome;
mod repetition;
mod union;

pub use given::{Output, check_names};
pub use objection::report;

/// Reports every rule the package breaks.
pub fn check(package: &Package, places: &Places, diagnostics: &mut Diagnostics) {
    let is_whole = diagnostics.is_empty();
    for (api, places) in package.editions.iter().zip(&places.editions) {
        let mut checker = Checker { api, diagnostics, is_whole };
        for (definition, place) in api.types.iter().zip(&places.types) {
            checker.check_type(definition, place);
        }
        checker.check_growth(&places.types);
        checker.check_values_exist(&places.types);
        checker.check_commands(&places.methods);
        for (event, place) in api.events.iter().zip(&places.events) {
            checker.check_parameters(&event.parameters, &place.at("parameters"));
            checker.check_reply(event, place);
        }
        for (method, place) in api.methods.iter().zip(&places.methods) {
            checker.check_parameters(&method.parameters, &place.at("parameters"));
            checker.check_outcome(method, place);
        }
        if let (Some(client), Some(place)) = (&api.client, &places.client) {
            checker.check_failures(client, &place.at("failures"));
            checker.check_parameters(&client.parameters, &place.at("parameters"));
            for property in &client.properties {
                let place = place.at("properties").member(&property.name, property.optional);
                checker.check_member(&property.ty, &place);
            }
        }
    }
}

pub(crate) struct Checker<'r, 's> {
    api: &'r Api,
    diagnostics: &'r mut Diagnostics<'s>,
    /// Whether everything that was written could be read.
    is_whole: bool,
}

impl Checker<'_, '_> {
    fn check_type(&mut self, definition: &TypeDefinition, place: &Place) {
        let name = &definition.name;
        match &definition.shape {
            Shape::Object(object) => {
                if object.fields.is_empty() && object.extends.is_empty() {
                    self.report_empty(name, place, "fields", "field");
                }
                self.check_fields(name, object, place);
                for field in object.fields.iter().filter(|field| field.inherited_from.is_none()) {
                    let place = place.at("fields").member(&field.name, field.optional);
                    self.check_member(&field.ty, &place);
                }
            }
            Shape::Enum(enumeration) => {
                if enumeration.values.is_empty() {
                    self.report_empty(name, place, "values", "value");
                }
                self.check_values(name, enumeration, place);
            }
            Shape::Codes(codes) => {
                if codes.is_empty() {
                    self.report_empty(name, place, "codes", "code");
                }
                self.check_codes(name, codes, place);
            }
            Shape::Alias(ty) => self.check_expression(ty, &place.at("type")),
            Shape::Host => {}
        }
    }

    fn report_empty(&mut self, name: &str, place: &Place, list: &str, what: &str) {
        // What is there and could not be read is reported already, and so is a circle of bases.
        let sources = self.diagnostics.sources;
        let list_place = place.at(list);
        let is_listed = sources.has_items(&list_place) || !sources.keys(&list_place).is_empty();
        // A key that nobody knows may be the one that should stand below.
        let unknown = self.diagnostics.spans(&[Rule::UnknownKey]);
        let is_unclear =
            sources.keys(place).iter().any(|key| unknown.contains(&sources.span(&place.at(key).key())));
        if sources.has(&place.at("extends")) || is_listed || is_unclear {
            return;
        }
        let title = format!("the type `{name}` has no {what}");
        let label = format!("at least one {what} is needed");
        let reported = self.diagnostics.report(Rule::EmptyType, &place.at(list).key(), title, label);
        if list == "fields" {
            reported.help("an object of anything is `type: \"Record<string, unknown>\"`");
        }
    }

    fn check_parameters(&mut self, parameters: &[Parameter], place: &Place) {
        let mut optional: Option<&Parameter> = None;
        for parameter in parameters {
            match optional {
                Some(first) if !parameter.optional => {
                    let title =
                        format!("`{}` is required and stands after `{}?`", parameter.name, first.name);
                    self.diagnostics
                        .report(
                            Rule::ParameterOrder,
                            &place.at(&parameter.name).key(),
                            title,
                            "must be optional too",
                        )
                        .help(format!("write `{}?`, or make `{}` required", parameter.name, first.name));
                }
                _ if parameter.optional => optional = optional.or(Some(parameter)),
                _ => {}
            }
            let place = place.member(&parameter.name, parameter.optional);
            self.check_member(&parameter.ty, &place);
        }
    }

    fn check_member(&mut self, ty: &Type, place: &Place) {
        // To find out where it stands takes longer, and hardly any is wrong.
        if self.is_clear(ty) {
            return;
        }
        self.check_expression(ty, &self.diagnostics.sources.long_or_short(place, "type"));
    }
}
