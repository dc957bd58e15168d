//! The overview of the crate, for whoever opens its documentation: a section for each question.

use super::docs::Prose;
use super::example;
use super::example::program::Program;
use super::plan::Edition;
use super::quoting::{self, Code};
use crate::choice::choices;
use crate::fragment::Fragment;
use crate::markdown::{self, Fragments, code, markdown};
use crate::model::Package;

const READING: &str = "Every self-describing format of serde will do. What is read is kept: members that are not \
                       documented are in `extra` and are written back, whole numbers as JavaScript writes them.";

const UNKNOWN: &str = "A newer release may send a value that this crate does not know. It is the variant \
                       `Unrecognized`, which holds the value as it came, and is written back; `is_documented` asks.";

const ERRORS: &str = "What does not fit is refused, with the place and with what was expected there. What is \
                      optional may be absent or `null`. `json::read` tells it as data, from any format and inside \
                      any type; so do `json::from_str` and `json::from_slice`, with the feature `serde_json`, as \
                      fast as `serde_json` reads. Inside a type of your own that serde reads from a buffer, \
                      with `flatten`, `tag` or `untagged`, the place begins where the buffer does. \
                      `json::Checked` keeps what became of one element of a list.";

const EVENTS: &str = "An event is read by its name, with the list of its arguments; its type says what it is \
                      answered with, `Event::Reply`. One that is not documented is `AnyEvent::Unknown`. One whose \
                      arguments are not as documented is no error but `AnyEvent::Unreadable`; \
                      `AnyEvent::into_result` makes it one.";

const METHODS: &str = "A method is a structure of its parameters, which are written as a list. Its type has the \
                       command and what comes back, `Method::Answer`.";

const ANSWERS: &str = "An answer becomes a `Result`. The error says why the call failed, and `?` passes it on. An answer \
                       of a kind that is not documented is an error too, with a number that is none of the documented \
                       ones.";

const TIMES: &str = "A number in a unit of time is given as a type that has one: of the standard library, or with the \
                     feature of its name of `chrono`, `jiff` or `time`, by `…_as::<jiff::Timestamp>()`. What is \
                     absent or out of range is `None`.";

const MAKING: &str = "Required fields are given, and any is set by `with_…`. All fields are public: one is changed in \
                      place, and an `Option` is assigned to it as it is. As fields may be added, a record is made of \
                      another one by `clone` and `with_…`, not by `..`.";

const VALUES: &str =
    "With the feature `serde_json` values of any shape are converted to those of `serde_json` and back.";

const MESSAGES: &str = "What passes between a page and whoever it calls has a name, `message::AnyMessage` tells it \
                        apart, and an answer is read as the call says that it belongs to. An event is answered \
                        with `reply`, if somebody waits.";

const SAMPLES: &str = "With the feature `testing` there is a smallest and a full sample of every documented type, \
                       a generic one of any JSON value, of every event, and of every method whose parameters are \
                       JSON, also as text: `MINIMAL` and `FULL`.";

const CONVERSIONS: &str = "A type, an event or a method that two editions have under one name is converted by \
                           `try_from`, by way of its JSON value: what one of them does not know is kept, what it \
                           cannot have is refused with its place. Where that is always so, the conversion says it. \
                           Such a value, or one of another name, is changed between `json::to_value` and \
                           `json::from_value`.";

const FORMATS: &str = "Of `serde_json` take the feature `float_roundtrip`: without it the last digit of a number \
                       with a fraction may change. What it does not read at all is refused: half of a surrogate \
                       pair, a number beyond the doubles, more than 127 levels. A `serde_json::Value` can hold such a number \
                       with its feature `arbitrary_precision`, and is `null` as a `json::Value`. Its other features may be on or \
                       off, and the types may stand inside `flatten`, tagged and untagged types of your own. In bytes, not in a \
                       text, a bare control character passes in the name of a member that has an escape too.";

const LEVELS: &str = "A format that admits more levels than `serde_json` needs stack for them: without optimization \
                      2 MiB hold some 160 tagged unions inside each other, where derived ones get to some 280.";

const TWICE: &str = "Where a text gives a member twice, each of the values must be right, and those of a tag the \
                     same; the last one counts. A document in memory, a `serde_json::Value`, has the last one only.";

/// A question, what is said about it, and a program that shows it.
pub struct Section {
    pub title: &'static str,
    pub paragraphs: Vec<Fragments>,
    pub code: Option<Code>,
}

/// What the root module says.
pub fn overview(package: &Package, sections: &[Section]) -> Prose {
    let mut prose = Prose::default();
    prose.push(markdown::text(&package.description));
    for section in sections {
        prose.section(section.title);
        section.paragraphs.iter().for_each(|paragraph| prose.push(paragraph.clone()));
        if let Some(code) = &section.code {
            prose.code(code);
        }
    }
    if let Some(notice) = &package.notice {
        prose.push(markdown::text(notice));
    }
    prose
}

/// The sections, those first that everybody needs. An API without events has none about events.
pub fn sections(package: &Package, editions: &[Edition<'_>], programs: &[Program]) -> Vec<Section> {
    let mut sections = Vec::new();
    if let Some(root) = editions.get(package.root) {
        let krate = &quoting::name(&package.name.replace('-', "_"));
        let shown = [
            ("Reading a record", READING, example::read(krate, root)),
            ("Values that are not documented", UNKNOWN, example::meet(krate, root)),
            ("Errors", ERRORS, example::refuse(krate, root)),
            ("Events", EVENTS, example::receive(krate, root)),
            ("Methods", METHODS, example::call(krate, root)),
            ("Answers", ANSWERS, example::answer::fail(krate, root)),
            ("Times", TIMES, example::answer::date(krate, root)),
            ("Messages", MESSAGES, example::pass(krate, editions)),
            ("Making a record", MAKING, example::make(krate, root)),
        ];
        let shown = shown.into_iter().filter(|(_, _, code)| code.is_some());
        sections.extend(shown.map(|(title, sentence, code)| Section {
            title,
            paragraphs: vec![sentence.into()],
            code,
        }));
        if let ([first, ..], true) = (&mut sections[..], editions.len() > 1) {
            first.paragraphs.push(choice(root));
        }
        sections.push(Section {
            title: "Samples",
            paragraphs: vec![SAMPLES.into()],
            code: example::sample(krate, root),
        });
        let converted = example::convert(krate, editions);
        sections.extend(converted.map(|code| Section {
            title: "From one edition to another",
            paragraphs: vec![CONVERSIONS.into()],
            code: Some(code),
        }));
        let shown: Vec<Fragments> = programs
            .iter()
            .map(|program| markdown!("{}: {}", code(&program.path()), program.shows))
            .collect();
        if !shown.is_empty() {
            sections.push(Section { title: "Programs", paragraphs: shown, code: None });
        }
        sections.push(Section { title: "Editions", paragraphs: self::editions(root, editions), code: None });
    }
    sections.push(Section {
        title: "Formats",
        paragraphs: vec![FORMATS.into(), VALUES.into(), TWICE.into(), LEVELS.into()],
        code: None,
    });
    sections
}

/// That there is an edition to choose, for whoever reads no further than the first example.
fn choice(root: &Edition<'_>) -> Fragments {
    let editions = markdown::link("Editions", "#editions");
    markdown!("The types at the root are those of edition {}; {} says which to take.", name(root), editions)
}

/// Where the types of each edition are, and when to take it.
fn editions(root: &Edition<'_>, editions: &[Edition<'_>]) -> Vec<Fragments> {
    let others = editions.iter().filter(|edition| edition.module != root.module);
    let other = |edition: &Edition<'_>| {
        markdown!(" Those of edition {} are in {}.", name(edition), code(&edition.module))
    };
    let places = markdown!(
        "At the root are the types of edition {}, the module {}.{} Each has its {} and {}; values of any shape \
         are in {}.",
        name(root),
        code(&root.module),
        Fragment::joined(others.map(other), ""),
        code("events"),
        code("methods"),
        code("json"),
    );
    let names = editions.iter().map(|edition| code(&edition.module));
    let features = (editions.len() > 1).then(|| {
        markdown!(
            "Each is a feature of the crate, {}, all of them on by default. Without that of edition {} there are no \
             types at the root.",
            Fragment::joined(names, ", "),
            name(root),
        )
    });
    std::iter::once(places)
        .chain(features)
        .chain(choices(editions.iter().map(|edition| edition.api)))
        .collect()
}

fn name(edition: &Edition<'_>) -> Fragments {
    markdown::text(&edition.api.edition)
}
