//! All names that an edition defines in Rust, so that collisions are found before anything is
//! written.

use super::plan::{Call, Edition, Item, ItemKind, Member, Origin};
use super::{names, object};

/// A name in a scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// What the name must be unique in: `types`, `events`, a type.
    pub scope: String,
    pub name: String,
    /// What it was made from.
    pub origin: Origin,
    /// The documented name, value or type it was made from.
    pub documented: String,
    /// Whether the generated code needs the name for itself; only a name that the spec sets for
    /// Rust can be such a one.
    pub taken: bool,
    /// Whether the documented name says nothing in Rust and the spec sets no other.
    pub nameless: bool,
}

/// Every name an edition defines, in order. Two of the same scope and name are a collision.
pub fn definitions(edition: &Edition<'_>) -> Vec<Definition> {
    let mut found = Vec::new();
    edition
        .types
        .iter()
        .flat_map(|documented| &documented.items)
        .for_each(|item| add_item(item, "types", &mut found));
    for (calls, scope) in [(&edition.events, "events"), (&edition.methods, "methods")] {
        calls.iter().for_each(|call| add_call(call, scope, &mut found));
    }
    for event in &edition.events {
        found.push(variant("AnyEvent", &event.variant, &event.documented, event.origin));
    }
    found
}

/// Where a name goes, and what it was made from.
struct Scope<'a> {
    name: &'a str,
    documented: &'a str,
    origin: Origin,
}

impl Scope<'_> {
    fn define(&self, name: &str, taken: bool) -> Definition {
        Definition {
            scope: self.name.to_owned(),
            name: name.to_owned(),
            origin: self.origin,
            documented: self.documented.to_owned(),
            taken,
            nameless: names::is_nameless(self.documented) && is_made_up(name, self.documented),
        }
    }
}

/// Whether a name is what becomes of a documented one, and not one that the spec sets.
fn is_made_up(name: &str, documented: &str) -> bool {
    [names::variant, names::field, names::argument].iter().any(|make| make(documented) == name)
}

/// A type, an event or a method.
fn item(scope: &str, name: &str, documented: &str, origin: Origin) -> Definition {
    let calls = if scope == "types" { &[][..] } else { names::TAKEN_CALLS };
    let taken = names::is_taken_type(name) || calls.contains(&name);
    Scope { name: scope, documented, origin }.define(name, taken)
}

fn variant(owner: &str, name: &str, documented: &str, origin: Origin) -> Definition {
    Scope { name: owner, documented, origin }.define(name, names::TAKEN_VARIANTS.contains(&name))
}

fn add_call(call: &Call, scope: &str, found: &mut Vec<Definition>) {
    found.push(item(scope, &call.name, &call.documented, call.origin));
    add_members(&call.name, &call.arguments, found);
    call.items.iter().for_each(|item| add_item(item, scope, found));
}

fn add_item(declared: &Item, scope: &str, found: &mut Vec<Definition>) {
    found.push(item(scope, &declared.name, &declared.name, declared.origin));
    match &declared.kind {
        ItemKind::Object(members) => {
            if object::has_required_structure(members) {
                let name = object::required_name(declared);
                found.push(item(scope, &name, &name, declared.origin));
            }
            add_members(&declared.name, members, found);
        }
        ItemKind::Strings(strings) => {
            let values = strings.values.iter();
            found
                .extend(values.map(|value| variant(&declared.name, &value.name, &value.value, value.origin)));
        }
        ItemKind::Integers(integers) => {
            let values = integers.values.iter();
            found.extend(
                values.map(|value| {
                    variant(&declared.name, &value.name, &value.value.to_string(), value.origin)
                }),
            );
        }
        // The arms of a union were given names of their own when they were planned.
        ItemKind::Union(_) | ItemKind::Alias(_) => {}
    }
}

fn add_members(owner: &str, members: &[Member], found: &mut Vec<Definition>) {
    for member in members {
        let scope = Scope { name: owner, documented: &member.documented, origin: member.origin };
        found.push(scope.define(&member.name, false));
    }
}
