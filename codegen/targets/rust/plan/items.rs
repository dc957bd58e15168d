//! The items of documented types.

use super::super::given;
use std::collections::{BTreeMap, BTreeSet};

use super::super::docs::{Prose, describe};
use super::super::names;
use super::super::printed::Print;
use super::super::ty::{Scope, Ty};
use super::alias::{Form, single_arm};
use super::answer;
use super::lower::{Lowering, Place};
use super::{
    Base, Documented, Integers, Item, ItemKind, Member, Only, Origin, Pairs, Presence, Strings, Variant,
};
use crate::markdown::{code, markdown};
use crate::model::kind::kinds;
use crate::model::remarks::Rank;
use crate::model::walk::Position;
use crate::model::{
    Api, Code, Docs, EnumValue, Enumeration, Field, Literal, Shape, Type, TypeDefinition, TypeId, Unit,
};

/// The items of each documented type.
pub fn plan(lowering: &Lowering<'_>) -> Vec<Documented> {
    let plan = |(index, definition): (usize, &TypeDefinition)| Documented {
        name: definition.name.clone(),
        file: definition.file,
        items: plan_type(lowering, TypeId(index)),
    };
    lowering.api.types.iter().enumerate().map(plan).collect()
}

fn plan_type(lowering: &Lowering<'_>, id: TypeId) -> Vec<Item> {
    let definition = &lowering.api[id];
    let mut hoisted = Vec::new();
    for (parameter, used) in definition.parameters.iter().zip(&lowering.used[id.0]) {
        if let Some(default) = parameter.default.as_ref().filter(|_| *used) {
            lowering.default_of(id, &parameter.name, default, &mut hoisted);
        }
    }
    let item = |name: String, prose: Prose, kind: ItemKind| Item {
        name,
        documented: Some(definition.name.clone()),
        generics: lowering.generics(id),
        prose,
        deprecated: definition.docs.deprecated.is_some(),
        origin: Origin::Type(id),
        kind,
        print: Print::default(),
    };
    let name = lowering.name(id);
    let prose = describe(lowering, &definition.docs, None, None, Rank::Whole);
    let mut items = match &definition.shape {
        Shape::Object(object) => {
            let member = |(place, field)| plan_field(lowering, id, place, field, &mut hoisted);
            let members = object.fields.iter().enumerate().map(member).collect();
            vec![item(name, prose, ItemKind::Object(members))]
        }
        Shape::Enum(values) => vec![item(name, prose, ItemKind::Strings(plan_strings(lowering, id, values)))],
        Shape::Codes(codes) => {
            let (numbers, strings) = lowering.code_names(id);
            let prose = |what: &'static str| {
                describe(lowering, &definition.docs, Some(what.into()), None, Rank::Whole)
            };
            vec![
                item(
                    numbers.clone(),
                    prose("The numbers."),
                    ItemKind::Integers(plan_codes(lowering, id, codes, &strings)),
                ),
                item(
                    strings,
                    prose("The names."),
                    ItemKind::Strings(plan_code_names(lowering, id, codes, &numbers)),
                ),
            ]
        }
        Shape::Host => vec![item(name, prose, ItemKind::Alias(Ty::NotJson))],
        Shape::Alias(target) => {
            let place = lowering.definition_place(id);
            match lowering.forms[id.0] {
                Some(Form::Item) => {
                    let forms = kinds(lowering.api, target);
                    let defined = lowering.define(&forms, &place, lowering.generics(id), &mut hoisted);
                    vec![item(name, prose, answer::add(lowering, id, defined.kind))]
                }
                _ => vec![item(name, prose, ItemKind::Alias(lowering.lower(target, &place, &mut hoisted)))],
            }
        }
    };
    items.extend(hoisted);
    items
}

/// The name of a field.
pub fn field_name(field: &Field) -> String {
    given::name(&field.names).map_or_else(|| names::field(&field.name), names::given)
}

fn plan_field(
    lowering: &Lowering<'_>,
    id: TypeId,
    index: usize,
    field: &Field,
    hoisted: &mut Vec<Item>,
) -> Member {
    let owner = field.inherited_from.unwrap_or(id);
    let name = field_name(field);
    // Hardly any needs a name for more than its members.
    let name_of_type = match needs_name(&field.ty) {
        true => format!("{}{}", lowering.name(owner), names::part(&field.name)),
        false => String::new(),
    };
    let place = Place {
        name: name_of_type,
        scope: Scope::Types,
        definition: Some(&lowering.api[id]),
        owner: Some(id),
        origin: Origin::Field(id, index),
    };
    // What an inherited field needs was defined with the type it comes from.
    let mut aside = Vec::new();
    let items = if field.inherited_from.is_some() { &mut aside } else { hoisted };
    let declared =
        Declared { ty: &field.ty, optional: field.optional, docs: &field.docs, unit: field.unit.as_ref() };
    Member {
        documented: field.name.clone(),
        name,
        origin: Origin::Field(id, index),
        ..plan_member(lowering, declared, &place, items)
    }
}

/// Whether something in a type may get a name after the place where it stands: a union does, and in what a generic
/// type is given it does so after the parameter too.
fn needs_name(ty: &Type) -> bool {
    let is_choice = matches!(ty, Type::Union(_) | Type::Literal(_));
    is_choice
        || ty
            .children()
            .into_iter()
            .any(|(position, inside)| matches!(position, Position::Argument(..)) || needs_name(inside))
}

/// What the model says of a field or an argument.
pub struct Declared<'a> {
    pub ty: &'a Type,
    pub optional: bool,
    pub docs: &'a Docs,
    pub unit: Option<&'a Unit>,
}

/// The type, presence and prose of a field or an argument.
pub fn plan_member(
    lowering: &Lowering<'_>,
    declared: Declared<'_>,
    place: &Place<'_>,
    items: &mut Vec<Item>,
) -> Member {
    let Declared { ty, optional, docs, unit } = declared;
    let forms = kinds(lowering.api, ty);
    let presence = match optional {
        false => Presence::Required,
        true if forms.null || forms.any => Presence::OptionalOrNull,
        true => Presence::Optional,
    };
    let lowered = lowering.lower(ty, place, items);
    Member {
        documented: String::new(),
        name: String::new(),
        only: if optional { None } else { only(lowering, ty, &lowered) },
        ty: lowered,
        presence,
        prose: describe(lowering, docs, None, unit, Rank::Part),
        deprecated: docs.deprecated.is_some(),
        sensitive: docs.sensitive,
        is_carried: is_carried(lowering.api, place.origin),
        time: unit.and_then(Unit::time),
        origin: place.origin,
    }
}

/// Whether a field holds what a message carries.
fn is_carried(api: &Api, origin: Origin) -> bool {
    let messages = api.client.as_ref().and_then(|client| client.messages.as_ref());
    let packet = messages.and_then(|messages| messages.packet);
    packet.is_some_and(|packet| origin == Origin::Field(packet.ty, packet.content))
}

/// The only value an expression admits, if there is one.
pub fn only(lowering: &Lowering<'_>, ty: &Type, lowered: &Ty) -> Option<Only> {
    let forms = kinds(lowering.api, ty);
    if forms.null || single_arm(lowering.api, ty).is_some() {
        return None;
    }
    match forms.constant()? {
        Literal::String(value) => Some(Only::Variant(lowered.clone(), names::variant(&value))),
        Literal::Boolean(_) => Some(Only::Literal(lowered.clone())),
        Literal::Integer(_) => None,
    }
}

fn plan_strings(lowering: &Lowering<'_>, id: TypeId, enumeration: &Enumeration) -> Strings {
    let variant_name = |value: &EnumValue| {
        given::name(&value.names).map_or_else(|| names::variant(&value.value), names::given)
    };
    let values = enumeration.values.iter().enumerate().map(|(place, value)| Variant {
        name: variant_name(value),
        value: value.value.clone(),
        prose: describe(lowering, &value.docs, Some(code(&value.value)), None, Rank::Part),
        deprecated: value.docs.deprecated.is_some(),
        origin: Origin::Value(id, place),
    });
    let own_values: BTreeMap<&str, &EnumValue> =
        enumeration.values.iter().rev().map(|value| (value.value.as_str(), value)).collect();
    let bases = enumeration.extends.iter().filter_map(|base| {
        let Shape::Enum(inherited) = &lowering.api[*base].shape else { return None };
        let variants = inherited.values.iter().filter_map(|value| {
            Some((variant_name(value), variant_name(own_values.get(value.value.as_str())?)))
        });
        Some(Base { name: lowering.name(*base), variants: variants.collect() })
    });
    Strings { values: values.collect(), bases: bases.collect(), codes: None }
}

fn code_variant(code: &Code) -> String {
    given::name(&code.names).map_or_else(|| names::variant(&code.name), names::given)
}

/// The numbers of a code table; of names for the same number the first counts.
fn plan_codes(lowering: &Lowering<'_>, id: TypeId, codes: &[Code], strings: &str) -> Integers {
    let mut earlier = BTreeSet::new();
    let distinct: Vec<(usize, &Code)> =
        codes.iter().enumerate().filter(|(_, entry)| earlier.insert(entry.code)).collect();
    let values = distinct.iter().map(|(place, entry)| {
        let lead = markdown!("{}, {}", code(&entry.code.to_string()), code(&entry.name));
        Variant {
            name: code_variant(entry),
            value: entry.code,
            prose: describe(lowering, &entry.docs, Some(lead), None, Rank::Part),
            deprecated: entry.docs.deprecated.is_some(),
            origin: Origin::Value(id, *place),
        }
    });
    let pair = |(_, entry): &(usize, &Code)| (code_variant(entry), code_variant(entry));
    let pairs = Pairs { name: strings.to_owned(), variants: distinct.iter().map(pair).collect() };
    Integers { values: values.collect(), strings: Some(pairs) }
}

fn plan_code_names(lowering: &Lowering<'_>, id: TypeId, codes: &[Code], numbers: &str) -> Strings {
    let values = codes.iter().enumerate().map(|(place, entry)| {
        let lead = markdown!("{}, {}", code(&entry.name), code(&entry.code.to_string()));
        Variant {
            name: code_variant(entry),
            value: entry.name.clone(),
            prose: describe(lowering, &entry.docs, Some(lead), None, Rank::Part),
            deprecated: entry.docs.deprecated.is_some(),
            origin: Origin::Value(id, place),
        }
    });
    let first: BTreeMap<i64, &Code> = codes.iter().rev().map(|entry| (entry.code, entry)).collect();
    let pair = |entry: &Code| (code_variant(entry), code_variant(first.get(&entry.code).unwrap_or(&entry)));
    let pairs = Pairs { name: numbers.to_owned(), variants: codes.iter().map(pair).collect() };
    Strings { values: values.collect(), bases: Vec::new(), codes: Some(pairs) }
}
