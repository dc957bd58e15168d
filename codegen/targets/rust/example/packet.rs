//! The example of a message in a packet, and of its answer; and what such examples are made of.

use serde_json::{Map, Value, json};

use super::super::message::messages;
use super::super::plan::{Call, Edition, Item};
use super::super::quoting::{self, Code, code};
use super::{gated, items};
use crate::example::minimal;
use crate::fragment::Fragment;
use crate::model::kind::{Strings, kinds};
use crate::model::{Api, Content, Object, Origin, Outcome, Shape, Type};

/// A method without parameters, and an answer to it as its packet carries it.
pub struct Asked<'a> {
    pub method: &'a Call,
    pub command: &'a str,
    pub answer: Value,
}

/// A call in a packet and its answer, in the first edition that has packets.
pub fn pass(krate: &Code, editions: &[Edition<'_>]) -> Option<Code> {
    let features = |edition: &Edition<'_>| (editions.len() > 1).then(|| edition.module.clone());
    editions.iter().find_map(|edition| pass_in(krate, edition, features(edition).as_slice()))
}

fn pass_in(krate: &Code, edition: &Edition<'_>, features: &[String]) -> Option<Code> {
    let messages = messages(edition)?;
    let others = others(edition)?.iter().map(|text| code!(", {}", quoting::string(text))).collect::<Vec<_>>();
    let Asked { method, command, answer } = asked(edition)?;
    let content = if messages.answer == Content::List { json!([answer]) } else { answer };
    let came = packed(edition, format!("{command}{}", messages.suffix), content)?;
    let body = Code::filled(
        "use {krate}::{edition}::message::{AnyMessage, AnyPacket, IntoPacket};\n\
         use {krate}::{edition}::methods;\n\n\
         let call = methods::{name}::new().into_packet(\"1\"{others});\n\
         let sent = serde_json::to_string(&call)?;\n\
         # let _ = sent;\n\n\
         let came = {came};\n\
         let packet: AnyPacket = serde_json::from_str(came)?;\n\
         let answer = packet.answer_to(&call).expect(\"the same ID\")?;\n\
         # let _ = answer;\n\
         assert!(matches!(AnyMessage::from_packet(packet), AnyMessage::Answer(_)));\n",
        &[
            ("krate", krate.clone()),
            ("edition", quoting::name(&edition.module)),
            ("name", quoting::name(&method.name)),
            ("others", Fragment::joined(others, "")),
            ("came", quoting::raw_string(&came.to_string())),
        ],
    );
    Some(code!("{}# Ok::<(), Box<dyn std::error::Error>>(())\n", gated(features, &body)))
}

/// The first method that can be called without arguments, and what a call comes back with.
pub fn asked<'a>(edition: &'a Edition<'_>) -> Option<Asked<'a>> {
    let (api, ready) = (edition.api, edition.methods.iter().zip(&edition.api.methods));
    let (method, declared) = ready
        .filter(|(method, declared)| declared.parameters.is_empty() && !method.deprecated)
        .find(|(method, _)| method.command.is_some())?;
    let Outcome::Result(result) = &declared.outcome else { return None };
    let wrapper = api.client.as_ref()?.result;
    let ty = wrapper.map_or_else(|| result.clone(), |id| Type::Named(id, vec![result.clone()]));
    Some(Asked { method, command: method.command.as_deref()?, answer: minimal(api, &ty)? })
}

/// The type of a packet as it is written down, and as it is in the model.
pub fn packet<'a>(edition: &'a Edition<'_>) -> Option<(&'a Item, &'a Object)> {
    let ty = messages(edition)?.packet?.ty;
    let Shape::Object(object) = &edition.api[ty].shape else { return None };
    Some((items(edition).find(|item| item.origin == Origin::Type(ty))?, object))
}

/// What a packet is given besides the ID: names of texts. None if anything else must be there.
pub fn others(edition: &Edition<'_>) -> Option<Vec<String>> {
    let packet = messages(edition)?.packet?;
    let roles = [packet.name, packet.id, packet.content];
    let fields = self::packet(edition)?.1.fields.iter().enumerate();
    let others = fields.filter(|(index, field)| !roles.contains(index) && !field.optional);
    others.map(|(_, field)| is_text(edition.api, &field.ty).then(|| field.name.clone())).collect()
}

/// A packet with a message of this name, with its ID and what else must be there.
pub fn packed(edition: &Edition<'_>, name: String, content: Value) -> Option<Value> {
    let packet = messages(edition)?.packet?;
    let mut members = Map::new();
    let fields = self::packet(edition)?.1.fields.iter().enumerate();
    for (index, field) in fields.filter(|(_, field)| !field.optional) {
        let value = match index {
            index if index == packet.name => json!(name),
            index if index == packet.id => json!("1"),
            index if index == packet.content => content.clone(),
            _ => json!(field.name),
        };
        members.insert(field.name.clone(), value);
    }
    Some(Value::Object(members))
}

/// Whether any text is a value, and nothing else.
fn is_text(api: &Api, ty: &Type) -> bool {
    let kinds = kinds(api, ty);
    kinds.string == Some(Strings::Any) && kinds.arms() == 1 && !kinds.null && !kinds.any
}
