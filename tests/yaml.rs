//! YAML is read by two readers, one for the places and one for the values: both see the same tree, and
//! neither is brought down by any text.

use std::fs;
use std::path::Path;

use codegen::yaml::{Content, Node, Style, Value, parse};
use proptest::prelude::*;

use crate::fixtures::spec;
use crate::random_specs::mutation;

fn cases() -> u32 {
    if std::env::var("CONFORMANCE").is_ok_and(|size| size == "full") { 20_000 } else { 2_000 }
}

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: cases(),
        failure_persistence: None,
        max_shrink_iters: 2_000,
        ..Default::default()
    }
}

/// What is different in the two trees, if anything is.
fn difference(node: &Node, value: &serde_yaml::Value) -> Option<String> {
    match (&node.content, value) {
        (Content::Sequence(list), serde_yaml::Value::Sequence(items)) => {
            if list.items.len() != items.len() {
                return Some(format!("{} items, {} items", list.items.len(), items.len()));
            }
            list.items.iter().zip(items).find_map(|(node, value)| difference(node, value))
        }
        (Content::Mapping(mapping), serde_yaml::Value::Mapping(entries)) => {
            if mapping.entries.len() != entries.len() {
                return Some(format!("{} entries, {} entries", mapping.entries.len(), entries.len()));
            }
            let pairs = mapping.entries.iter().zip(entries);
            pairs.into_iter().find_map(|((key, value), (other_key, other))| {
                difference(key, other_key).or_else(|| difference(value, other))
            })
        }
        (Content::Scalar(scalar), value) => {
            let same = match (scalar.value, value) {
                (Value::Null, serde_yaml::Value::Null) => true,
                (Value::Boolean(one), serde_yaml::Value::Bool(other)) => one == *other,
                (Value::Integer(one), serde_yaml::Value::Number(other)) => other.as_i64() == Some(one),
                (Value::Number(one), serde_yaml::Value::Number(other)) => {
                    other.as_i64().is_none()
                        && other
                            .as_f64()
                            .is_some_and(|other| other == one || (other.is_nan() && one.is_nan()))
                }
                // How many empty lines end a block at the end of a file is seen differently.
                (Value::Text, serde_yaml::Value::String(other)) if scalar.style == Style::Block => {
                    scalar.text.trim_end() == other.trim_end()
                }
                (Value::Text, serde_yaml::Value::String(other)) => *scalar.text == **other,
                _ => false,
            };
            (!same).then(|| format!("{scalar:?}, {value:?}"))
        }
        (_, value) => Some(format!("{:?}, {value:?}", node.kind())),
    }
}

/// What both readers take is the same to both; what one of them complains about needs not be.
fn agree(text: &str) -> Result<(), String> {
    let Ok((root, complaints)) = parse(text) else { return Ok(()) };
    let Ok(value) = serde_yaml::from_str::<serde_yaml::Value>(text) else { return Ok(()) };
    if !complaints.is_empty() {
        return Ok(());
    }
    let found = match &root {
        // A spec is a mapping; where a block without a key ends is seen differently too.
        Some(root) if root.style() == Some(Style::Block) => None,
        Some(root) => difference(root, &value),
        None => (!value.is_null()).then(|| format!("nothing, {value:?}")),
    };
    found.map_or(Ok(()), Err)
}

/// The spec and all its examples of right and wrong files.
fn texts() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = ["tests/cases", "tests/errors"].map(spec::files).concat();
    for edition in ["5.19", "latest"] {
        paths.extend(spec::files(&format!("spec/{edition}")));
    }
    paths.push(root.join("spec/package.yaml"));
    paths.iter().map(|path| fs::read_to_string(path).expect("the file can be read")).collect()
}

#[test]
fn both_readers_see_the_same_in_every_file_there_is() {
    let texts = texts();
    assert!(texts.len() > 100);
    for text in texts {
        assert_eq!(agree(&text), Ok(()), "{text}");
    }
}

/// Pieces of YAML, so that what is put together at random means something now and then.
const PIECES: [&str; 44] = [
    "a", "b: ", "c:", "- ", "-", "\n", "\n  ", "\n    ", "  ", " ", ":", ": ", "? ", "\"x\"", "'y'", "\"",
    "'", "{", "}", "[", "]", ", ", ",", "# z", "|", ">", "|-\n", "~", "null", "true", "5", "-7", "1.5",
    "0x1f", ".inf", "1e3", "é", "漢", "\t", "\r\n", "\\n", "%", "...", "---\n",
];

proptest! {
    #![proptest_config(config())]

    #[test]
    fn both_readers_see_the_same_in_what_is_put_together(
        pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..24),
    ) {
        let text = pieces.concat();
        prop_assert_eq!(agree(&text), Ok(()), "{:?}", text);
    }

    #[test]
    fn both_readers_see_the_same_in_what_is_nearly_a_file(
        file in any::<prop::sample::Index>(),
        mutations in prop::collection::vec(mutation::mutation(), 1..4),
    ) {
        let texts = texts();
        let text = mutations.iter().fold(texts[file.index(texts.len())].clone(), |text, mutation| mutation.apply(&text));
        prop_assert_eq!(agree(&text), Ok(()), "{}", text);
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        prop_assert_eq!(agree(&text), Ok(()), "{:?}", text);
    }
}

/// Deep and wide texts end in an answer, whatever they are.
#[test]
fn no_text_takes_the_reader_down() {
    for piece in [
        "[",
        "{",
        "- ",
        "? ",
        "a: {",
        "[{",
        "&a ",
        "*a ",
        "!t ",
        "\"",
        "'",
        "|\n",
        "<<: *a\n",
        "a: &a [*a, *a]\n",
        "#",
        "---\n",
        "\t",
    ] {
        let _ = parse(&piece.repeat(20_000));
    }
    let bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\n";
    let (_, complaints) = parse(bomb).expect("it is YAML");
    assert_eq!(complaints.len(), 10, "four anchors, six aliases");
}
