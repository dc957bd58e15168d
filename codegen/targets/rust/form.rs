//! An item by itself, without comments, for whoever shows it.

use super::plan::{Call, Edition};
use super::quoting::{self, Code};
use super::ty::Scope;
use super::{call, item};
use crate::form::Form;
use crate::model::Origin;

/// What somebody would look up: a type with those that exist only for it, an event, a method.
pub fn form(edition: &Edition<'_>, origin: Origin) -> Option<Form> {
    let text = match origin {
        Origin::Type(id) => {
            let documented = &edition.types[id.0];
            let items = documented.items.iter();
            let printed = items.map(|item| item::printed(item, &documented.name, Scope::Types));
            let printed: Vec<_> = printed.collect();
            bare(printed.iter().filter_map(|printed| printed.definition()))
        }
        Origin::Event(id) => of_call(&edition.events[id.0], Scope::Events),
        Origin::Method(id) => of_call(&edition.methods[id.0], Scope::Methods),
        Origin::Client
        | Origin::ConstructorParameter(_)
        | Origin::Property(_)
        | Origin::Field(..)
        | Origin::Value(..)
        | Origin::EventParameter(..)
        | Origin::MethodParameter(..) => return None,
    };
    Some(Form { language: "Rust", rank: 1, text })
}

/// The structure, what it says of the call, and the types that exist only for it.
fn of_call(call: &Call, scope: Scope) -> String {
    let printed = call::printed(call, scope);
    let implementation = printed.first().and_then(|head| head.last_item());
    let mut definitions = printed.iter().filter_map(|printed| printed.definition());
    bare(definitions.next().into_iter().chain(implementation).chain(definitions))
}

fn bare<'c>(shown: impl Iterator<Item = &'c Code>) -> String {
    shown.map(|code| quoting::bare(code).into_text()).collect::<Vec<_>>().join("\n")
}
