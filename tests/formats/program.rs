//! The program that reads in all ways, and what it is asked.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use codegen::model::Package;
use codegen::targets::{emit, rust};

use crate::conformance::instance::same;
use crate::conformance::instances::{Scale, instances};
use crate::conformance::packages;
use crate::conformance::rust_type::rust_type;
use crate::conformance::subject::subjects;

const SCALE: Scale = Scale { breadth: 3, random: 2 };

/// How much is asked of a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Many types, in all formats.
    Whole,
    /// A few types, by the readers of `serde_json`: what a feature changes that only adds to it.
    Part,
}

impl Extent {
    /// Of the types of the constructs and of the spec, one in so many. Types that are alike to serde are
    /// alike here.
    fn one_in(self) -> (usize, usize) {
        match self {
            Extent::Whole => (4, 50),
            Extent::Part => (16, 200),
        }
    }

    /// The stem of its files.
    fn name(self) -> &'static str {
        match self {
            Extent::Whole => "whole",
            Extent::Part => "part",
        }
    }
}

pub struct Program {
    folder: PathBuf,
    whole: Vec<Question>,
    part: Vec<Question>,
}

/// A text to be read as a type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Question {
    /// The type, with its module.
    pub ty: String,
    pub text: String,
}

/// What became of a text.
#[derive(Debug)]
pub struct Answer {
    /// What was read, written again; nothing if it was refused.
    read: Option<serde_json::Value>,
    /// The ways that differ from the plain one.
    pub wrong: Vec<String>,
}

impl Answer {
    pub fn agrees_with(&self, other: &Answer) -> bool {
        match (&self.read, &other.read) {
            (Some(one), Some(other)) => same(one, other),
            (None, None) => true,
            _ => false,
        }
    }
}

impl Program {
    /// Writes the program and the crate of the constructs below the target folder.
    pub fn write() -> Program {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("formats");
        let constructs = packages::constructs();
        for (path, text) in emit(&constructs) {
            if path.starts_with("rust/") {
                write(&folder.join(path), &text);
            }
        }
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats");
        let manifest = fs::read_to_string(source.join("Cargo.toml")).expect("the manifest can be read");
        let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("generated/rust");
        let manifest = manifest
            .replace("../../generated/rust", &generated.display().to_string())
            .replace("../../target/tmp/formats/rust", &folder.join("rust").display().to_string());
        write(&folder.join("program/Cargo.toml"), &manifest);
        for file in SOURCES {
            let text = fs::read_to_string(source.join(file)).expect("the source can be read");
            write(&folder.join("program").join(file), &text);
        }
        let mut program = Program { folder, whole: Vec::new(), part: Vec::new() };
        program.whole = program.ask(Extent::Whole, &constructs, &packages::spec());
        program.part = program.ask(Extent::Part, &constructs, &packages::spec());
        program
    }

    /// Writes the types and the questions.
    fn ask(&self, extent: Extent, constructs: &Package, spec: &Package) -> Vec<Question> {
        let (mut types, mut questions, mut lines) = (Vec::new(), Vec::new(), String::new());
        let (of_constructs, of_spec) = extent.one_in();
        for (krate, package, one_in) in
            [("constructs", constructs, of_constructs), ("bindings", spec, of_spec)]
        {
            let editions = package.editions.iter().enumerate();
            let all = editions.flat_map(|(edition, api)| subjects(api, edition)).enumerate();
            for (_, subject) in all.filter(|(number, _)| number % one_in == 0) {
                let api = &package.editions[subject.edition];
                let Some(ty) = rust_type(api, &subject) else { continue };
                let module = format!("{krate}::{}", rust::names::edition(&api.edition));
                // A document has no member twice; of those that are read from texts the crate's own
                // tests speak.
                let instances = instances(api, types.len(), &subject, SCALE);
                for instance in instances.iter().filter(|instance| instance.text.is_none()) {
                    let text = instance.json();
                    lines += &format!("{}\t{text}\n", types.len());
                    questions.push(Question { ty: format!("{module}::{ty}"), text });
                }
                types.push((module, ty, krate));
            }
        }
        write(&self.folder.join(extent.name()).with_extension("rs"), &table(&types));
        write(&self.folder.join(extent.name()).with_extension("txt"), &lines);
        questions
    }

    pub fn questions(&self, extent: Extent) -> &[Question] {
        match extent {
            Extent::Whole => &self.whole,
            Extent::Part => &self.part,
        }
    }

    /// Builds the program with these features of `serde_json` and asks it.
    pub fn run(&self, features: &str, extent: Extent) -> Vec<Answer> {
        let file = self.folder.join(extent.name());
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["run", "--quiet", "--locked", "--features", features]);
        cargo.args((extent == Extent::Part).then_some("--no-default-features"));
        let output = cargo
            .arg("--target-dir")
            .args([&self.folder.join("target"), Path::new("--"), &file.with_extension("txt")])
            .env("FORMATS_TYPES", file.with_extension("rs"))
            .current_dir(self.folder.join("program"))
            .stdin(Stdio::null())
            .output()
            .expect("cargo starts");
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "with `{features}`:\n{complaint}");
        let answers = String::from_utf8(output.stdout).expect("the program answers in UTF-8");
        let answers: Vec<Answer> = answers.lines().map(read).collect();
        assert_eq!(answers.len(), self.questions(extent).len(), "the program answers every question");
        answers
    }
}

/// The files of the program.
const SOURCES: [&str; 7] = [
    "Cargo.lock",
    "src/main.rs",
    "src/around.rs",
    "src/other.rs",
    "src/plain.rs",
    "src/promises.rs",
    "src/secrets.rs",
];

fn read(line: &str) -> Answer {
    let (text, wrong) = line.rsplit_once('\t').expect("an answer has two parts");
    let wrong = serde_json::from_str(wrong).expect("the ways are a list");
    let read = (text != "refused").then(|| serde_json::from_str(text).expect("Rust writes JSON"));
    Answer { read, wrong }
}

/// A table of readers, each a type in the names of its edition.
fn table(types: &[(String, String, &str)]) -> String {
    let mut modules: Vec<(&str, &str)> = Vec::new();
    for (module, _, krate) in types {
        if !modules.iter().any(|(known, _)| known == module) {
            modules.push((module, krate));
        }
    }
    let mut text = String::new();
    for (place, (module, krate)) in modules.iter().enumerate() {
        text += &format!("mod readers_{place} {{\n    #[allow(unused_imports)]\n    use {module}::*;\n");
        text += &format!("    #[allow(unused_imports)]\n    use {krate}::{{json, protocol}};\n");
        text += "    pub const READERS: &[crate::Reader] = &[\n";
        for (_, ty, _) in types.iter().filter(|(home, ..)| home == module) {
            text += &format!("        crate::read::<{ty}>,\n");
        }
        text += "    ];\n}\n";
    }
    let chained: Vec<String> = (0..modules.len()).map(|place| format!("readers_{place}::READERS")).collect();
    text + &format!("const TYPES: &[&[Reader]] = &[{}];\n", chained.join(", "))
}

/// An unchanged file keeps its date, so that an unchanged program is not compiled again.
fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be made");
    if fs::read_to_string(path).ok().as_deref() != Some(text) {
        fs::write(path, text).expect("the file can be written");
    }
}
