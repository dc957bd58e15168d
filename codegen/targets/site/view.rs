//! What all pages know: the editions with everything that is looked up in them, and where a page stands.

use std::collections::{BTreeMap, BTreeSet};

use super::difference::Differences;
use super::kind::Kind;
use super::navigation::{self, Group};
use super::uses::Uses;
use crate::diff::direction::{Direction, directions};
use crate::form::{Form, Forms};
use crate::model::{Api, Docs, EventId, Link, MethodId, Origin, Package, Shape, TypeId};
use crate::reference::Reference;
use crate::uri::escape_path;

/// All editions.
pub struct Site<'a> {
    pub package: &'a Package,
    pub editions: Vec<Edition<'a>>,
    forms: &'a dyn Forms,
}

/// One edition, with what is looked up in it.
pub struct Edition<'a> {
    pub index: usize,
    pub api: &'a Api,
    pub reference: Reference<'a>,
    pub uses: Uses,
    pub directions: Vec<Direction>,
    pub differences: Differences,
    types: BTreeMap<&'a str, TypeId>,
    /// What the names of types begin with: most words of a text begin with something else.
    initials: [bool; 256],
    pub groups: Vec<Group>,
    /// The place of an item in its group.
    places_in_groups: BTreeMap<Origin, usize>,
    /// Where the name of an item leads, for the same item in another edition.
    places: BTreeMap<(Kind, &'a str), Origin>,
}

impl<'a> Site<'a> {
    pub fn of(package: &'a Package, forms: &'a dyn Forms) -> Site<'a> {
        let all = &package.editions;
        let differences = Differences::of(all);
        let edition =
            |(index, differences): (usize, Differences)| Edition::of(index, &all[index], differences);
        let editions = differences.into_iter().enumerate().map(edition).collect();
        Site { package, editions, forms }
    }

    pub fn forms(&self, edition: &Edition<'_>, item: Origin) -> Vec<Form> {
        self.forms.of(edition.index, item)
    }
}

impl<'a> Edition<'a> {
    fn of(index: usize, api: &'a Api, differences: Differences) -> Edition<'a> {
        let types = api.types.iter().enumerate();
        let types: BTreeMap<&str, TypeId> =
            types.rev().map(|(index, definition)| (definition.name.as_str(), TypeId(index))).collect();
        let mut initials = [false; 256];
        types
            .keys()
            .filter_map(|name| name.bytes().next())
            .for_each(|byte| initials[usize::from(byte)] = true);
        let mut edition = Edition {
            index,
            api,
            reference: Reference::of(api),
            uses: Uses::of(api),
            directions: directions(api),
            differences,
            initials,
            types,
            groups: Vec::new(),
            places_in_groups: BTreeMap::new(),
            places: BTreeMap::new(),
        };
        edition.groups = navigation::groups(&edition);
        let placed = edition.groups.iter().flat_map(|group| group.items.iter().copied().enumerate());
        edition.places_in_groups = placed.map(|(place, item)| (item, place)).collect();
        edition.places = edition.items().map(|item| ((Kind::of(item), edition.name(item)), item)).collect();
        edition
    }

    /// Everything that has a page, in the order of the spec.
    pub fn items(&self) -> impl Iterator<Item = Origin> + use<'a> {
        let api = self.api;
        let client = api.client.iter().map(|_| Origin::Client);
        let events = (0..api.events.len()).map(|index| Origin::Event(EventId(index)));
        let methods = (0..api.methods.len()).map(|index| Origin::Method(MethodId(index)));
        let types = (0..api.types.len()).map(|index| Origin::Type(TypeId(index)));
        client.chain(events).chain(methods).chain(types)
    }

    /// Everything that something is said about, each item followed by its parts. What is inherited belongs
    /// to where it is declared.
    pub fn described(&self) -> Vec<(Origin, &'a Docs)> {
        let api = self.api;
        let mut found = Vec::new();
        if let Some(client) = &api.client {
            found.push((Origin::Client, &client.docs));
            let parameters = client.parameters.iter().enumerate();
            found.extend(
                parameters.map(|(index, parameter)| (Origin::ConstructorParameter(index), &parameter.docs)),
            );
            let properties = client.properties.iter().enumerate();
            found.extend(properties.map(|(index, property)| (Origin::Property(index), &property.docs)));
        }
        for (index, event) in api.events.iter().enumerate() {
            let id = EventId(index);
            found.push((Origin::Event(id), &event.docs));
            let parameters = event.parameters.iter().enumerate();
            found.extend(
                parameters.map(|(index, parameter)| (Origin::EventParameter(id, index), &parameter.docs)),
            );
        }
        for (index, method) in api.methods.iter().enumerate() {
            let id = MethodId(index);
            found.push((Origin::Method(id), &method.docs));
            let parameters = method.parameters.iter().enumerate();
            found.extend(
                parameters.map(|(index, parameter)| (Origin::MethodParameter(id, index), &parameter.docs)),
            );
        }
        for index in 0..api.types.len() {
            let id = TypeId(index);
            found.push((Origin::Type(id), &api[id].docs));
            found.extend(members(&api[id].shape, id));
        }
        found
    }

    /// The name of what has a page; of a part, that of what it belongs to.
    pub fn name(&self, item: Origin) -> &'a str {
        let api = self.api;
        match item {
            Origin::Client | Origin::ConstructorParameter(_) | Origin::Property(_) => {
                api.client.as_ref().map_or("", |client| client.interface.as_str())
            }
            Origin::Type(id) | Origin::Field(id, _) | Origin::Value(id, _) => &api[id].name,
            Origin::Event(id) | Origin::EventParameter(id, _) => &api.events[id.0].name,
            Origin::Method(id) | Origin::MethodParameter(id, _) => &api.methods[id.0].name,
        }
    }

    /// The name of an item with that of what it belongs to: `CallParty.name`, `login(force)`.
    pub fn full_name(&self, item: Origin) -> String {
        let (of, name) = (self.name(item), item.name(self.api).unwrap_or_default());
        match item {
            Origin::Client | Origin::Type(_) | Origin::Event(_) | Origin::Method(_) => of.to_owned(),
            Origin::Field(..) | Origin::Value(..) | Origin::Property(_) => format!("{of}.{name}"),
            Origin::EventParameter(..) | Origin::MethodParameter(..) | Origin::ConstructorParameter(_) => {
                format!("{of}({name})")
            }
        }
    }

    /// Which of its group an item is.
    pub fn place_in_group(&self, item: Origin) -> usize {
        self.places_in_groups.get(&item).copied().unwrap_or_default()
    }

    /// What has this name here.
    pub fn find(&self, kind: Kind, name: &str) -> Option<Origin> {
        self.places.get(&(kind, name)).copied()
    }

    /// The type that is called so.
    pub fn find_type(&self, name: &str) -> Option<TypeId> {
        let is_likely = name.bytes().next().is_some_and(|first| self.initials[usize::from(first)]);
        if is_likely { self.types.get(name).copied() } else { None }
    }

    /// A page of the edition that is no item's.
    pub fn page(&self, file: &str) -> String {
        format!("{}/{file}", self.api.edition)
    }
}

fn members(shape: &Shape, id: TypeId) -> Vec<(Origin, &Docs)> {
    match shape {
        Shape::Object(object) => {
            let own_fields =
                object.fields.iter().enumerate().filter(|(_, field)| field.inherited_from.is_none());
            own_fields.map(|(index, field)| (Origin::Field(id, index), &field.docs)).collect()
        }
        Shape::Enum(enumeration) => {
            let own_values =
                enumeration.values.iter().enumerate().filter(|(_, value)| value.inherited_from.is_none());
            own_values.map(|(index, value)| (Origin::Value(id, index), &value.docs)).collect()
        }
        Shape::Codes(codes) => {
            codes.iter().enumerate().map(|(index, code)| (Origin::Value(id, index), &code.docs)).collect()
        }
        Shape::Alias(_) | Shape::Host => Vec::new(),
    }
}

/// What prose links to, as an item.
pub fn linked(link: Link) -> Origin {
    match link {
        Link::Type(id) => Origin::Type(id),
        Link::Field(id, index) => Origin::Field(id, index),
        Link::Value(id, index) => Origin::Value(id, index),
        Link::Event(id) => Origin::Event(id),
        Link::Method(id) => Origin::Method(id),
    }
}

/// The folders of an edition that have pages of items.
const FOLDERS: [&str; 4] = ["", "events/", "methods/", "types/"];

/// A page, as far as links on it are concerned.
pub struct View<'s, 'a> {
    pub edition: &'s Edition<'a>,
    /// Its path below the folder of all pages.
    path: String,
    /// The ways to the folder of the edition, and to those in it that have pages of items.
    ways: [String; 4],
}

impl<'s, 'a> View<'s, 'a> {
    pub fn of(edition: &'s Edition<'a>, path: String) -> View<'s, 'a> {
        let ways = FOLDERS.map(|folder| relative(&path, &edition.page(folder)));
        View { edition, path, ways }
    }

    pub fn is_at(&self, path: &str) -> bool {
        self.path == path
    }

    /// Whether it is the page of this name in a folder of the edition.
    fn is_in(&self, folder: &str, stem: &str) -> bool {
        let rest = self.path.strip_prefix(&self.edition.api.edition).and_then(|rest| rest.strip_prefix('/'));
        let name = rest.and_then(|rest| rest.strip_prefix(folder));
        name.and_then(|name| name.strip_prefix(stem)) == Some(".html")
    }

    /// The way from this page to another one.
    pub fn href(&self, path: &str) -> String {
        relative(&self.path, path)
    }

    /// The way to an item.
    pub fn item(&self, item: Origin) -> String {
        let reference = &self.edition.reference;
        let (folder, stem) = reference.file(item);
        let way =
            || FOLDERS.iter().zip(&self.ways).find(|(known, _)| **known == folder).map_or("", |(_, way)| way);
        match reference.anchor(item) {
            Some(anchor) if self.is_in(folder, stem) => ["#", &anchor].concat(),
            Some(anchor) => [way(), stem, ".html#", &anchor].concat(),
            None => [way(), stem, ".html"].concat(),
        }
    }

    /// The way to an item of any edition that has a page of its own.
    pub fn item_of(&self, edition: &Edition<'_>, item: Origin) -> String {
        self.href(&edition.reference.page(item))
    }
}

/// The way from one file to another one, as an address.
pub fn relative(from: &str, to: &str) -> String {
    let differs = from.bytes().zip(to.bytes()).position(|(one, other)| one != other);
    let same = differs.unwrap_or(from.len().min(to.len()));
    // The folders that both are in.
    let shared = from.as_bytes()[..same].iter().rposition(|byte| *byte == b'/').map_or(0, |slash| slash + 1);
    let way = escape_path(&to[shared..]);
    match from[shared..].bytes().filter(|byte| *byte == b'/').count() {
        0 => way.into_owned(),
        up => "../".repeat(up) + &way,
    }
}

/// Names without repetition, in their order.
pub fn distinct<T: Ord + Copy>(list: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut seen = BTreeSet::new();
    list.into_iter().filter(|item| seen.insert(*item)).collect()
}

#[cfg(test)]
mod tests {
    use super::relative;

    #[test]
    fn ways_lead_through_what_pages_share() {
        assert_eq!(relative("5.19/types/A.html", "5.19/types/B.html"), "B.html");
        assert_eq!(relative("5.19/types/A.html", "5.19/events/B.html"), "../events/B.html");
        assert_eq!(relative("5.19/index.html", "a b/types/B.html"), "../a%20b/types/B.html");
        assert_eq!(relative("index.html", "style.css"), "style.css");
    }
}
