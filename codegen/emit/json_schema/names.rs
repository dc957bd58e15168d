//! Names in a bundle: its `$id`, the keys of its `$defs`, and the references to them.
//!
//! | Key | What it describes |
//! | --- | --- |
//! | `Name` | a type |
//! | `Name<Argument, …>` | a generic type with these arguments, spelled as in the specification |
//! | `Table.name`, `Table.code` | one name, one number of a code table |
//! | `EVENT.arguments`, `EVENT.reply` | what a handler receives, what it answers |
//! | `method.parameters`, `method.result` | what a method is given, what a successful call yields |
//! | `method.answer` | the result as the client wraps it |
//! | `Constructor.new` | what the client is constructed with |
//!
//! Invariant: no two items share a key. Names of types have neither a dot nor an angle bracket, and
//! each suffix belongs to one sort of item.

use crate::model::{Api, Function, Literal, Package, Type, TypeId};

use super::reading::Reading;

/// The `$id` of a bundle. A URN, since the bundle names itself and not a place on the network.
pub fn id(api: &Api, package: &Package, reading: Reading) -> String {
    let [name, edition, version] = [&package.name, &api.edition, &package.version].map(|part| escape(part));
    let suffix = match reading {
        Reading::Documented => "",
        Reading::Tolerant => ":tolerant",
    };
    format!("urn:jsonschema:{name}:{edition}:{version}{suffix}")
}

/// Path of a bundle below the output folder.
pub fn path(api: &Api, package: &Package, reading: Reading) -> String {
    let infix = match reading {
        Reading::Documented => "",
        Reading::Tolerant => ".tolerant",
    };
    format!("{}/{}{infix}.schema.json", api.edition, package.schema_name)
}

/// The key of a generic type with arguments, or of any type without.
pub fn instance(api: &Api, id: TypeId, arguments: &[Type]) -> String {
    let name = &api[id].name;
    if arguments.is_empty() {
        return name.clone();
    }
    let arguments: Vec<String> = arguments.iter().map(|ty| expression(api, ty)).collect();
    format!("{name}<{}>", arguments.join(", "))
}

/// A reference to a key of the same bundle, as a URI fragment.
pub fn reference(key: &str) -> String {
    format!("#/$defs/{}", escape(&key.replace('~', "~0").replace('/', "~1")))
}

/// A type expression in the notation of the specification.
fn expression(api: &Api, ty: &Type) -> String {
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
        Type::Literal(Literal::String(value)) => serde_json::Value::from(value.as_str()).to_string(),
        Type::Literal(Literal::Integer(value)) => value.to_string(),
        Type::Literal(Literal::Boolean(value)) => value.to_string(),
        Type::Array(element) => match **element {
            Type::Union(_) | Type::Function(_) | Type::CodeName(_) => {
                format!("({})[]", expression(api, element))
            }
            _ => format!("{}[]", expression(api, element)),
        },
        Type::Record(value) => format!("Record<string, {}>", expression(api, value)),
        Type::IntegerRecord(value) => format!("Record<number, {}>", expression(api, value)),
        Type::Named(id, arguments) => instance(api, *id, arguments),
        Type::Parameter(index) => format!("${index}"),
        Type::Union(arms) => arms.iter().map(|arm| operand(api, arm)).collect::<Vec<_>>().join(" | "),
        Type::CodeName(id) => format!("keyof {}", api[*id].name),
        Type::CodeNumber(id) => format!("{0}[keyof {0}]", api[*id].name),
        Type::Function(function) => signature(api, function),
        Type::Promise(value) => format!("Promise<{}>", expression(api, value)),
    }
}

fn operand(api: &Api, ty: &Type) -> String {
    match ty {
        Type::Function(_) => format!("({})", expression(api, ty)),
        _ => expression(api, ty),
    }
}

fn signature(api: &Api, function: &Function) -> String {
    let parameters: Vec<String> = function
        .parameters
        .iter()
        .map(|parameter| {
            let mark = if parameter.optional { "?" } else { "" };
            format!("{}{mark}: {}", parameter.name, expression(api, &parameter.ty))
        })
        .collect();
    format!("({}) => {}", parameters.join(", "), expression(api, &function.result))
}

/// Percent-encodes everything but the characters that are free in every part of a URI.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => escaped.push(byte as char),
            _ => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped
}
