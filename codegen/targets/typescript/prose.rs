//! Prose in documentation comments.

use crate::model::{Api, Inline, Link, Shape};

use super::names;
use super::quoting::{self, Remark, Words};

/// A paragraph.
pub fn paragraph(api: &Api, paragraph: &[Inline]) -> Words {
    let mut words = Words::default();
    for inline in paragraph {
        match inline {
            Inline::Plain(text) => words.plain(text),
            Inline::Code(text) => words.code(text),
            Inline::Link(target) => words.link(link(api, *target)),
            Inline::Address { text, address } => words.address(text, address),
        }
    }
    words
}

/// A link an editor can follow. A value of a string type has no declaration of its own, so its
/// link leads to the type.
fn link(api: &Api, link: Link) -> Remark {
    match link {
        Link::Type(id) => quoting::link(names::of_type(&api[id])),
        Link::Field(id, field) => {
            let name = match &api[id].shape {
                Shape::Object(object) => object.fields.get(field).map_or("", |field| &field.name),
                _ => "",
            };
            quoting::link_to_member(names::of_type(&api[id]), name)
        }
        Link::Value(id, value) => {
            let value = match &api[id].shape {
                Shape::Enum(enumeration) => enumeration.values.get(value).map_or("", |value| &value.value),
                _ => "",
            };
            quoting::link_to_value(names::of_type(&api[id]), value)
        }
        Link::Event(id) => quoting::link_to_member(names::EVENTS, &api.events[id.0].name),
        Link::Method(id) => {
            let owner = api.client.as_ref().map_or(names::METHODS, |client| &client.interface);
            quoting::link_to_member(owner, &api.methods[id.0].name)
        }
    }
}
