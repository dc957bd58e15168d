//! Names that the spec gives items in the outputs, and the items that can have one.

use std::collections::BTreeMap;

use super::{Api, EventId, MethodId, Origin, Parameter, Shape, TypeId};

/// What an item is called in an output, by target; where nothing stands, its name is the documented one.
pub type GivenNames = BTreeMap<String, String>;

/// What can be given a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Named {
    Type,
    Field,
    /// Of an enumeration or of a code table.
    Value,
    Event,
    Method,
    /// Of an event or a method.
    Parameter,
    /// Of the client's constructor.
    ConstructorParameter,
    /// Of the client.
    Property,
}

impl Named {
    /// In a sentence.
    pub fn words(self) -> &'static str {
        match self {
            Named::Type => "a type",
            Named::Field => "a field",
            Named::Value => "a value",
            Named::Event => "an event",
            Named::Method => "a method",
            Named::Parameter => "a parameter",
            Named::ConstructorParameter => "a parameter of the constructor",
            Named::Property => "a property of the client",
        }
    }
}

/// An item and the names it is given.
pub struct Naming<'a> {
    pub origin: Origin,
    pub named: Named,
    pub names: &'a GivenNames,
}

/// Every item that can be given a name, where it is declared: what is inherited is named there.
pub fn namings(api: &Api) -> Vec<Naming<'_>> {
    let mut found = Vec::new();
    for index in 0..api.types.len() {
        of_type(api, TypeId(index), &mut found);
    }
    for (index, event) in api.events.iter().enumerate() {
        let id = EventId(index);
        found.push(Naming { origin: Origin::Event(id), named: Named::Event, names: &event.names });
        let origin = |index| Origin::EventParameter(id, index);
        found.extend(parameters(&event.parameters, Named::Parameter, origin));
    }
    for (index, method) in api.methods.iter().enumerate() {
        let id = MethodId(index);
        found.push(Naming { origin: Origin::Method(id), named: Named::Method, names: &method.names });
        let origin = |index| Origin::MethodParameter(id, index);
        found.extend(parameters(&method.parameters, Named::Parameter, origin));
    }
    if let Some(client) = &api.client {
        let named = Named::ConstructorParameter;
        found.extend(parameters(&client.parameters, named, Origin::ConstructorParameter));
        found.extend(client.properties.iter().enumerate().map(|(index, property)| Naming {
            origin: Origin::Property(index),
            named: Named::Property,
            names: &property.names,
        }));
    }
    found
}

fn of_type<'a>(api: &'a Api, id: TypeId, found: &mut Vec<Naming<'a>>) {
    let definition = &api[id];
    found.push(Naming { origin: Origin::Type(id), named: Named::Type, names: &definition.names });
    match &definition.shape {
        Shape::Object(object) => {
            let own_fields =
                object.fields.iter().enumerate().filter(|(_, field)| field.inherited_from.is_none());
            found.extend(own_fields.map(|(index, field)| Naming {
                origin: Origin::Field(id, index),
                named: Named::Field,
                names: &field.names,
            }));
        }
        Shape::Enum(enumeration) => {
            let values = enumeration.values.iter().enumerate();
            let own_values = values.filter(|(_, value)| value.inherited_from.is_none());
            found.extend(own_values.map(|(index, value)| Naming {
                origin: Origin::Value(id, index),
                named: Named::Value,
                names: &value.names,
            }));
        }
        Shape::Codes(codes) => found.extend(codes.iter().enumerate().map(|(index, code)| Naming {
            origin: Origin::Value(id, index),
            named: Named::Value,
            names: &code.names,
        })),
        Shape::Alias(_) | Shape::Host => {}
    }
}

fn parameters(
    list: &[Parameter],
    named: Named,
    origin: impl Fn(usize) -> Origin,
) -> impl Iterator<Item = Naming<'_>> {
    list.iter().enumerate().map(move |(index, item)| Naming {
        origin: origin(index),
        named,
        names: &item.names,
    })
}
