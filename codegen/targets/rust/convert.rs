//! Conversions between the editions: what two of them have under one name.

use std::collections::{BTreeMap, BTreeSet};

use super::audience::AUDIENCE;
use super::plan::{Call, Edition, Item, ItemKind, Origin};
use super::printed::Printed;
use super::quoting::{self, Code, code};
use super::source::{Source, head};
use super::table::{Piece, Table};
use super::ty::Scope;
use super::word::Words;
use crate::diff::change::{Change, Section};
use crate::diff::diff;
use crate::diff::disjoint::Disjoint;
use crate::diff::verdict::Bump;
use crate::example::minimal;
use crate::fragment::Fragment;
use crate::markdown::{self, Fragments, markdown};
use crate::model::Type;

/// The module, if there is more than one edition.
pub fn module(editions: &[Edition<'_>]) -> Option<Source> {
    let pieces: Vec<Piece> =
        pairs(editions).filter_map(|(old, new)| table(old, new)).map(Piece::from).collect();
    if pieces.is_empty() {
        return None;
    }
    let mut source = Source::new(&head("Conversions between the editions, by way of the JSON value."));
    let printed = Printed::of(pieces);
    source.items(&[&printed], &Words::of([&printed], []), Vec::new());
    Some(source)
}

/// Each edition with each before it.
fn pairs<'e, 'a>(editions: &'e [Edition<'a>]) -> impl Iterator<Item = (&'e Edition<'a>, &'e Edition<'a>)> {
    let with_older = |(index, new)| editions[..index].iter().map(move |old| (old, new));
    editions.iter().enumerate().flat_map(with_older)
}

fn table(old: &Edition<'_>, new: &Edition<'_>) -> Option<Table> {
    let diff = diff(old.api, new.api, &[&AUDIENCE]);
    let differences = |section: Section, of: &str| differs(&diff.changes, section, of);
    let mut disjoint = Disjoint::new(old.api, new.api);
    let theirs: BTreeMap<(&str, usize), &Item> =
        types(new).map(|(_, item)| (signature(item), item)).collect();
    let shared = types(old).filter_map(|one| Some((one, *theirs.get(&signature(one.1))?)));
    let mut rows: Vec<Code> = shared
        .map(|((documented, item), other)| {
            let from = shared_set(item, other).unwrap_or_else(Fragment::empty);
            let name = code!("{}{}{}", quoting::name(&item.name), parameters(item), from);
            let refused = refused(item, other, &mut disjoint).unwrap_or_default();
            let differences = differences(Section::Types, documented).unwrap_or_default();
            row(name, Some(refused + &differences).filter(|sentences| !sentences.is_empty()))
        })
        .collect();
    for (scope, section, before, after) in [
        (Scope::Events, Section::Events, &old.events, &new.events),
        (Scope::Methods, Section::Methods, &old.methods, &new.methods),
    ] {
        let is_there = |call: &&Call| after.iter().any(|other| other.name == call.name);
        rows.extend(before.iter().filter(is_there).map(|call| {
            let name = code!("{}::{}", scope.module(), quoting::name(&call.name));
            row(name, differences(section, &call.documented))
        }));
    }
    let editions = code!("{} {}", quoting::name(&old.module), quoting::name(&new.module));
    let is_empty = rows.is_empty();
    (!is_empty).then(|| Table::new("wire::conversions", editions).with(rows))
}

fn row(name: Code, differs: Option<String>) -> Code {
    match differs {
        Some(differs) => code!("{} {}", name, quoting::literal(&differs)),
        None => name,
    }
}

/// How a value of a set is given to the set of the other edition, which takes any: no conversion of it fails.
fn shared_set(item: &Item, other: &Item) -> Option<Code> {
    let kind = |item: &Item| match item.kind {
        ItemKind::Strings(_) => Some("as_str"),
        ItemKind::Integers(_) => Some("get"),
        _ => None,
    };
    let method = kind(item).filter(|method| kind(other) == Some(method))?;
    Some(code!(" from {}", method))
}

/// That no value of a type can be converted, as a comment.
fn refused(item: &Item, other: &Item, disjoint: &mut Disjoint<'_>) -> Option<String> {
    let (Origin::Type(one), Origin::Type(two)) = (item.origin, other.origin) else { return None };
    let member = disjoint.member(one, two)?;
    let sentence: Fragments = markdown!(
        " It is always refused: no value of {} is right in both editions. \
                   Change it between `json::to_value` and `json::from_value`.",
        markdown::code(member)
    );
    Some(sentence.into_text())
}

/// What two editions must have in common to be converted.
fn signature(item: &Item) -> (&str, usize) {
    (&item.name, item.generics.len())
}

/// The type parameters of a type, if it has any, each with a name for the other edition.
fn parameters(item: &Item) -> Code {
    let mut other = "Other".to_owned();
    while item.generics.iter().any(|generic| generic.name.starts_with(&other)) {
        other.push_str("Other");
    }
    let pairs = item.generics.iter().map(|generic| {
        let ours = quoting::name(&format!("{other}{}", generic.name));
        code!("{} => {}", quoting::name(&generic.name), ours)
    });
    match item.generics.is_empty() {
        true => Fragment::empty(),
        false => code!("<{}>", Fragment::joined(pairs, ", ")),
    }
}

/// The types that are no names for others, each with the documented type it is or belongs to.
fn types<'e>(edition: &'e Edition<'_>) -> impl Iterator<Item = (&'e str, &'e Item)> {
    let items = edition
        .types
        .iter()
        .flat_map(|documented| documented.items.iter().map(|item| (documented.name.as_str(), item)));
    items.filter(|(_, item)| !matches!(item.kind, ItemKind::Alias(_)))
}

/// What differs in an item, as a comment.
fn differs(changes: &[Change], section: Section, of: &str) -> Option<String> {
    let found = changes.iter().filter(|change| change.subject.section == section && change.subject.of == of);
    let counted = found.filter(|change| change.bump > Bump::Patch);
    let parts: BTreeSet<&str> = counted.map(|change| change.subject.name.as_str()).collect();
    let parts = Fragment::joined(parts.into_iter().map(markdown::code), ", ");
    let sentence: Fragments = markdown!(" Differs in {}.", parts);
    (!parts.is_empty()).then(|| sentence.into_text())
}

/// Two editions, a structure that is alike in both, and a value of it.
pub fn shown<'e>(editions: &'e [Edition<'_>]) -> Option<(&'e str, &'e str, &'e str, serde_json::Value)> {
    pairs(editions).find_map(|(old, new)| {
        let diff = diff(old.api, new.api, &[&AUDIENCE]);
        types(old).find_map(|(documented, item)| {
            let other = types(new).find(|(_, other)| signature(other) == signature(item))?.1;
            let (Origin::Type(id), Origin::Type(_), []) = (item.origin, other.origin, &item.generics[..])
            else {
                return None;
            };
            let is_shown = matches!(item.kind, ItemKind::Object(_)) && !item.deprecated && !other.deprecated;
            let value = minimal(old.api, &Type::Named(id, Vec::new()))?;
            let is_full = value.as_object().is_some_and(|members| {
                !members.is_empty() && members.values().all(|value| !value.is_object())
            });
            let is_alike = differs(&diff.changes, Section::Types, documented).is_none();
            (is_shown && is_full && is_alike).then_some((
                old.module.as_str(),
                new.module.as_str(),
                item.name.as_str(),
                value,
            ))
        })
    })
}
