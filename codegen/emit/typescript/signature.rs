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
    let length = head.chars().count() + "()".len() + tail.chars().count();
    match head.strip_suffix(" = ") {
        // Without parameters there is nothing to break but the declaration itself.
        Some(name) if list.is_empty() && length > writer.room() => {
            writer.line(&format!("{name} ="));
            writer.line(&format!("  (){tail}"));
        }
        _ => write_list(&format!("{head}("), &list, &format!("){tail}"), writer),
    }
}

/// `name: [a: string, b?: number];`, likewise. The labels are what editors show for the parameters
/// of a handler.
pub fn write_tuple(api: &Api, name: &str, parameters: &[Parameter], writer: &mut Writer) {
    write_list(&format!("{name}: ["), &Scope::new(api).parameters(parameters), "];", writer);
}

fn write_list(open: &str, list: &[String], close: &str, writer: &mut Writer) {
    let line = format!("{open}{}{close}", list.join(", "));
    if list.is_empty() || line.chars().count() <= writer.room() {
        return writer.line(&line);
    }
    writer.block(open, close, |writer| {
        list.iter().for_each(|entry| writer.line(&format!("{entry},")));
    });
}

/// A `@param` line for each parameter.
pub fn describe(comment: &mut Comment, parameters: &[Parameter]) {
    let names = names::parameters(parameters.iter().map(|parameter| parameter.name.as_str()));
    for (name, parameter) in names.iter().zip(parameters) {
        comment.parameter(name, &parameter.docs, parameter.unit.as_ref());
    }
}
