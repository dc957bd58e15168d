//! The report of a small spec.

use std::path::Path;

use codegen::{report, understand};

use crate::fixtures::spec;

#[test]
fn the_report_says_what_there_is_and_where_it_comes_from() {
    let folder = spec::write(Path::new("tests/report/example.yaml"));
    let package = understand(folder.path()).expect("the example is a spec");
    let api = package.editions.last().unwrap();
    insta::with_settings!({ snapshot_path => "report", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("example.txt", report::text(api));
    });
}
