//! The model in the words of the spec: type expressions as they are written there, the names of what
//! prose links to, sources as they are cited.

#![deny(clippy::wildcard_enum_match_arm)]

use super::{
    Api, Aspect, Function, Inline, Link, Literal, Shape, Source, SourceKind, Text, Type, TypeId,
    TypeParameter,
};

/// A type expression. `parameters` are those of the definition it stands in.
pub fn expression(api: &Api, parameters: &[TypeParameter], ty: &Type) -> String {
    let inside = |ty: &Type| expression(api, parameters, ty);
    match ty {
        Type::String => "string".into(),
        Type::Number => "number".into(),
        Type::Integer => "integer".into(),
        Type::Boolean => "boolean".into(),
        Type::Null => "null".into(),
        Type::Undefined => "undefined".into(),
        Type::Void => "void".into(),
        Type::Any => "any".into(),
        Type::Unknown => "unknown".into(),
        Type::Literal(value) => literal(value),
        Type::Array(element)
            if matches!(**element, Type::Union(_) | Type::Function(_) | Type::CodeName(_)) =>
        {
            format!("({})[]", inside(element))
        }
        Type::Array(element) => format!("{}[]", inside(element)),
        Type::Record(value) => format!("Record<string, {}>", inside(value)),
        Type::IntegerRecord(value) => format!("Record<number, {}>", inside(value)),
        Type::Named(id, arguments) if arguments.is_empty() => api[*id].name.clone(),
        Type::Named(id, arguments) => {
            format!("{}<{}>", api[*id].name, arguments.iter().map(inside).collect::<Vec<_>>().join(", "))
        }
        Type::Parameter(index) => match parameters.get(*index) {
            Some(parameter) => parameter.name.clone(),
            None => format!("${index}"),
        },
        Type::Union(arms) => {
            let is_open = |ty: &Type| matches!(ty, Type::Function(_));
            let arm = |ty| if is_open(ty) { format!("({})", inside(ty)) } else { inside(ty) };
            arms.iter().map(arm).collect::<Vec<_>>().join(" | ")
        }
        Type::CodeName(id) => format!("keyof {}", api[*id].name),
        Type::CodeNumber(id) => format!("{0}[keyof {0}]", api[*id].name),
        Type::Function(function) => signature(api, parameters, function),
        Type::Promise(value) => format!("Promise<{}>", inside(value)),
    }
}

pub fn literal(value: &Literal) -> String {
    match value {
        Literal::String(value) => serde_json::Value::from(value.as_str()).to_string(),
        Literal::Integer(value) => value.to_string(),
        Literal::Boolean(value) => value.to_string(),
    }
}

/// What is said of a field or a parameter that is sensitive.
pub const SENSITIVE: &str = "Sensitive: keep it out of logs.";

/// Prose on one line, code and links between backticks.
pub fn prose(api: &Api, text: &Text) -> String {
    let inline = |inline: &Inline| match inline {
        Inline::Plain(plain) => plain.clone(),
        Inline::Code(code) => format!("`{code}`"),
        Inline::Link(target) => format!("`{}`", link(api, *target)),
        Inline::Address { text, address } => format!("{text} ({address})"),
    };
    text.run_on().iter().map(inline).collect()
}

/// What a link leads to: `CallParty`, `CallParty.name`, `ON_LOGIN`.
pub fn link(api: &Api, link: Link) -> String {
    let member = |id: TypeId, index: usize| match &api[id].shape {
        Shape::Object(object) => object.fields.get(index).map(|field| field.name.as_str()),
        Shape::Enum(enumeration) => enumeration.values.get(index).map(|value| value.value.as_str()),
        Shape::Codes(_) | Shape::Alias(_) | Shape::Host => None,
    };
    match link {
        Link::Type(id) => api[id].name.clone(),
        Link::Field(id, index) | Link::Value(id, index) => match member(id, index) {
            Some(member) => format!("{}.{member}", api[id].name),
            None => api[id].name.clone(),
        },
        Link::Event(id) => api.events[id.0].name.clone(),
        Link::Method(id) => api.methods[id.0].name.clone(),
    }
}

/// A source as it is cited: `page onSaveActivityRecord (5.19, 2024-05-29)`.
pub fn cite(source: &Source) -> String {
    let kind = match source.kind {
        SourceKind::Page => "page ",
        SourceKind::Declarations | SourceKind::Example | SourceKind::ThirdParty => "",
    };
    let details: Vec<&str> = source.version.iter().chain(&source.revised).map(String::as_str).collect();
    match details.as_slice() {
        [] => format!("{kind}{}", source.title),
        details => format!("{kind}{} ({})", source.title, details.join(", ")),
    }
}

fn signature(api: &Api, parameters: &[TypeParameter], function: &Function) -> String {
    let list: Vec<String> = function
        .parameters
        .iter()
        .map(|parameter| {
            let mark = if parameter.optional { "?" } else { "" };
            format!("{}{mark}: {}", parameter.name, expression(api, parameters, &parameter.ty))
        })
        .collect();
    format!("({}) => {}", list.join(", "), expression(api, parameters, &function.result))
}

/// What a disagreement is about, in the word the spec uses.
pub fn aspect(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Existence => "existence",
        Aspect::Meaning => "meaning",
        Aspect::Name => "name",
        Aspect::Parameters => "parameters",
        Aspect::Presence => "presence",
        Aspect::Result => "result",
        Aspect::Type => "type",
        Aspect::Unit => "unit",
        Aspect::Values => "values",
    }
}

/// The same for a sentence in which the item is "it".
pub fn aspect_of_it(about: Aspect) -> String {
    if about == Aspect::Existence {
        return "whether it exists".to_owned();
    }
    format!("its {}", aspect(about))
}
