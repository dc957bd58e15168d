//! Changes between two editions: one kind of change a file, named after it, and what is said about it.

use std::collections::BTreeSet;
use std::path::Path;

use codegen::diff::change::Item;
use codegen::diff::rule::Kind;
use codegen::diff::{Diff, diff};
use codegen::targets::audiences;
use codegen::{Stop, understand};

use crate::fixtures::spec;

/// What both editions of a case begin with.
const HEAD: &str = "title: Example\nsources:\n  page: { kind: page, title: Example page }\nsource: page\n";

/// Where a case has the type `Thing`, it is received and sent.
const USES: &str = "\
source: page
events:
  ON_THING:
    description: There is a thing.
    handler: OnThingHandler
    parameters: { thing: { type: Thing, description: The thing. } }
methods:
  setThing:
    description: Sets the thing.
    command: SET_THING
    parameters: { thing: { type: Thing, description: The thing. } }
    result: null
";

/// Compares the two parts of a text, each after a line `# old` or `# new`.
fn compare(name: &str, text: &str) -> Diff {
    let (old, new) = text.strip_prefix("# old\n").unwrap().split_once("# new\n").unwrap();
    let part = |edition: &str, text: &str| {
        let uses = if text.contains("\n  Thing:") {
            format!("#: {edition}/uses.yaml\n{USES}")
        } else {
            String::new()
        };
        let head = if text.starts_with("title:") { HEAD.split_once('\n').unwrap().1 } else { HEAD };
        format!("#: {edition}/api.yaml\n{head}{text}{uses}")
    };
    let folder = spec::write_text(&format!("{}{}", part("1.0", old), part("2.0", new)));
    match understand(folder.path()) {
        Ok(package) => diff(&package.editions[0], &package.editions[1], &audiences()),
        Err(Stop::Failure(failure)) => panic!("{name}: {failure}"),
        Err(Stop::Mistakes(sources, mistakes)) => {
            let rendered: Vec<_> = mistakes.iter().map(|mistake| mistake.render(&sources, false)).collect();
            panic!("{name}:\n{}", rendered.join("\n"));
        }
    }
}

fn words(kind: Kind) -> String {
    serde_json::to_value(kind).unwrap().as_str().unwrap().to_owned()
}

#[test]
fn every_change_is_found_and_judged() {
    for path in spec::files("tests/diff") {
        let name = spec::name(&path);
        let found = compare(&name, &std::fs::read_to_string(&path).unwrap());
        let kinds: BTreeSet<String> = found.changes.iter().map(|change| words(change.change)).collect();
        let kind = name.split('.').next().unwrap();
        assert!(kinds.contains(kind), "{name}: found {kinds:?}");
        insta::with_settings!({ snapshot_path => "diff", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, found.text());
        });
    }
}

#[test]
fn every_kind_of_change_has_a_file() {
    let names: BTreeSet<String> = spec::files("tests/diff").iter().map(|path| spec::name(path)).collect();
    for kind in Kind::ALL {
        assert!(names.contains(&words(*kind)), "no file tests/diff/{}.yaml", words(*kind));
    }
}

/// An edition is no different from itself.
#[test]
fn nothing_changed_is_nothing_found() {
    let package = understand(&Path::new(env!("CARGO_MANIFEST_DIR")).join("spec")).unwrap();
    for api in &package.editions {
        let found = diff(api, api, &audiences());
        assert!(found.changes.is_empty(), "{}", found.text());
        assert!(found.text().ends_with("Asks for no new version.\n"), "{}", found.text());
    }
}

/// Whatever two editions are, the comparison ends and says something; between an edition and itself it
/// finds nothing.
#[test]
fn any_two_editions_can_be_compared() {
    let packages: Vec<_> = spec::files("tests/cases")
        .iter()
        .map(|path| (spec::name(path), understand(spec::write(path).path()).expect("a case is a spec")))
        .collect();
    for (old_name, old) in &packages {
        for (new_name, new) in &packages {
            let found = diff(&old.editions[0], &new.editions[0], &audiences());
            assert_eq!(
                found.changes.is_empty(),
                old_name == new_name,
                "{old_name} → {new_name}:\n{}",
                found.text()
            );
        }
    }
}

/// What is only written in another way is no change of the place where it stands.
#[test]
fn spelling_alone_is_no_change() {
    let thing = |ty: &str, others: &str| {
        format!(
            "types:\n  Thing: {{ description: A thing., fields: {{ value: {{ type: \"{ty}\", description: The value. }} }} }}\n{others}"
        )
    };
    let text = "  Text: { description: A text., type: string }\n";
    let tree = "  Tree: { description: A tree., type: \"string | Tree[]\" }\n";
    let pairs = [
        ("string[]", "Array<string>", ""),
        ("Text", "string", text),
        ("Record<string, Text>", "Record<string, string>", text),
        ("Text | null", "null | string", text),
        ("(Text | number)[]", "(number | string)[]", text),
        ("Tree", "Tree", tree),
    ];
    for (old, new, others) in pairs {
        let found = compare(old, &format!("# old\n{}# new\n{}", thing(old, others), thing(new, others)));
        assert!(found.changes.is_empty(), "{old} and {new}:\n{}", found.text());
    }
}

/// Types that contain themselves under different names are compared to the end.
#[test]
fn recursion_ends() {
    let tree = |name: &str, arm: &str| {
        format!(
            "types:\n  Thing: {{ description: A thing., fields: {{ value: {{ type: {name}, description: The value. }} }} }}\n  \
             {name}: {{ description: A tree., type: \"{arm} | {name}[]\" }}\n"
        )
    };
    let text = |old: String, new: String| format!("# old\n{old}# new\n{new}");
    let same = compare("same", &text(tree("Tree", "string"), tree("Wood", "string")));
    let wider = compare("wider", &text(tree("Tree", "string"), tree("Wood", "string | number")));
    let kind = |found: &Diff| {
        found.changes.iter().find(|change| change.subject.item == Item::Field).map(|change| change.change)
    };
    assert_eq!(kind(&same), Some(Kind::TypeRespelled), "{}", same.text());
    assert_eq!(kind(&wider), Some(Kind::TypeWidened), "{}", wider.text());
}
