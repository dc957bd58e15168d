//! The keys of the bundles for types, as users are told to write them.

use codegen::model::{Api, Literal, Type};

/// `Name`, or `Name-of-Argument-and-Argument`.
pub fn key(api: &Api, ty: &Type) -> String {
    let Type::Named(id, arguments) = ty else { return words(api, ty) };
    let argument = |ty: &Type| match ty {
        Type::Union(arms) if arms.iter().all(is_word) => arms_of(api, arms),
        _ => words(api, ty),
    };
    of(&api[*id].name, arguments.iter().map(argument).collect())
}

fn words(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Array(inner) if is_word(inner) => format!("{}-array", words(api, inner)),
        Type::Array(inner) => of(".array", vec![words(api, inner)]),
        Type::Record(inner) => of("Record", vec!["string".into(), words(api, inner)]),
        Type::IntegerRecord(inner) => of("Record", vec!["number".into(), words(api, inner)]),
        Type::Promise(inner) => of("Promise", vec![words(api, inner)]),
        Type::Named(id, arguments) => of(&api[*id].name, arguments.iter().map(|ty| words(api, ty)).collect()),
        Type::Union(arms) => format!(".either-{}-end", arms_of(api, arms)),
        Type::CodeName(id) => format!("keyof-{}", api[*id].name),
        Type::CodeNumber(id) => format!("{}-code", api[*id].name),
        Type::Literal(Literal::String(text)) => text.chars().fold(".text-".to_owned(), |word, c| {
            if c.is_ascii_alphanumeric() || c == '_' {
                format!("{word}{c}")
            } else {
                format!("{word}.{:X}", c as u32)
            }
        }),
        Type::Literal(Literal::Integer(number)) => number.to_string().replace('-', "minus-"),
        Type::Literal(Literal::Boolean(truth)) => truth.to_string(),
        Type::Function(_) | Type::Parameter(_) => ".function".into(),
        Type::Unknown => "unknown".into(),
        Type::String => "string".into(),
        Type::Number => "number".into(),
        Type::Integer => "integer".into(),
        Type::Boolean => "boolean".into(),
        Type::Null => "null".into(),
        Type::Undefined => "undefined".into(),
        Type::Void => "void".into(),
        Type::Any => "any".into(),
    }
}

fn of(name: &str, arguments: Vec<String>) -> String {
    if arguments.is_empty() { name.to_owned() } else { format!("{name}-of-{}", arguments.join("-and-")) }
}

fn arms_of(api: &Api, arms: &[Type]) -> String {
    arms.iter().map(|arm| words(api, arm)).collect::<Vec<_>>().join("-or-")
}

/// Whether it is one word, so that its end needs no mark.
fn is_word(ty: &Type) -> bool {
    match ty {
        Type::Named(_, arguments) => arguments.is_empty(),
        _ => !matches!(
            ty,
            Type::Array(_) | Type::Record(_) | Type::IntegerRecord(_) | Type::Promise(_) | Type::Union(_)
        ),
    }
}
