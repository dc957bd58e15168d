//! The JSON Schema of an edition, in two readings: the documented contract and what a tolerant reader
//! accepts. A bundle holds all definitions; a document of its own holds what a user would name, with
//! what it reaches. Draft 2020-12, and draft 07 where it is asked for.
//!
//! Invariant: a definition has a title of its own, and nothing stands beside a `$ref`. Where the
//! definitions stand is the caller's: `#/$defs/`, or the place a format has for them.

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

pub use definitions::{Definitions, definitions};
pub use document::{Document, documents, find};
pub use draft::Draft;
pub use draft_07::Host;
pub use effect::effect;
pub use library::Library;
pub use reading::Reading;
pub use schemas::Schemas;

use serde_json::Value;

use crate::content::Content;
use crate::model::remarks::Rank;
use crate::model::{Api, Docs, Package, docs};

use draft_07::Translator;

/// Where the definitions of a schema stand, as a reference.
pub const DEFS: &str = "#/$defs/";

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// All definitions of an edition, in one of the two readings.
pub fn bundle(api: &Api, package: &Package, reading: Reading) -> Content {
    let definitions = definitions(api, reading, DEFS);
    Library::of(api, package, reading, &definitions).bundle().into()
}

/// The same definitions in draft 07, by their keys in a bundle, for another document.
pub fn definitions_07<'d>(
    definitions: &'d Definitions<'_>,
    host: &'d Host,
) -> impl Iterator<Item = (&'d str, Value)> {
    let translator = Translator::new(host, definitions.schemas());
    definitions.schemas().map(move |(key, schema)| (key.as_str(), translator.translate(schema.clone())))
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
