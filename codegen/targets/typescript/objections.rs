//! Names that cannot stand in the package: those that are there twice, and those that TypeScript, the
//! page or the registry has for itself.

use std::collections::BTreeMap;

use super::audience::AUDIENCE;
use super::{names, package, quoting};
use crate::diagnostic::Rule;
use crate::model::{Api, EventId, MethodId, Origin, Package, TypeId};
use crate::objection::{Objection, Part, Spot};

/// Who has a name: the language, or an item of the spec.
enum Owner {
    Language(&'static str),
    Item(Spot, String),
}

/// Everything that keeps the package from being written.
pub fn find(package: &Package) -> Vec<Objection> {
    let mut found = package::objections(package);
    for (index, api) in package.editions.iter().enumerate() {
        let mut examination = Examination { api, index, found };
        examination.examine_global();
        examination.examine_given();
        examination.examine_parameters();
        examination.examine_declarations();
        examination.examine_members();
        found = examination.found;
    }
    found
}

/// The look at one edition.
struct Examination<'a> {
    api: &'a Api,
    index: usize,
    found: Vec<Objection>,
}

impl Examination<'_> {
    fn collide(&mut self, origin: Origin, part: Part, title: String, label: impl Into<String>) {
        let spot = Spot::Item(self.index, origin, part);
        self.found.push(Objection::new(Rule::NameCollision, spot, title, label));
    }

    /// A type parameter hides whatever has its name, but not the words of the language.
    fn examine_parameters(&mut self) {
        let reserved = names::reserved();
        for (id, definition) in self.api.types.iter().enumerate() {
            for parameter in &definition.parameters {
                if let Some((_, owner)) = reserved.iter().find(|(name, _)| *name == parameter.name) {
                    let title = format!("a type parameter cannot be called `{}`", parameter.name);
                    let origin = Origin::Type(TypeId(id));
                    self.collide(origin, Part::Name, title, format!("this is {owner}"));
                }
            }
        }
    }

    /// A name that the spec gives is an identifier, and no type parameter hides it.
    fn examine_given(&mut self) {
        let api = self.api;
        let given = api.types.iter().enumerate();
        for (id, name) in given.filter_map(|(id, definition)| Some((TypeId(id), names::given(definition)?))) {
            let (origin, part) = (Origin::Type(id), Part::Given(AUDIENCE.key));
            if !quoting::is_identifier(name) {
                let title = format!("`{name}` cannot be the name of a type in TypeScript");
                let spot = Spot::Item(self.index, origin, part);
                let label = "expected an identifier";
                self.found.push(Objection::new(Rule::BadName, spot, title, label));
            }
            let mut parameters = api.types.iter().flat_map(|definition| &definition.parameters);
            if parameters.any(|parameter| parameter.name == name) {
                let title = format!("the type parameter `{name}` hides a type in TypeScript");
                self.collide(origin, part, title, "this gets that name");
            }
        }
    }

    /// The constructor is put under a name of its own on the global object, not under one of the browser.
    fn examine_global(&mut self) {
        let Some(first) = self.api.client.as_ref().and_then(|client| client.global.first()) else { return };
        if names::WINDOW.split(' ').any(|name| name == first) {
            let title = format!("`{first}` is there on every page");
            let label = "expected a name that the API brings along";
            self.collide(Origin::Client, Part::Key("global"), title, label);
        }
    }

    /// In a declaration file, types, handlers and the client share one namespace.
    fn examine_declarations(&mut self) {
        let reserved = names::reserved().into_iter();
        let mut taken: BTreeMap<&str, Owner> =
            reserved.map(|(name, owner)| (name, Owner::Language(owner))).collect();
        for (name, origin, part, what) in declared(self.api) {
            match taken.get(name) {
                Some(Owner::Language(owner)) => {
                    let title = format!("{what} cannot be called `{name}`");
                    self.collide(origin, part, title, format!("this is {owner}"));
                }
                Some(Owner::Item(first, owner)) => {
                    let title = format!("{what} and {owner} have one name, `{name}`, in TypeScript");
                    let spot = Spot::Item(self.index, origin, part);
                    let objection =
                        Objection::new(Rule::NameCollision, spot, title, "the second of this name");
                    self.found.push(objection.first(*first));
                }
                None => {
                    taken.insert(name, Owner::Item(Spot::Item(self.index, origin, part), what));
                }
            }
        }
    }

    /// Methods and properties are members of the client.
    fn examine_members(&mut self) {
        let api = self.api;
        let Some(client) = &api.client else { return };
        const REGISTERS: &str = "the client registers handlers by it";
        let is_fixed = |name: &str| names::CLIENT_MEMBERS.contains(&name);
        for (id, method) in api.methods.iter().enumerate().filter(|(_, method)| is_fixed(&method.name)) {
            let title = format!("a method cannot be called `{}`", method.name);
            self.collide(Origin::Method(MethodId(id)), Part::Name, title, REGISTERS);
        }
        for (index, property) in client.properties.iter().enumerate() {
            let reason = if is_fixed(&property.name) {
                REGISTERS
            } else if api.methods.iter().any(|method| method.name == property.name) {
                "the client has a method of this name"
            } else {
                continue;
            };
            let title = format!("a property cannot be called `{}`", property.name);
            self.collide(Origin::Property(index), Part::Name, title, reason);
        }
    }
}

/// A name, what has it and where that stands.
type Declared<'a> = (&'a str, Origin, Part, String);

/// Every name that an edition declares.
fn declared(api: &Api) -> Vec<Declared<'_>> {
    let mut all: Vec<Declared<'_>> = Vec::new();
    for (id, definition) in api.types.iter().enumerate() {
        let what = format!("the type `{}`", definition.name);
        let part = names::given(definition).map_or(Part::Name, |_| Part::Given(AUDIENCE.key));
        all.push((names::of_type(definition), Origin::Type(TypeId(id)), part, what));
    }
    for (id, event) in api.events.iter().enumerate() {
        let origin = Origin::Event(EventId(id));
        let what = format!("the handler of `{}`", event.name);
        all.push((&event.handler, origin, Part::Key("handler"), what));
        for (index, alias) in event.handler_aliases.iter().enumerate() {
            let what = format!("another name of the handler of `{}`", event.name);
            all.push((alias, origin, Part::Listed("handlerAliases", index), what));
        }
    }
    if let Some(client) = &api.client {
        let interface = "the interface of the client".to_owned();
        all.push((&client.interface, Origin::Client, Part::Key("interface"), interface));
        let constructor = "the type of the client's constructor".to_owned();
        all.push((&client.constructor, Origin::Client, Part::Key("constructor"), constructor));
    }
    all
}
