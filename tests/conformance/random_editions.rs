//! A spec whose editions are made at random, the same in every run.

use codegen::understand;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use tempfile::TempDir;

use crate::fixtures::spec;
use crate::random_specs::{choices, edition};

/// So many editions in whose names nothing collides.
pub fn write(count: usize) -> TempDir {
    let mut runner = TestRunner::deterministic();
    let mut texts = String::new();
    let mut found = 0;
    while found < count {
        let numbers = choices::decisions().new_tree(&mut runner).expect("numbers can be made").current();
        let edition = edition::edition(&numbers);
        if understand(spec::write_text(&edition).path()).is_ok() {
            found += 1;
            texts += &format!("#: {found}.0/api.yaml\n{edition}\n");
        }
    }
    spec::write_text(&texts)
}
