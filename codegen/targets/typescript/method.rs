//! Methods: the map from names to parameters and results, and the members of the client.

use crate::model::{Api, Method, Outcome, Type};

use super::docs::comment;
use super::expression::Scope;
use super::names;
use super::quoting::{self, code};
use super::signature::{describe, write_signature, write_tuple};
use super::writer::{Writer, spaced};

pub fn write_methods(api: &Api, writer: &mut Writer) {
    writer.line("/**");
    writer.line(
        " * Every method by its name: its parameters, its result and the name of its request. A method that",
    );
    writer.line(" * sends none has no such name, and its result is what it returns.");
    writer.line(" */");
    writer.block(code!("export interface {} {{", names::METHODS), "}", |writer| {
        spaced(writer, &api.methods, |writer, method| write_entry(api, method, writer));
    });
    writer.blank();
    writer.line("/** Name of a method. */");
    writer.line(code!("export type {} = keyof {} & string;", names::METHOD_NAME, names::METHODS));
}

/// An edition without a client has no other place for what is known of a method.
fn write_entry(api: &Api, method: &Method, writer: &mut Writer) {
    comment(api, writer, |comment| {
        if api.client.is_some() {
            comment.text(&method.docs.description);
        } else {
            comment.item(&method.docs);
        }
        comment.deprecated(&method.docs);
    });
    writer.block(code!("{}: {{", quoting::property(&method.name)), "};", |writer| {
        write_tuple(api, "parameters", &method.parameters, writer);
        match &method.outcome {
            Outcome::Result(ty) | Outcome::Returns(ty) => {
                writer.line(code!("result: {};", Scope::new(api).ty(ty)));
            }
        }
        let command = method.command.as_ref().map_or("undefined".into(), |name| quoting::literal(name));
        writer.line(code!("command: {};", command));
    });
}

pub fn write_member(api: &Api, method: &Method, writer: &mut Writer) {
    comment(api, writer, |comment| {
        comment.item(&method.docs);
        describe(comment, &method.parameters);
        comment.deprecated(&method.docs);
    });
    let result = Scope::new(api).ty(&returned(api, method));
    write_signature(api, quoting::method(&method.name), &method.parameters, code!(": {};", result), writer);
}

fn returned(api: &Api, method: &Method) -> Type {
    let wrapper = api.client.as_ref().and_then(|client| client.result);
    match (&method.outcome, wrapper) {
        (Outcome::Returns(ty), _) => ty.clone(),
        (Outcome::Result(data), None) => Type::Promise(Box::new(data.clone())),
        (Outcome::Result(data), Some(wrapper)) => {
            Type::Promise(Box::new(Type::Named(wrapper, vec![data.clone()])))
        }
    }
}
