//! The target of specs: bytes become files of a spec, which has mistakes that can all be shown, or
//! outputs that can all be parsed.

use std::collections::{BTreeMap, HashSet};
use std::sync::Mutex;

use codegen::diagnostic::Diagnostic;
use codegen::files::Files;
use codegen::source_map::SourceMap;
use codegen::{Stop, load};

use crate::typescript;

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

/// A line of this mark and a path begins a file.
const MARK: &str = "#: ";

/// The files of a spec: a text without marks is the one file of an edition.
pub fn texts(input: &str) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::from([("package.yaml".to_owned(), PACKAGE.to_owned())]);
    let mut path = "1.0/api.yaml".to_owned();
    let mut text = String::new();
    for line in input.split_inclusive('\n') {
        match line.strip_prefix(MARK) {
            Some(next) => {
                put(&mut texts, path, std::mem::take(&mut text));
                path = next.trim_end().to_owned();
            }
            None => text.push_str(line),
        }
    }
    put(&mut texts, path, text);
    texts
}

fn put(texts: &mut BTreeMap<String, String>, path: String, text: String) {
    if !text.is_empty() {
        texts.insert(path, text);
    }
}

/// Everything that is promised of a spec.
pub fn check(input: &[u8]) -> Outcome {
    let Ok(text) = std::str::from_utf8(input) else { return Outcome::Nothing };
    let Ok((sources, layout)) = load::arrange(&texts(text)) else { return Outcome::Nothing };
    match codegen::make_sense(sources, &layout) {
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
    // All of a flood is not worth the time.
    for mistake in mistakes.iter().take(200) {
        for color in [false, true] {
            let shown = mistake.render(sources, color);
            assert!(shown.contains(".yaml"), "no place is shown: {shown}");
            assert!(shown.len() <= 16 * size + (1 << 14), "a mistake in {size} bytes has {}", shown.len());
        }
    }
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
            Some("json") => serde_json::from_str::<serde_json::Value>(text).err().map(|error| error.to_string()),
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
