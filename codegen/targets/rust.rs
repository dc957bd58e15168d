//! The Rust crate: a module for each edition, and the types they are made of.
//!
//! First a plan of all items with their names, then their code, item by item.

mod alias;
mod answer;
mod any_event;
mod audience;
mod block;
mod call;
mod convert;
mod definitions;
mod docs;
mod edition;
mod example;
mod expression;
mod form;
mod generics;
mod given;
mod item;
mod layout;
mod link;
mod manifest;
mod message;
pub mod names;
mod object;
mod objections;
mod overview;
mod package;
mod plan;
mod printed;
mod printer;
mod quoting;
mod runtime;
mod samples;
mod source;
mod table;
mod time;
mod ty;
mod union;
mod value_set;
mod word;

pub use definitions::Definition;
pub use expression::expression;

use super::{Basis, Plan, Target};
use crate::content::Contents;
use crate::diff::audience::Audience;
use crate::example::Samples;
use crate::form::{Form, Forms};
use crate::license;
use crate::model::naming::Named;
use crate::model::{Api, Origin, Package};
use crate::objection::Objection;
use plan::Edition;

/// The target.
pub struct Crate;

impl Target for Crate {
    fn folder(&self) -> &'static str {
        "rust"
    }

    fn short(&self) -> &'static str {
        "rs"
    }

    fn shows(&self, path: &str, api: &Api) -> bool {
        path.strip_prefix("src/")
            .is_some_and(|path| path.starts_with(&format!("{}/", names::edition(&api.edition))))
    }

    fn audience(&self) -> Option<&'static Audience> {
        Some(&audience::AUDIENCE)
    }

    fn named(&self) -> &'static [Named] {
        given::NAMED
    }

    fn plan<'a>(&self, package: &'a Package, basis: &'a Basis<'a>) -> Box<dyn Plan + 'a> {
        let editions = package.editions.iter().map(plan::plan).collect();
        Box::new(Planned { package, editions, samples: &basis.samples })
    }
}

/// Every name that an edition defines.
pub fn definitions(api: &Api) -> Vec<Definition> {
    definitions::definitions(&plan::plan(api))
}

/// All items of the crate, with their names.
struct Planned<'a> {
    package: &'a Package,
    editions: Vec<Edition<'a>>,
    samples: &'a Samples<'a>,
}

impl Plan for Planned<'_> {
    fn objections(&self) -> Vec<Objection> {
        objections::find(self.package, &self.editions)
    }

    fn form(&self, edition: usize, item: Origin) -> Option<Form> {
        form::form(&self.editions[edition], item)
    }

    fn emit(&self, _: &dyn Forms, contents: &Contents<'_>) {
        let Planned { package, editions, samples } = self;
        runtime::add(editions.iter().any(|edition| message::messages(edition).is_some()), contents);
        license::add(package, contents);
        let programs = example::program::programs(package, editions);
        contents.add("Cargo.toml", manifest::manifest(package, editions, &programs));
        let sections = overview::sections(package, editions, &programs);
        let conversions = convert::module(editions);
        contents.add("README.md", package::readme(package, &sections));
        contents.add("rustfmt.toml", include_str!("rust/text/rustfmt.toml"));
        contents.add("src/lib.rs", package::root(package, editions, &sections, conversions.is_some()));
        if let Some(source) = conversions {
            contents.add("src/convert.rs", source.finish());
        }
        for (place, edition) in editions.iter().enumerate() {
            edition::add(edition, (place, samples), contents);
        }
        for program in programs {
            contents.add(program.path(), program.code);
        }
    }
}
