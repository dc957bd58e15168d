//! Signatures: the positional parameters of handlers, methods and the constructor, as parameter
//! lists, as labelled tuples and in comments.

use crate::model::{Api, Parameter};

use super::docs::Comment;
use super::expression::Scope;
use super::quoting::{self, Code, code};
use super::writer::Writer;
use crate::fragment::Fragment;

/// `head(a: string, b?: number)tail`, on one line if it fits, otherwise one parameter a line.
pub fn write_signature(
    api: &Api,
    head: impl Into<Code>,
    parameters: &[Parameter],
    tail: Code,
    writer: &mut Writer,
) {
    let list = Scope::new(api).parameters(parameters);
    write_list(code!("{}(", head.into()), &list, code!("){}", tail), writer);
}

/// `name = (a: string, b?: number)tail`, likewise.
pub fn write_alias(api: &Api, name: Code, parameters: &[Parameter], tail: Code, writer: &mut Writer) {
    let length = name.width() + " = ()".len() + tail.width();
    // Without parameters there is nothing to break but the declaration itself.
    if parameters.is_empty() && length > writer.room() {
        writer.line(code!("{} =", name));
        writer.line(code!("  (){}", tail));
    } else {
        write_signature(api, code!("{} = ", name), parameters, tail, writer);
    }
}

/// `name: [a: string, b?: number];`, likewise. The labels are what editors show for the parameters
/// of a handler.
pub fn write_tuple(api: &Api, name: &'static str, parameters: &[Parameter], writer: &mut Writer) {
    write_list(code!("{}: [", name), &Scope::new(api).parameters(parameters), "];".into(), writer);
}

/// A list between what opens and closes it, on one line if it fits, otherwise one entry a line.
pub fn write_list(open: Code, list: &[Code], close: Code, writer: &mut Writer) {
    let line = code!("{}{}{}", open, Fragment::joined(list, ", "), close);
    if list.is_empty() || line.width() <= writer.room() {
        return writer.line(line);
    }
    writer.block(open, close, |writer| {
        list.iter().for_each(|entry| writer.line(code!("{},", entry)));
    });
}

/// The names of parameters, as a list.
pub fn named(parameters: &[Parameter]) -> Code {
    let names = parameters.iter().map(|parameter| parameter.name.as_str());
    Fragment::joined(quoting::parameters(names), ", ")
}

/// A `@param` line for each parameter.
pub fn describe(comment: &mut Comment, parameters: &[Parameter]) {
    let names = quoting::parameters(parameters.iter().map(|parameter| parameter.name.as_str()));
    for (name, parameter) in names.iter().zip(parameters) {
        comment.parameter(name, &parameter.docs, parameter.unit.as_ref());
    }
}
