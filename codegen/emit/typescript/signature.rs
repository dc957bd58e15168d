//! Signatures: the positional parameters of handlers, methods and the constructor, as parameter
//! lists, as labelled tuples and in comments.

use crate::model::{Api, Parameter};

use super::docs::Comment;
use super::expression::Scope;
use super::names;
use super::writer::Writer;

/// `head(a: string, b?: number)tail`, on one line if it fits, otherwise one parameter a line.
pub fn write_signature(api: &Api, head: &str, parameters: &[Parameter], tail: &str, writer: &mut Writer) {
    let list = Scope::new(api).parameters(parameters);
    let line = format!("{head}({}){tail}", list.join(", "));
    if list.is_empty() || line.chars().count() <= writer.room() {
        return writer.line(&line);
    }
    writer.block(&format!("{head}("), &format!("){tail}"), |writer| {
        list.iter().for_each(|parameter| writer.line(&format!("{parameter},")));
    });
}

/// `[a: string, b?: number]`. The labels are what editors show for a handler's parameters.
pub fn tuple(api: &Api, parameters: &[Parameter]) -> String {
    format!("[{}]", Scope::new(api).parameters(parameters).join(", "))
}

/// A `@param` line for each parameter.
pub fn describe(comment: &mut Comment, parameters: &[Parameter]) {
    let names = names::parameters(parameters.iter().map(|parameter| parameter.name.as_str()));
    for (name, parameter) in names.iter().zip(parameters) {
        comment.parameter(name, &parameter.docs, parameter.unit.as_ref());
    }
}
