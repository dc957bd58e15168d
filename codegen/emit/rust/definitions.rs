//! All names that an edition will define in Rust, so that collisions are found before anything
//! is made.

use super::plan::{Call, Item, ItemKind, Member, Origin, Presence, plan};
use super::{names, object};
use crate::model::Api;

/// A name in a scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    /// What the name must be unique in: `types`, `events`, a type.
    pub scope: String,
    pub name: String,
    /// What it was made from.
    pub origin: Origin,
    /// Whether the generated code needs the name for itself; only a name that the spec sets for
    /// Rust can be such a one.
    pub taken: bool,
}

/// Every name an edition defines, in order. Two of the same scope and name are a collision.
pub fn definitions(api: &Api) -> Vec<Definition> {
    let edition = plan(api);
    let mut found = Vec::new();
    edition.types.iter().flat_map(|file| &file.items).for_each(|item| add_item(item, "types", &mut found));
    for (calls, scope) in [(&edition.events, "events"), (&edition.methods, "methods")] {
        calls.iter().for_each(|call| add_call(call, scope, &mut found));
    }
    for event in &edition.events {
        add("AnyEvent", event.variant.clone(), event.origin, &mut found);
    }
    found
}

fn add(scope: &str, name: String, origin: Origin, found: &mut Vec<Definition>) {
    let taken = match scope {
        "types" => names::is_taken_type(&name),
        "events" | "methods" => names::is_taken_type(&name) || names::TAKEN_CALLS.contains(&name.as_str()),
        _ => false,
    };
    found.push(Definition { scope: scope.to_owned(), name, origin, taken });
}

fn add_variant(owner: &str, name: &str, origin: Origin, found: &mut Vec<Definition>) {
    let taken = names::TAKEN_VARIANTS.contains(&name);
    found.push(Definition { scope: owner.to_owned(), name: name.to_owned(), origin, taken });
}

fn add_call(call: &Call, scope: &str, found: &mut Vec<Definition>) {
    add(scope, call.name.clone(), call.origin, found);
    add_members(&call.name, &call.arguments, found);
    call.items.iter().for_each(|item| add_item(item, scope, found));
}

fn add_item(item: &Item, scope: &str, found: &mut Vec<Definition>) {
    add(scope, item.name.clone(), item.origin, found);
    match &item.kind {
        ItemKind::Object(members) => {
            if object::has_required_structure(members) {
                add(scope, object::required_name(item), item.origin, found);
            }
            add_members(&item.name, members, found);
        }
        ItemKind::Strings(strings) => {
            strings.values.iter().for_each(|own| add_variant(&item.name, &own.name, own.origin, found));
        }
        ItemKind::Integers(integers) => {
            integers.values.iter().for_each(|own| add_variant(&item.name, &own.name, own.origin, found));
        }
        ItemKind::Union(union) => {
            union.arms.iter().for_each(|arm| add(&item.name, arm.name.clone(), item.origin, found));
        }
        ItemKind::Alias(_) => {}
    }
}

fn add_members(owner: &str, members: &[Member], found: &mut Vec<Definition>) {
    for member in members {
        add(owner, member.name.clone(), member.origin, found);
        // A setter shares its scope with other setters only.
        if member.presence != Presence::Required {
            add(owner, format!("with_{}", names::plain(&member.name)), member.origin, found);
        }
    }
}
