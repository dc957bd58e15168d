//! The programs that come with the crate, in its folder `examples/`.

use proc_macro2::TokenStream;

use super::super::package::recursion_limit;
use super::super::plan::Edition;
use super::super::quoting::{self, Code, code as rust};
use super::super::source::{Source, head};
use super::{host, refuse};
use crate::fragment::Fragment;
use crate::model::Package;

/// A program that shows how the crate is used.
pub struct Program {
    pub name: &'static str,
    /// What it shows, a sentence.
    pub shows: &'static str,
    /// The module of the edition it needs.
    pub edition: String,
    pub code: Code,
}

impl Program {
    pub fn path(&self) -> String {
        format!("examples/{}.rs", self.name)
    }
}

/// The programs, each if the API has what it shows.
pub fn programs(package: &Package, editions: &[Edition<'_>]) -> Vec<Program> {
    let krate = &package.name.replace('-', "_");
    let host = editions.iter().find_map(|edition| host::program(krate, edition));
    let refuse = editions.get(package.root).and_then(|root| refuse::program(krate, root));
    // A program follows the types as deep as the crate does.
    let limit = recursion_limit(package);
    let limited = |program: Program| Program { code: rust!("{}{}", limit.clone(), program.code), ..program };
    host.into_iter().chain(refuse).map(limited).collect()
}

/// A file: what it shows, its imports by path, and its items with an empty line in between.
pub fn file(
    sentence: &'static str,
    imports: [Vec<(String, TokenStream)>; 2],
    items: Vec<TokenStream>,
) -> Code {
    let mut source = Source::new(&head(sentence));
    imports.into_iter().for_each(|group| source.sorted(group));
    let items = Fragment::joined(items.into_iter().map(quoting::tokens), "\n");
    Fragment::joined([source.finish(), items], "\n")
}
