//! The program that reads in all ways, and what it is asked.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use codegen::model::Package;
use codegen::target::{emit, rust};

use crate::instance::{Instance, same};
use crate::instances::{Scale, instances};
use crate::packages;
use crate::rust_type::rust_type;
use crate::subject::subjects;

const SCALE: Scale = Scale { breadth: 3, random: 2 };

pub struct Program {
    folder: PathBuf,
    questions: Vec<String>,
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
        for file in
            ["Cargo.lock", "src/main.rs", "src/around.rs", "src/other.rs", "src/plain.rs", "src/promises.rs"]
        {
            let text = fs::read_to_string(source.join(file)).expect("the source can be read");
            write(&folder.join("program").join(file), &text);
        }
        let mut program = Program { folder, questions: Vec::new() };
        program.ask(&constructs, &packages::spec());
        program
    }

    fn ask(&mut self, constructs: &Package, spec: &Package) {
        let mut types = Vec::new();
        // Types that are alike to serde are alike here: of the constructs one in four is asked for, of the
        // types of the spec one in fifty.
        for (krate, package, one_in) in [("constructs", constructs, 4), ("bindings", spec, 50)] {
            let editions = package.editions.iter().enumerate();
            let all = editions.flat_map(|(edition, api)| subjects(api, edition)).enumerate();
            for (_, subject) in all.filter(|(number, _)| number % one_in == 0) {
                let api = &package.editions[subject.edition];
                let Some(ty) = rust_type(api, &subject) else { continue };
                let module = format!("{krate}::{}", rust::names::edition(&api.edition));
                self.put(types.len(), &instances(api, types.len(), &subject, SCALE));
                types.push((module, ty, krate));
            }
        }
        write(&self.folder.join("types.rs"), &table(&types));
        write(&self.folder.join("questions.txt"), &(self.questions.join("\n") + "\n"));
    }

    fn put(&mut self, place: usize, instances: &[Instance]) {
        // A document has no member twice; of those that are read from texts the crate's own tests speak.
        let documents = instances.iter().filter(|instance| instance.text.is_none());
        self.questions.extend(documents.map(|instance| format!("{place}\t{}", instance.json())));
    }

    pub fn questions(&self) -> usize {
        self.questions.len()
    }

    pub fn question(&self, number: usize) -> &str {
        &self.questions[number]
    }

    /// Builds the program with these features and asks it.
    pub fn run(&self, features: &str) -> Vec<Answer> {
        let output = Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--locked", "--features", features, "--target-dir"])
            .args([&self.folder.join("target"), Path::new("--"), &self.folder.join("questions.txt")])
            .env("FORMATS_TYPES", self.folder.join("types.rs"))
            .current_dir(self.folder.join("program"))
            .stdin(Stdio::null())
            .output()
            .expect("cargo starts");
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "with `{features}`:\n{complaint}");
        let answers = String::from_utf8(output.stdout).expect("the program answers in UTF-8");
        let answers: Vec<Answer> = answers.lines().map(read).collect();
        assert_eq!(answers.len(), self.questions.len(), "the program answers every question");
        answers
    }
}

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
        for (_, ty, _) in types.iter().filter(|(own, ..)| own == module) {
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
