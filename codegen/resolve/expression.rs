//! Type expressions: from the syntax to the model's types.

#![deny(clippy::wildcard_enum_match_arm)]

use crate::diagnostic::Rule;
use crate::document::TypeText;
use crate::document::expression::{Expression, advice, parse};
use crate::model::{Function, FunctionParameter, Literal, Type};
use crate::source_map::Place;

use super::context::Context;
use super::key::KeyParameter;

impl Context<'_, '_, '_> {
    /// The type a text stands for; `any` when it stands for none.
    ///
    /// `parameters` are the type parameters in scope.
    pub fn ty(&mut self, text: &TypeText, place: &Place, parameters: &[String]) -> Type {
        self.ty_at(&text.0, place, 0, parameters)
    }

    /// The same for a text that is a part of a scalar and starts at `offset` in it.
    pub fn ty_at(&mut self, text: &str, place: &Place, offset: usize, parameters: &[String]) -> Type {
        match parse(text) {
            Ok(expression) => self.expression(&expression, place, offset, parameters),
            Err(error) => {
                let advice = advice(text, error.at);
                let place = place.part(offset + error.at, offset + error.end);
                let shown: String = text.chars().take(60).collect();
                let rest = if shown.len() < text.len() { "…" } else { "" };
                let title = format!("`{shown}{rest}` is not a type expression");
                let label = format!("expected {}", error.expected);
                let diagnostic = self.diagnostics.report(Rule::BadType, &place, title, label);
                if let Some(help) = advice {
                    diagnostic.help(help);
                }
                Type::Any
            }
        }
    }

    /// The default of a type parameter, which is said in the key of its type.
    pub fn default_of(
        &mut self,
        text: &str,
        parameters: &[KeyParameter],
        place: &Place,
        offset: usize,
    ) -> Type {
        self.beside = parameters.iter().map(|(name, _)| name.clone()).collect();
        let ty = self.ty_at(text, place, offset, &[]);
        self.beside.clear();
        ty
    }

    fn expression(
        &mut self,
        expression: &Expression,
        place: &Place,
        offset: usize,
        parameters: &[String],
    ) -> Type {
        match expression {
            Expression::Name { name, arguments, at } => {
                let place_of_name = place.part(offset + at, offset + at + name.len());
                let arguments: Vec<Type> = arguments
                    .iter()
                    .map(|argument| self.expression(argument, place, offset, parameters))
                    .collect();
                self.name(name, arguments, expression, &place_of_name, parameters)
            }
            Expression::Text(text) => Type::Literal(Literal::String(text.clone())),
            Expression::Integer(value) => Type::Literal(Literal::Integer(*value)),
            Expression::Boolean(value) => Type::Literal(Literal::Boolean(*value)),
            Expression::Array(element) => {
                Type::Array(Box::new(self.expression(element, place, offset, parameters)))
            }
            Expression::Union(arms) => {
                if self.refuse_bare_words(arms, place, offset, parameters) {
                    return Type::Any;
                }
                let mut flat = Vec::new();
                for arm in arms {
                    let arm = self.expression(arm, place, offset, parameters);
                    if let Type::Union(inner) = arm {
                        flat.extend(inner);
                    } else {
                        flat.push(arm);
                    }
                }
                Type::Union(flat)
            }
            Expression::KeyOf { name, at } => {
                self.codes(name, &place.part(offset + at, offset + at + name.len()), Type::CodeName)
            }
            Expression::ValueOf { name, at } => {
                self.codes(name, &place.part(offset + at, offset + at + name.len()), Type::CodeNumber)
            }
            Expression::Function { parameters: declared, result } => Type::Function(Box::new(Function {
                parameters: declared
                    .iter()
                    .map(|parameter| FunctionParameter {
                        name: parameter.name.clone(),
                        optional: parameter.optional,
                        ty: self.expression(&parameter.ty, place, offset, parameters),
                    })
                    .collect(),
                result: self.expression(result, place, offset, parameters),
            })),
        }
    }

    fn name(
        &mut self,
        name: &str,
        mut arguments: Vec<Type>,
        expression: &Expression,
        place: &Place,
        parameters: &[String],
    ) -> Type {
        if let Some(index) = parameters.iter().position(|parameter| parameter == name) {
            self.count(name, arguments.len(), 0, 0, place);
            return Type::Parameter(index);
        }
        let simple = match name {
            "string" => Some(Type::String),
            "number" => Some(Type::Number),
            "integer" => Some(Type::Integer),
            "boolean" => Some(Type::Boolean),
            "null" => Some(Type::Null),
            "undefined" => Some(Type::Undefined),
            "void" => Some(Type::Void),
            "any" => Some(Type::Any),
            "unknown" => Some(Type::Unknown),
            _ => None,
        };
        if let Some(ty) = simple {
            self.count(name, arguments.len(), 0, 0, place);
            return ty;
        }
        match name {
            "Array" | "Promise" => {
                if !self.count(name, arguments.len(), 1, 1, place) {
                    return Type::Any;
                }
                let inner = Box::new(arguments.remove(0));
                if name == "Array" { Type::Array(inner) } else { Type::Promise(inner) }
            }
            "Record" => self.record(arguments, expression, place),
            _ => self.named(name, arguments, place),
        }
    }

    fn record(&mut self, mut arguments: Vec<Type>, expression: &Expression, place: &Place) -> Type {
        if !self.count("Record", arguments.len(), 2, 2, place) {
            return Type::Any;
        }
        let value = Box::new(arguments.remove(1));
        match arguments.remove(0) {
            Type::String => Type::Record(value),
            Type::Number | Type::Integer => Type::IntegerRecord(value),
            Type::Boolean
            | Type::Null
            | Type::Undefined
            | Type::Void
            | Type::Any
            | Type::Unknown
            | Type::Literal(_)
            | Type::Array(_)
            | Type::Record(_)
            | Type::IntegerRecord(_)
            | Type::Named(..)
            | Type::Parameter(_)
            | Type::Union(_)
            | Type::CodeName(_)
            | Type::CodeNumber(_)
            | Type::Function(_)
            | Type::Promise(_) => {
                let title = format!("`{expression}` has keys of the wrong type");
                self.diagnostics
                    .report(Rule::BadType, place, title, "keys are `string` or `number`")
                    .help("write `Record<string, …>`, or a type with `fields` where all names are known");
                Type::Any
            }
        }
    }

    fn named(&mut self, name: &str, mut arguments: Vec<Type>, place: &Place) -> Type {
        let Some(id) = self.type_id(name, place) else { return Type::Any };
        let scope = self.scope;
        let declared = &scope.types[id.0];
        let needed = declared.parameters.iter().filter(|(_, default)| default.is_none()).count();
        if !self.count(name, arguments.len(), needed, declared.parameters.len(), place) {
            return Type::Any;
        }
        for (_, default) in declared.parameters.iter().skip(arguments.len()) {
            let Some((text, offset)) = default else { continue };
            let default = self.default_of(text, &declared.parameters, &declared.place.key(), *offset);
            arguments.push(default);
        }
        Type::Named(id, arguments)
    }

    fn codes(&mut self, name: &str, place: &Place, ty: fn(crate::model::TypeId) -> Type) -> Type {
        let Some(id) = self.type_id(name, place) else { return Type::Any };
        if self.scope.types[id.0].item.codes.is_some() {
            return ty(id);
        }
        let title = format!("`{name}` is not a code table");
        self.diagnostics.report(Rule::NotACodeTable, place, title, "expected a type with `codes`");
        Type::Any
    }

    fn count(&mut self, name: &str, found: usize, least: usize, most: usize, place: &Place) -> bool {
        let right = (least..=most).contains(&found);
        if !right {
            let title = format!("the wrong number of type arguments for `{name}`");
            let wanted = if least == most { format!("{most}") } else { format!("{least} to {most}") };
            let label = format!("takes {wanted}, found {found}");
            let diagnostic = self.diagnostics.report(Rule::TypeArguments, place, title, label);
            match name {
                "Array" => drop(diagnostic.help("write `T[]`, or `Array<T>`, for a list of `T`")),
                "Promise" => drop(diagnostic.help("write `Promise<T>`")),
                "Record" => drop(diagnostic.help("write `Record<string, T>` for a `T` under each key")),
                _ => {}
            }
        }
        right
    }
}
