//! A file of Rust: its first comment, its imports and its items.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Prose;
use super::printed::Printed;
use super::quoting::{self, Code};
use super::ty::ident;
use super::word::Words;
use crate::markdown::Fragments;

/// A file, made of items that are printed one by one with an empty line in between.
#[derive(Clone)]
pub struct Source(Code);

impl Source {
    pub fn new(head: &Prose) -> Self {
        Source(head.inner())
    }

    /// Adds declarations that belong together, without empty lines in between.
    fn group(&mut self, items: &[TokenStream]) {
        if !items.is_empty() {
            quoting::append(&mut self.0, &[&quoting::tokens(quote!(#(#items)*))]);
        }
    }

    /// Adds declarations of modules or imports, in the order of their names.
    pub fn sorted(&mut self, mut declarations: Vec<(String, TokenStream)>) {
        declarations.sort_by(|(one, _), (other, _)| one.split("::").cmp(other.split("::")));
        self.group(&declarations.into_iter().map(|(_, tokens)| tokens).collect::<Vec<_>>());
    }

    /// Adds items, with the modules of the crate that they name and the `imports` they need besides.
    pub fn items(
        &mut self,
        printed: &[&Printed],
        words: &Words<'_>,
        mut imports: Vec<(String, TokenStream)>,
    ) {
        for name in ["json", "wire"].into_iter().filter(|name| words.start_path(name)) {
            let module = ident(name);
            imports.push((format!("crate::{name}"), quote!(use crate::#module;)));
        }
        self.sorted(imports);
        let parts: Vec<&Code> = printed.iter().flat_map(|printed| &printed.parts).collect();
        quoting::append(&mut self.0, &parts);
    }

    pub fn finish(self) -> Code {
        self.0
    }
}

/// The first comment of a file.
pub fn head(sentence: impl Into<Fragments>) -> Prose {
    Prose::from(sentence.into())
}
