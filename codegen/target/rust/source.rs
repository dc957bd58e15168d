//! A file of Rust: its first comment, its imports and its items.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::docs::Prose;
use super::quoting::{self, Code};
use super::table::{Piece, Table};
use super::ty::ident;
use crate::fragment::Fragment;
use crate::markdown::Fragments;

/// A file, made of items that are printed one by one with an empty line in between.
pub struct Source {
    head: Code,
    parts: Vec<Code>,
}

impl Source {
    pub fn new(head: &Prose) -> Self {
        Source { head: head.inner(), parts: Vec::new() }
    }

    /// Adds declarations that belong together, without empty lines in between.
    fn group(&mut self, items: &[TokenStream]) {
        if !items.is_empty() {
            self.parts.push(quoting::tokens(&quote!(#(#items)*)));
        }
    }

    /// Adds declarations of modules or imports, in the order of their names.
    pub fn sorted(&mut self, mut declarations: Vec<(String, TokenStream)>) {
        declarations.sort_by(|(one, _), (other, _)| one.split("::").cmp(other.split("::")));
        self.group(&declarations.into_iter().map(|(_, tokens)| tokens).collect::<Vec<_>>());
    }

    /// Adds items, with the modules of the crate that they name and the `imports` they need besides.
    pub fn pieces(&mut self, pieces: &[Piece], used: &Occurrences, mut imports: Vec<(String, TokenStream)>) {
        for name in ["json", "wire"].into_iter().filter(|name| used.start_path(name)) {
            let module = ident(name);
            imports.push((format!("crate::{name}"), quote!(use crate::#module;)));
        }
        self.sorted(imports);
        self.parts.extend(pieces.iter().map(|piece| match piece {
            Piece::Item(tokens) => quoting::tokens(tokens),
            Piece::Table(Table { path, rows }) => quoting::table(path, rows),
        }));
    }

    pub fn finish(self) -> Code {
        let head = Some(self.head).filter(|head| !head.is_empty());
        Fragment::joined(head.into_iter().chain(self.parts), "\n")
    }
}

/// The names that occur in some code, found in one walk.
pub struct Occurrences {
    /// A name, whether `::` is before it, and whether it is after it.
    found: BTreeSet<(String, bool, bool)>,
}

impl Occurrences {
    pub fn of(pieces: &[Piece]) -> Occurrences {
        let mut found = BTreeSet::new();
        pieces.iter().for_each(|piece| find(&piece.tokens(), &mut found));
        Occurrences { found }
    }

    /// Whether a module's name is used at the head of a path.
    pub fn start_path(&self, module: &str) -> bool {
        self.found.contains(&(module.to_owned(), false, true))
    }

    /// Whether a name is used without a path before it.
    pub fn have_alone(&self, name: &str) -> bool {
        [false, true].into_iter().any(|after| self.found.contains(&(name.to_owned(), false, after)))
    }
}

fn find(tokens: &TokenStream, found: &mut BTreeSet<(String, bool, bool)>) {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let is_colon =
        |place: usize| matches!(trees.get(place), Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
    for (place, tree) in trees.iter().enumerate() {
        match tree {
            TokenTree::Ident(ident) => {
                let before = place >= 2 && is_colon(place - 1) && is_colon(place - 2);
                found.insert((ident.to_string(), before, is_colon(place + 1) && is_colon(place + 2)));
            }
            TokenTree::Group(group) => find(&group.stream(), found),
            _ => {}
        }
    }
}

/// The first comment of a file.
pub fn head(sentence: impl Into<Fragments>) -> Prose {
    Prose::from(sentence.into())
}
