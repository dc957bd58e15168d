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
mod link;
mod generics;
mod item;
pub mod names;
mod object;
mod open;
mod package;
mod plan;
mod quoting;
mod runtime;
mod source;
mod ty;
mod union;

pub use definitions::{Definition, definitions};
pub use expression::expression;
pub use plan::Origin;

use crate::files::Files;
use crate::model::Package;

pub fn emit(package: &Package) -> Files {
    let editions: Vec<_> = package.editions.iter().map(plan::plan).collect();
    let mut files = runtime::files(package);
    files.insert("Cargo.toml".to_owned(), package::manifest(package).into_text());
    files.insert("README.md".to_owned(), package::readme(package, &editions).into_text());
    files.insert("rustfmt.toml".to_owned(), include_str!("text/rust/rustfmt.toml").to_owned());
    files.insert("src/lib.rs".to_owned(), package::root(package, &editions).into_text());
    for own in &editions {
        files.extend(edition::emit(own, &package::edition(own)));
    }
    files
}
