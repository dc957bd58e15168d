//! The generated crate beside its twin: the same types, but read and written by derived code.
//!
//! The twin is made from the crate itself. Where an edition's types have a table of how they are
//! read and written, the table goes and a derive takes its place. What is the same for every type,
//! and the enumerations, stay as they are, which is in the twin's favour: it derives less.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use quote::ToTokens;
use syn::{Field, Item, parse_quote};

/// The tables that a derive takes the place of. No derive can read an event by its name.
const REPLACED: [&str; 4] = ["object", "arguments", "union", "tagged_union"];

/// The crate as it is, in a package of its own.
pub fn original(folder: &Path) -> PathBuf {
    package(folder, "");
    folder.to_owned()
}

/// The twin.
pub fn derived(folder: &Path) -> PathBuf {
    package(folder, "serde = { version = \"1\", features = [\"derive\"] }\n");
    for edition in editions(&folder.join("src")) {
        for file in files(&edition) {
            rewrite(&file, |items| {
                let types: BTreeSet<String> = items.iter().filter_map(table).collect();
                items.retain(|item| table(item).is_none());
                items.iter_mut().for_each(|item| derive(item, &types));
            });
        }
    }
    let events = folder.join("src/wire/table/named.rs");
    let text = fs::read_to_string(&events).expect("the table of events can be read");
    // Derived code does not know what is sensitive.
    let (guard, off) = ("<$event as $crate::wire::Positional<'_>>::GUARD", "$crate::wire::Guard::Off");
    assert!(text.contains(guard), "the table of events asks the tables of arguments for no more than this");
    fs::write(events, text.replace(guard, off)).expect("the table of events can be written");
    folder.to_owned()
}

/// Copies the crate, with another dependency; both build with the versions of this workspace.
fn package(folder: &Path, dependency: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the root of the workspace");
    let source = root.join("generated/rust");
    for file in files(&source.join("src")) {
        let copy = folder.join(file.strip_prefix(&source).expect("a file of the crate"));
        fs::create_dir_all(copy.parent().expect("a folder")).expect("a folder can be made");
        fs::copy(&file, copy).expect("a file can be copied");
    }
    let manifest = fs::read_to_string(source.join("Cargo.toml")).expect("the manifest can be read");
    let manifest =
        manifest.replace("[dependencies]\n", &format!("[workspace]\n\n[dependencies]\n{dependency}"));
    fs::write(folder.join("Cargo.toml"), manifest).expect("the manifest can be written");
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).expect("the lock file can be copied");
}

/// The folders of the editions: those that are not of the runtime.
fn editions(source: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(source).expect("the sources can be listed");
    let folders = entries.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_dir());
    folders.filter(|path| !path.ends_with("json") && !path.ends_with("wire")).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder can be listed") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

fn rewrite(path: &Path, change: impl FnOnce(&mut Vec<Item>)) {
    let text = fs::read_to_string(path).expect("a source can be read");
    let mut file = syn::parse_file(&text).expect("a source can be parsed");
    change(&mut file.items);
    fs::write(path, file.into_token_stream().to_string()).expect("a source can be written");
}

/// The type of a table that a derive takes the place of.
fn table(item: &Item) -> Option<String> {
    let Item::Macro(item) = item else { return None };
    let name = item.mac.path.segments.last()?.ident.to_string();
    let token = item.mac.tokens.clone().into_iter().next()?;
    REPLACED.contains(&name.as_str()).then(|| token.to_string())
}

fn derive(item: &mut Item, types: &BTreeSet<String>) {
    match item {
        Item::Struct(item) if types.contains(&item.ident.to_string()) => {
            item.attrs.push(parse_quote!(#[derive(serde::Serialize, serde::Deserialize)]));
            item.attrs.push(parse_quote!(#[serde(rename_all = "camelCase")]));
            item.fields.iter_mut().for_each(adjust);
        }
        Item::Enum(item) if types.contains(&item.ident.to_string()) => {
            item.attrs.push(parse_quote!(#[derive(serde::Serialize, serde::Deserialize)]));
            item.attrs.push(parse_quote!(#[serde(untagged)]));
            for variant in item.variants.iter_mut().filter(|variant| variant.ident == "Unrecognized") {
                variant.attrs.push(parse_quote!(#[serde(skip)]));
            }
        }
        _ => {}
    }
}

/// Unknown members are dropped, and what is absent is not written.
fn adjust(field: &mut Field) {
    let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
    let ty = field.ty.to_token_stream().to_string();
    if name == "extra" || name == "rest" {
        field.attrs.push(parse_quote!(#[serde(skip)]));
    } else if ty.starts_with("Option <") {
        field.attrs.push(parse_quote!(#[serde(skip_serializing_if = "Option::is_none")]));
    }
}
