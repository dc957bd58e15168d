//! Who uses what: for each type what it stands in, and which types stand in it; for each item where it
//! is spoken of.

use std::collections::BTreeMap;

use super::view::linked;
use crate::model::{Api, Docs, EventId, Inline, MethodId, Origin, Outcome, Shape, Text, Type, TypeId};

/// How an item uses a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// A field, a parameter, a property: the item says it by its name.
    Member,
    Extends,
    StandsFor,
    Reply,
    Result,
    /// Of all methods.
    Wrapper,
}

/// An item that uses a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Use {
    pub by: Origin,
    pub role: Role,
}

/// The uses in an edition.
pub struct Uses {
    of_types: Vec<Vec<Use>>,
    in_types: Vec<Vec<TypeId>>,
    mentions: BTreeMap<Origin, Vec<Origin>>,
}

impl Uses {
    pub fn of(api: &Api) -> Uses {
        let count = api.types.len();
        let mut uses = Uses {
            of_types: vec![Vec::new(); count],
            in_types: vec![Vec::new(); count],
            mentions: BTreeMap::new(),
        };
        for index in 0..count {
            uses.add_type(api, TypeId(index));
        }
        for (index, event) in api.events.iter().enumerate() {
            let id = EventId(index);
            for (index, parameter) in event.parameters.iter().enumerate() {
                uses.add(&parameter.ty, Origin::EventParameter(id, index), Role::Member);
                uses.mention(&parameter.docs, Origin::EventParameter(id, index));
            }
            event.reply.iter().for_each(|reply| uses.add(reply, Origin::Event(id), Role::Reply));
            uses.mention(&event.docs, Origin::Event(id));
        }
        for (index, method) in api.methods.iter().enumerate() {
            let id = MethodId(index);
            for (index, parameter) in method.parameters.iter().enumerate() {
                uses.add(&parameter.ty, Origin::MethodParameter(id, index), Role::Member);
                uses.mention(&parameter.docs, Origin::MethodParameter(id, index));
            }
            let (Outcome::Result(ty) | Outcome::Returns(ty)) = &method.outcome;
            uses.add(ty, Origin::Method(id), Role::Result);
            uses.mention(&method.docs, Origin::Method(id));
        }
        if let Some(client) = &api.client {
            for (index, parameter) in client.parameters.iter().enumerate() {
                uses.add(&parameter.ty, Origin::ConstructorParameter(index), Role::Member);
            }
            for (index, property) in client.properties.iter().enumerate() {
                uses.add(&property.ty, Origin::Property(index), Role::Member);
            }
            client.result.iter().for_each(|id| {
                uses.of_types[id.0].push(Use { by: Origin::Client, role: Role::Wrapper });
            });
            uses.mention(&client.docs, Origin::Client);
        }
        uses
    }

    /// What uses a type.
    pub fn of_type(&self, id: TypeId) -> &[Use] {
        &self.of_types[id.0]
    }

    /// The types that a type is made of.
    pub fn in_type(&self, id: TypeId) -> &[TypeId] {
        &self.in_types[id.0]
    }

    /// Where prose about something else speaks of an item.
    pub fn mentions(&self, item: Origin) -> &[Origin] {
        self.mentions.get(&whole(item)).map_or(&[], Vec::as_slice)
    }

    fn add_type(&mut self, api: &Api, id: TypeId) {
        self.mention(&api[id].docs, Origin::Type(id));
        match &api[id].shape {
            Shape::Object(object) => {
                object.extends.iter().for_each(|base| self.base(*base, id));
                let own_fields =
                    object.fields.iter().enumerate().filter(|(_, field)| field.inherited_from.is_none());
                for (index, field) in own_fields {
                    self.add(&field.ty, Origin::Field(id, index), Role::Member);
                    self.mention(&field.docs, Origin::Field(id, index));
                }
            }
            Shape::Enum(enumeration) => {
                enumeration.extends.iter().for_each(|base| self.base(*base, id));
                let values =
                    enumeration.values.iter().enumerate().filter(|(_, value)| value.inherited_from.is_none());
                values.for_each(|(index, value)| self.mention(&value.docs, Origin::Value(id, index)));
            }
            Shape::Alias(ty) => self.add(ty, Origin::Type(id), Role::StandsFor),
            Shape::Codes(codes) => {
                codes
                    .iter()
                    .enumerate()
                    .for_each(|(index, code)| self.mention(&code.docs, Origin::Value(id, index)));
            }
            Shape::Host => {}
        }
    }

    fn base(&mut self, base: TypeId, id: TypeId) {
        self.of_types[base.0].push(Use { by: Origin::Type(id), role: Role::Extends });
        self.in_types[id.0].push(base);
    }

    fn add(&mut self, ty: &Type, by: Origin, role: Role) {
        if let Some(id) = ty.definition() {
            let usage = Use { by, role };
            if self.of_types[id.0].last() != Some(&usage) {
                self.of_types[id.0].push(usage);
            }
            if let Origin::Type(outer) | Origin::Field(outer, _) = by {
                self.in_types[outer.0].push(id);
            }
        }
        ty.children().into_iter().for_each(|(_, child)| self.add(child, by, role));
    }

    fn mention(&mut self, docs: &Docs, by: Origin) {
        let texts = std::iter::once(&docs.description).chain(&docs.deprecated).chain(docs.advice());
        for text in texts.map(Text::run_on) {
            for inline in &*text {
                let Inline::Link(link) = inline else { continue };
                let mentions = self.mentions.entry(whole(linked(*link))).or_default();
                if mentions.last() != Some(&by) {
                    mentions.push(by);
                }
            }
        }
    }
}

/// What has a page of its own: an item, or what it is a part of.
pub fn whole(item: Origin) -> Origin {
    match item {
        Origin::Client | Origin::ConstructorParameter(_) | Origin::Property(_) => Origin::Client,
        Origin::Type(id) | Origin::Field(id, _) | Origin::Value(id, _) => Origin::Type(id),
        Origin::Event(id) | Origin::EventParameter(id, _) => Origin::Event(id),
        Origin::Method(id) | Origin::MethodParameter(id, _) => Origin::Method(id),
    }
}
