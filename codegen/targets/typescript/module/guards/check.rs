//! What a schema asks of a value, in the forms that the schemas of an edition have.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// A question about a value.
#[derive(Debug, Clone, PartialEq)]
pub enum Check<'s> {
    Anything,
    Nothing,
    Null,
    Boolean(Option<bool>),
    Number,
    Integer(Option<Vec<i64>>),
    Text(Option<Vec<&'s str>>),
    List(Box<Check<'s>>),
    Tuple {
        names: Vec<&'s str>,
        items: Vec<Check<'s>>,
        least: usize,
        is_open: bool,
    },
    Record(Box<Check<'s>>),
    /// Keys that are integers.
    IntegerRecord(Box<Check<'s>>),
    Object(Vec<Member<'s>>),
    /// Another definition, by its key.
    Defined(&'s str),
    /// Any of several.
    Either(Vec<Check<'s>>),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Member<'s> {
    pub name: &'s str,
    pub is_required: bool,
    /// Values of the name that it may not have, which are those of other arms.
    pub refused: Vec<&'s str>,
    pub is_sensitive: bool,
    pub check: Check<'s>,
}

/// The checks of definitions, by key. `keys` are those that references lead to.
pub fn read<'s>(schema: &'s Value, keys: &BTreeMap<String, &'s str>) -> Check<'s> {
    let Value::Object(keywords) = schema else { return Check::Anything };
    if let Some(target) = referred(keywords) {
        return keys.get(target).map_or(Check::Anything, |key| Check::Defined(key));
    }
    if let Some(Value::Array(arms)) = keywords.get("anyOf") {
        return Check::Either(arms.iter().map(|arm| read(arm, keys)).collect());
    }
    match keywords.get("type") {
        Some(Value::String(name)) => typed(name, keywords, keys),
        Some(Value::Array(names)) => {
            let names = names.iter().filter_map(Value::as_str);
            Check::Either(names.map(|name| typed(name, keywords, keys)).collect())
        }
        _ if keywords.contains_key("not") => Check::Nothing,
        _ => Check::Anything,
    }
}

/// What a schema refers to, by itself or as the only one of a list.
fn referred(keywords: &Map<String, Value>) -> Option<&str> {
    let only = |keyword: &str| match keywords.get(keyword)?.as_array()?.as_slice() {
        [only] => only.get("$ref"),
        _ => None,
    };
    keywords.get("$ref").or_else(|| only("allOf")).or_else(|| only("anyOf"))?.as_str()
}

fn typed<'s>(name: &str, keywords: &'s Map<String, Value>, keys: &BTreeMap<String, &'s str>) -> Check<'s> {
    match name {
        "null" => Check::Null,
        "boolean" => Check::Boolean(keywords.get("const").and_then(Value::as_bool)),
        "number" => Check::Number,
        "integer" => Check::Integer(allowed(keywords, Value::as_i64)),
        "string" => Check::Text(allowed(keywords, Value::as_str)),
        "array" => list(keywords, keys),
        _ => object(keywords, keys),
    }
}

/// The values of a set, if there is one; `null` in it belongs to another type.
fn allowed<'s, T>(keywords: &'s Map<String, Value>, read: impl Fn(&'s Value) -> Option<T>) -> Option<Vec<T>> {
    if let Some(only) = keywords.get("const") {
        return Some(read(only).into_iter().collect());
    }
    Some(keywords.get("enum")?.as_array()?.iter().filter_map(read).collect())
}

fn list<'s>(keywords: &'s Map<String, Value>, keys: &BTreeMap<String, &'s str>) -> Check<'s> {
    let number = |keyword: &str| keywords.get(keyword).and_then(Value::as_u64).map(|number| number as usize);
    match (keywords.get("prefixItems"), number("maxItems")) {
        (Some(Value::Array(items)), most) => Check::Tuple {
            names: Vec::new(),
            items: items.iter().map(|item| read(item, keys)).collect(),
            least: number("minItems").unwrap_or_default(),
            is_open: most.is_none(),
        },
        (_, Some(0)) => Check::Tuple { names: Vec::new(), items: Vec::new(), least: 0, is_open: false },
        _ => Check::List(Box::new(keywords.get("items").map_or(Check::Anything, |items| read(items, keys)))),
    }
}

fn object<'s>(keywords: &'s Map<String, Value>, keys: &BTreeMap<String, &'s str>) -> Check<'s> {
    let inside = |value: &'s Value| Box::new(read(value, keys));
    let patterns = keywords.get("patternProperties").and_then(Value::as_object).into_iter().flatten();
    let (named, others): (Vec<_>, Vec<_>) =
        patterns.map(|(pattern, schema)| (member_of(pattern), schema)).partition(|(name, _)| name.is_some());
    if let Some((_, values)) = others.first() {
        return Check::IntegerRecord(inside(values));
    }
    if let Some(value @ Value::Object(_)) = keywords.get("additionalProperties") {
        return Check::Record(inside(value));
    }
    let names = |keyword: &str| keywords.get(keyword).and_then(Value::as_array).into_iter().flatten();
    let required: Vec<&str> = names("required").filter_map(Value::as_str).collect();
    let properties = keywords.get("properties").and_then(Value::as_object).into_iter().flatten();
    let properties = properties.map(|(name, schema)| (name.as_str(), schema));
    let named = named.into_iter().filter_map(|(name, schema)| Some((name?, schema)));
    let member = |(name, schema): (&'s str, &'s Value)| Member {
        name,
        is_required: required.contains(&name),
        refused: refused(schema),
        is_sensitive: schema.get("writeOnly").is_some(),
        check: read(schema, keys),
    };
    Check::Object(properties.chain(named).map(member).collect())
}

/// The member that a pattern stands for, whose name some tools do not take as one.
fn member_of(pattern: &str) -> Option<&str> {
    let name = pattern.strip_prefix('^')?.strip_suffix('$')?;
    name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_').then_some(name)
}

/// The texts that a schema refuses.
fn refused(schema: &Value) -> Vec<&str> {
    let texts = schema.get("not").and_then(|refused| refused.get("enum")?.as_array());
    texts.into_iter().flatten().filter_map(Value::as_str).collect()
}

impl<'s> Check<'s> {
    /// Gives a list the names of its parameters.
    pub fn name(&mut self, given: impl Iterator<Item = &'s str>) {
        if let Check::Tuple { names, .. } = self {
            *names = given.collect();
        }
    }

    /// The keys of the definitions that a check refers to.
    pub fn visit(&self, look: &mut impl FnMut(&'s str)) {
        match self {
            Check::Defined(key) => look(key),
            Check::List(inner) | Check::Record(inner) | Check::IntegerRecord(inner) => inner.visit(look),
            Check::Tuple { items: list, .. } | Check::Either(list) => {
                list.iter().for_each(|item| item.visit(look))
            }
            Check::Object(members) => members.iter().for_each(|member| member.check.visit(look)),
            Check::Anything
            | Check::Nothing
            | Check::Null
            | Check::Boolean(_)
            | Check::Number
            | Check::Integer(_)
            | Check::Text(_) => {}
        }
    }
}
