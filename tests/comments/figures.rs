//! How many words a comment has, and of what.

use super::words::count;
use super::{Comment, EDITIONS, rust, schema, typescript};

/// The most words a comment has: half of them, nine of ten, all of them.
const MOST: [usize; 3] = [14, 35, 110];
/// The most words in a hundred that say where something was taken from.
const MOST_ON_SOURCES: usize = 3;
/// The most words of a structure with all its fields.
const MOST_OF_A_RECORD: usize = 600;

/// What is said on sources: a link to one, or to where they are named.
fn is_on_sources(paragraph: &str) -> bool {
    let begins = ["[Source: ", "Source: ", "Sources: ", "[Reference]", "Reference ("];
    begins.iter().any(|begin| paragraph.starts_with(begin)) || has_audit(paragraph)
}

/// Words of the record of who said what.
fn has_audit(text: &str) -> bool {
    ["Sources disagree", "Decided:"].iter().any(|words| text.contains(words))
}

#[test]
fn a_comment_is_read_in_one_breath() {
    let mut complaints = Vec::new();
    for (edition, module) in EDITIONS {
        let outputs = [
            ("TypeScript", typescript::comments(edition)),
            ("Rust", rust::comments(module)),
            ("JSON Schema", schema::comments(edition)),
        ];
        for (output, comments) in outputs {
            let mut lengths: Vec<usize> = comments.iter().map(|comment| count(&comment.text)).collect();
            lengths.sort_unstable();
            let all: usize = lengths.iter().sum();
            let paragraphs = comments.iter().flat_map(|comment| comment.text.split("\n\n"));
            let on_sources: usize = paragraphs.filter(|paragraph| is_on_sources(paragraph)).map(count).sum();
            let at = |part: usize| lengths[(lengths.len() * part / 100).min(lengths.len() - 1)];
            let found = [at(50), at(90), at(100)];
            println!(
                "{output} {edition}: {} comments, {all} words; median {}, nine of ten {}, longest {}; on sources {:.1} %",
                lengths.len(),
                found[0],
                found[1],
                found[2],
                100.0 * on_sources as f64 / all as f64,
            );
            if found.iter().zip(MOST).any(|(found, most)| *found > most) {
                let longest = comments.iter().max_by_key(|comment| count(&comment.text)).unwrap();
                complaints.push(format!("{output} {edition}: {found:?}, the longest is `{}`", longest.of));
            }
            if on_sources * 100 > all * MOST_ON_SOURCES {
                complaints.push(format!("{output} {edition}: {on_sources} of {all} words are on sources"));
            }
            let audit = comments.iter().filter(|comment| has_audit(&comment.text));
            complaints.extend(
                audit.map(|comment| format!("{output} {edition}: who said what at `{}`", comment.of)),
            );
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn a_record_is_read_on_a_page() {
    for (edition, module) in EDITIONS {
        let comments = rust::comments(module);
        let of_record: Vec<&Comment> = comments
            .iter()
            .filter(|comment| comment.of == "InteractionData" || comment.of.starts_with("InteractionData."))
            .collect();
        let words: usize = of_record.iter().map(|comment| count(&comment.text)).sum();
        println!("InteractionData {edition}: {} comments, {words} words", of_record.len());
        assert!(of_record.len() > 20 && words <= MOST_OF_A_RECORD, "{edition}: {words} words");
    }
}

/// The required fields are those of the structure; what they are is said there.
#[test]
fn a_required_field_has_one_line() {
    for (_, module) in EDITIONS {
        let comments = rust::comments(module);
        let required: Vec<&Comment> =
            comments.iter().filter(|comment| comment.of.contains("Required.")).collect();
        assert!(required.len() > 10);
        for comment in required {
            assert!(!comment.text.contains('\n'), "{}: {}", comment.of, comment.text);
        }
    }
}

/// What is measured is what is there: comments with too many words, or on sources, are noticed.
#[test]
fn who_said_what_is_noticed() {
    assert!(is_on_sources("[Source: page](https://x.example)"));
    assert!(is_on_sources("It is so. Sources disagree on its unit: ..."));
    assert!(!is_on_sources("Source of the record."));
}
