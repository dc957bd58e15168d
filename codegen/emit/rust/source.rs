//! A file of Rust: its first comment, its imports and its items.

use std::collections::BTreeSet;

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;

use super::docs::Prose;
use super::quoting::{self, Code};
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
    pub fn group(&mut self, items: &[TokenStream]) {
        if !items.is_empty() {
            self.parts.push(quoting::tokens(&quote!(#(#items)*)));
        }
    }

    /// Adds items that read and write, with the imports of what they name: traits of serde, and all
    /// that [`Source::items`] imports.
    pub fn wire_items(&mut self, items: &[TokenStream], neighbours: &[(TokenStream, Vec<String>)]) {
        let all = Occurrences::of(&quote!(#(#items)*));
        let mut imports = Vec::new();
        for name in ["Deserialize", "Deserializer", "Serialize", "Serializer"] {
            if all.have_alone(name) {
                let name = super::ty::ident(name);
                imports.push(quote!(#name));
            }
        }
        let serde = (!imports.is_empty()).then(|| quote!(use serde_core::{#(#imports),*};));
        self.group(serde.as_slice());
        self.items(items, neighbours);
    }

    /// Adds items, with the imports of what they name: modules of the crate, and `neighbours`, a path
    /// and the names taken from it.
    pub fn items(&mut self, items: &[TokenStream], neighbours: &[(TokenStream, Vec<String>)]) {
        let all = Occurrences::of(&quote!(#(#items)*));
        let mut own = Vec::new();
        for (path, names) in neighbours {
            if !names.is_empty() {
                let names = names.iter().map(|name| super::ty::ident(name));
                own.push(quote!(use #path::{#(#names),*};));
            }
        }
        for module in ["json", "wire"] {
            if all.start_path(module) {
                let module = super::ty::ident(module);
                own.push(quote!(use crate::#module;));
            }
        }
        self.group(&own);
        let taken = |name: &str| all.have_alone(name);
        items.iter().for_each(|item| self.parts.push(quoting::tokens(&shorten(item.clone(), &taken))));
    }

    pub fn finish(self) -> Code {
        let head = Some(self.head).filter(|head| !head.is_empty());
        Fragment::joined(head.into_iter().chain(self.parts), "\n")
    }
}

/// Gives type parameters of functions, `__D`, their usual name of one letter, unless a type of the
/// file has it.
fn shorten(tokens: TokenStream, taken: &impl Fn(&str) -> bool) -> TokenStream {
    let tree = |tree: TokenTree| match tree {
        TokenTree::Ident(ident) => {
            let name = ident.to_string();
            match name.strip_prefix("__").filter(|letter| letter.len() == 1 && !taken(letter)) {
                Some(letter) => TokenTree::Ident(super::ty::ident(letter)),
                None => TokenTree::Ident(ident),
            }
        }
        TokenTree::Group(group) => {
            let mut inside = Group::new(group.delimiter(), shorten(group.stream(), taken));
            inside.set_span(group.span());
            TokenTree::Group(inside)
        }
        other => other,
    };
    tokens.into_iter().map(tree).collect()
}

/// The names that occur in some code, found in one walk.
pub struct Occurrences {
    /// A name, whether `::` is before it, and whether it is after it.
    found: BTreeSet<(String, bool, bool)>,
}

impl Occurrences {
    pub fn of(tokens: &TokenStream) -> Occurrences {
        let mut found = BTreeSet::new();
        find(tokens, &mut found);
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
        |place: usize| matches!(trees.get(place), Some(TokenTree::Punct(own)) if own.as_char() == ':');
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
