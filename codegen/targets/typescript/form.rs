//! An item by itself, without comments, for whoever shows it.

use crate::form::Form;
use crate::model::{Api, Origin};

use super::client::global_path;
use super::definition::write_type;
use super::event::write_handler;
use super::method::write_member;
use super::quoting::{self, code};
use super::signature::write_signature;
use super::usage::Usage;
use super::writer::Writer;

/// What somebody would look up: a type, a handler, a method, the constructor.
pub fn form(api: &Api, item: Origin) -> Option<Form> {
    let mut writer = Writer::bare();
    match item {
        Origin::Type(id) => write_type(api, id, &Usage::default(), &mut writer),
        Origin::Event(id) => write_handler(api, &api.events[id.0], &mut writer),
        Origin::Method(id) => write_member(api, &api.methods[id.0], &mut writer),
        Origin::Client => {
            let client = api.client.as_ref()?;
            let head = code!("new {}", global_path(client));
            let tail = code!(": {};", quoting::identifier(&client.interface));
            write_signature(api, head, &client.parameters, tail, &mut writer);
        }
        Origin::ConstructorParameter(_)
        | Origin::Property(_)
        | Origin::Field(..)
        | Origin::Value(..)
        | Origin::EventParameter(..)
        | Origin::MethodParameter(..) => return None,
    }
    Some(Form { language: "TypeScript", rank: 0, text: writer.finish().into_text() })
}
