//! The house rules that a machine can check.

use std::fs;
use std::path::{Path, PathBuf};

/// A file is one noun.
const LONGEST: usize = 300;

/// What the files of a folder may not mention, and why.
const WALLS: [(&str, &[&str], &str); 9] = [
    (
        "codegen/yaml",
        &["crate::document", "crate::load", "crate::model", "crate::diagnostic", "std::fs"],
        "YAML is read without knowing what is in it",
    ),
    ("codegen/model", &["crate::", "std::fs"], "the model knows nobody"),
    (
        "codegen/document",
        &["crate::model", "crate::resolve", "crate::target"],
        "the document is before the model",
    ),
    (
        "codegen/target",
        &["crate::load", "crate::document", "crate::resolve", "crate::check", "std::fs", "HashMap"],
        "targets know the model and nothing else",
    ),
    (
        "codegen/diff",
        &["crate::load", "crate::document", "crate::resolve", "crate::target", "std::fs", "Hash"],
        "a diff is made of two models",
    ),
    (
        "codegen/report",
        &["crate::load", "crate::document", "crate::resolve", "crate::target", "std::fs", "Hash"],
        "a report is made of the model",
    ),
    ("codegen/check", &["crate::document", "crate::load", "std::fs"], "checks look at the model"),
    (
        "codegen/resolve",
        &["crate::target", "crate::check", "std::fs"],
        "resolving comes before checking and emitting",
    ),
    ("codegen/load", &["crate::model", "crate::resolve", "crate::target"], "loading comes first"),
];

fn sources(folder: &str) -> Vec<PathBuf> {
    fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                // Text of the target languages has the rules of its packages.
                if !path.ends_with("text") {
                    collect(&path, found);
                }
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut found);
    found.sort();
    found
}

fn shown(path: &Path) -> String {
    path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().display().to_string().replace('\\', "/")
}

#[test]
fn a_file_says_what_it_is_and_is_no_longer_than_one_noun() {
    let mut complaints = Vec::new();
    for path in [sources("codegen"), sources("tests")].concat() {
        let text = fs::read_to_string(&path).unwrap();
        if !text.starts_with("//! ") {
            complaints.push(format!("{}: line one does not say what it is", shown(&path)));
        }
        let lines = text.lines().count();
        if lines > LONGEST {
            complaints.push(format!("{}: {lines} lines", shown(&path)));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn data_flows_one_way() {
    let mut complaints = Vec::new();
    for (folder, forbidden, reason) in WALLS {
        let root = format!("{folder}.rs");
        let files = sources("codegen").into_iter().filter(|path| {
            let path = shown(path);
            path == root || path.starts_with(&format!("{folder}/"))
        });
        for path in files {
            let text = fs::read_to_string(&path).unwrap();
            for word in forbidden {
                for (line, _) in text
                    .lines()
                    .enumerate()
                    .filter(|(_, line)| line.contains(word) && !line.trim_start().starts_with("//"))
                {
                    complaints.push(format!("{}:{}: mentions `{word}`; {reason}", shown(&path), line + 1));
                }
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// Where text of a spec becomes a part of an output: the quoting functions of each language.
fn is_quoting(path: &str) -> bool {
    path.ends_with("/quoting.rs") || path.contains("/quoting/") || path == "codegen/markdown.rs"
}

/// Whether a file may.
type Allowed = fn(&str) -> bool;

/// What makes code or content of a text, and the files that may.
///
/// The rest is held by types: a fragment is made of fixed text and of fragments, a file of fragments,
/// fixed text and JSON, and a string in `quote!` is a literal.
const DOORS: [(&str, Allowed); 16] = [
    ("::quoted(", |path| is_quoting(path) || path == "codegen/fragment.rs"),
    ("Fragment::quoted", |path| is_quoting(path) || path == "codegen/fragment.rs"),
    ("::assembled", |path| path == "codegen/fragment.rs"),
    ("Piece<", |path| path == "codegen/fragment.rs"),
    ("for Fragment<", |path| path == "codegen/fragment.rs"),
    ("for Content", |path| path == "codegen/content.rs"),
    ("Content(", |path| path == "codegen/content.rs"),
    ("doc = #", is_quoting),
    ("Ident::new", is_quoting),
    ("parse_str", |path| is_quoting(path) || path.starts_with("codegen/target/rust/names")),
    ("parse_quote", is_quoting),
    ("from_str(", |path| path == "codegen/target/rust/example.rs"),
    (".parse::<", is_quoting),
    ("TokenStream::from", is_quoting),
    ("leak(", is_quoting),
    ("unsafe {", is_quoting),
];

/// The lines of a source through which a text would get into an output unquoted.
fn unquoted(path: &str, source: &str) -> Vec<String> {
    let lines = source.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
    let found = lines.flat_map(|(number, line)| {
        let doors = DOORS.iter().filter(|(door, _)| line.contains(door));
        let shut = doors.filter(|(_, may)| !may(path));
        shut.map(move |(door, _)| format!("{path}:{}: `{door}` belongs to the quoting functions", number + 1))
    });
    found.collect()
}

fn is_emitter(path: &str) -> bool {
    let folders =
        ["codegen/target", "codegen/report", "codegen/content", "codegen/fragment", "codegen/markdown"];
    folders.iter().any(|folder| path.starts_with(folder))
}

#[test]
fn text_of_a_spec_enters_an_output_through_quoting_functions() {
    let sources = sources("codegen").into_iter().filter(|path| is_emitter(&shown(path)));
    let complaints: Vec<String> =
        sources.flat_map(|path| unquoted(&shown(&path), &fs::read_to_string(&path).unwrap())).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// The doors are where they are looked for, and somebody who takes another one is seen.
#[test]
fn text_that_enters_beside_them_is_found() {
    let ways = [
        "let line: Code = Fragment::quoted(api.title.clone());",
        "writer.line(Code::quoted(format!(\"// {}\", api.title)));",
        "let text = Fragment::<TypeScript>::assembled(format_args!(\"{}\", api.title));",
        "quote!(#[doc = #title])",
        "let tokens = proc_macro2::TokenStream::from_str(&api.title);",
        "impl From<String> for Content {",
        "impl Piece<TypeScript> for String {",
        "let fixed: &'static str = Box::leak(api.title.clone().into_boxed_str());",
    ];
    for way in ways {
        assert!(!unquoted("codegen/target/typescript/client.rs", way).is_empty(), "{way}");
    }
}

/// A room is called after what is in it.
#[test]
fn no_file_is_called_after_nothing() {
    for path in [sources("codegen"), sources("tests")].concat() {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(
            !["utils", "util", "helpers", "common", "manager", "misc", "mod"].contains(&name.as_str()),
            "{}",
            shown(&path)
        );
    }
}
