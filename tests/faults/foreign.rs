//! Files of somebody else, anywhere: whatever happens, they stay as they are.

use codegen::files::FileSystem;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use tempfile::TempDir;

use super::times;
use super::tree::{Tree, generate, generate_well, generations, put, tree, with_list};

/// Paths made of the words that ours are made of, and others.
fn path() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "npm",
        "rust",
        "src",
        "schema",
        "target",
        "new",
        "deep",
        "a.ts",
        "b.ts",
        "c.rs",
        "d.ts",
        "e.json",
        "README.md",
        "A.ts",
        "mine",
        ".unfinished",
        ".gitignore",
        ".unfinished-1",
        ".git",
        "Cargo.lock",
        "ünïcode",
    ]);
    prop::collection::vec(word, 1..4).prop_map(|words| words.join("/"))
}

#[test]
fn what_is_not_ours_stays() {
    let config = Config { cases: times(40, 2_000), failure_persistence: None, ..Config::default() };
    let runs = prop::collection::vec((0..3_usize, prop::collection::vec(path(), 0..4)), 1..5);
    let generations = generations();
    let test = |runs: Vec<(usize, Vec<String>)>| {
        let folder = TempDir::new().unwrap();
        let out = folder.path().join("out");
        generate_well(&out, &generations[0]);
        let mut ours = with_list(&generations[0]);
        let mut foreign = Tree::new();
        for (generation, paths) in runs {
            for path in paths {
                let all: Vec<String> = tree(&out).into_keys().collect();
                let clashes = |other: &String| {
                    let below = |a: &str, b: &str| a == b || a.starts_with(&format!("{b}/"));
                    below(&path, other) || below(other, &path)
                };
                if !all.iter().any(clashes) && !out.join(&path).exists() {
                    put(&out, &[(path.as_str(), "somebody's")]);
                    foreign.insert(path, "somebody's".to_owned());
                }
            }
            if generate(&out, &generations[generation], &mut FileSystem).is_ok() {
                ours = with_list(&generations[generation]);
            }
            // Refused or not: the files of one generation, and all of somebody else's.
            let expected: Tree = ours.clone().into_iter().chain(foreign.clone()).collect();
            prop_assert_eq!(tree(&out), expected);
        }
        Ok(())
    };
    TestRunner::new(config).run(&runs, test).unwrap_or_else(|error| panic!("{error}"));
}
