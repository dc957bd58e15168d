//! Comments of the crate, as syn reads them.

use std::fs;
use std::path::{Path, PathBuf};

use syn::{Attribute, Expr, Fields, ImplItem, Item, Lit, Meta};

use super::{Comment, generated, read};

/// The comments of an edition: items under their documented names, their fields and variants, functions.
pub fn comments(module: &str) -> Vec<Comment> {
    let mut files = vec![generated(&format!("rust/src/{module}.rs"))];
    collect(&generated(&format!("rust/src/{module}")), &mut files);
    files.iter().flat_map(|path| of_file(&read(path))).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
    files.sort();
}

fn of_file(text: &str) -> Vec<Comment> {
    let file = syn::parse_file(text).unwrap();
    let mut found = Vec::new();
    let mut add = |of: String, attributes: &[Attribute]| {
        let text = text_of(attributes);
        if !text.is_empty() {
            found.push(Comment { of, text });
        }
    };
    add(String::new(), &file.attrs);
    for item in &file.items {
        match item {
            Item::Struct(structure) => {
                let is_call = structure
                    .fields
                    .iter()
                    .any(|field| field.ident.as_ref().is_some_and(|name| name == "rest"));
                let (open, close) = if is_call { ("(", ")") } else { (".", "") };
                let of = documented(&structure.ident.to_string(), &structure.attrs);
                add(of.clone(), &structure.attrs);
                let Fields::Named(fields) = &structure.fields else { continue };
                for field in &fields.named {
                    let name = field.ident.as_ref().unwrap().to_string();
                    add(format!("{of}{open}{}{close}", documented(&name, &field.attrs)), &field.attrs);
                }
            }
            Item::Enum(enumeration) => {
                let of = documented(&enumeration.ident.to_string(), &enumeration.attrs);
                add(of.clone(), &enumeration.attrs);
                for variant in &enumeration.variants {
                    let name = documented(&variant.ident.to_string(), &variant.attrs);
                    add(format!("{of}.{name}"), &variant.attrs);
                }
            }
            Item::Type(alias) => add(documented(&alias.ident.to_string(), &alias.attrs), &alias.attrs),
            Item::Impl(block) => {
                for item in &block.items {
                    if let ImplItem::Fn(function) = item {
                        add(format!("fn {}", function.sig.ident), &function.attrs);
                    }
                }
            }
            _ => {}
        }
    }
    found
}

/// The name on the wire, where it is another one.
fn documented(name: &str, attributes: &[Attribute]) -> String {
    let alias = attributes.iter().find_map(|attribute| {
        let Meta::List(list) = &attribute.meta else { return None };
        let inside = list.tokens.to_string();
        let literal = inside.strip_prefix("alias = ").filter(|_| list.path.is_ident("doc"))?;
        Some(syn::parse_str::<syn::LitStr>(literal).unwrap().value())
    });
    alias.unwrap_or_else(|| name.trim_start_matches("r#").to_owned())
}

fn text_of(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| {
        let Meta::NameValue(pair) = &attribute.meta else { return None };
        let Expr::Lit(value) = &pair.value else { return None };
        let Lit::Str(line) = &value.lit else { return None };
        pair.path.is_ident("doc").then(|| line.value().trim_start_matches(' ').to_owned())
    });
    lines.collect::<Vec<_>>().join("\n")
}
