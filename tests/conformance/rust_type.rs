//! The Rust types of subjects.

use codegen::model::{Api, EventId, MethodId, Origin};
use codegen::targets::rust;

use super::subject::{Role, Subject};

/// A subject in Rust, if it has a name there.
pub fn rust_type(api: &Api, subject: &Subject) -> Option<String> {
    let call = |origin| {
        let definition = rust::definitions(api).into_iter().find(|one| one.origin == origin)?;
        Some(format!("{}::{}", definition.scope, definition.name))
    };
    let event = |index: usize| call(Origin::Event(EventId(index)));
    let method = |index: usize| call(Origin::Method(MethodId(index)));
    match &subject.role {
        Role::Type(ty) => rust::expression(api, ty),
        Role::Arguments(index) => event(*index),
        Role::Reply(index) => event(*index).map(|event| format!("<{event} as protocol::Event>::Reply")),
        Role::Parameters(index) => method(*index),
        Role::Result(index) => method(*index).map(|method| format!("<{method} as protocol::Method>::Result")),
        Role::Answer(index) => method(*index).map(|method| format!("<{method} as protocol::Method>::Answer")),
        // Nobody sends what the client is constructed with.
        Role::Constructor => None,
    }
}
