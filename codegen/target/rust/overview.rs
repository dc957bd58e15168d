//! The overview of the crate, for whoever opens its documentation: a section for each question.

use super::docs::Prose;
use super::example;
use super::plan::Edition;
use super::quoting;
use crate::fragment::Fragment;
use crate::markdown::{self, Fragments, code, markdown};
use crate::model::Package;

const READING: &str = "Every self-describing format of serde will do. What is read is kept: members that are not \
                       documented are in `extra` and are written back, whole numbers as JavaScript writes them.";

const UNKNOWN: &str = "A newer release may send a value that this crate does not know. It is the variant \
                       `Unrecognized`, which holds the value as it came, and is written back.";

const ERRORS: &str = "What does not fit is refused, with the place and with what was expected there. What is \
                      optional may be absent or `null`.";

const EVENTS: &str = "An event is read by its name, with the list of its arguments; its type says what it is \
                      answered with, `Event::Reply`. One that is not documented is `AnyEvent::Unknown`.";

const METHODS: &str = "A method is a structure of its parameters, which are written as a list. Its type has the \
                       command and what comes back, `Method::Answer`.";

const FORMATS: &str = "Of `serde_json` take the feature `float_roundtrip`: without it the last digit of a number \
                       with a fraction may change.";

const TWICE: &str = "Where a text gives a member twice, each of the values must be right, and those of a tag the \
                     same; the last one counts. A document in memory, a `serde_json::Value`, has the last one only.";

/// What the root module says.
pub fn overview(package: &Package, editions: &[Edition<'_>]) -> Prose {
    let mut prose = Prose::default();
    prose.push(markdown::text(&package.description));
    if let Some(root) = editions.get(package.root) {
        let krate = &quoting::name(&package.name.replace('-', "_"));
        for (title, sentence, code) in [
            ("Reading a record", READING, example::read(krate, root)),
            ("Values that are not documented", UNKNOWN, example::meet(krate, root)),
            ("Errors", ERRORS, example::refuse(krate, root)),
            ("Events", EVENTS, example::receive(krate, root)),
            ("Methods", METHODS, example::call(krate, root)),
            ("Making a record", "Required fields are given, optional ones set.", example::make(krate, root)),
        ] {
            if let Some(code) = code {
                prose.section(title);
                prose.push(sentence);
                prose.code(&code);
            }
        }
        prose.section("Editions");
        prose.push(self::editions(root, editions));
    }
    prose.section("Formats");
    prose.push(FORMATS);
    prose.push(TWICE);
    if let Some(notice) = &package.notice {
        prose.push(markdown::text(notice));
    }
    prose
}

/// Where the types of each edition are.
fn editions(root: &Edition<'_>, editions: &[Edition<'_>]) -> Fragments {
    let others = editions.iter().filter(|edition| edition.module != root.module);
    let other =
        |own: &Edition<'_>| markdown!(" Those of edition {} are in {}.", name(own), code(&own.module));
    markdown!(
        "At the root are the types of edition {}, the module {}.{} Each has its {} and {}; values of any shape \
         are in {}.",
        name(root),
        code(&root.module),
        Fragment::joined(others.map(other), ""),
        code("events"),
        code("methods"),
        code("json"),
    )
}

fn name(edition: &Edition<'_>) -> Fragments {
    markdown::text(&edition.api.edition)
}
