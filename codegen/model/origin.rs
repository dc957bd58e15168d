//! An item of the model, for what is to be said where it stands in the spec.

use super::{Api, EventId, MethodId, Shape, TypeId};

/// An item of an edition; a part of one is known by its index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Origin {
    Client,
    /// A parameter of the client's constructor.
    ConstructorParameter(usize),
    /// A property of the client.
    Property(usize),
    Type(TypeId),
    Field(TypeId, usize),
    /// A value of an enumeration or of a code table.
    Value(TypeId, usize),
    Event(EventId),
    EventParameter(EventId, usize),
    Method(MethodId),
    MethodParameter(MethodId, usize),
}

impl Origin {
    /// Where the item is declared: for what is inherited, in the type it comes from.
    pub fn declared(self, api: &Api) -> Origin {
        let found = match (self, self.shape(api)) {
            (Origin::Field(_, index), Some(Shape::Object(object))) => {
                let field = &object.fields[index];
                field.inherited_from.and_then(|owner| {
                    let Shape::Object(base) = &api[owner].shape else { return None };
                    let is_named = |candidate: &super::Field| candidate.name == field.name;
                    Some(Origin::Field(owner, base.fields.iter().position(is_named)?))
                })
            }
            (Origin::Value(_, index), Some(Shape::Enum(enumeration))) => {
                let value = &enumeration.values[index];
                value.inherited_from.and_then(|owner| {
                    let Shape::Enum(base) = &api[owner].shape else { return None };
                    let is_named = |candidate: &super::EnumValue| candidate.value == value.value;
                    Some(Origin::Value(owner, base.values.iter().position(is_named)?))
                })
            }
            _ => None,
        };
        found.unwrap_or(self)
    }

    fn shape(self, api: &Api) -> Option<&Shape> {
        match self {
            Origin::Type(id) | Origin::Field(id, _) | Origin::Value(id, _) => Some(&api[id].shape),
            _ => None,
        }
    }

    /// The documented name of the item, without a mark.
    pub fn name(self, api: &Api) -> Option<&str> {
        match (self, self.shape(api)) {
            (Origin::Client, _) => None,
            (Origin::ConstructorParameter(index), _) => {
                Some(&api.client.as_ref()?.parameters.get(index)?.name)
            }
            (Origin::Property(index), _) => Some(&api.client.as_ref()?.properties.get(index)?.name),
            (Origin::Type(id), _) => Some(&api[id].name),
            (Origin::Field(_, index), Some(Shape::Object(object))) => Some(&object.fields.get(index)?.name),
            (Origin::Value(_, index), Some(Shape::Enum(enumeration))) => {
                Some(&enumeration.values.get(index)?.value)
            }
            (Origin::Value(_, index), Some(Shape::Codes(codes))) => Some(&codes.get(index)?.name),
            (Origin::Field(id, _) | Origin::Value(id, _), _) => Some(&api[id].name),
            (Origin::Event(id), _) => Some(&api.events[id.0].name),
            (Origin::Method(id), _) => Some(&api.methods[id.0].name),
            (Origin::EventParameter(id, index), _) => Some(&api.events[id.0].parameters.get(index)?.name),
            (Origin::MethodParameter(id, index), _) => Some(&api.methods[id.0].parameters.get(index)?.name),
        }
    }
}
