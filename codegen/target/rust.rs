//! The Rust crate: a module for each edition, and the types they are made of.
//!
//! First a plan of all items with their names, then their code, item by item.

mod alias;
mod any_event;
mod call;
mod definitions;
mod docs;
mod edition;
mod example;
mod expression;
mod generics;
mod item;
mod layout;
mod link;
pub mod names;
mod object;
mod open;
mod package;
mod plan;
mod quoting;
mod runtime;
mod source;
mod table;
mod ty;
mod union;

pub use definitions::{Definition, definitions};
pub use expression::expression;
pub use plan::Origin;

use crate::content::Contents;
use crate::files::Files;
use crate::license;
use crate::model::Package;

pub fn emit(package: &Package) -> Files {
    let editions: Vec<_> = package.editions.iter().map(plan::plan).collect();
    let mut contents = Contents::default();
    runtime::add(&mut contents);
    license::add(package, &mut contents);
    contents.add("Cargo.toml", package::manifest(package));
    contents.add("README.md", package::readme(package, &editions));
    contents.add("rustfmt.toml", include_str!("rust/text/rustfmt.toml"));
    contents.add("src/lib.rs", package::root(package, &editions));
    for own in &editions {
        edition::add(own, &package::edition(own), &mut contents);
    }
    contents.into_files()
}
