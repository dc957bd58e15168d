//! Type expressions in writing: in TypeScript, outside of the declarations.

use codegen::model::{Api, Function, Literal, Type, TypeId};

/// An expression in TypeScript, the types of the spec reached by a prefix such as `Api.`.
pub fn typescript(api: &Api, ty: &Type, prefix: &str) -> String {
    Notation { api, prefix }.write(ty)
}

struct Notation<'a> {
    api: &'a Api,
    /// What stands before the names of types.
    prefix: &'a str,
}

impl Notation<'_> {
    fn write(&self, ty: &Type) -> String {
        match ty {
            Type::String => "string".into(),
            Type::Number | Type::Integer => "number".into(),
            Type::Boolean => "boolean".into(),
            Type::Null => "null".into(),
            Type::Undefined => "undefined".into(),
            Type::Void => "void".into(),
            Type::Any => "any".into(),
            Type::Unknown => "unknown".into(),
            Type::Literal(Literal::String(text)) => serde_json::Value::from(text.as_str()).to_string(),
            Type::Literal(Literal::Integer(number)) => number.to_string(),
            Type::Literal(Literal::Boolean(truth)) => truth.to_string(),
            Type::Array(element) => format!("{}[]", self.grouped(element)),
            Type::Record(value) => format!("Record<string, {}>", self.write(value)),
            Type::IntegerRecord(value) => format!("Record<number, {}>", self.write(value)),
            Type::Promise(value) => format!("Promise<{}>", self.write(value)),
            Type::Named(id, arguments) if arguments.is_empty() => self.name(*id),
            Type::Named(id, arguments) => {
                let arguments: Vec<String> = arguments.iter().map(|ty| self.write(ty)).collect();
                format!("{}<{}>", self.name(*id), arguments.join(", "))
            }
            Type::Parameter(index) => format!("${index}"),
            Type::Union(arms) => {
                let arm = |arm: &Type| match arm {
                    Type::Function(_) => format!("({})", self.write(arm)),
                    _ => self.write(arm),
                };
                arms.iter().map(arm).collect::<Vec<_>>().join(" | ")
            }
            Type::CodeName(id) => format!("keyof {}", self.name(*id)),
            Type::CodeNumber(id) => format!("{0}[keyof {0}]", self.name(*id)),
            Type::Function(function) => self.function(function),
        }
    }

    /// The name that the spec gives a type for TypeScript, or else the documented one.
    fn name(&self, id: TypeId) -> String {
        let definition = &self.api[id];
        let name = definition.names.get("typescript").unwrap_or(&definition.name);
        format!("{}{name}", self.prefix)
    }

    fn grouped(&self, ty: &Type) -> String {
        match ty {
            Type::Union(_) | Type::Function(_) | Type::CodeName(_) => format!("({})", self.write(ty)),
            _ => self.write(ty),
        }
    }

    fn function(&self, function: &Function) -> String {
        let parameters = function.parameters.iter().map(|parameter| {
            let mark = if parameter.optional { "?" } else { "" };
            format!("{}{mark}: {}", parameter.name, self.write(&parameter.ty))
        });
        let parameters: Vec<String> = parameters.collect();
        format!("({}) => {}", parameters.join(", "), self.write(&function.result))
    }
}
