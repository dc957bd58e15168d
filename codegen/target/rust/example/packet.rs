//! The example of a message in a packet, and of its answer.

use serde_json::{Map, Value, json};

use super::super::message::messages;
use super::super::plan::{Call, Edition};
use super::super::quoting::{self, Code, code};
use crate::example::minimal;
use crate::fragment::Fragment;
use crate::model::kind::{Strings, kinds};
use crate::model::{Api, Content, Messages, Method, Outcome, Shape, Type};

/// A call in a packet and its answer, in the first edition that has packets.
pub fn pass(krate: &Code, editions: &[Edition<'_>]) -> Option<Code> {
    editions.iter().find_map(|edition| pass_in(krate, edition))
}

fn pass_in(krate: &Code, edition: &Edition<'_>) -> Option<Code> {
    let messages = messages(edition)?;
    let packet = messages.packet?;
    let Shape::Object(object) = &edition.api[packet.ty].shape else { return None };
    let roles = [packet.name, packet.id, packet.content];
    let others = object.fields.iter().enumerate();
    let others = others.filter(|(index, field)| !roles.contains(index) && !field.optional);
    // Besides the ID a packet is shown that is made of texts alone, if of anything.
    let texts: Option<Vec<Code>> = others
        .map(|(_, field)| {
            is_text(edition.api, &field.ty).then(|| code!(", {}", quoting::string(&field.name)))
        })
        .collect();
    let ready = |(method, declared): &(&Call, &Method)| {
        method.command.is_some() && declared.parameters.is_empty() && !method.deprecated
    };
    let (method, declared) = edition.methods.iter().zip(&edition.api.methods).find(ready)?;
    let came = answer(edition, messages, declared)?;
    Some(Code::filled(
        "use {krate}::{edition}::message::{AnyMessage, AnyPacket, IntoPacket};\n\
         use {krate}::{edition}::methods;\n\n\
         let call = methods::{name}::new().into_packet(\"1\"{others});\n\
         let sent = serde_json::to_string(&call)?;\n\
         # let _ = sent;\n\n\
         let came = {came};\n\
         let packet: AnyPacket = serde_json::from_str(came)?;\n\
         let answer = packet.answer_to(&call).expect(\"the same ID\")?;\n\
         # let _ = answer;\n\
         assert!(matches!(AnyMessage::from_packet(packet), AnyMessage::Answer(_)));\n\
         # Ok::<(), Box<dyn std::error::Error>>(())\n",
        &[
            ("krate", krate.clone()),
            ("edition", quoting::name(&edition.module)),
            ("name", quoting::name(&method.name)),
            ("others", Fragment::joined(texts?, "")),
            ("came", quoting::raw_string(&came.to_string())),
        ],
    ))
}

/// Whether any text is a value, and nothing else.
fn is_text(api: &Api, ty: &Type) -> bool {
    let kinds = kinds(api, ty);
    kinds.string == Some(Strings::Any) && kinds.arms() == 1 && !kinds.null && !kinds.any
}

/// The packet with the answer to a call of a method.
fn answer(edition: &Edition<'_>, messages: &Messages, method: &Method) -> Option<Value> {
    let (api, packet) = (edition.api, messages.packet?);
    let Shape::Object(object) = &api[packet.ty].shape else { return None };
    let Outcome::Result(result) = &method.outcome else { return None };
    let wrapper = api.client.as_ref()?.result;
    let ty = wrapper.map_or_else(|| result.clone(), |id| Type::Named(id, vec![result.clone()]));
    let value = minimal(api, &ty)?;
    let content = if messages.answer == Content::List { json!([value]) } else { value };
    let mut members = Map::new();
    for (index, field) in object.fields.iter().enumerate().filter(|(_, field)| !field.optional) {
        let value = match index {
            index if index == packet.name => {
                json!(format!("{}{}", method.command.as_ref()?, messages.suffix))
            }
            index if index == packet.id => json!("1"),
            index if index == packet.content => content.clone(),
            _ if is_text(api, &field.ty) => json!(field.name),
            _ => minimal(api, &field.ty)?,
        };
        members.insert(field.name.clone(), value);
    }
    Some(Value::Object(members))
}
