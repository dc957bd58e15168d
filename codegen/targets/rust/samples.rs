//! The samples of an edition: JSON texts of its types, its events and its methods.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::plan::{Edition, Item, ItemKind, Origin};
use super::printed::Printed;
use super::quoting::json_literal;
use super::source::{Source, head};
use super::table::{Piece, Table};
use super::ty::ident;
use super::word::Words;
use crate::example;
use crate::model::{Api, Parameter, Shape, Type};

/// The module, if there is anything to show.
pub fn module(edition: &Edition<'_>) -> Option<Source> {
    let api = edition.api;
    let types = edition.types.iter().flat_map(|documented| &documented.items);
    let mut rows: Vec<TokenStream> = types.filter_map(|item| of_item(api, item)).collect();
    for (call, event) in edition.events.iter().zip(&api.events) {
        let name = ident(&call.name);
        rows.extend(of_call(api, &event.parameters).map(|texts| quote!(events::#name #texts)));
    }
    for (call, method) in edition.methods.iter().zip(&api.methods) {
        let name = ident(&call.name);
        rows.extend(of_call(api, &method.parameters).map(|texts| quote!(methods::#name #texts)));
    }
    let (first, rest) = rows.split_first()?;
    let table = Table::new(quote!(testing::samples), first.clone()).with(rest.iter().cloned());
    let printed = Printed::of(vec![Piece::from(table)]);
    let mut source = Source::new(&head("Samples of the types, the events and the methods."));
    let testing = (
        "crate::testing".to_owned(),
        quote!(
            use crate::testing;
        ),
    );
    source.items(&[&printed], &Words::of([&printed]), vec![testing]);
    Some(source)
}

/// The smallest and the full sample of a documented type. What is anything to a generic type is any JSON
/// value to its sample.
fn of_item(api: &Api, item: &Item) -> Option<TokenStream> {
    item.documented.as_ref()?;
    let Origin::Type(id) = item.origin else { return None };
    let ty = match (&item.kind, &api[id].shape) {
        (ItemKind::Alias(_), _) => return None,
        (ItemKind::Integers(_), Shape::Codes(_)) => Type::CodeNumber(id),
        (ItemKind::Strings(_), Shape::Codes(_)) => Type::CodeName(id),
        _ => Type::Named(id, vec![Type::Any; api[id].parameters.len()]),
    };
    let name = ident(&item.name);
    let arguments = item.generics.iter().map(|_| quote!(json::Value));
    let name = if item.generics.is_empty() { quote!(#name) } else { quote!(#name<#(#arguments),*>) };
    let (minimal, full) = (example::minimal(api, &ty)?, example::full(api, &ty)?);
    let (minimal, full) = (json_literal(&minimal), json_literal(&full));
    Some(quote!(#name #minimal #full))
}

fn of_call(api: &Api, parameters: &[Parameter]) -> Option<TokenStream> {
    let minimal = Value::from(example::minimal_arguments(api, parameters)?);
    let full = example::full_arguments(api, parameters).map_or_else(|| minimal.clone(), Value::from);
    let (minimal, full) = (json_literal(&minimal), json_literal(&full));
    Some(quote!(#minimal #full))
}
