//! The samples of an edition: JSON texts of its types, its events and its methods.

use quote::quote;
use serde_json::Value;

use super::plan::{Edition, Item, ItemKind, Origin};
use super::printed::Printed;
use super::quoting::{self, Code, code};
use super::source::{Source, head};
use super::table::{Piece, Table};
use super::word::Words;
use crate::concurrent;
use crate::example::{self, Sample, Samples};
use crate::fragment::Fragment;
use crate::model::{Api, Parameter, Shape, Type};

/// The module, if there is anything to show.
pub fn module(edition: &Edition<'_>, (place, samples): (usize, &Samples<'_>)) -> Option<Source> {
    let api = edition.api;
    let types: Vec<&Item> = edition.types.iter().flat_map(|documented| &documented.items).collect();
    let mut rows: Vec<Code> =
        concurrent::map(&types, |item| of_item(api, item, (place, samples))).into_iter().flatten().collect();
    for (index, call) in edition.events.iter().enumerate() {
        let texts = samples.of_event(place, index).map(texts);
        rows.extend(texts.map(|texts| code!("events::{} {}", quoting::name(&call.name), texts)));
    }
    for (call, method) in edition.methods.iter().zip(&api.methods) {
        let texts = of_call(api, &method.parameters);
        rows.extend(texts.map(|texts| code!("methods::{} {}", quoting::name(&call.name), texts)));
    }
    let mut rows = rows.into_iter();
    let table = Table::new("testing::samples", rows.next()?).with(rows);
    let printed = Printed::of(vec![Piece::from(table)]);
    let mut source = Source::new(&head("Samples of the types, the events and the methods."));
    let testing = (
        "crate::testing".to_owned(),
        quote!(
            use crate::testing;
        ),
    );
    source.items(&[&printed], &Words::of([&printed], []), vec![testing]);
    Some(source)
}

/// The smallest and the full sample of a documented type. What is anything to a generic type is any JSON
/// value to its sample.
fn of_item(api: &Api, item: &Item, (place, samples): (usize, &Samples<'_>)) -> Option<Code> {
    item.documented.as_ref()?;
    let Origin::Type(id) = item.origin else { return None };
    let ty = match (&item.kind, &api[id].shape) {
        (ItemKind::Alias(_), _) => return None,
        (ItemKind::Integers(_), Shape::Codes(_)) => Type::CodeNumber(id),
        (ItemKind::Strings(_), Shape::Codes(_)) => Type::CodeName(id),
        _ => Type::Named(id, vec![Type::Any; api[id].parameters.len()]),
    };
    let texts = if ty == Type::Named(id, Vec::new()) {
        texts(samples.of_type(place, id)?)
    } else {
        texts(&Sample::of(&example::minimal(api, &ty)?, Some(&example::full(api, &ty)?)))
    };
    let name = quoting::name(&item.name);
    let arguments = item.generics.iter().map(|_| Code::from("json::Value"));
    let name = match item.generics.is_empty() {
        true => name,
        false => code!("{}<{}>", name, Fragment::joined(arguments, ", ")),
    };
    Some(code!("{} {}", name, texts))
}

fn of_call(api: &Api, parameters: &[Parameter]) -> Option<Code> {
    let minimal = Value::from(example::minimal_arguments(api, parameters)?);
    let full = example::full_arguments(api, parameters).map(Value::from);
    Some(texts(&Sample::of(&minimal, full.as_ref())))
}

fn texts(Sample { minimal, full }: &Sample) -> Code {
    let full = full.as_ref().unwrap_or(minimal);
    code!("{} {}", quoting::raw_string(minimal), quoting::raw_string(full))
}
