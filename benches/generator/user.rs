//! What outputs cost whoever uses them: the compiler that checks them, what a program loads to check values.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::measure::{Cost, measure, median};
use crate::peer::{NODE_MODULES, node};

const ROUNDS: usize = 3;

/// A manifest for the types of typify.
const MANIFEST: &str = "\
[package]
name = \"typified\"
version = \"0.0.0\"
edition = \"2021\"

[dependencies]
serde = { version = \"1\", features = [\"derive\"] }
serde_json = \"1\"
";

/// A use of an output.
pub struct Use {
    pub name: &'static str,
    command: Command,
    /// The file that is new to the program each time.
    source: Option<PathBuf>,
}

/// Uses of ours, each beside another, of what the generator and its peers have written into a folder.
pub fn pairs(out: &Path, schema: &Path) -> [[Use; 2]; 3] {
    let typified = out.join("typified");
    fs::create_dir_all(typified.join("src")).expect("a folder");
    fs::write(typified.join("Cargo.toml"), MANIFEST).expect("a manifest");
    // Where typify has failed this is no crate, and the row says so.
    let _ = fs::copy(out.join("types.rs"), typified.join("src/lib.rs"));
    let guards = out.join("npm/guards.js");
    [
        [check("cargo check, ours", &out.join("rust")), check("cargo check, typify", &typified)],
        [
            tsc("tsc, ours", &out.join("npm/index.d.ts")),
            tsc("tsc, json-schema-to-typescript", &out.join("json-schema-to-typescript.ts")),
        ],
        [
            run("guards loaded", &[&guards]),
            run("ajv, our schema compiled", &[Path::new("benches/generator/ajv.js"), schema]),
        ],
    ]
}

impl Use {
    /// The cost in the median; nothing if it fails or takes too long.
    pub fn cost(&mut self) -> Option<Cost> {
        if self.source.is_some() {
            // The crates it depends on are there.
            measure(&mut self.command)?;
        }
        let costs: Option<Vec<Cost>> = (0..ROUNDS).map(|_| self.measure()).collect();
        costs.map(|costs| median(&costs))
    }

    fn measure(&mut self) -> Option<Cost> {
        if let Some(source) = &self.source {
            let file = File::options().append(true).open(source).ok()?;
            file.set_modified(SystemTime::now()).ok()?;
        }
        measure(&mut self.command)
    }
}

fn check(name: &'static str, package: &Path) -> Use {
    // The versions that are on this machine.
    fs::copy("Cargo.lock", package.join("Cargo.lock")).expect("a lock file");
    let mut command = Command::new("cargo");
    command.args(["check", "--offline", "--manifest-path"]).arg(package.join("Cargo.toml"));
    command.arg("--target-dir").arg(package.join("target"));
    Use { name, command, source: Some(package.join("src/lib.rs")) }
}

fn tsc(name: &'static str, source: &Path) -> Use {
    let compiler = Path::new(NODE_MODULES).join("typescript-5.9/bin/tsc");
    let mut tsc = run(name, &[&compiler, source]);
    tsc.command.args(["--noEmit", "--strict"]);
    tsc
}

fn run(name: &'static str, arguments: &[&Path]) -> Use {
    let mut command = node();
    command.args(arguments);
    Use { name, command, source: None }
}
