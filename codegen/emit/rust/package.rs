//! The files about the crate as a whole: its manifest, its front page and its root module.

use super::docs::{Prose, code, escape, render};
use super::example;
use super::plan::Edition;
use super::plan::lower::Lowering;
use crate::model::{Package, docs, graph};

/// The manifest.
pub fn manifest(package: &Package) -> String {
    let repository =
        package.repository.as_ref().map_or_else(String::new, |url| format!("repository = {}\n", quoted(url)));
    // The registry takes no more than five keywords.
    let keywords: Vec<String> = package.keywords.iter().take(5).map(|keyword| quoted(keyword)).collect();
    format!(
        "[package]\n\
         name = {}\n\
         version = {}\n\
         edition = \"2021\"\n\
         rust-version = \"1.85\"\n\
         description = {}\n\
         license = {}\n\
         {repository}\
         keywords = [{}]\n\
         readme = \"README.md\"\n\
         include = [\"src/**/*.rs\", \"README.md\", \"LICENSE-*\"]\n\
         \n{}",
        quoted(&package.name),
        quoted(&package.version),
        quoted(&package.description),
        quoted(&package.license),
        keywords.join(", "),
        include_str!("../text/rust/manifest.toml"),
    )
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.push(' '),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// What both the front page and the root module say.
fn introduction(package: &Package, editions: &[Edition<'_>]) -> Prose {
    let mut prose = Prose::default();
    prose.push(&escape(&package.description));
    if let Some(root) = editions.get(package.root) {
        let others = editions.iter().filter(|edition| edition.module != root.module);
        let others: Vec<String> = others.map(|own| code(&own.module)).collect();
        let beside = if others.is_empty() {
            String::new()
        } else {
            format!(", and beside it {}", others.join(" and "))
        };
        prose.push(&format!(
            "At the root are the types of edition {}, the module {}{beside}. Events are in {}, methods in {}, \
             values of any shape in {}.",
            escape(&root.api.edition),
            code(&root.module),
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
    prose
}

fn notice(package: &Package, prose: &mut Prose) {
    if let Some(notice) = &package.notice {
        prose.push(&escape(notice));
    }
}

/// The front page.
pub fn readme(package: &Package, editions: &[Edition<'_>]) -> String {
    let mut prose = introduction(package, editions);
    notice(package, &mut prose);
    let examples: String = examples(package, editions)
        .iter()
        .map(|(title, code)| format!("\n## {title}\n\n```rust\n{}```\n", without_hidden(code)))
        .collect();
    format!(
        "# {}\n\n{}\n{examples}\n## Licence\n\n{}\n",
        package.name,
        prose.0.join("\n"),
        escape(&package.license)
    )
}

/// An example without the lines that only make it run.
fn without_hidden(code: &str) -> String {
    code.lines().filter(|line| !line.starts_with("# ")).map(|line| format!("{line}\n")).collect()
}

fn examples(package: &Package, editions: &[Edition<'_>]) -> Vec<(&'static str, String)> {
    editions
        .get(package.root)
        .map_or_else(Vec::new, |root| example::examples(&package.name.replace('-', "_"), root))
}

/// The root module.
pub fn root(package: &Package, editions: &[Edition<'_>]) -> String {
    let mut prose = introduction(package, editions);
    for (title, code) in examples(package, editions) {
        prose.0.extend([String::new(), format!("# {title}"), String::new()]);
        prose.0.push("```".to_owned());
        prose.0.extend(code.lines().map(str::to_owned));
        prose.0.push("```".to_owned());
    }
    notice(package, &mut prose);
    let mut text = format!(
        "{}{}\n#[allow(dead_code, reason = \"an API need not use every kind of value\")]\npub mod json;\n",
        prose.inner(),
        recursion_limit(package),
    );
    for edition in editions {
        text.push_str(&format!("pub mod {};\n", edition.module));
    }
    text.push_str(
        "#[allow(dead_code, reason = \"an API need not have events\")]\npub mod protocol;\nmod wire;\n",
    );
    if let Some(root) = editions.get(package.root) {
        text.push_str(&format!("\n#[doc(inline)]\npub use {}::*;\n", root.module));
    }
    text
}

/// The compiler follows types inside each other as deep as it is allowed to: for each level a type
/// of its own and those around it, such as `Option` and `Vec`.
fn recursion_limit(package: &Package) -> String {
    const UNLESS_SAID: usize = 128;
    let deepest = package.editions.iter().map(graph::depth).max().unwrap_or_default();
    let limit = UNLESS_SAID / 2 + 4 * deepest;
    if limit <= UNLESS_SAID { String::new() } else { format!("#![recursion_limit = \"{limit}\"]\n") }
}

/// What an edition's module says.
pub fn edition(edition: &Edition<'_>) -> Prose {
    let lowering = Lowering::new(edition.api);
    let mut prose = Prose::default();
    prose.push(&format!("{}, edition {}.", escape(&edition.api.title), escape(&edition.api.edition)));
    render(&lowering, &edition.api.description).iter().for_each(|paragraph| prose.push(paragraph));
    let advice = docs::advice(&edition.api.disagreements).flat_map(|advice| render(&lowering, advice));
    advice.for_each(|paragraph| prose.push(&paragraph));
    prose
}
