//! A script in CommonJS, made of the same as ESM.
//!
//! Invariant: `import` and `export` stand at the beginning of a line in the forms alone that are known here.

use super::{Code, code};
use crate::fragment::Fragment;

/// What stands at the beginning of an exported definition.
const DEFINITIONS: [&str; 4] = ["async function ", "function ", "class ", "const "];

/// The same as CommonJS.
pub fn commonjs(script: &Code) -> Code {
    let mut lines: Vec<Code> = vec!["\"use strict\";".into(), Fragment::empty()];
    let mut exported: Vec<Code> = Vec::new();
    for line in script.split_lines() {
        let text = line.as_str();
        if let Some(import) = text.strip_prefix("import ") {
            lines.extend(required(import));
        } else if let Some((names, from)) =
            text.strip_prefix("export {").and_then(|rest| rest.split_once('}'))
        {
            if !from.trim_end_matches(';').is_empty() {
                lines.extend(required(&text["export ".len()..]));
            }
            exported.extend(names.split(',').map(|name| Fragment::quoted(name.trim().to_owned())));
        } else if let Some(definition) = text.strip_prefix("export ") {
            exported.extend(defined(definition).map(|name| Fragment::quoted(name.to_owned())));
            lines.push(Fragment::quoted(definition.to_owned()));
        } else {
            lines.push(line);
        }
    }
    let exported = Fragment::joined(exported, ", ");
    code!("{}\n\nmodule.exports = {{ {} }};\n", Fragment::joined(lines, "\n"), exported)
}

/// `{ a, b } from "./c.mjs";`, `* as c from "./c.mjs";`
fn required(import: &str) -> Option<Code> {
    let (names, from) = import.split_once(" from ")?;
    let names = names.strip_prefix("* as ").unwrap_or(names);
    let path = from.trim_end_matches(';').replace(".mjs", ".js");
    Some(Fragment::quoted(format!("const {names} = require({path});")))
}

/// The name that a definition defines.
fn defined(definition: &str) -> Option<&str> {
    let rest = DEFINITIONS.iter().find_map(|start| definition.strip_prefix(start))?;
    rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '$')).next()
}
