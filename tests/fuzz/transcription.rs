//! The target of specs: bytes become files of a spec, which has mistakes that can all be shown, or
//! outputs that can all be parsed.

use std::collections::{BTreeMap, HashSet};
use std::sync::Mutex;

use codegen::diagnostic::{Diagnostic, summary};
use codegen::files::Files;
use codegen::source_map::SourceMap;
use codegen::{Stop, load};

use super::typescript;

/// What became of an input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    Generated,
    /// The rules that were broken.
    Refused(Vec<&'static str>),
    /// No files, as they lie on a disk.
    Nothing,
}

const PACKAGE: &str =
    "name: example\nversion: 1.0.0\ndescription: An example.\nlicense: MIT\nroot: \"1.0\"\n";

impl Outcome {
    pub fn rules(&self) -> &[&'static str] {
        match self {
            Outcome::Refused(rules) => rules,
            Outcome::Generated | Outcome::Nothing => &[],
        }
    }
}

/// All of a flood is not worth the time.
const FLOOD: usize = 200;

/// A line of this mark and a path begins a file.
const MARK: &str = "#: ";

/// The files of a spec: bytes without marks are the one file of an edition.
pub fn files(input: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::from([("package.yaml".to_owned(), PACKAGE.as_bytes().to_vec())]);
    let mut path = "1.0/api.yaml".to_owned();
    for line in input.split_inclusive(|byte| *byte == b'\n') {
        match line.strip_prefix(MARK.as_bytes()) {
            Some(next) => {
                path = String::from_utf8_lossy(next).trim_end().to_owned();
                files.insert(path.clone(), Vec::new());
            }
            None => files.entry(path.clone()).or_default().extend(line),
        }
    }
    files
}

/// Whether a file of this path is one that is read from a disk.
fn is_read(path: &str) -> bool {
    let name = path.split_once('/').map_or(path, |(_, name)| name);
    path == "package.yaml" || name != path && name.ends_with(".yaml") && !name.contains(['/', '\\', '\0'])
}

/// Everything that is promised of a spec.
pub fn check(input: &[u8]) -> Outcome {
    let files = files(input);
    if !files.keys().all(|path| is_read(path)) {
        return Outcome::Nothing;
    }
    let Ok((sources, layout)) = load::read_from(&files) else { return Outcome::Nothing };
    match codegen::interpret(sources, &layout) {
        Ok(package) => {
            let files = codegen::generate(&package);
            assert!(files == codegen::generate(&package), "two runs give two outputs");
            let size: usize = files.values().map(String::len).sum();
            assert!(size <= 4096 * input.len() + (1 << 21), "{} bytes give {size}", input.len());
            parse(&files);
            Outcome::Generated
        }
        Err(Stop::Failure(failure)) => panic!("nothing was read: {failure}"),
        Err(Stop::Mistakes(sources, mistakes)) => Outcome::Refused(show(input.len(), &sources, &mistakes)),
    }
}

/// Every mistake can be shown, in a text whose length has to do with that of the input.
fn show(size: usize, sources: &SourceMap, mistakes: &[Diagnostic]) -> Vec<&'static str> {
    assert!(!mistakes.is_empty(), "refused without a reason");
    assert!(mistakes.len() <= 2 * size + 16, "{size} bytes have {} mistakes", mistakes.len());
    for mistake in mistakes.iter().take(FLOOD) {
        let shown = mistake.render(sources, false);
        assert!(shown.contains(".yaml:"), "no place is shown: {shown}");
        assert!(shown.len() <= 16 * size + (1 << 14), "a mistake in {size} bytes has {}", shown.len());
    }
    let shown = summary::render(mistakes, sources, true, "explain");
    assert!(shown.len() <= 16 * size + (1 << 20), "the mistakes in {size} bytes have {}", shown.len());
    let mut rules: Vec<&str> = mistakes.iter().map(|mistake| mistake.rule.name()).collect();
    rules.sort_unstable();
    rules.dedup();
    rules
}

/// What was parsed before; most files of a package do not depend on the spec.
static PARSED: Mutex<Option<HashSet<String>>> = Mutex::new(None);

/// Every file is what its name says.
fn parse(files: &Files) {
    let mut parsed = PARSED.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let parsed = parsed.get_or_insert_default();
    for (path, text) in files {
        if parsed.contains(text) {
            continue;
        }
        let complaint = match path.rsplit_once('.').map(|(_, end)| end) {
            Some("rs") => syn::parse_file(text).err().map(|error| error.to_string()),
            Some("json") => {
                serde_json::from_str::<serde_json::Value>(text).err().map(|error| error.to_string())
            }
            Some("toml") => text.parse::<toml::Table>().err().map(|error| error.to_string()),
            Some("ts") => typescript::scan(text).err(),
            _ => None,
        };
        assert!(complaint.is_none(), "{path}: {}\n{text}", complaint.unwrap_or_default());
        if parsed.len() < 2000 {
            parsed.insert(text.clone());
        }
    }
}
