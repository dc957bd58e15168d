//! The table of everything that is read, and of instances to start with, written from the model: what
//! the spec gains is fuzzed.

use std::fmt::Write as _;

use codegen::model::Package;
use codegen::targets::rust;

use crate::conformance::instances::{Scale, instances};
use crate::conformance::rust_type::rust_type;
use crate::conformance::subject::subjects;

/// Values that no type of the spec need have.
const VALUES: [&str; 5] = [
    "json::Value",
    "json::Number",
    "json::Integer",
    "json::Map<json::Value>",
    "json::IntegerMap<json::Value>",
];

/// Few instances of each sort: mutations make more of them.
const SCALE: Scale = Scale { breadth: 1, random: 1 };

/// A program text with `TARGETS`, a list of slices, and `SEEDS`.
pub fn write(package: &Package) -> String {
    let mut text = String::new();
    let mut seeds = String::new();
    let mut modules = Vec::new();
    for (index, api) in package.editions.iter().enumerate() {
        let module = rust::names::edition(&api.edition);
        writeln!(text, "mod {module} {{\n#[allow(unused_imports)]\nuse bindings::{{{module}::*, json, protocol}};\npub const TARGETS: &[crate::record::Target] = &[").expect("a string takes any text");
        let mut seen = Vec::new();
        for subject in subjects(api, index) {
            // Many methods have the same answer.
            let Some(ty) = rust_type(api, &subject).filter(|ty| !seen.contains(ty)) else { continue };
            let key = format!("{} {}", api.edition, subject.key);
            writeln!(text, "crate::record::Target {{ key: {key:?}, check: crate::record::check::<{ty}> }},")
                .expect("a string takes any text");
            for instance in instances(api, index, &subject, SCALE) {
                writeln!(seeds, "{:?},", format!("{key}\n{}", instance.json()))
                    .expect("a string takes any text");
            }
            seen.push(ty);
        }
        for ty in VALUES {
            let key = format!("{} {ty}", api.edition);
            writeln!(text, "crate::record::Target {{ key: {key:?}, check: crate::record::check::<{ty}> }},")
                .expect("a string takes any text");
        }
        text.push_str("];\n}\n");
        modules.push(format!("{module}::TARGETS"));
    }
    writeln!(text, "pub const TARGETS: &[&[crate::record::Target]] = &[{}];", modules.join(", "))
        .expect("a string takes any text");
    write!(text, "pub const SEEDS: &[&str] = &[\n{seeds}];\n").expect("a string takes any text");
    text
}
