//! Events and methods: a channel each, with what the page does on it and the messages that pass.

use serde_json::{Value, json};

use super::document::{prose, schema};
use super::id::{self, Events};
use crate::model::kind::kinds;
use crate::model::{Api, Docs, Event, FileIndex, Method, Outcome, Type};
use crate::schema::{description, names};

/// An event or a method.
pub struct Call<'a> {
    /// The key of its channel and of its operation.
    pub id: String,
    name: &'a str,
    action: &'static str,
    /// What it is called on the wire; `None` where nothing is sent.
    address: Option<&'a str>,
    file: FileIndex,
    docs: &'a Docs,
    request: Message<'a>,
    reply: Option<Message<'a>>,
}

/// One message of an event or a method.
struct Message<'a> {
    of: &'a str,
    /// What of it passes: `arguments`, `reply`.
    part: &'static str,
    /// The key of its schema in a bundle.
    schema: String,
    /// What this is called in a title.
    label: &'static str,
}

/// Events first, then methods, as they stand in the spec.
pub fn calls(api: &Api) -> Vec<Call<'_>> {
    let ids = Events::of(api);
    let events = api.events.iter().map(|event| event_call(api, event, ids.event(&event.name)));
    let methods = api.methods.iter().map(|method| method_call(api, method, ids.method(method)));
    events.chain(methods).collect()
}

fn event_call<'a>(api: &'a Api, event: &'a Event, id: String) -> Call<'a> {
    let Event { name, docs, file, .. } = event;
    let message = |part, label| Message { of: name, part, label, schema: names::event(name, part) };
    let is_answered = event.reply.as_ref().is_some_and(|reply| has_form(api, reply));
    Call {
        id,
        name,
        action: "receive",
        address: Some(name),
        file: *file,
        docs,
        request: message("arguments", "Arguments of"),
        reply: is_answered.then(|| message("reply", "Answer to")),
    }
}

fn method_call<'a>(api: &'a Api, method: &'a Method, id: String) -> Call<'a> {
    let Method { name, docs, file, command, .. } = method;
    let message = |part, label| Message { of: name, part, label, schema: format!("{name}.{part}") };
    let is_wrapped = api.client.as_ref().is_some_and(|client| client.result.is_some());
    let reply = match &method.outcome {
        // The page gets the result in its envelope.
        Outcome::Result(_) if is_wrapped => Some(message("answer", "Answer of")),
        Outcome::Result(ty) | Outcome::Returns(ty) => {
            has_form(api, ty).then(|| message("result", "Result of"))
        }
    };
    let request = message("parameters", "Parameters of");
    Call { id, name, action: "send", address: command.as_deref(), file: *file, docs, request, reply }
}

/// Whether any JSON value is of the type.
fn has_form(api: &Api, ty: &Type) -> bool {
    let kinds = kinds(api, ty);
    kinds.any || kinds.null || kinds.arms() > 0
}

impl<'a> Call<'a> {
    fn passed(&self) -> impl Iterator<Item = &Message<'a>> {
        std::iter::once(&self.request).chain(&self.reply)
    }

    pub fn channel(&self) -> Value {
        let messages = self.passed().map(|message| {
            let shared = id::reference(&["components", "messages", &message.id()]);
            (message.id(), json!({ "$ref": shared }))
        });
        let mut channel = json!({ "address": self.address, "title": self.name });
        if self.address.is_none() {
            channel["description"] = "Nothing is sent: the call stays in the page.".into();
        }
        channel["messages"] = Value::Object(messages.collect());
        channel
    }

    pub fn operation(&self, api: &Api) -> Value {
        let channel = json!({ "$ref": id::reference(&["channels", &self.id]) });
        let reference = |message: &Message<'_>| json!({ "$ref": id::reference(&["channels", &self.id, "messages", &message.id()]) });
        let mut operation = json!({ "action": self.action, "channel": channel, "title": self.name });
        let description = description(api, self.docs);
        if !description.is_empty() {
            operation["description"] = prose(&description).into();
        }
        operation["tags"] = self.tags(api);
        operation["messages"] = json!([reference(&self.request)]);
        if let Some(reply) = &self.reply {
            operation["reply"] = json!({ "channel": channel, "messages": [reference(reply)] });
        }
        operation
    }

    /// The file of the spec it stands in, which is about one thing, and whether to use it no more.
    fn tags(&self, api: &Api) -> Value {
        let file = api.files[self.file.0].as_str();
        let deprecated = self.docs.deprecated.as_ref().map(|_| "deprecated").filter(|tag| *tag != file);
        let tags = std::iter::once(file).chain(deprecated);
        tags.map(|tag| json!({ "name": tag })).collect()
    }

    /// The messages and their keys.
    pub fn messages(&self) -> impl Iterator<Item = (String, Value)> {
        self.passed().map(|message| (message.id(), message.document()))
    }
}

impl Message<'_> {
    fn name(&self) -> String {
        format!("{}.{}", self.of, self.part)
    }

    fn id(&self) -> String {
        id::of(&self.name())
    }

    fn document(&self) -> Value {
        json!({
            "name": self.name(),
            "title": format!("{} {}", self.label, self.of),
            "payload": { "$ref": schema(&self.schema) },
        })
    }
}
