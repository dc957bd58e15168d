//! A script in CommonJS, made of the same as ESM.
//!
//! Invariant: `import` and `export` stand at the beginning of a line in the forms alone that are known here.

use std::borrow::Cow;

use super::Code;
use crate::fragment::Fragment;

/// What stands at the beginning of an exported definition.
const DEFINITIONS: [&str; 4] = ["async function ", "function ", "class ", "const "];

/// The same as CommonJS.
pub fn commonjs(script: &Code) -> Code {
    let mut required = String::with_capacity(script.as_str().len());
    required.push_str("\"use strict\";\n\n");
    let mut exported: Vec<Cow<'_, str>> = Vec::new();
    for line in script.as_str().lines() {
        if let Some(import) = line.strip_prefix("import ") {
            require(import, &mut required);
        } else if let Some((names, from)) =
            line.strip_prefix("export {").and_then(|rest| rest.split_once('}'))
        {
            if !from.trim_end_matches(';').is_empty() {
                require(&line["export ".len()..], &mut required);
            }
            exported.extend(names.split(',').map(|name| given(name.trim())));
        } else {
            let definition = line.strip_prefix("export ");
            exported.extend(definition.and_then(defined).map(Cow::from));
            required.push_str(definition.unwrap_or(line));
            required.push('\n');
        }
    }
    required.push_str("\nmodule.exports = { ");
    required.push_str(&exported.join(", "));
    required.push_str(" };\n");
    Fragment::quoted(required)
}

/// `a` as it is, `a as b` as the member `b: a`.
fn given(name: &str) -> Cow<'_, str> {
    match name.split_once(" as ") {
        Some((inside, outside)) => format!("{outside}: {inside}").into(),
        None => name.into(),
    }
}

/// `{ a, b as c } from "./d.mjs";`, `* as d from "./d.mjs";`
fn require(import: &str, required: &mut String) {
    let Some((names, from)) = import.split_once(" from ") else { return };
    let names = match names.strip_prefix("* as ") {
        Some(name) => name.to_owned(),
        None => names.replace(" as ", ": "),
    };
    let path = from.trim_end_matches(';').replace(".mjs", ".js");
    required.push_str(&format!("const {names} = require({path});\n"));
}

/// The name that a definition defines.
fn defined(definition: &str) -> Option<&str> {
    let rest = DEFINITIONS.iter().find_map(|start| definition.strip_prefix(start))?;
    rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '$')).next()
}
