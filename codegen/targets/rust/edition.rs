//! The files of one edition.

use std::collections::BTreeSet;
use std::sync::Arc;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Prose;
use super::layout::{Content, Entry, Group, SpecFile, lay_out};
use super::plan::{Call, Edition};
use super::printed::Printed;
use super::quoting::Code;
use super::source::{Source, head};
use super::ty::{Scope, ident};
use super::word::Words;
use super::{any_event, call, item, message, names, samples};
use crate::concurrent;
use crate::content::Contents;
use crate::example::Samples;
use crate::markdown::{code, markdown};

/// The module of all messages.
const MESSAGE: &str = "message";

/// The module of the samples.
const SAMPLES: &str = "samples";

/// All files of the edition, below `src/`.
pub fn add(edition: &Edition<'_>, samples: (usize, &Samples<'_>), contents: &Contents<'_>) {
    let files = lay_out(edition);
    let sources: Vec<Filling<'_>> =
        files.iter().flat_map(|file| Writer { edition, file, sources: Vec::new() }.sources()).collect();
    concurrent::map(&sources, |source| source.add(edition, contents));
    let folder = &edition.module;
    for (calls, scope) in [(&edition.events, Scope::Events), (&edition.methods, Scope::Methods)] {
        if !calls.is_empty() {
            let source = list(&files, calls, scope);
            contents.add(format!("src/{folder}/{}.rs", scope.module()), source.finish());
        }
    }
    let samples = samples::module(edition, samples);
    contents.add(format!("src/{folder}.rs"), root(edition, &files, samples.is_some()));
    if let Some(source) = message::module(edition) {
        contents.add(format!("src/{folder}/{MESSAGE}.rs"), source.finish());
    }
    if let Some(source) = samples {
        contents.add(format!("src/{folder}/{SAMPLES}.rs"), source.finish());
    }
}

/// The module of the edition: the files, and its types by name.
fn root(edition: &Edition<'_>, files: &[SpecFile<'_>], has_samples: bool) -> Code {
    let mut source = Source::new(&edition.prose);
    let calls = [(&edition.events, Scope::Events), (&edition.methods, Scope::Methods)];
    let public = calls.iter().filter(|(calls, _)| !calls.is_empty()).map(|(_, scope)| scope.module());
    let message = message::messages(edition).map(|_| MESSAGE);
    let public = public.chain(message).map(|name| {
        let module = ident(name);
        (name.to_owned(), quote!(pub mod #module;))
    });
    let samples = has_samples.then(|| {
        let module = ident(SAMPLES);
        (SAMPLES.to_owned(), quote!(#[cfg(feature = "testing")] mod #module;))
    });
    let modules = public.chain(files.iter().map(|file| declaration(&file.module))).chain(samples);
    source.sorted(modules.collect());
    source.sorted(exports(files, Scope::Types, &TokenStream::new()));
    source.finish()
}

/// The module of all events or methods.
fn list(files: &[SpecFile<'_>], calls: &[Call], scope: Scope) -> Source {
    let mut source = Source::new(&head(match scope {
        Scope::Events => "The events: for each a structure of the arguments its handler is given.",
        _ => "The methods: for each a structure of its parameters.",
    }));
    source.sorted(exports(files, scope, &quote!(super::)));
    if scope == Scope::Events {
        let printed = Printed::of(any_event::define(calls));
        source.items(&[&printed], &Words::of([&printed], []), Vec::new());
    }
    source
}

fn declaration(module: &str) -> (String, TokenStream) {
    let name = ident(module);
    (names::plain(module).to_owned(), quote!(mod #name;))
}

/// What the files define in a scope, by name.
fn exports(files: &[SpecFile<'_>], scope: Scope, above: &TokenStream) -> Vec<(String, TokenStream)> {
    let groups = files.iter().flat_map(|file| &file.groups).filter(|group| group.scope == scope);
    groups.map(|group| export(&group.path, above, &defined(&group.content))).collect()
}

fn export(path: &[String], above: &TokenStream, names: &BTreeSet<String>) -> (String, TokenStream) {
    let segments = path.iter().map(|segment| ident(segment));
    let names = names.iter().map(|name| ident(name));
    (path.join("::"), quote!(pub use #above #(#segments)::*::{#(#names),*};))
}

fn defined(content: &Content<'_>) -> BTreeSet<String> {
    match content {
        Content::Items(entries) => entries.iter().flat_map(Entry::defined).collect(),
        Content::Parts(parts) => {
            parts.iter().flat_map(|(_, entries)| entries).flat_map(Entry::defined).collect()
        }
    }
}

/// A file as far as it is written, and the items that follow.
struct Filling<'w> {
    path: String,
    source: Source,
    scope: Scope,
    entries: &'w [Entry<'w>],
}

/// Begins what becomes of one file of the spec.
struct Writer<'w> {
    edition: &'w Edition<'w>,
    file: &'w SpecFile<'w>,
    sources: Vec<Filling<'w>>,
}

impl<'w> Writer<'w> {
    fn sources(mut self) -> Vec<Filling<'w>> {
        let home = self.file.home();
        let inner = self.file.groups.iter().filter(|group| Some(group.scope) != home);
        let modules = inner.map(|group| {
            let name = ident(group.scope.module());
            // The list of all of its kind stands beside the file.
            (group.scope.module().to_owned(), quote!(pub(super) mod #name;))
        });
        let mut modules: Vec<_> = modules.collect();
        for group in &self.file.groups {
            let submodules =
                if Some(group.scope) == home { std::mem::take(&mut modules) } else { Vec::new() };
            self.add_group(group, submodules);
        }
        if home.is_none() {
            let mut source = Source::new(&self.head(None, ""));
            source.sorted(modules);
            self.add_file(&[self.file.module.clone()], source, Scope::Types, &[]);
        }
        self.sources
    }

    fn add_group(&mut self, group: &'w Group<'w>, mut modules: Vec<(String, TokenStream)>) {
        let mut source = Source::new(&self.head(Some(group.scope), ""));
        match &group.content {
            Content::Items(entries) => {
                source.sorted(modules);
                self.add_file(&group.path, source, group.scope, entries);
            }
            Content::Parts(parts) => {
                modules.extend(parts.iter().map(|(module, _)| declaration(module)));
                source.sorted(modules);
                let exports = parts.iter().map(|(module, entries)| {
                    let names = defined(&Content::Items(entries.clone()));
                    export(std::slice::from_ref(module), &TokenStream::new(), &names)
                });
                source.sorted(exports.collect());
                self.add_file(&group.path, source, group.scope, &[]);
                for (module, entries) in parts {
                    let first = entries.first().map_or("", |entry| entry.documented());
                    let part = Source::new(&self.head(Some(group.scope), first));
                    let path = [&group.path[..], std::slice::from_ref(module)].concat();
                    self.add_file(&path, part, group.scope, entries);
                }
            }
        }
    }

    fn add_file(&mut self, path: &[String], source: Source, scope: Scope, entries: &'w [Entry<'w>]) {
        let path: Vec<&str> = path.iter().map(|segment| names::plain(segment)).collect();
        let path = format!("src/{}/{}.rs", self.edition.module, path.join("/"));
        self.sources.push(Filling { path, source, scope, entries });
    }

    /// The first comment: what the file holds, and in a part its first item.
    fn head(&self, scope: Option<Scope>, first: &str) -> Prose {
        let what = match scope {
            Some(Scope::Types) => "Types",
            Some(Scope::Events) => "Events",
            Some(Scope::Methods) => "Methods",
            None => "Events and methods",
        };
        let file = code(self.file.name);
        if first.is_empty() {
            return head(markdown!("{} of {}.", what, file));
        }
        head(markdown!("{} of {}, from {} on.", what, file, code(first)))
    }
}

impl Filling<'_> {
    fn add(&self, edition: &Edition<'_>, contents: &Contents<'_>) {
        let Filling { scope, entries, .. } = *self;
        let printed: Vec<Arc<Printed>> = entries
            .iter()
            .flat_map(|entry| match entry {
                Entry::Type(documented) => {
                    let items = documented.items.iter();
                    items.map(|item| item::printed(item, &documented.name, scope)).collect()
                }
                Entry::Call(call) => call::printed(call, scope),
            })
            .collect();
        let printed: Vec<&Printed> = printed.iter().map(|printed| &**printed).collect();
        let sought = if scope == Scope::Types { mentioned(entries) } else { BTreeSet::new() };
        let words = Words::of(printed.iter().copied(), sought.iter().map(|name| names::plain(name)));
        let path = format!("crate::{}", edition.module);
        let edition = ident(&edition.module);
        let mut imports = Vec::new();
        if scope == Scope::Types {
            let neighbours = sought.iter().filter(|name| words.have_alone(names::plain(name)));
            let names: Vec<_> = neighbours.map(|name| ident(name)).collect();
            if !names.is_empty() {
                imports.push((path, quote!(use crate::#edition::{#(#names),*};)));
            }
        } else if words.start_path("types") {
            // Events, methods and types may share names.
            imports.push((path, quote!(use crate::#edition as types;)));
        }
        let mut source = self.source.clone();
        source.items(&printed, &words, imports);
        contents.add(&self.path, source.finish());
    }
}

/// The types of other files that those of a file mention.
fn mentioned(entries: &[Entry<'_>]) -> BTreeSet<String> {
    let items = entries.iter().flat_map(|entry| match entry {
        Entry::Type(documented) => &documented.items,
        Entry::Call(call) => &call.items,
    });
    let defined_here = defined(&Content::Items(entries.to_vec()));
    items.flat_map(item::mentioned).filter(|name| !defined_here.contains(name)).collect()
}
