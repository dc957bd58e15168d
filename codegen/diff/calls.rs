//! The events, the methods and the clients of two editions.

use crate::model::{Api, Client, Event, Field, Method, Outcome, Shape, kind};

use super::change::{Item, Section, Subject};
use super::comparison::Comparison;
use super::direction::Direction;
use super::member::parameters;
use super::rule::Kind;
use super::succession::Succession;

impl Comparison<'_> {
    pub fn compare_events(&mut self) {
        let (old, new) = (&self.old.api.events, &self.new.api.events);
        let handler = |event: &'_ Event| Some(event.handler.clone());
        let succession = Succession::of(old, new, |event| &event.name, handler);
        for before in old {
            match succession.after(before) {
                Some(after) => self.compare_event(before, after),
                None => self.add(&event(before), Kind::EventRemoved, None, None, way(before)),
            }
        }
        for after in new.iter().filter(|after| succession.is_added(after)) {
            self.add(&event(after), Kind::EventAdded, None, None, way(after));
        }
    }

    fn compare_event(&mut self, old: &Event, new: &Event) {
        let at = event(new);
        if old.name != new.name {
            let names = (Some(old.name.clone()), Some(new.name.clone()));
            self.add(&at, Kind::EventRenamed, names.0, names.1, way(old));
        }
        self.compare_names(&at, &old.names, &new.names, way(old));
        self.compare_docs(&at, &old.docs, &new.docs, way(old));
        self.compare_handlers(&at, old, new);
        let lists = [old, new].map(|event| parameters(&event.parameters));
        self.compare_parameters(&at, Direction::Received, &lists[0], &lists[1]);
        let reply = at.part(Item::Reply, "reply");
        match (&old.reply, &new.reply) {
            (None, None) => {}
            (Some(old), Some(new)) => self.compare_type(&reply, Direction::Sent, old, new),
            (None, Some(new)) => {
                let may_be_nothing = kind::kinds(self.new.api, new).undefined;
                let kind = if may_be_nothing { Kind::ReplyAllowed } else { Kind::ReplyRequired };
                self.add(&reply, kind, None, self.new_type(new), Direction::Sent);
            }
            (Some(old), None) => {
                self.add(&reply, Kind::ReplyRemoved, self.old_type(old), None, Direction::Sent);
            }
        }
    }

    fn compare_handlers(&mut self, at: &Subject, old: &Event, new: &Event) {
        let names = |event: &Event| -> Vec<String> {
            std::iter::once(&event.handler).chain(&event.handler_aliases).cloned().collect()
        };
        let (before, after) = (names(old), names(new));
        for name in before.iter().filter(|name| !after.contains(name)) {
            let at = at.part(Item::Handler, name);
            self.add(&at, Kind::HandlerNameRemoved, None, None, Direction::Received);
        }
        for name in after.iter().filter(|name| !before.contains(name)) {
            let at = at.part(Item::Handler, name);
            self.add(&at, Kind::HandlerNameAdded, None, None, Direction::Received);
        }
    }

    pub fn compare_methods(&mut self) {
        let (old, new) = (&self.old.api.methods, &self.new.api.methods);
        let succession = Succession::of(old, new, |method| &method.name, |method| method.command.clone());
        for before in old {
            match succession.after(before) {
                Some(after) => self.compare_method(before, after),
                None => self.add(&method(before), Kind::MethodRemoved, None, None, Direction::Both),
            }
        }
        for after in new.iter().filter(|after| succession.is_added(after)) {
            self.add(&method(after), Kind::MethodAdded, None, None, Direction::Both);
        }
    }

    fn compare_method(&mut self, old: &Method, new: &Method) {
        let at = method(new);
        if old.name != new.name {
            let names = (Some(old.name.clone()), Some(new.name.clone()));
            self.add(&at, Kind::MethodRenamed, names.0, names.1, Direction::Both);
        }
        self.compare_names(&at, &old.names, &new.names, Direction::Both);
        self.compare_docs(&at, &old.docs, &new.docs, Direction::Both);
        if old.command != new.command {
            let command = at.part(Item::Command, "command");
            let names = (old.command.clone(), new.command.clone());
            self.add(&command, Kind::CommandChanged, names.0, names.1, Direction::Both);
        }
        let lists = [old, new].map(|method| parameters(&method.parameters));
        self.compare_parameters(&at, Direction::Sent, &lists[0], &lists[1]);
        let result = at.part(Item::Result, "result");
        match (&old.outcome, &new.outcome) {
            (Outcome::Result(old), Outcome::Result(new)) | (Outcome::Returns(old), Outcome::Returns(new)) => {
                self.compare_type(&result, Direction::Received, old, new);
            }
            (Outcome::Result(old) | Outcome::Returns(old), Outcome::Result(new) | Outcome::Returns(new)) => {
                let types = (self.old_type(old), self.new_type(new));
                self.add(&result, Kind::OutcomeChanged, types.0, types.1, Direction::Received);
            }
        }
    }

    pub fn compare_clients(&mut self) {
        match (&self.old.api.client, &self.new.api.client) {
            (None, None) => {}
            (Some(old), None) => self.add(&client(old), Kind::ClientRemoved, None, None, Direction::Both),
            (None, Some(new)) => self.add(&client(new), Kind::ClientAdded, None, None, Direction::Both),
            (Some(old), Some(new)) => self.compare_client(old, new),
        }
    }

    fn compare_client(&mut self, old: &Client, new: &Client) {
        let at = client(new);
        let wrapper = |id: Option<_>, key: &dyn Fn(_) -> String| id.map(key);
        let facts = [
            (Kind::InterfaceRenamed, Some(old.interface.clone()), Some(new.interface.clone())),
            (Kind::ConstructorRenamed, Some(old.constructor.clone()), Some(new.constructor.clone())),
            (Kind::GlobalMoved, Some(old.global.join(".")), Some(new.global.join("."))),
            (Kind::ScriptsChanged, scripts(old), scripts(new)),
            (Kind::MessagesChanged, messages(self.old.api), messages(self.new.api)),
            (
                Kind::WrapperChanged,
                wrapper(old.result, &|id| self.old.key(id).to_owned()),
                wrapper(new.result, &|id| self.new.key(id).to_owned()),
            ),
        ];
        for (kind, before, after) in facts {
            if before != after {
                self.add(&at, kind, before, after, Direction::Both);
            }
        }
        self.compare_docs(&at, &old.docs, &new.docs, Direction::Both);
        let lists = [old, new].map(|client| parameters(&client.parameters));
        self.compare_parameters(&at, Direction::Sent, &lists[0], &lists[1]);
        self.compare_properties(&at, &old.properties, &new.properties);
    }

    /// Properties are there in TypeScript only: neither Rust nor the schema knows the client object.
    fn compare_properties(&mut self, at: &Subject, old: &[Field], new: &[Field]) {
        let way = Direction::Received;
        for before in old {
            let at = at.part(Item::Property, &before.name);
            let ty = self.old_type(&before.ty);
            let Some(after) = new.iter().find(|after| after.name == before.name) else {
                self.add(&at, Kind::PropertyRemoved, ty, None, way);
                continue;
            };
            if before.optional != after.optional || !self.are_identical(&before.ty, &after.ty) {
                let after = self.new_type(&after.ty);
                self.add(&at, Kind::PropertyChanged, ty, after, way);
            }
            self.compare_docs(&at, &before.docs, &after.docs, way);
        }
        for after in new.iter().filter(|after| !old.iter().any(|before| before.name == after.name)) {
            let ty = self.new_type(&after.ty);
            self.add(&at.part(Item::Property, &after.name), Kind::PropertyAdded, None, ty, way);
        }
    }
}

/// An event is received; its reply, if it has one, is sent.
fn way(event: &Event) -> Direction {
    if event.reply.is_some() { Direction::Both } else { Direction::Received }
}

fn event(event: &Event) -> Subject {
    let name = event.name.clone();
    Subject { section: Section::Events, of: name.clone(), item: Item::Event, name }
}

fn method(method: &Method) -> Subject {
    let name = method.name.clone();
    Subject { section: Section::Methods, of: name.clone(), item: Item::Method, name }
}

/// Paths by version, in words.
fn scripts(client: &Client) -> Option<String> {
    let scripts: Vec<String> =
        client.scripts.iter().map(|script| format!("{}: {}", script.version, script.path)).collect();
    (!scripts.is_empty()).then(|| scripts.join(", "))
}

/// How messages are named, what they carry and what they travel in, in words.
fn messages(api: &Api) -> Option<String> {
    let messages = api.client.as_ref()?.messages.as_ref()?;
    let (suffix, answer, reply) = (&messages.suffix, messages.answer.word(), messages.reply.word());
    let packet = messages.packet.and_then(|packet| {
        let Shape::Object(object) = &api[packet.ty].shape else { return None };
        let members: Vec<&str> = [packet.name, packet.id, packet.content]
            .iter()
            .filter_map(|index| Some(object.fields.get(*index)?.name.as_str()))
            .collect();
        Some(format!(", in {} with {}", api[packet.ty].name, members.join(", ")))
    });
    Some(format!("…{suffix}, a {answer} or a {reply}{}", packet.unwrap_or_default()))
}

fn client(client: &Client) -> Subject {
    let name = client.interface.clone();
    Subject { section: Section::Client, of: name.clone(), item: Item::Client, name }
}
