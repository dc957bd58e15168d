//! The explanations of rules: their examples do what they say.

use std::collections::BTreeSet;
use std::path::Path;

use codegen::diagnostic::Rule;
use codegen::diagnostic::explanation::{self, ExampleFile};
use codegen::{Stop, understand};

use super::{run, stderr, stdout, workspace};
use crate::fixtures::spec;

/// Between two lines that differ in their numbers.
const AND_SO_ON: &str = "# and so on, up to";

/// Numbers of a line, by adding to each.
fn raised(line: &str, by: usize) -> String {
    let mut out = String::new();
    let mut digits = String::new();
    for c in line.chars().chain(['\n']) {
        if c.is_ascii_digit() {
            digits.push(c);
            continue;
        }
        if let Ok(number) = digits.parse::<usize>() {
            out.push_str(&(number + by).to_string());
        }
        digits.clear();
        out.push(c);
    }
    out
}

/// The text of an example with the lines that stand for many written out.
fn written_out(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::new();
    for (at, line) in lines.iter().enumerate() {
        if line.trim() != AND_SO_ON {
            out.push_str(&format!("{line}\n"));
            continue;
        }
        let further = (1..).map(|by| raised(lines[at - 1], by));
        out.extend(further.take_while(|line| line.trim_end() != lines[at + 1]));
    }
    out
}

/// The rules that an example breaks.
fn broken(files: &[ExampleFile]) -> BTreeSet<&'static str> {
    assert!(!files.is_empty());
    let parts = files.iter().map(|file| format!("#: {}\n{}", file.path, written_out(file.text)));
    let folder = spec::write_text(&parts.collect::<String>());
    match understand(folder.path()) {
        Ok(_) => BTreeSet::new(),
        Err(Stop::Mistakes(_, mistakes)) => mistakes.iter().map(|mistake| mistake.rule.name()).collect(),
        Err(Stop::Failure(failure)) => panic!("{failure}"),
    }
}

#[test]
fn a_wrong_example_breaks_its_rule_alone_and_a_right_one_none() {
    let mut complaints = Vec::new();
    for rule in Rule::ALL {
        let explanation = explanation::of(*rule);
        let name = rule.name();
        let text = explanation.text();
        let is_calm = text.lines().all(|line| line.chars().count() <= 120) && text.lines().count() < 70;
        if !is_calm || !explanation.reason.ends_with(['.', '`']) || explanation.reason.contains("##") {
            complaints.push(format!("{name} reads badly: {text}"));
        }
        let wrong = broken(&explanation.wrong);
        if wrong != BTreeSet::from([name]) {
            complaints.push(format!("the wrong example of {name} breaks {wrong:?}"));
        }
        let right = broken(&explanation.right);
        if !right.is_empty() {
            complaints.push(format!("the right example of {name} breaks {right:?}"));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// A text for no rule would be read by nobody.
#[test]
fn every_text_is_of_a_rule() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("codegen/diagnostic/text");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let names: BTreeSet<String> = files.map(|path| spec::name(&path)).collect();
    assert_eq!(names, Rule::ALL.iter().map(|rule| rule.name().to_owned()).collect());
}

#[test]
fn explain_shows_one_or_lists_all() {
    let folder = workspace();
    let shown = run(folder.path(), &["explain", "unknown-type"]);
    assert_eq!(shown.status.code(), Some(0));
    insta::with_settings!({ snapshot_path => ".", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("explain", stdout(&shown));
    });
    let copied = run(folder.path(), &["explain", "error[unknown-type]"]);
    assert_eq!(stdout(&copied), stdout(&shown));
    let listed = stdout(&run(folder.path(), &["explain"]));
    assert_eq!(listed.lines().count(), Rule::ALL.len());
    assert!(
        listed.contains("\nbad-name               A name that is not an identifier, or a malformed key.\n"),
        "{listed}"
    );
}

#[test]
fn a_rule_that_is_not_there_is_a_sentence() {
    let folder = workspace();
    for (code, said) in [
        ("unknow-type", "error: there is no rule `unknow-type`; did you mean `unknown-type`?\n"),
        ("E0308", "error: there is no rule `E0308`; `explain` alone lists them\n"),
    ] {
        let output = run(folder.path(), &["explain", code]);
        assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(2), said));
    }
}

#[test]
fn mistakes_say_where_they_are_explained() {
    let folder = workspace();
    let file = folder.path().join("spec/1.0/api.yaml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replace("type: boolean", "type: bool")).unwrap();
    let said = stderr(&run(folder.path(), &["check"]));
    assert!(
        said.ends_with("\nfor more: `cargo run -- explain unknown-type`\n1 mistake in the spec\n"),
        "{said}"
    );
    std::fs::write(&file, text.replace("type: boolean", "typ: bool")).unwrap();
    let said = stderr(&run(folder.path(), &["check"]));
    let line = "for more: `cargo run -- explain unknown-key`, or `unknown-type`\n";
    assert!(said.contains(line), "{said}");
}
