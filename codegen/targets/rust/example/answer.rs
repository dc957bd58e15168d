//! Examples of what is read as a type of Rust itself: a result, a time.

use super::super::plan::{Edition, ItemKind, Union};
use super::super::quoting::{self, Code};
use super::super::time;
use super::{find, items, json};
use crate::model::unit::Measure;

/// An answer to a call that failed.
pub fn fail(krate: &Code, edition: &Edition<'_>) -> Option<Code> {
    let (item, answer) = items(edition).find_map(|item| match &item.kind {
        ItemKind::Union(Union { answer: Some(answer), .. }) if item.generics.len() == 1 => {
            Some((item, answer))
        }
        _ => None,
    })?;
    let text = json(edition, find(edition, &answer.failure.ty)?)?.to_string();
    Some(Code::filled(
        "use {krate}::{name};\n\n\
         fn data<T>(answer: {name}<T>) -> Result<T, Box<dyn std::error::Error>> {\n    \
             Ok(answer.into_result()?)\n\
         }\n\n\
         let text = {text};\n\
         let answer: {name}<()> = serde_json::from_str(text)?;\n\
         println!(\"{}\", data(answer).unwrap_err());\n\
         # Ok::<(), serde_json::Error>(())\n",
        &[
            ("krate", krate.clone()),
            ("name", quoting::name(&item.name)),
            ("text", quoting::raw_string(&text)),
        ],
    ))
}

/// When something is.
pub fn date(krate: &Code, edition: &Edition<'_>) -> Option<Code> {
    let (item, get, set) = items(edition).find_map(|item| {
        let ItemKind::Object(members) = &item.kind else { return None };
        let mut given = members.iter().filter_map(|member| time::methods(member, members));
        let date = given.find(|date| date.time.measure == Measure::Instant && !date.is_integer)?;
        let is_plain = item.generics.is_empty() && !item.deprecated;
        Some((item, date.std, date.setter?)).filter(|_| is_plain)
    })?;
    Some(Code::filled(
        "use std::time::SystemTime;\n\n\
         use {krate}::{name};\n\n\
         fn date(record: &{name}) -> Option<SystemTime> {\n    \
             record.{get}()\n\
         }\n\n\
         fn now(record: {name}) -> {name} {\n    \
             record.{set}(SystemTime::now())\n\
         }\n",
        &[
            ("krate", krate.clone()),
            ("name", quoting::name(&item.name)),
            ("get", quoting::name(&get)),
            ("set", quoting::name(&set)),
        ],
    ))
}
