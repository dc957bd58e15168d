//! What a schema asks of a value, in the forms that the schemas of an edition have.

use crate::schema::{Schema, Value};

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
    /// In a box, for there are many checks and few of these.
    Tuple(Box<Listed<'s>>),
    Record(Box<Check<'s>>),
    /// Keys that are integers.
    IntegerRecord(Box<Check<'s>>),
    Object(Vec<Member<'s>>),
    /// Another definition, by its key.
    Defined(&'s str),
    /// Any of several.
    Either(Vec<Check<'s>>),
}

/// What stands at the places of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed<'s> {
    pub names: Vec<&'s str>,
    pub items: Vec<Check<'s>>,
    pub least: usize,
    pub is_open: bool,
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

/// What a schema asks. It refers to definitions that there are.
pub fn read<'s>(schema: &'s Schema<'_>) -> Check<'s> {
    let only = |keyword| schema.only_target(keyword);
    if let Some(key) = schema.target().or_else(|| only("allOf")).or_else(|| only("anyOf")) {
        return Check::Defined(key);
    }
    if let Some(Value::List(arms)) = schema.get("anyOf") {
        return Check::Either(arms.iter().map(inside).collect());
    }
    match schema.get("type") {
        Some(Value::Text(name)) => typed(name, schema),
        Some(Value::List(names)) => {
            let names = names.iter().filter_map(Value::as_str);
            Check::Either(names.map(|name| typed(name, schema)).collect())
        }
        _ if schema.get("not").is_some() => Check::Nothing,
        _ => Check::Anything,
    }
}

/// What the schema asks that a keyword has.
fn inside<'s>(value: &'s Value<'_>) -> Check<'s> {
    value.as_schema().map_or(Check::Anything, read)
}

fn typed<'s>(name: &str, schema: &'s Schema<'_>) -> Check<'s> {
    match name {
        "null" => Check::Null,
        "boolean" => Check::Boolean(schema.get("const").and_then(Value::as_bool)),
        "number" => Check::Number,
        "integer" => Check::Integer(allowed(schema, Value::as_integer)),
        "string" => Check::Text(allowed(schema, Value::as_str)),
        "array" => list(schema),
        _ => object(schema),
    }
}

/// The values of a set, if there is one; `null` in it belongs to another type.
fn allowed<'s, 'v: 's, T>(
    schema: &'s Schema<'v>,
    read: impl Fn(&'s Value<'v>) -> Option<T>,
) -> Option<Vec<T>> {
    if let Some(only) = schema.get("const") {
        return Some(read(only).into_iter().collect());
    }
    Some(schema.get("enum")?.as_list()?.iter().filter_map(read).collect())
}

fn list<'s>(schema: &'s Schema<'_>) -> Check<'s> {
    let number = |keyword| schema.get(keyword).and_then(Value::as_integer).map(|number| number as usize);
    match (schema.get("prefixItems"), number("maxItems")) {
        (Some(Value::List(items)), most) => Check::Tuple(Box::new(Listed {
            names: Vec::new(),
            items: items.iter().map(inside).collect(),
            least: number("minItems").unwrap_or_default(),
            is_open: most.is_none(),
        })),
        (_, Some(0)) => {
            Check::Tuple(Box::new(Listed { names: Vec::new(), items: Vec::new(), least: 0, is_open: false }))
        }
        _ => Check::List(Box::new(schema.get("items").map_or(Check::Anything, inside))),
    }
}

fn object<'s>(schema: &'s Schema<'_>) -> Check<'s> {
    let named = |keyword| schema.get(keyword).and_then(Value::as_named).into_iter().flatten();
    let patterns = named("patternProperties");
    let (hidden, others): (Vec<_>, Vec<_>) =
        patterns.map(|(pattern, schema)| (member_of(pattern), schema)).partition(|(name, _)| name.is_some());
    if let Some((_, values)) = others.first() {
        return Check::IntegerRecord(Box::new(read(values)));
    }
    if let Some(Value::Schema(values)) = schema.get("additionalProperties") {
        return Check::Record(Box::new(read(values)));
    }
    let required = schema.get("required").and_then(Value::as_list).into_iter().flatten();
    let mut required: Vec<&str> = required.filter_map(Value::as_str).collect();
    required.sort_unstable();
    let properties = named("properties").map(|(name, schema)| (&**name, schema));
    let hidden = hidden.into_iter().filter_map(|(name, schema)| Some((name?, schema)));
    let member = |(name, schema): (&'s str, &'s Schema<'_>)| Member {
        name,
        is_required: required.binary_search(&name).is_ok(),
        refused: refused(schema),
        is_sensitive: schema.get("writeOnly").is_some(),
        check: read(schema),
    };
    Check::Object(properties.chain(hidden).map(member).collect())
}

/// The member that a pattern stands for, whose name some tools do not take as one.
fn member_of(pattern: &str) -> Option<&str> {
    let name = pattern.strip_prefix('^')?.strip_suffix('$')?;
    name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_').then_some(name)
}

/// The texts that a schema refuses.
fn refused<'s>(schema: &'s Schema<'_>) -> Vec<&'s str> {
    let texts = schema.get("not").and_then(|not| not.as_schema()?.get("enum")?.as_list());
    texts.into_iter().flatten().filter_map(Value::as_str).collect()
}

impl<'s> Check<'s> {
    /// Gives a list the names of its parameters.
    pub fn name(&mut self, given: impl Iterator<Item = &'s str>) {
        if let Check::Tuple(listed) = self {
            listed.names = given.collect();
        }
    }

    /// The keys of the definitions that a check refers to.
    pub fn visit(&self, look: &mut impl FnMut(&'s str)) {
        match self {
            Check::Defined(key) => look(key),
            Check::List(inner) | Check::Record(inner) | Check::IntegerRecord(inner) => inner.visit(look),
            Check::Tuple(listed) => listed.items.iter().for_each(|item| item.visit(look)),
            Check::Either(arms) => arms.iter().for_each(|arm| arm.visit(look)),
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
