//! The report of a small spec in both of its forms, and what is published of the real one.

use std::path::Path;

use codegen::{report, understand};

use crate::fixtures::spec;

#[test]
fn the_report_says_what_there_is_and_where_it_comes_from() {
    let folder = spec::write(Path::new("tests/report/example.yaml"));
    let package = understand(folder.path()).expect("the example is a spec");
    let api = package.editions.last().unwrap();
    for (name, text) in [("example.txt", report::text(api)), ("example.md", report::markdown(api))] {
        insta::with_settings!({ snapshot_path => "report", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, text);
        });
    }
}

/// Each disagreement and each omission of the spec is told, item by item.
#[test]
fn nothing_recorded_is_left_out() {
    let package = understand(&Path::new(env!("CARGO_MANIFEST_DIR")).join("spec")).unwrap();
    let published = report::report(&package);
    for api in &package.editions {
        let text = &published[&format!("report/{}.md", api.edition)];
        let fields = api.types.iter().flat_map(|own| match &own.shape {
            codegen::model::Shape::Object(object) => object.fields.as_slice(),
            _ => &[],
        });
        let own =
            fields.filter(|field| field.inherited_from.is_none()).map(|field| field.docs.disagreements.len());
        let heads = text.lines().filter(|line| line.starts_with("### ")).count();
        assert!(heads >= own.sum::<usize>(), "{} disagreements in {}", heads, api.edition);
        for omission in &api.omissions {
            assert!(
                text.contains(&format!("- `{}`, {}.", omission.name, omission.what)),
                "{}",
                omission.name
            );
        }
    }
}
