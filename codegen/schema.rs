//! The JSON Schema of an edition, in two readings: the documented contract and what a tolerant reader
//! accepts. A bundle holds all definitions; a document of its own holds what a user would name, with
//! what it reaches. Draft 2020-12, and draft 07 where it is asked for.
//!
//! Invariant: a definition has a title of its own, and nothing stands beside a `$ref`. It refers to others by
//! their keys; where they stand is said when it is written: in `#/$defs/`, or in the place a format has for them.

mod alias;
mod arm;
mod definition;
mod definitions;
mod document;
mod draft;
mod draft_07;
mod effect;
mod expression;
mod keywords;
mod library;
mod member;
pub mod names;
mod prose;
mod reading;
mod schemas;
mod union;
mod value;
mod written;

pub use definitions::{Definitions, definitions};
pub use document::{Document, documents, find};
pub use draft::Draft;
pub use draft_07::{Host, Translator};
pub use effect::effect;
pub use keywords::Schema;
pub use library::Library;
pub use reading::Reading;
pub use schemas::Schemas;
pub use value::Value;
pub use written::{Refer, Written};

use crate::model::remarks::Rank;
use crate::model::{Api, Docs, Package, docs};

/// Where the definitions of a schema stand, as a reference.
pub const DEFS: &str = "#/$defs/";

/// All definitions of an edition, in one of the two readings.
pub fn bundle(api: &Api, package: &Package, reading: Reading) -> String {
    let definitions = definitions(api, reading);
    Library::of(api, package, reading, Draft::Latest, &definitions).into_bundle().into_lines()
}

/// What is said about an event or a method, empty if nothing is.
pub fn description(api: &Api, docs: &Docs) -> String {
    prose::description(api, docs, prose::Extras::none(Rank::Whole))
}

/// What is said about an edition, and about the document it is said in.
pub fn introduction(api: &Api, about: &str) -> String {
    let advice = docs::advice(&api.disagreements).map(|advice| prose::text(api, advice));
    std::iter::once(prose::text(api, &api.description))
        .chain(advice)
        .chain([about.to_owned()])
        .filter(|paragraph| !paragraph.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}
