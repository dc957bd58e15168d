//! What the crate says about itself: its front page and its root module.

use super::docs::Prose;
use super::example;
use super::overview::overview;
use super::plan::Edition;
use super::quoting::{self, Code, code as rust};
use crate::fragment::Fragment;
use crate::markdown::{self, Fragments, code, markdown};
use crate::model::{Package, graph};

/// What the front page says first.
fn introduction(package: &Package, editions: &[Edition<'_>]) -> Prose {
    let mut prose = Prose::default();
    prose.push(markdown::text(&package.description));
    if let Some(root) = editions.get(package.root) {
        let others = editions.iter().filter(|edition| edition.module != root.module);
        let others: Vec<Fragments> = others.map(|own| code(&own.module)).collect();
        let beside = if others.is_empty() {
            Fragment::empty()
        } else {
            markdown!(", and beside it {}", Fragment::joined(others, " and "))
        };
        prose.push(markdown!(
            "At the root are the types of edition {}, the module {}{}. Events are in {}, methods in {}, \
             values of any shape in {}.",
            markdown::text(&root.api.edition),
            code(&root.module),
            beside,
            code("events"),
            code("methods"),
            code("json"),
        ));
    }
    prose.push(
        "What is read is kept: members and values that are not documented are there after reading and are written \
         back, and whole numbers are written without a fraction, as JavaScript writes them. No procedural macro is needed to build the crate.",
    );
    prose.push(
        "Every self-describing format of serde will do. Of `serde_json` take the feature `float_roundtrip`: \
         without it the last digit of a number with a fraction may change.",
    );
    prose.push(
        "Where a text gives a member twice, each of the values must be right, and those of a tag the same; the \
         last one counts. A document in memory, a `serde_json::Value`, has the last one only.",
    );
    prose
}

fn notice(package: &Package, prose: &mut Prose) {
    if let Some(notice) = &package.notice {
        prose.push(markdown::text(notice));
    }
}

/// The front page.
pub fn readme(package: &Package, editions: &[Edition<'_>]) -> Fragments {
    let mut prose = introduction(package, editions);
    notice(package, &mut prose);
    let example = |(title, code): (&'static str, Code)| {
        let block = markdown::block("rust", &quoting::shown(&code));
        markdown!("\n## {}\n\n{}\n", title, Fragment::joined(block, "\n"))
    };
    markdown!(
        "# {}\n\n{}\n{}\n## Licence\n\n{}\n",
        markdown::text(&package.name),
        prose.page(),
        Fragment::joined(examples(package, editions).into_iter().map(example), ""),
        markdown::text(&package.license),
    )
}

fn examples(package: &Package, editions: &[Edition<'_>]) -> Vec<(&'static str, Code)> {
    editions
        .get(package.root)
        .map_or_else(Vec::new, |root| example::examples(&package.name.replace('-', "_"), root))
}

/// The root module.
pub fn root(package: &Package, editions: &[Edition<'_>]) -> Code {
    let module = |edition: &Edition<'_>| rust!("pub mod {};\n", quoting::name(&edition.module));
    let root = |root: &Edition<'_>| rust!("\n#[doc(inline)]\npub use {}::*;\n", quoting::name(&root.module));
    rust!(
        "{}{}\n#[allow(dead_code, reason = \"an API need not use every kind of value\")]\npub mod json;\n{}\
         #[allow(dead_code, reason = \"an API need not have events\")]\npub mod protocol;\nmod wire;\n{}",
        overview(package, editions).inner(),
        recursion_limit(package),
        Fragment::joined(editions.iter().map(module), ""),
        editions.get(package.root).map_or_else(Fragment::empty, root),
    )
}

/// The compiler follows types inside each other as deep as it is allowed to: for each level a type
/// of its own and those around it, such as `Option` and `Vec`.
fn recursion_limit(package: &Package) -> Code {
    const UNLESS_SAID: usize = 128;
    let deepest = package.editions.iter().map(graph::depth).max().unwrap_or_default();
    let limit = UNLESS_SAID / 2 + 4 * deepest;
    if limit <= UNLESS_SAID { Fragment::empty() } else { rust!("#![recursion_limit = \"{}\"]\n", limit) }
}
