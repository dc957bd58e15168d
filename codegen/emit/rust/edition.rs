//! The files of one edition.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Prose;
use super::names;
use super::plan::{Edition, File, Item};
use super::quoting::Code;
use super::source::{Occurrences, Source, head};
use super::ty::{Scope, ident};
use super::{call, item};
use crate::content::Contents;
use crate::markdown::{code, markdown};

/// All files of the edition, below `src/`.
pub fn add(edition: &Edition<'_>, prose: &Prose, contents: &mut Contents) {
    let folder = &edition.module;
    let mut add =
        |path: String, source: Source| contents.add(format!("src/{folder}/{path}.rs"), source.finish());
    for file in &edition.types {
        let module = names::plain(&file.module);
        add(format!("types/{module}"), define(edition, file));
        if let Some(wire) = wire(edition, file) {
            add(format!("wire/{module}"), wire);
        }
    }
    add("types".to_owned(), types(edition));
    add("wire".to_owned(), wires(edition));
    for (calls, scope, name) in
        [(&edition.events, Scope::Events, "events"), (&edition.methods, Scope::Methods, "methods")]
    {
        for own in calls {
            let module = names::plain(&own.module);
            add(format!("{name}/{module}"), call::define(edition, own, scope));
            add(format!("wire/{name}/{module}"), call::wire(edition, own, scope));
        }
        if !calls.is_empty() {
            add(name.to_owned(), call::list(edition, calls, scope));
            add(format!("wire/{name}"), call::list_wire(edition, calls, scope));
        }
    }
    contents.add(format!("src/{folder}.rs"), root(edition, prose));
}

fn root(edition: &Edition<'_>, prose: &Prose) -> Code {
    let mut source = Source::new(prose);
    let calls = [(&edition.events, "events"), (&edition.methods, "methods")];
    let public = calls.iter().filter(|(calls, _)| !calls.is_empty()).map(|(_, name)| {
        let name = ident(name);
        quote!(pub mod #name;)
    });
    let modules: Vec<TokenStream> = public
        .chain([
            quote!(
                mod types;
            ),
            quote!(
                mod wire;
            ),
        ])
        .collect();
    source.group(&modules);
    if edition.types.iter().any(|file| !file.items.is_empty()) {
        source.group(&[quote!(
            pub use types::*;
        )]);
    }
    source.finish()
}

fn types(edition: &Edition<'_>) -> Source {
    let mut source = Source::new(&head("The types."));
    let modules: Vec<_> = edition.types.iter().map(|file| ident(&file.module)).collect();
    source.group(&modules.iter().map(|module| quote!(mod #module;)).collect::<Vec<_>>());
    source.group(&modules.iter().map(|module| quote!(pub use #module::*;)).collect::<Vec<_>>());
    source
}

fn wires(edition: &Edition<'_>) -> Source {
    let mut source = Source::new(&head("How the types are read and written."));
    let of_types = edition.types.iter().filter(|file| has_wire(file)).map(|file| ident(&file.module));
    let calls = [(&edition.events, "events"), (&edition.methods, "methods")];
    let of_calls = calls.iter().filter(|(calls, _)| !calls.is_empty()).map(|(_, name)| ident(name));
    // A type's module may have the name of one of the two, which then needs another.
    source.group(&of_types.map(|module| quote!(mod #module;)).collect::<Vec<_>>());
    source.group(&of_calls.map(|module| quote!(mod #module;)).collect::<Vec<_>>());
    source
}

fn define(edition: &Edition<'_>, file: &File) -> Source {
    let items: Vec<TokenStream> = file.items.iter().flat_map(|own| item::define(own, Scope::Types)).collect();
    let own: Vec<&str> = file.items.iter().map(|own| own.name.as_str()).collect();
    let neighbours = neighbours(&items, &file.items).into_iter().filter(|name| !own.contains(&name.as_str()));
    let mut source = Source::new(&head(markdown!("{}.", code(&file.documented))));
    let module = ident(&edition.module);
    source.items(&items, &[(quote!(crate::#module), neighbours.collect())]);
    source
}

fn has_wire(file: &File) -> bool {
    file.items.iter().any(|own| !item::wire(own, &file.documented, Scope::Types).is_empty())
}

fn wire(edition: &Edition<'_>, file: &File) -> Option<Source> {
    let items: Vec<TokenStream> =
        file.items.iter().flat_map(|own| item::wire(own, &file.documented, Scope::Types)).collect();
    if items.is_empty() {
        return None;
    }
    let mut source = Source::new(&head(markdown!("Reading and writing {}.", code(&file.documented))));
    let module = ident(&edition.module);
    source.wire_items(&items, &[(quote!(crate::#module), neighbours(&items, &file.items))]);
    Some(source)
}

/// The names of items that the code uses without a path, once each.
pub fn neighbours(code: &[TokenStream], items: &[Item]) -> Vec<String> {
    let code = Occurrences::of(&quote!(#(#code)*));
    let mut names: Vec<String> = Vec::new();
    let mut known = BTreeSet::new();
    for name in items.iter().flat_map(item::mentioned) {
        if code.have_alone(names::plain(&name)) && known.insert(name.clone()) {
            names.push(name);
        }
    }
    names
}
