//! Mistakes in a spec: one mistake a file, named after the rule it breaks, and what is shown.

use std::collections::BTreeSet;
use std::path::Path;

use codegen::diagnostic::Rule;
use codegen::{Stop, understand};

use crate::fixtures::spec;

/// The rules the files of this folder break, and how that is said.
#[test]
fn every_mistake_is_shown_where_it_is() {
    for path in spec::files("tests/errors") {
        let name = spec::name(&path);
        let folder = spec::write(&path);
        let Err(Stop::Mistakes(sources, mistakes)) = understand(folder.path()) else {
            panic!("{name}: no mistake was found");
        };
        let rules: BTreeSet<&str> = mistakes.iter().map(|mistake| mistake.rule.name()).collect();
        let rule = name.split('.').next().unwrap();
        assert_eq!(rules, BTreeSet::from([rule]), "{name} breaks exactly the rule it is named after");
        let rendered: Vec<_> = mistakes.iter().map(|mistake| mistake.render(&sources, false)).collect();
        let shown = spec::relative(&rendered.join("\n\n"), folder.path());
        insta::with_settings!({ snapshot_path => "errors", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, shown);
        });
    }
}

#[test]
fn every_rule_has_a_file() {
    let names: BTreeSet<String> = spec::files("tests/errors").iter().map(|path| spec::name(path)).collect();
    for rule in Rule::ALL {
        assert!(names.contains(rule.name()), "no file tests/errors/{}.yaml breaks this rule", rule.name());
    }
    for name in &names {
        let rule = name.split('.').next().unwrap();
        assert!(Rule::ALL.iter().any(|known| known.name() == rule), "there is no rule `{rule}`");
    }
}

/// One run reports a mistake in every entry, whatever stage finds it.
#[test]
fn one_run_reports_all_mistakes() {
    let folder = spec::write(Path::new("tests/errors/all/many.yaml"));
    let Err(Stop::Mistakes(_, mistakes)) = understand(folder.path()) else {
        panic!("no mistake was found");
    };
    let rules: BTreeSet<&str> = mistakes.iter().map(|mistake| mistake.rule.name()).collect();
    let expected = [
        "ambiguous-union",
        "bad-type",
        "duplicate-key",
        "missing-description",
        "missing-key",
        "name-collision",
        "unknown-key",
        "unknown-link",
        "unknown-type",
        "wrong-value",
    ];
    assert_eq!(rules, BTreeSet::from(expected));
}
