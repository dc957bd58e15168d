//! The reference pages: on which page an item has its place, and where on it.
//!
//! | Item | Page | Place |
//! | --- | --- | --- |
//! | a type | `5.19/types/CallParty.html` | its field or value, `#name` |
//! | an event | `5.19/events/ON_LOGIN.html` | its parameter, `#userId` |
//! | a method | `5.19/methods/transfer.html` | its parameter, `#target` |
//! | the client | `5.19/client.html` | its property, `#version`, a parameter of its constructor, `#~new.options` |
//!
//! Invariant: all is made of names, so a place stays where it is while others come and go. A page is a file
//! that every system takes, and an anchor is the same text as an `id` and in an address.

use std::collections::{BTreeMap, BTreeSet};

use crate::file_name::distinct;
use crate::model::{Api, EventId, MethodId, Origin, Shape, TypeId};
use crate::uri::escape;

/// The pages of an edition.
pub struct Reference<'a> {
    api: &'a Api,
    types: Vec<String>,
    events: Vec<String>,
    methods: Vec<String>,
}

impl<'a> Reference<'a> {
    pub fn of(api: &'a Api) -> Reference<'a> {
        Reference {
            api,
            types: stems(api.types.iter().map(|definition| definition.name.as_str()).collect()),
            events: stems(api.events.iter().map(|event| event.name.as_str()).collect()),
            methods: stems(api.methods.iter().map(|method| method.name.as_str()).collect()),
        }
    }

    /// The file of the page that has an item, below the folder of all pages.
    pub fn page(&self, item: Origin) -> String {
        let (folder, stem) = self.file(item);
        [&self.api.edition, "/", folder, stem, ".html"].concat()
    }

    /// The folder of the page below that of the edition, with a `/` at its end unless it is that one, and the name
    /// of the file without its ending. Both are the same in an address.
    pub fn file(&self, item: Origin) -> (&'static str, &str) {
        match item {
            Origin::Client | Origin::ConstructorParameter(_) | Origin::Property(_) => ("", "client"),
            Origin::Type(id) | Origin::Field(id, _) | Origin::Value(id, _) => ("types/", &self.types[id.0]),
            Origin::Event(id) | Origin::EventParameter(id, _) => ("events/", &self.events[id.0]),
            Origin::Method(id) | Origin::MethodParameter(id, _) => ("methods/", &self.methods[id.0]),
        }
    }

    /// Where on its page an item is; `None` for one that has a page of its own.
    pub fn anchor(&self, item: Origin) -> Option<String> {
        let name = || item.name(self.api).map(anchor);
        match item {
            Origin::Client | Origin::Type(_) | Origin::Event(_) | Origin::Method(_) => None,
            Origin::ConstructorParameter(_) => item.name(self.api).map(of_constructor),
            Origin::Property(_)
            | Origin::Field(..)
            | Origin::Value(..)
            | Origin::EventParameter(..)
            | Origin::MethodParameter(..) => name(),
        }
    }

    /// The address of an item, the pages being at an address.
    pub fn address(&self, pages: &str, item: Origin) -> String {
        let (folder, stem) = self.file(item);
        let pages = pages.trim_end_matches('/');
        let path = format!("{pages}/{}/{folder}{stem}.html", escape(&self.api.edition));
        match self.anchor(item) {
            Some(anchor) => format!("{path}#{anchor}"),
            None => path,
        }
    }
}

/// Tells each item where its place is, the pages being at an address. What is inherited is where it was declared.
pub fn locate(api: &mut Api, pages: &str) {
    let reference = Reference::of(api);
    let whole = |item| reference.address(pages, item);
    let types: Vec<String> = (0..api.types.len()).map(|id| whole(Origin::Type(TypeId(id)))).collect();
    let events: Vec<String> = (0..api.events.len()).map(|id| whole(Origin::Event(EventId(id)))).collect();
    let methods: Vec<String> = (0..api.methods.len()).map(|id| whole(Origin::Method(MethodId(id)))).collect();
    let client = whole(Origin::Client);
    let part = |of: &str, name: &str| Some(format!("{of}#{}", anchor(name)));
    for (id, definition) in api.types.iter_mut().enumerate() {
        definition.docs.place = Some(types[id].clone());
        let owner = |from: Option<TypeId>| &types[from.map_or(id, |from| from.0)];
        match &mut definition.shape {
            Shape::Object(object) => object.fields.iter_mut().for_each(|field| {
                field.docs.place = part(owner(field.inherited_from), &field.name);
            }),
            Shape::Enum(enumeration) => enumeration.values.iter_mut().for_each(|value| {
                value.docs.place = part(owner(value.inherited_from), &value.value);
            }),
            Shape::Codes(codes) => codes.iter_mut().for_each(|code| {
                code.docs.place = part(owner(None), &code.name);
            }),
            Shape::Alias(_) | Shape::Host => {}
        }
    }
    let calls = api.events.iter_mut().map(|event| (&mut event.docs, &mut event.parameters)).zip(&events);
    let sent = api.methods.iter_mut().map(|method| (&mut method.docs, &mut method.parameters)).zip(&methods);
    for ((docs, parameters), page) in calls.chain(sent) {
        docs.place = Some(page.clone());
        parameters.iter_mut().for_each(|parameter| parameter.docs.place = part(page, &parameter.name));
    }
    if let Some(interface) = &mut api.client {
        interface
            .properties
            .iter_mut()
            .for_each(|property| property.docs.place = part(&client, &property.name));
        interface.parameters.iter_mut().for_each(|parameter| {
            parameter.docs.place = Some(format!("{client}#{}", of_constructor(&parameter.name)));
        });
        interface.docs.place = Some(client);
    }
}

/// The anchor of a part of a page that is no item: `~sources`. No name becomes one.
pub fn section(words: &str) -> String {
    ["~", words].concat()
}

/// The anchor of a parameter of the constructor, beside those of the client's properties.
pub fn of_constructor(name: &str) -> String {
    section(&format!("new.{}", anchor(name)))
}

/// The anchor of a member, a value or a parameter: its name, other characters by their codes,
/// `not.20ready`.
pub fn anchor(name: &str) -> String {
    let keeps = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    if !name.is_empty() && name.chars().all(keeps) {
        return name.to_owned();
    }
    let letters = name.chars().map(|c| if keeps(c) { c.to_string() } else { format!(".{:X}", u32::from(c)) });
    let anchor: String = letters.collect();
    if anchor.is_empty() { ".".to_owned() } else { anchor }
}

/// Names of files, whatever the order of the names: other characters by their codes, and a number at
/// what a system would take for the same.
fn stems(names: Vec<&str>) -> Vec<String> {
    let sorted: BTreeSet<&str> = names.iter().copied().collect();
    let spelled: Vec<String> = sorted.iter().map(|name| anchor(name).replace(['.', '-'], "_")).collect();
    let files = distinct(spelled.iter().map(String::as_str));
    let files: BTreeMap<&str, String> = sorted.into_iter().zip(files).collect();
    names.into_iter().map(|name| files[name].clone()).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{anchor, section, stems};
    use crate::file_name::is_portable;
    use crate::uri::escape;

    #[test]
    fn a_page_is_a_file_everywhere_and_does_not_depend_on_order() {
        let names = ["CallParty", "ON_LOGIN", "con", "größe", "Track", "TRACK", "$a", "_a", &"a".repeat(999)];
        let files = stems(names.to_vec());
        assert_eq!(files[..4], ["CallParty", "ON_LOGIN", "con_", "gr_F6_DFe"]);
        let lower: BTreeSet<String> = files.iter().map(|file| file.to_lowercase()).collect();
        assert_eq!(lower.len(), names.len());
        for file in &files {
            assert!(is_portable(file) && escape(file) == *file, "{file}");
        }
        let mut turned = stems(names.iter().rev().copied().collect());
        turned.reverse();
        assert_eq!(files, turned);
    }

    #[test]
    fn an_anchor_is_the_same_in_an_address_and_no_other_names() {
        let names =
            ["callDirection", "on-hold", "not ready", "not.20ready", "", ".", "~sources", "<b>", "größe"];
        let anchors: BTreeSet<String> = names.iter().map(|name| anchor(name)).collect();
        assert_eq!(anchors.len(), names.len());
        assert_eq!(anchor("not ready"), "not.20ready");
        for escaped in &anchors {
            assert_eq!(escape(escaped), *escaped);
            assert!(!escaped.starts_with('~'));
        }
        assert_eq!(section("sources"), "~sources");
    }
}
