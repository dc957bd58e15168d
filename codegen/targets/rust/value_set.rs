//! Open sets of documented values: enumerations of strings and of integers.

use std::borrow::Cow;

use super::block::{Block, Rows};
use super::docs::Prose;
use super::plan::{Integers, Item, Pairs, Strings, Variant};
use super::quoting::{self, Code, code};
use super::table::Table;
use crate::markdown;

/// The variants for what the documentation does not know.
const UNRECOGNIZED_STRING: &str = "    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
";
const UNRECOGNIZED_INTEGER: &str = "    /// An integer that is not documented, as it came.
    Unrecognized(json::UnrecognizedInteger<Self>),
";

/// The enumeration of documented strings.
pub fn define_strings(item: &Item, strings: &Strings) -> Vec<Block> {
    let docs = docs(item, "One of a set of documented strings.").outer();
    let variants = strings.values.iter().map(|entry| variant(entry, &entry.value));
    let enumeration = enumeration(item, "Debug, Clone, PartialEq, Eq");
    vec![Block::new(docs, enumeration).with(variants).with([UNRECOGNIZED_STRING.into()])]
}

/// An enumeration without its variants.
fn enumeration(item: &Item, derived: &'static str) -> Code {
    let (attributes, name) = (item.attributes(), quoting::name(&item.name));
    let head = code!("{}#[derive({})]\n#[non_exhaustive]\n", attributes, derived);
    quoting::frame(code!("{}pub enum {} {{}}\n", head, name))
}

/// Reading, writing and conversions of the strings.
pub fn table_strings(item: &Item, strings: &Strings) -> Vec<Table> {
    let name = quoting::name(&item.name);
    let row =
        |entry: &Variant<String>| code!("{} {}", quoting::name(&entry.name), quoting::literal(&entry.value));
    let pairs = strings.codes.as_ref().map(|pairs| ("code", pairs));
    let values = table("wire::string_enum", &name, strings.values.iter().map(row), pairs);
    let bases = strings.bases.iter().map(|base| {
        let row = |theirs: &str, ours: &str| code!("{} => {}", quoting::name(theirs), quoting::name(ours));
        let rows = base.variants.iter().map(|(theirs, ours)| row(theirs, ours));
        Table::new("wire::widen", row(&base.name, &item.name)).with(rows)
    });
    std::iter::once(values).chain(bases).collect()
}

/// The enumeration of documented integers.
pub fn define_integers(item: &Item, integers: &Integers) -> Vec<Block> {
    let docs = docs(item, "One of a set of documented integers.").outer();
    let variants = integers.values.iter().map(|entry| variant(entry, &entry.value.to_string()));
    let enumeration = enumeration(item, "Debug, Clone, Copy, PartialEq, Eq, Hash");
    vec![Block::new(docs, enumeration).with(variants).with([UNRECOGNIZED_INTEGER.into()])]
}

/// Reading, writing and conversions of the integers.
pub fn table_integers(item: &Item, integers: &Integers) -> Vec<Table> {
    let row = |entry: &Variant<i64>| quoting::numbered(&quoting::name(&entry.name), entry.value);
    let pairs = integers.strings.as_ref().map(|pairs| ("name", pairs));
    vec![table("wire::code_enum", &quoting::name(&item.name), integers.values.iter().map(row), pairs)]
}

/// A line for each value; in a code table also the variant of the other half.
fn table(
    path: &'static str,
    name: &Code,
    values: impl Iterator<Item = Code>,
    pairs: Option<(&'static str, &Pairs)>,
) -> Table {
    let Some((method, pairs)) = pairs else {
        return Table::new(path, name.clone()).with(values);
    };
    let theirs = pairs.variants.iter().map(|(_, theirs)| quoting::name(theirs));
    let rows = values.zip(theirs).map(|(value, theirs)| code!("{} => {}", value, theirs));
    Table::new(path, code!("{} {} {}", name, method, quoting::name(&pairs.name))).with(rows)
}

fn docs<'i>(item: &'i Item, sentence: &'static str) -> Cow<'i, Prose> {
    item.prose.or(|| sentence.into())
}

fn variant<V>(entry: &Variant<V>, value: &str) -> Code {
    let attributes = quoting::attributes(value, &entry.name, entry.deprecated);
    let variant = code!("{}{},\n", attributes, quoting::name(&entry.name));
    quoting::item_row(Rows::Variants, &entry.prose.or(|| markdown::code(value)).outer(), &variant)
}
