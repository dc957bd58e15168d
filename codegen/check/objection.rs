//! What targets have against a model, said where it stands in the spec.

use crate::diagnostic::Diagnostics;
use crate::model::{Api, Origin, Package, Parameter, Shape};
use crate::objection::{Objection, Part, Spot};
use crate::resolve::{EditionPlaces, Places};
use crate::source_map::Place;

/// Reports objections.
pub fn report(objections: Vec<Objection>, package: &Package, places: &Places, diagnostics: &mut Diagnostics) {
    for objection in objections {
        let place = find(objection.spot, package, places);
        let first = objection.first.map(|first| diagnostics.sources.span(&find(first, package, places)));
        let diagnostic = diagnostics.report(objection.rule, &place, objection.title, objection.label);
        if let Some(first) = first {
            diagnostic.related(first, "the first");
        }
        if let Some(help) = objection.help {
            diagnostic.help(help);
        }
    }
}

fn find(spot: Spot, package: &Package, places: &Places) -> Place {
    match spot {
        Spot::Package(key, None) => places.package.at(key),
        Spot::Package(key, Some(index)) => places.package.at(key).item(index),
        Spot::Edition(index) => places.editions[index].root.clone(),
        Spot::Item(index, origin, part) => {
            let place = item(&package.editions[index], origin, &places.editions[index]);
            match part {
                Part::Name => place.key(),
                Part::Key(key) => place.at(key),
                Part::Given(target) => place.at("names").at(target),
                Part::Listed(key, index) => place.at(key).item(index),
            }
        }
    }
}

/// Where an item is declared.
pub fn item(api: &Api, origin: Origin, places: &EditionPlaces) -> Place {
    match origin.declared(api) {
        Origin::Client => places.client.clone().unwrap_or_else(|| places.root.clone()),
        Origin::ConstructorParameter(index) => {
            let client = places.client.as_ref().unwrap_or(&places.root);
            match api.client.as_ref().and_then(|client| client.parameters.get(index)) {
                Some(declaration) => parameter(client, declaration),
                None => client.clone(),
            }
        }
        Origin::Property(index) => {
            let client = places.client.as_ref().unwrap_or(&places.root);
            match api.client.as_ref().and_then(|client| client.properties.get(index)) {
                Some(property) => client.at("properties").member(&property.name, property.optional),
                None => client.clone(),
            }
        }
        Origin::Type(id) => places.types[id.0].clone(),
        Origin::Field(id, index) => match &api[id].shape {
            Shape::Object(object) => {
                let field = &object.fields[index];
                places.types[id.0].at("fields").member(&field.name, field.optional)
            }
            _ => places.types[id.0].clone(),
        },
        Origin::Value(id, index) => match &api[id].shape {
            Shape::Enum(enumeration) => places.types[id.0].at("values").at(&enumeration.values[index].value),
            Shape::Codes(codes) => places.types[id.0].at("codes").at(&codes[index].name),
            _ => places.types[id.0].clone(),
        },
        Origin::Event(id) => places.events[id.0].clone(),
        Origin::EventParameter(id, index) => {
            parameter(&places.events[id.0], &api.events[id.0].parameters[index])
        }
        Origin::Method(id) => places.methods[id.0].clone(),
        Origin::MethodParameter(id, index) => {
            parameter(&places.methods[id.0], &api.methods[id.0].parameters[index])
        }
    }
}

fn parameter(place: &Place, parameter: &Parameter) -> Place {
    place.at("parameters").member(&parameter.name, parameter.optional)
}
