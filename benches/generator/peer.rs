//! The others: generators of one language, given the JSON Schema of the same types, events and methods.

use std::fs;
use std::path::Path;
use std::process::Command;

use codegen::schema::{Reading, bundle};
use codegen::understand;
use typify::{TypeSpace, TypeSpaceSettings};

/// The argument by which this program is typify.
pub const TYPIFY: &str = "typify";

#[derive(Clone, Copy)]
pub enum Peer {
    Typify,
    Quicktype,
    JsonSchemaToTypescript,
}

impl Peer {
    pub const ALL: [Peer; 3] = [Peer::Typify, Peer::Quicktype, Peer::JsonSchemaToTypescript];

    pub fn name(self) -> &'static str {
        match self {
            Peer::Typify => "typify, Rust",
            Peer::Quicktype => "quicktype, TypeScript",
            Peer::JsonSchemaToTypescript => "json-schema-to-typescript",
        }
    }

    pub fn command(self, schema: &Path, out: &Path) -> Command {
        let script = match self {
            Peer::Typify => {
                let mut command = Command::new(std::env::current_exe().expect("this program"));
                command.arg(TYPIFY).arg(schema).arg(out.join("types.rs"));
                return command;
            }
            Peer::Quicktype => "quicktype",
            Peer::JsonSchemaToTypescript => "json-schema-to-typescript",
        };
        let mut command = node();
        command.arg(Path::new("benches/generator").join(format!("{script}.js")));
        command.arg(schema).arg(out.join(format!("{script}.ts")));
        command
    }
}

/// What `cargo test` installs.
pub const NODE_MODULES: &str = "target/tmp/node/node_modules";

/// Node.js with those packages.
pub fn node() -> Command {
    let mut command = Command::new("node");
    command.env("NODE_PATH", NODE_MODULES);
    command
}

/// The bundle of the documented reading, with `definitions`, where older tools look for them.
pub fn write_schema(spec: &Path, schema: &Path) {
    let Ok(package) = understand(spec) else { panic!("the spec has mistakes") };
    let text = bundle(&package.editions[0], &package, Reading::Documented);
    let text = text.replace("\"$defs\"", "\"definitions\"").replace("#/$defs/", "#/definitions/");
    fs::write(schema, text).expect("the schema can be written");
}

/// What `cargo typify --no-builder` does.
pub fn typify(schema: &Path, out: &Path) {
    let text = fs::read_to_string(schema).expect("there is a schema");
    let root = serde_json::from_str(&text).expect("typify reads it");
    let mut space = TypeSpace::new(TypeSpaceSettings::default().with_struct_builder(false));
    space.add_root_schema(root).expect("typify takes it");
    let tokens = space.to_stream().to_string().parse().expect("it is Rust");
    let file = syn::parse2(tokens).expect("it is Rust");
    fs::write(out, prettyplease::unparse(&file)).expect("the types can be written");
}
