//! The messages between a page and whoever it calls.

use super::context::Context;
use super::decision::Facts;
use super::item;
use crate::diagnostic::Rule;
use crate::document;
use crate::model::{Content, Field, Messages, Object, Packet, Shape, SourceId, Type, TypeDefinition};
use crate::source_map::Place;

impl Context<'_, '_, '_> {
    pub(super) fn messages(
        &mut self,
        messages: Option<&document::Messages>,
        place: &Place,
        sources: &[SourceId],
        types: &[TypeDefinition],
    ) -> Option<Messages> {
        let messages = messages?;
        let docs = self.docs(place, "messages", item::Annotations::messages(messages), Some(sources));
        self.examine(&messages.disagreements, place, Facts::default());
        if messages.suffix.is_empty() {
            let title = "an answer has the name of what it answers";
            self.diagnostics
                .report(Rule::WrongValue, &place.at("suffix"), title, "is empty")
                .help("say what comes after the name of a call or an event, such as `_RESPONSE`");
        }
        self.clashes(&messages.suffix, &place.at("suffix"));
        let packet = messages.packet.as_ref();
        Some(Messages {
            suffix: messages.suffix.clone(),
            answer: content(messages.answer),
            reply: content(messages.reply),
            packet: packet.and_then(|packet| self.packet(packet, &place.at("packet"), types)),
            docs,
        })
    }

    /// A message is known by its name: no answer may have the name of a call or an event.
    fn clashes(&mut self, suffix: &str, place: &Place) {
        let commands = self.scope.methods.iter().filter_map(|method| method.item.command.as_deref());
        let names: std::collections::BTreeSet<&str> =
            commands.chain(self.scope.events.iter().map(|event| event.name.as_str())).collect();
        let answered = |name: &&str| {
            !suffix.is_empty() && name.strip_suffix(suffix).is_some_and(|of| names.contains(of))
        };
        if let Some(name) = names.iter().copied().find(answered) {
            let title = format!("`{name}` would be an answer as well");
            let label = format!("makes it of `{}`", name.strip_suffix(suffix).unwrap_or_default());
            self.diagnostics.report(Rule::WrongValue, place, title, label);
        }
    }

    fn packet(
        &mut self,
        packet: &document::Packet,
        place: &Place,
        types: &[TypeDefinition],
    ) -> Option<Packet> {
        let ty = self.type_id(&packet.ty, &place.at("type"))?;
        let definition = types.get(ty.0)?;
        let (Shape::Object(object), [_]) = (&definition.shape, &definition.parameters[..]) else {
            let title = format!("`{}` cannot be a packet", packet.ty);
            let label = "is no object type with one type parameter";
            self.diagnostics
                .report(Rule::WrongForm, &place.at("type"), title, label)
                .help("its parameter is the type of what a message carries");
            return None;
        };
        let text = |ty: &Type| matches!(ty, Type::String);
        let mut member = |key: &'static str, name: &str, fits: fn(&Type) -> bool, needed: &str| {
            self.member_of(&object.fields, (name, &packet.ty), &place.at(key), (fits, needed))
        };
        let name = member("name", &packet.name, text, "a string");
        let id = member("id", &packet.id, text, "a string");
        let parameter = |ty: &Type| matches!(ty, Type::Parameter(0));
        let content = member("content", &packet.content, parameter, "the type parameter");
        let packet = Packet { ty, name: name?, id: id?, content: content? };
        self.are_apart(&packet, object, &definition.name, place).then_some(packet)
    }

    /// Whether the name and the ID are two fields, and nothing but the content depends on what is carried.
    fn are_apart(&mut self, packet: &Packet, object: &Object, name: &str, place: &Place) -> bool {
        if packet.name == packet.id {
            let title = format!("`{name}` has one field for the name and the ID");
            self.diagnostics.report(Rule::WrongForm, &place.at("id"), title, "is the name as well");
            return false;
        }
        let others = object.fields.iter().enumerate().filter(|(index, _)| *index != packet.content);
        let Some((_, other)) = others.into_iter().find(|(_, field)| depends(&field.ty)) else { return true };
        let title = format!("`{name}.{}` depends on what a message carries", other.name);
        let label = "has a field besides the content that does";
        self.diagnostics.report(Rule::WrongForm, &place.at("type"), title, label);
        false
    }

    /// The index of a required field of a type.
    fn member_of(
        &mut self,
        fields: &[Field],
        (name, of): (&str, &str),
        place: &Place,
        (fits, needed): (fn(&Type) -> bool, &str),
    ) -> Option<usize> {
        let Some(index) = fields.iter().position(|field| field.name == name) else {
            if !self.edition.incomplete && !self.scope.is_broken(of) {
                let title = format!("`{of}` has no field `{name}`");
                self.diagnostics
                    .report(Rule::UnknownLink, place, title, "not declared")
                    .suggest(name, fields.iter().map(|field| field.name.as_str()));
            }
            return None;
        };
        let field = &fields[index];
        if field.optional || !fits(&field.ty) {
            let title = format!("`{of}.{name}` cannot be what every message has");
            let label = if field.optional { "is optional".to_owned() } else { format!("is not {needed}") };
            self.diagnostics.report(Rule::WrongForm, place, title, label);
            return None;
        }
        Some(index)
    }
}

/// Whether a type parameter is in an expression.
fn depends(ty: &Type) -> bool {
    matches!(ty, Type::Parameter(_)) || ty.children().into_iter().any(|(_, inner)| depends(inner))
}

fn content(content: document::Content) -> Content {
    match content {
        document::Content::Value => Content::Value,
        document::Content::List => Content::List,
    }
}
