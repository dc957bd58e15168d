//! How mistakes are shown: whatever stands in a file, showing it cannot fail, and many mistakes do
//! not drown the first ones.

use std::fmt::Write;
use std::path::Path;

use codegen::diagnostic::{Diagnostic, Rule, summary};
use codegen::source_map::{FileId, SourceFile, SourceMap, Span};
use codegen::{Stop, understand};

use crate::fixtures::spec;

/// Characters of every length, some that nobody sees, that turn the line round, that a terminal
/// obeys, that end lines in one way and not in another.
const HOSTILE: [&str; 9] = [
    "",
    "\n",
    "A)\u{200b}m: {\u{202e}}\r\n\tü: \u{1b}[31m",
    "\r\r\n\n\r",
    "\u{feff}a\u{0}b\u{85}c\u{2028}d\u{2029}",
    "👩\u{200d}👩\u{200d}👧: e\u{301}\u{301}\u{301}\n漢字\t\t\n",
    "\u{10ffff}\u{fffd}\u{e000}\u{7f}\u{9b}31m",
    "a: \"b\\u202e\"\n\n\n\n\n\n\n\n\n\n\n\n\nb: c",
    "\u{1100}\u{1161}\u{11a8}\u{3164}\u{115f}\u{fe0f}\u{e0001}",
];

fn sources() -> SourceMap {
    let file = |text: &str| SourceFile {
        path: "1.0/api.yaml".to_owned(),
        text: text.to_owned(),
        ..SourceFile::default()
    };
    SourceMap { files: HOSTILE.iter().map(|text| file(text)).collect() }
}

fn diagnostic(rule: Rule, text: &str, span: Span) -> Diagnostic {
    Diagnostic {
        rule,
        title: format!("`{text}` is not right"),
        span,
        label: text.to_owned(),
        related: None,
        help: Some(text.to_owned()),
        is_shown: true,
    }
}

/// What a terminal would obey.
fn is_dangerous(c: char) -> bool {
    (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c)
}

#[test]
fn every_span_of_a_hostile_text_can_be_shown() {
    let sources = sources();
    for (index, text) in HOSTILE.iter().enumerate() {
        let other = (index + 1) % HOSTILE.len();
        for start in 0..text.len() + 2 {
            for end in (0..text.len() + 2).step_by(1 + start % 2) {
                let mut mistake = diagnostic(Rule::BadName, text, Span { file: FileId(index), start, end });
                for related in [None, Some(index), Some(other)] {
                    let span = related.map(|file| Span { file: FileId(file), start: end / 2, end: start });
                    mistake.related = span.map(|span| (span, (*text).to_owned()));
                    let shown = mistake.render(&sources, false);
                    assert!(shown.starts_with("error[bad-name]: `"), "{shown}");
                    assert!(!shown.contains(is_dangerous), "{shown:?}");
                }
            }
        }
    }
}

#[test]
fn every_rule_can_be_shown_on_hostile_text() {
    let sources = sources();
    for rule in Rule::ALL {
        for (index, text) in HOSTILE.iter().enumerate() {
            let span = Span { file: FileId(index), start: 0, end: text.len() };
            for color in [false, true] {
                assert!(diagnostic(*rule, text, span.clone()).render(&sources, color).contains(rule.name()));
            }
        }
    }
}

/// A file on one line, as a program writes it.
#[test]
fn a_long_line_is_shown_around_the_mistake() {
    let text = format!("{}WRONG{}", "a ".repeat(100_000), "b ".repeat(100_000));
    let mut sources = sources();
    sources.files[0].text = text;
    let span = Span { file: FileId(0), start: 200_000, end: 200_005 };
    let shown = diagnostic(Rule::BadName, "x", span).render(&sources, false);
    assert!(shown.contains("WRONG") && shown.contains("^^^^^ x"), "{shown}");
    assert!(shown.len() < 3_000, "{} bytes", shown.len());
}

fn mistakes(text: &str) -> (SourceMap, Vec<Diagnostic>) {
    match understand(spec::write_text(text).path()) {
        Err(Stop::Mistakes(sources, mistakes)) => (sources, mistakes),
        other => panic!("no mistakes: {:?}", other.is_ok()),
    }
}

/// The keys, names and texts that once could not be shown.
#[test]
fn keys_with_hidden_characters_are_refused() {
    let head =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/errors/bad-name.yaml"));
    let head: String =
        head.expect("the file is there").lines().take(4).map(|line| format!("{line}\n")).collect();
    for key in ["A)\u{200b}m", "\u{200b})", "\"A\u{200b})\"", "A\u{2060}<T\u{200b}, >", "“A”", "A`b"] {
        let text = format!("{head}  {key}: {{ description: A type., type: string }}\n");
        let (sources, mistakes) = mistakes(&text);
        let shown = summary::render(&mistakes, &sources, false, "explain");
        assert!(shown.contains("api.yaml:5:"), "{key}: {shown}");
    }
}

#[test]
fn a_flood_of_mistakes_is_counted() {
    let mut text =
        "title: Example API\nsources: { page: { kind: page, title: A page } }\nsource: page\ntypes:\n"
            .to_owned();
    for index in 0..3_000 {
        writeln!(text, "  T{index}: {{ descr: A type., type: Missing{index} }}").expect("a text takes it");
    }
    let (sources, mistakes) = mistakes(&text);
    assert_eq!(mistakes.len(), 6_000);
    let shown = summary::render(&mistakes, &sources, false, "explain");
    assert_eq!(shown.matches("error[unknown-key]").count(), summary::SHOWN);
    assert_eq!(shown.matches("error[unknown-type]").count(), summary::SHOWN);
    assert_eq!(shown.matches("did you mean `description`?").count(), summary::SHOWN);
    assert!(shown.contains("not shown: 2990 more of unknown-key, 2990 more of unknown-type\n"), "{shown}");
    assert!(shown.len() < 20_000, "{} bytes", shown.len());
}
