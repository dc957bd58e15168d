//! Who validates messages, or has code made from the document.

use crate::diff::audience::{Audience, Effect, Users};
use crate::diff::rule::Kind;
use crate::diff::verdict::Verdict;
use crate::schema;

pub static AUDIENCE: Audience =
    Audience { key: "asyncapi", name: "AsyncAPI", users: Users::Validate, by_position: 0, effect };

/// The messages are as their schemas; the command of a method is its address besides.
fn effect(kind: Kind) -> Effect {
    match kind {
        Kind::CommandChanged => Effect { read: Verdict::Compatible, send: Verdict::Breaking },
        kind => schema::effect(kind),
    }
}
