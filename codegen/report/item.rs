//! The items of an edition: whatever is said something about, and where it comes from.

use crate::model::{Api, Docs, Field, Outcome, Parameter, Shape, Text, TypeDefinition, Unit};
use crate::terminal;

/// A sort of items, as they are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Client,
    Property,
    Type,
    Field,
    Value,
    Code,
    Event,
    EventParameter,
    Method,
    MethodParameter,
}

impl Sort {
    /// What is counted, and how it is called.
    pub const COUNTED: [(Sort, &'static str); 9] = [
        (Sort::Property, "Properties of the client"),
        (Sort::Type, "Types"),
        (Sort::Field, "Fields"),
        (Sort::Value, "Values of enumerations"),
        (Sort::Code, "Codes"),
        (Sort::Event, "Events"),
        (Sort::EventParameter, "Parameters of events"),
        (Sort::Method, "Methods"),
        (Sort::MethodParameter, "Parameters of methods"),
    ];
}

impl Sort {
    /// Whether it is no part of another item.
    pub fn is_whole(self) -> bool {
        matches!(self, Sort::Client | Sort::Type | Sort::Event | Sort::Method)
    }
}

pub struct Item<'a> {
    pub sort: Sort,
    /// `InteractionData.state`, `ON_LOGIN`, `login(force)`.
    pub name: String,
    pub docs: &'a Docs,
    pub unit: Option<&'a Unit>,
}

impl<'a> Item<'a> {
    fn new(sort: Sort, name: impl Into<String>, docs: &'a Docs) -> Item<'a> {
        Item { sort, name: name.into(), docs, unit: None }
    }

    /// What no source says of it.
    pub fn open(&self) -> impl Iterator<Item = &'a Text> + use<'a> {
        self.docs.open.iter()
    }
}

/// All items in order, each followed by its parts. What is inherited belongs to where it is declared.
pub fn items(api: &Api) -> Vec<Item<'_>> {
    let mut items = Vec::new();
    if let Some(client) = &api.client {
        items.push(Item::new(Sort::Client, &client.interface, &client.docs));
        items.extend(parameters(Sort::MethodParameter, &client.constructor, &client.parameters));
        items.extend(client.properties.iter().map(|property| Item {
            unit: property.unit.as_ref(),
            ..Item::new(Sort::Property, format!("{}.{}", client.interface, property.name), &property.docs)
        }));
    }
    for definition in &api.types {
        items.push(Item::new(Sort::Type, &definition.name, &definition.docs));
        items.extend(members(definition));
    }
    for event in &api.events {
        items.push(Item::new(Sort::Event, &event.name, &event.docs));
        items.extend(parameters(Sort::EventParameter, &event.name, &event.parameters));
    }
    for method in &api.methods {
        items.push(Item::new(Sort::Method, &method.name, &method.docs));
        items.extend(parameters(Sort::MethodParameter, &method.name, &method.parameters));
    }
    items
}

/// What there is to say about the items in a sentence each: how many types are objects, how many
/// events are answered.
pub fn remarks(api: &Api) -> Vec<String> {
    let of_types =
        |is: fn(&Shape) -> bool| api.types.iter().filter(|definition| is(&definition.shape)).count();
    let forms = [
        (of_types(|shape| matches!(shape, Shape::Object(_))), "object"),
        (of_types(|shape| matches!(shape, Shape::Enum(_))), "enumeration"),
        (of_types(|shape| matches!(shape, Shape::Codes(_))), "code table"),
        (of_types(|shape| matches!(shape, Shape::Alias(_))), "named expression"),
        (of_types(|shape| matches!(shape, Shape::Host)), "host type"),
    ];
    let forms: Vec<String> = forms
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| terminal::count(*count, what))
        .collect();
    let answered = api.events.iter().filter(|event| event.reply.is_some()).count();
    let silent = api.methods.iter().filter(|method| matches!(method.outcome, Outcome::Returns(_))).count();
    let mut remarks = Vec::new();
    if !forms.is_empty() {
        remarks.push(format!("By form the types are: {}.", forms.join(", ")));
    }
    if answered > 0 {
        remarks.push(format!("Events that are answered: {answered}."));
    }
    if silent > 0 {
        remarks.push(format!("Members of the client that send nothing, counted as methods: {silent}."));
    }
    remarks
}

fn members<'a>(definition: &'a TypeDefinition) -> Vec<Item<'a>> {
    let name = |member: &str| format!("{}.{member}", definition.name);
    match &definition.shape {
        Shape::Object(object) => {
            let own_fields = object.fields.iter().filter(|field| field.inherited_from.is_none());
            let item = |field: &'a Field| Item {
                unit: field.unit.as_ref(),
                ..Item::new(Sort::Field, name(&field.name), &field.docs)
            };
            own_fields.map(item).collect()
        }
        Shape::Enum(enumeration) => {
            let own_values = enumeration.values.iter().filter(|value| value.inherited_from.is_none());
            own_values.map(|value| Item::new(Sort::Value, name(&value.value), &value.docs)).collect()
        }
        Shape::Codes(codes) => {
            codes.iter().map(|code| Item::new(Sort::Code, name(&code.name), &code.docs)).collect()
        }
        Shape::Alias(_) | Shape::Host => Vec::new(),
    }
}

fn parameters<'a>(sort: Sort, of: &str, parameters: &'a [Parameter]) -> Vec<Item<'a>> {
    let item = |parameter: &'a Parameter| Item {
        unit: parameter.unit.as_ref(),
        ..Item::new(sort, format!("{of}({})", parameter.name), &parameter.docs)
    };
    parameters.iter().map(item).collect()
}
