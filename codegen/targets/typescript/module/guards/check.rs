//! What a schema asks of a value, in the forms that the schemas of an edition have.

use crate::schema::{Schema, Value};

/// A question about a value.
#[derive(Debug, Clone, PartialEq)]
pub enum Check {
    Anything,
    Nothing,
    Null,
    Boolean(Option<bool>),
    Number,
    Integer(Option<Vec<i64>>),
    Text(Option<Vec<String>>),
    List(Box<Check>),
    Tuple {
        names: Vec<String>,
        items: Vec<Check>,
        least: usize,
        is_open: bool,
    },
    Record(Box<Check>),
    /// Keys that are integers.
    IntegerRecord(Box<Check>),
    Object(Vec<Member>),
    /// Another definition, by its key.
    Defined(String),
    /// Any of several.
    Either(Vec<Check>),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    pub name: String,
    pub is_required: bool,
    /// Values of the name that it may not have, which are those of other arms.
    pub refused: Vec<String>,
    pub is_sensitive: bool,
    pub check: Check,
}

/// What a schema asks. It refers to definitions that there are.
pub fn read(schema: &Schema<'_>) -> Check {
    let only = |keyword| schema.only_target(keyword);
    if let Some(key) = schema.target().or_else(|| only("allOf")).or_else(|| only("anyOf")) {
        return Check::Defined(key.to_owned());
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
fn inside(value: &Value<'_>) -> Check {
    value.as_schema().map_or(Check::Anything, read)
}

fn typed(name: &str, schema: &Schema<'_>) -> Check {
    match name {
        "null" => Check::Null,
        "boolean" => Check::Boolean(schema.get("const").and_then(Value::as_bool)),
        "number" => Check::Number,
        "integer" => Check::Integer(allowed(schema, |value| value.as_integer())),
        "string" => Check::Text(allowed(schema, |value| value.as_str().map(str::to_owned))),
        "array" => list(schema),
        _ => object(schema),
    }
}

/// The values of a set, if there is one; `null` in it belongs to another type.
fn allowed<T>(schema: &Schema<'_>, read: impl Fn(&Value<'_>) -> Option<T>) -> Option<Vec<T>> {
    if let Some(only) = schema.get("const") {
        return Some(read(only).into_iter().collect());
    }
    Some(schema.get("enum")?.as_list()?.iter().filter_map(read).collect())
}

fn list(schema: &Schema<'_>) -> Check {
    let number = |keyword| schema.get(keyword).and_then(Value::as_integer).map(|number| number as usize);
    match (schema.get("prefixItems"), number("maxItems")) {
        (Some(Value::List(items)), most) => Check::Tuple {
            names: Vec::new(),
            items: items.iter().map(inside).collect(),
            least: number("minItems").unwrap_or_default(),
            is_open: most.is_none(),
        },
        (_, Some(0)) => Check::Tuple { names: Vec::new(), items: Vec::new(), least: 0, is_open: false },
        _ => Check::List(Box::new(schema.get("items").map_or(Check::Anything, inside))),
    }
}

fn object(schema: &Schema<'_>) -> Check {
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
    let required: Vec<&str> = required.filter_map(Value::as_str).collect();
    let properties = named("properties").map(|(name, schema)| (&**name, schema));
    let hidden = hidden.into_iter().filter_map(|(name, schema)| Some((name?, schema)));
    let member = |(name, schema): (&str, &Schema<'_>)| Member {
        name: name.to_owned(),
        is_required: required.contains(&name),
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
fn refused(schema: &Schema<'_>) -> Vec<String> {
    let texts = schema.get("not").and_then(|not| not.as_schema()?.get("enum")?.as_list());
    texts.into_iter().flatten().filter_map(|text| text.as_str().map(str::to_owned)).collect()
}

impl Check {
    /// Gives a list the names of its parameters.
    pub fn name(&mut self, given: impl Iterator<Item = String>) {
        if let Check::Tuple { names, .. } = self {
            *names = given.collect();
        }
    }

    /// The keys of the definitions that a check refers to.
    pub fn visit<'a>(&'a self, look: &mut impl FnMut(&'a String)) {
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
