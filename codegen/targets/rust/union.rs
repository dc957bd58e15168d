//! Unions: enumerations with a named variant for each type, read by the kind of the JSON value,
//! and objects among each other by their tag.

use super::block::{Block, Rows};
use super::docs::Prose;
use super::generics::generics_with_defaults;
use super::object::debug;
use super::plan::{Arm, ArmKind, Item, Union};
use super::quoting::{self, Code, code};
use super::table::Table;
use super::ty::{Scope, Ty};
use crate::fragment::Fragment;
use crate::markdown::{self, Fragments, markdown};
use crate::model::Literal;

/// The variant for what the documentation does not know.
const UNRECOGNIZED: &str = "    /// An object of a kind that is not documented, as it came.
    Unrecognized(json::UnrecognizedObject<Self>),
";

/// The enumeration.
pub fn define(item: &Item, union: &Union, scope: Scope) -> Vec<Block> {
    let docs = item.prose.or(|| markdown!("Either {}.", tried(union))).outer();
    let (attributes, name) = (item.attributes(), quoting::name(&item.name));
    let generics = generics_with_defaults(&item.generics, scope);
    let variants = union.arms.iter().map(|arm| {
        let mut docs = Prose::default();
        let tags = arm.tags.iter().map(|tag| markdown::code(&literal(tag)));
        match &union.tag {
            Some(tag) if !arm.tags.is_empty() => {
                let tags = Fragment::joined(tags, " or ");
                docs.push(markdown!("An object whose {} is {}.", markdown::code(tag), tags));
            }
            _ => docs.push(markdown!("{}.", markdown::capitalized(&kind(arm)))),
        }
        let variant = code!("{}({}),\n", quoting::name(&arm.name), arm.ty.code(scope));
        quoting::item_row(Rows::Variants, &docs.outer(), &variant)
    });
    let unrecognized = keeps_unknown(union).then(|| UNRECOGNIZED.into());
    let derived = debug::derived_of_arms(&union.arms);
    let enumeration =
        code!("{}{}#[non_exhaustive]\npub enum {}{} {{}}\n", attributes, derived, name, generics);
    let enumeration = Block::new(docs, quoting::frame(enumeration)).with(variants).with(unrecognized);
    let debug = debug::redacted_union(item, &union.arms, keeps_unknown(union));
    std::iter::once(enumeration).chain(debug.map(Block::from)).collect()
}

/// The table of the arms.
pub fn table(item: &Item, union: &Union, scope: Scope) -> Table {
    let expected = quoting::literal(&tried(union).into_text());
    let rows = union.arms.iter().map(|arm| row(arm, union, scope));
    let head = code!("{} {}", item.own_code(), expected);
    let table = match &union.tag {
        None => Table::new("wire::union", head),
        Some(tag) => {
            let head = code!("{} by {} {}", head, quoting::literal(tag), values(union));
            Table::new("wire::tagged_union", head)
        }
    };
    table.with(rows)
}

fn row(arm: &Arm, union: &Union, scope: Scope) -> Code {
    let kind = match arm.kind {
        ArmKind::Boolean => "boolean",
        ArmKind::Number => "number",
        ArmKind::String => "string",
        ArmKind::Array => "array",
        ArmKind::Object => "object",
    };
    let row = match arm.kind == ArmKind::Object && union.tag.is_some() {
        true => {
            let tags = arm.tags.iter().map(|tag| match tag {
                Literal::String(value) => quoting::literal(value),
                Literal::Boolean(true) => "true".into(),
                Literal::Boolean(false) => "false".into(),
                Literal::Integer(value) => code!("{}", *value),
            });
            let tags = Fragment::joined(tags, " | ");
            code!("{} {} {} => {}", kind, quoting::name(&arm.name), tags, arm.ty.decoder(scope))
        }
        false => code!("{} {} {}", kind, quoting::name(&arm.name), arm.ty.decoder(scope)),
    };
    Fragment::joined(std::iter::once(row).chain(conversions(arm, union, scope)), ", ")
}

/// Which values the tag may have.
fn values(union: &Union) -> &'static str {
    let has_booleans =
        union.arms.iter().flat_map(|arm| &arm.tags).any(|tag| matches!(tag, Literal::Boolean(_)));
    match (keeps_unknown(union), has_booleans) {
        (true, true) => "strings_and_booleans",
        (true, false) => "strings",
        (false, _) => "booleans",
    }
}

/// Whether a tag may have values that are not documented: those that are strings may.
pub fn keeps_unknown(union: &Union) -> bool {
    union.arms.iter().flat_map(|arm| &arm.tags).any(|tag| matches!(tag, Literal::String(_)))
}

/// The types that are converted to an arm, as far as the types of the arms are different.
fn conversions(arm: &Arm, union: &Union, scope: Scope) -> Vec<Code> {
    let same = union.arms.iter().filter(|other| other.ty.target() == arm.ty.target()).count();
    if same > 1 {
        return Vec::new();
    }
    let further = match arm.ty.target() {
        Ty::String => Some("into &str".into()),
        Ty::Item(_) if arm.kind == ArmKind::String => Some("into &str".into()),
        Ty::Number | Ty::Integer => Some("into i32".into()),
        Ty::Box(inside) => Some(code!("boxed {}", inside.code(scope))),
        _ => None,
    };
    std::iter::once(code!("from {}", arm.ty.code(scope))).chain(further).collect()
}

/// The arms in words: `a string, a number or an array`.
fn tried(union: &Union) -> Fragments {
    let mut kinds: Vec<Fragments> = union.arms.iter().map(kind).collect();
    match kinds.pop() {
        Some(last) if !kinds.is_empty() => markdown!("{} or {}", Fragment::joined(kinds, ", "), last),
        last => last.unwrap_or_else(Fragment::empty),
    }
}

fn kind(arm: &Arm) -> Fragments {
    match (arm.kind, arm.ty.target()) {
        (ArmKind::Boolean, Ty::True) => "true".into(),
        (ArmKind::Boolean, Ty::False) => "false".into(),
        (ArmKind::Boolean, _) => "a boolean".into(),
        (ArmKind::Number, Ty::Number) => "a number".into(),
        (ArmKind::Number, _) => "an integer".into(),
        (ArmKind::String, _) => "a string".into(),
        (ArmKind::Array, _) => "an array".into(),
        (ArmKind::Object, Ty::Item(item)) => markdown!("an object ({})", markdown::text(&item.name)),
        (ArmKind::Object, Ty::Box(inside)) => match inside.target() {
            Ty::Item(item) => markdown!("an object ({})", markdown::text(&item.name)),
            _ => "an object".into(),
        },
        (ArmKind::Object, _) => "an object".into(),
    }
}

fn literal(literal: &Literal) -> String {
    match literal {
        Literal::String(value) => value.clone(),
        Literal::Integer(value) => value.to_string(),
        Literal::Boolean(value) => value.to_string(),
    }
}
