//! What can be judged: everything of an edition that has a JSON form and a name of its own in the
//! outputs.

use std::collections::BTreeSet;

use codegen::model::kind::{kinds, substitute};
use codegen::model::{Api, Event, Method, Outcome, Parameter, Shape, Type, TypeId};
use codegen::schema::names;

use super::key::key;

/// Something of which a JSON value is, or is not, an instance.
#[derive(Debug, Clone)]
pub struct Subject {
    /// The index of its edition.
    pub edition: usize,
    /// Its key in the `$defs` of a bundle.
    pub key: String,
    pub role: Role,
    pub form: Form,
    /// The names of the members of all objects it may consist of.
    pub members: BTreeSet<String>,
}

/// Where in the API it stands.
#[derive(Debug, Clone)]
pub enum Role {
    /// A type of the spec, a generic one with its arguments, or one name or number of a code table.
    Type(Type),
    Arguments(usize),
    Reply(usize),
    Parameters(usize),
    Result(usize),
    /// The result of a method as the client wraps it.
    Answer(usize),
    Constructor,
}

#[derive(Debug, Clone)]
pub enum Form {
    /// A value of a type; whether it may be left out, so that a tolerant reader takes `null`.
    Value { ty: Type, optional: bool },
    /// Positional values.
    List(Vec<Parameter>),
}

/// Arguments of generic types nest no deeper than this; a type that refers to itself with ever
/// larger arguments has no last use.
const DEEPEST: usize = 6;

/// Everything of an edition that can be judged.
pub fn subjects(api: &Api, edition: usize) -> Vec<Subject> {
    let make = |(key, role, form): (String, Role, Form)| {
        let members = members(api, &form);
        Subject { edition, key, role, form, members }
    };
    named(api).into_iter().map(make).collect()
}

/// The keys of the subjects, their roles and their forms.
fn named(api: &Api) -> Vec<(String, Role, Form)> {
    let mut found = Vec::new();
    for (id, arguments) in uses(api) {
        let key = key(api, &Type::Named(id, arguments.clone()));
        // The bundles give a type with its default arguments its bare name.
        let key = if arguments == defaults(api, id) { api[id].name.clone() } else { key };
        let ty = Type::Named(id, arguments);
        found.push((key, Role::Type(ty.clone()), value(ty)));
        if let Shape::Codes(_) = &api[id].shape {
            for (part, ty) in [("name", Type::CodeName(id)), ("code", Type::CodeNumber(id))] {
                let key = format!("{}.{part}", api[id].name);
                found.push((key, Role::Type(ty.clone()), value(ty)));
            }
        }
    }
    for (index, event) in api.events.iter().enumerate() {
        let form = Form::List(event.parameters.clone());
        found.push((names::event(&event.name, "arguments"), Role::Arguments(index), form));
        found.extend(reply(api, index, event));
    }
    for (index, method) in api.methods.iter().enumerate() {
        add_method(api, index, method, &mut found);
    }
    if let Some(client) = &api.client {
        let key = format!("{}.new", client.constructor);
        let form = Form::List(client.parameters.clone());
        found.push((key, Role::Constructor, form));
    }
    found
}

fn value(ty: Type) -> Form {
    Form::Value { ty, optional: false }
}

fn reply(api: &Api, index: usize, event: &Event) -> Option<(String, Role, Form)> {
    let ty = event.reply.clone()?;
    let optional = kinds(api, &ty).undefined;
    Some((names::event(&event.name, "reply"), Role::Reply(index), Form::Value { ty, optional }))
}

fn add_method(api: &Api, index: usize, method: &Method, found: &mut Vec<(String, Role, Form)>) {
    let mut add = |part: &str, role: Role, form: Form| {
        found.push((format!("{}.{part}", method.name), role, form));
    };
    add("parameters", Role::Parameters(index), Form::List(method.parameters.clone()));
    let (Outcome::Result(ty) | Outcome::Returns(ty)) = &method.outcome;
    add("result", Role::Result(index), value(ty.clone()));
    if let Some(answer) = answer(api, method) {
        add("answer", Role::Answer(index), value(answer));
    }
}

/// What a call of the method resolves to, if the client wraps results.
pub fn answer(api: &Api, method: &Method) -> Option<Type> {
    let Outcome::Result(ty) = &method.outcome else { return None };
    let wrapper = api.client.as_ref()?.result?;
    let mut arguments = defaults(api, wrapper);
    *arguments.first_mut()? = ty.clone();
    Some(Type::Named(wrapper, arguments))
}

/// The arguments a generic type has when none are given.
pub fn defaults(api: &Api, id: TypeId) -> Vec<Type> {
    let mut arguments: Vec<Type> = Vec::new();
    for parameter in &api[id].parameters {
        let default = parameter.default.as_ref().map(|default| substitute(default, &arguments));
        arguments.push(default.unwrap_or(Type::Unknown));
    }
    arguments
}

/// The names of the members of all objects that values of a form may consist of.
fn members(api: &Api, form: &Form) -> BTreeSet<String> {
    let mut used = Vec::new();
    match form {
        Form::Value { ty, .. } => collect(ty, &mut used),
        Form::List(parameters) => parameters.iter().for_each(|parameter| collect(&parameter.ty, &mut used)),
    }
    close(api, &mut used);
    let names = |id: TypeId| -> Vec<String> {
        match &api[id].shape {
            Shape::Object(object) => object.fields.iter().map(|field| field.name.clone()).collect(),
            Shape::Codes(codes) => codes.iter().map(|code| code.name.clone()).collect(),
            _ => Vec::new(),
        }
    };
    used.iter().flat_map(|(id, _)| names(*id)).collect()
}

/// Every type of the edition, and every generic one with the arguments it is used with.
fn uses(api: &Api) -> Vec<(TypeId, Vec<Type>)> {
    let mut found: Vec<(TypeId, Vec<Type>)> =
        (0..api.types.len()).map(|index| (TypeId(index), defaults(api, TypeId(index)))).collect();
    let mut roots: Vec<&Type> = Vec::new();
    for event in &api.events {
        roots.extend(event.parameters.iter().map(|parameter| &parameter.ty).chain(&event.reply));
    }
    for method in &api.methods {
        roots.extend(method.parameters.iter().map(|parameter| &parameter.ty));
        let (Outcome::Result(ty) | Outcome::Returns(ty)) = &method.outcome;
        roots.push(ty);
    }
    roots.extend(api.client.iter().flat_map(|client| &client.parameters).map(|parameter| &parameter.ty));
    roots.iter().for_each(|ty| collect(ty, &mut found));
    let answers: Vec<Type> = api.methods.iter().filter_map(|method| answer(api, method)).collect();
    answers.iter().for_each(|ty| collect(ty, &mut found));
    close(api, &mut found);
    found
}

/// Adds what the types found refer to.
fn close(api: &Api, found: &mut Vec<(TypeId, Vec<Type>)>) {
    let mut read = 0;
    while let Some((id, arguments)) = found.get(read).cloned() {
        match &api[id].shape {
            Shape::Object(object) => {
                object.fields.iter().for_each(|field| collect(&substitute(&field.ty, &arguments), found));
            }
            Shape::Alias(ty) => collect(&substitute(ty, &arguments), found),
            Shape::Enum(_) | Shape::Codes(_) | Shape::Host => {}
        }
        read += 1;
    }
}

/// The generic types an expression uses. What only a function takes or gives has no JSON form.
fn collect(ty: &Type, found: &mut Vec<(TypeId, Vec<Type>)>) {
    match ty {
        Type::Array(inner) | Type::Record(inner) | Type::IntegerRecord(inner) => collect(inner, found),
        Type::Union(arms) => arms.iter().for_each(|arm| collect(arm, found)),
        Type::Named(id, arguments) => {
            let used = (*id, arguments.clone());
            if depth(ty) <= DEEPEST && !found.contains(&used) {
                found.push(used);
            }
        }
        _ => {}
    }
}

fn depth(ty: &Type) -> usize {
    match ty {
        Type::Array(inner) | Type::Record(inner) | Type::IntegerRecord(inner) => 1 + depth(inner),
        Type::Union(inner) => inner.iter().map(depth).max().unwrap_or(0),
        Type::Named(_, inner) => 1 + inner.iter().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}
