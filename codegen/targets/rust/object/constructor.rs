//! What makes a structure: the function `new`, and one for each field that sets it.

use super::super::block::{Block, Rows};
use super::super::docs;
use super::super::names;
use super::super::plan::{Member, Presence};
use super::super::printer;
use super::super::quoting::{self, Code, code};
use super::super::ty::{Scope, Ty};
use crate::fragment::Fragment;
use crate::markdown::{self, markdown};
use crate::model::unit::{Measure, Time};

/// The function `new`, given its parameters and the fields with their values.
pub fn new(sentence: &'static str, parameters: Vec<Code>, fields: Vec<Code>) -> Code {
    function(&docs::sentence(sentence), "", &"new".into(), &parameters, &made(&fields))
}

/// The structure, given the fields with their values.
fn made(fields: &[Code]) -> Code {
    let line = code!("Self {{ {} }}", Fragment::joined(fields, ", "));
    match printer::fits_as_literal(line.as_str()) {
        true => code!("    {}\n", line),
        false => code!("    Self {{\n        {},\n    }}\n", Fragment::joined(fields, ",\n        ")),
    }
}

/// The implementation of `Default` in its frame, given the fields with their values where some are required.
pub fn default(frame: Code, fields: Option<Vec<Code>>) -> Block {
    let (docs, made) = match fields {
        None => (quoting::comment(&[]), "    Self::new()\n".into()),
        Some(fields) => (docs::sentence("What is required is empty, zero or `false`."), made(&fields)),
    };
    let function = code!("#[inline]\nfn default() -> Self {{\n{}}}\n", made);
    let function = quoting::item_row(Rows::Functions, &quoting::comment(&[]), &function);
    Block::new(docs, quoting::frame(frame)).with([function])
}

/// What sets a field.
pub fn setter(member: &Member, scope: Scope) -> Code {
    let field = quoting::name(&member.name);
    let name = quoting::name(&format!("with_{}", names::plain(&member.name)));
    let is_required = member.presence == Presence::Required;
    let (ty, value) = match given(member) {
        Some((measure, unit)) if !is_required => {
            (code!("impl json::IntoNumber{}", measure), code!("json::given({}, {})", field, unit))
        }
        _ => {
            let (ty, value) = member.ty.parameter(&field, scope);
            (ty, if is_required { value } else { code!("Some({})", value) })
        }
    };
    // Whoever sets it compiles it, as what takes more than one type.
    let inline = if ty.as_str().starts_with("impl ") { "" } else { "#[inline]\n" };
    let docs = docs::sentence(markdown!("Sets {}.", markdown::code(&member.documented)));
    let parameters = ["mut self".into(), code!("{}: {}", field, ty)];
    function(&docs, inline, &name, &parameters, &code!("    self.{} = {};\n    self\n", field, value))
}

/// What a field of a number measures, and how many nanoseconds its unit has.
fn given(member: &Member) -> Option<(&'static str, Code)> {
    (*member.ty.target() == Ty::Number).then(|| match member.time {
        None => ("", quoting::number(1)),
        Some(Time { measure: Measure::Instant, nanoseconds }) => {
            ("<json::time::Point>", quoting::number(nanoseconds))
        }
        Some(Time { measure: Measure::Span, nanoseconds }) => {
            ("<json::time::Length>", quoting::number(nanoseconds))
        }
    })
}

/// A field with its value.
pub fn set(field: &Code, value: &Code) -> Code {
    if field == value { field.clone() } else { code!("{}: {}", field, value) }
}

/// A function that gives the structure.
fn function(docs: &Code, inline: &'static str, name: &Code, parameters: &[Code], body: &Code) -> Code {
    let line = code!("pub fn {}({}) -> Self {{\n", name, Fragment::joined(parameters, ", "));
    let signature = match printer::fits(line.as_str()) {
        true => line,
        false => code!("pub fn {}(\n    {},\n) -> Self {{\n", name, Fragment::joined(parameters, ",\n    ")),
    };
    quoting::item_row(Rows::Functions, docs, &code!("{}#[must_use]\n{}{}}}\n", inline, signature, body))
}

#[cfg(test)]
mod tests {
    use super::super::super::quoting::{self, Code, code};
    use super::{function, new};
    use crate::fragment::Fragment;

    /// A function as it is, and as it is laid out.
    fn both(function: &Code) -> [String; 2] {
        let implementation = format!("impl Item {{{}}}\n", function.as_str());
        let laid_out = quoting::tokens(implementation.parse().unwrap());
        [implementation, laid_out.into_text()]
    }

    #[test]
    fn functions_are_laid_out_like_anything_else() {
        for length in 1..100 {
            let name: Code = Fragment::joined((0..length).map(|_| Code::from("x")), "");
            let parameter = code!("{}: impl Into<Vec<String>>", name);
            let body = code!("    self.{} = Some({}.into());\n    self\n", name, name);
            let extra: Code = "extra: json::Extra::new()".into();
            for one in [
                function(
                    &Fragment::empty(),
                    "",
                    &"with".into(),
                    &["mut self".into(), parameter.clone()],
                    &body,
                ),
                new("Makes one.", vec![parameter], vec![name.clone(), extra]),
                new("Makes one.", Vec::new(), vec![name.clone()]),
                new("Makes one.", Vec::new(), vec![code!("{}: None", name)]),
            ] {
                let [as_row, laid_out] = both(&one);
                assert_eq!(as_row, laid_out);
            }
        }
    }
}
