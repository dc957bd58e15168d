//! What makes a structure: the function `new`, and one for each field that need not be there.

use super::super::block::Rows;
use super::super::docs::sentence;
use super::super::names;
use super::super::plan::Member;
use super::super::printer;
use super::super::quoting::{self, Code, code};
use super::super::ty::Scope;
use crate::fragment::Fragment;
use crate::markdown::{self, markdown};

/// The function `new`, given its parameters and the fields with their values.
pub fn new(sentence: &'static str, parameters: Vec<Code>, fields: Vec<Code>) -> Code {
    let line = code!("Self {{ {} }}", joined(&fields, ", "));
    let made = match printer::fits_as_literal(line.as_str()) {
        true => code!("    {}\n", line),
        false => code!("    Self {{\n        {},\n    }}\n", joined(&fields, ",\n        ")),
    };
    function(&super::super::docs::sentence(sentence), &"new".into(), &parameters, &made)
}

/// What sets a field.
pub fn setter(member: &Member, scope: Scope) -> Code {
    let field = quoting::name(&member.name);
    let name = quoting::name(&format!("with_{}", names::plain(&member.name)));
    let (ty, value) = member.ty.parameter(&field, scope);
    let docs = sentence(markdown!("Sets {}.", markdown::code(&member.documented)));
    let parameters = ["mut self".into(), code!("{}: {}", field, ty)];
    function(&docs, &name, &parameters, &code!("    self.{} = Some({});\n    self\n", field, value))
}

/// A field with its value.
pub fn set(field: &Code, value: &Code) -> Code {
    if field == value { field.clone() } else { code!("{}: {}", field, value) }
}

/// A function that gives the structure.
fn function(docs: &Code, name: &Code, parameters: &[Code], body: &Code) -> Code {
    let line = code!("pub fn {}({}) -> Self {{\n", name, joined(parameters, ", "));
    let signature = match printer::fits(line.as_str()) {
        true => line,
        false => code!("pub fn {}(\n    {},\n) -> Self {{\n", name, joined(parameters, ",\n    ")),
    };
    quoting::item_row(Rows::Functions, docs, &code!("#[must_use]\n{}{}}}\n", signature, body))
}

fn joined(parts: &[Code], between: &'static str) -> Code {
    Fragment::joined(parts.iter().cloned(), between)
}

#[cfg(test)]
mod tests {
    use super::super::super::printer;
    use super::super::super::quoting::Code;
    use super::{function, new};
    use crate::fragment::Fragment;

    /// A function laid out by itself and as a part of an implementation.
    fn both(function: &Code) -> [String; 2] {
        let laid_out =
            printer::print(syn::parse_str(&format!("impl Item {{ {} }}", function.as_str())).unwrap());
        [format!("impl Item {{{}}}\n", function.as_str()), laid_out]
    }

    #[test]
    fn functions_are_laid_out_like_anything_else() {
        for length in 1..100 {
            let name = |count| -> Code { Fragment::joined((0..count).map(|_| "x".into()), "") };
            let parameters = ["mut self".into(), super::code!("{}: impl Into<Vec<String>>", name(length))];
            let body = super::code!("    self.{} = Some({}.into());\n    self\n", name(length), name(length));
            for one in [
                function(&Fragment::empty(), &"with".into(), &parameters, &body),
                new("Makes one.", Vec::new(), vec![name(length)]),
                new("Makes one.", vec![name(length)], vec![name(length), "extra: json::Extra::new()".into()]),
                new("Makes one.", Vec::new(), vec![super::code!("{}: None", name(length))]),
            ] {
                let [as_row, laid_out] = both(&one);
                assert_eq!(as_row, laid_out);
            }
        }
    }
}
