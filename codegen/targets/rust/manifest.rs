//! The manifest of the crate, and what a registry of crates takes in one.

use super::example::program::Program;
use super::plan::Edition;
use super::quoting::{self, Toml};
use crate::diagnostic::Rule;
use crate::fragment::{Fragment, fragment};
use crate::model::Package;
use crate::objection::{Objection, Spot};

/// Names that a crate cannot have, or that would hide a crate which the generated code needs:
/// keywords, the standard library, what the crate is made with.
const NO_CRATES: &str = "\
    abstract alloc as async await become box break chrono const continue core crate do dyn else enum extern \
    false final fn for gen if impl in jiff let loop macro match mod move mut override priv proc-macro pub ref \
    return self serde-core serde-json static std struct super test time trait true try type typeof unsafe \
    unsized use virtual where while yield";

/// The longest name of a crate.
const LONGEST_NAME: usize = 64;

/// The most keywords of a crate.
const MOST_KEYWORDS: usize = 5;

/// The manifest.
pub fn manifest(package: &Package, editions: &[Edition<'_>], programs: &[Program]) -> Fragment<Toml> {
    let string = |text: &String| quoting::toml_string(text);
    // Where the documentation of every published crate is.
    let documentation =
        package.documentation.clone().unwrap_or_else(|| format!("https://docs.rs/{}", package.name));
    let addresses = [
        ("repository", package.repository.as_ref()),
        ("homepage", package.homepage.as_ref()),
        ("documentation", Some(&documentation)),
    ];
    let addresses = addresses.into_iter().filter_map(|(key, address)| {
        address.map(|address| fragment!(Toml: "{} = {}\n", Fragment::from(key), string(address)))
    });
    let keywords = Fragment::joined(package.keywords.iter().take(MOST_KEYWORDS).map(string), ", ");
    fragment!(Toml:
        "[package]\n\
         name = {}\n\
         version = {}\n\
         edition = \"2021\"\n\
         rust-version = \"1.85\"\n\
         description = {}\n\
         license = {}\n\
         {}\
         keywords = [{}]\n\
         readme = \"README.md\"\n\
         include = [\"src/**/*.rs\", {}\"README.md\", \"LICENSE-*\"]\n\
         \n{}{}{}",
        string(&package.name),
        string(&package.version),
        string(&package.description),
        string(&package.license),
        Fragment::joined(addresses, ""),
        keywords,
        if programs.is_empty() { "" } else { "\"examples/*.rs\", " },
        features(editions),
        Fragment::joined(programs.iter().filter(|_| editions.len() > 1).map(example), ""),
        include_str!("text/manifest.toml"),
    )
}

/// A program that is built if the crate has its edition.
fn example(program: &Program) -> Fragment<Toml> {
    let edition = quoting::toml_string(&program.edition);
    fragment!(Toml: "[[example]]\nname = \"{}\"\nrequired-features = [{}]\n\n", program.name, edition)
}

/// The features: an edition each, unless there is one only, and those of every crate.
fn features(editions: &[Edition<'_>]) -> Fragment<Toml> {
    let names: Vec<&String> =
        editions.iter().filter(|_| editions.len() > 1).map(|edition| &edition.module).collect();
    let all = names.iter().map(|name| quoting::toml_string(name));
    let each = names.iter().map(|name| fragment!(Toml: "{} = []\n", quoting::toml_key(name)));
    fragment!(Toml:
        "[features]\ndefault = [{}]\n{}{}\n",
        Fragment::joined(all, ", "),
        Fragment::joined(each, ""),
        include_str!("text/features.toml"),
    )
}

/// What keeps the package from being a crate.
pub fn objections(package: &Package) -> Vec<Objection> {
    let mut found = Vec::new();
    let name = &package.name;
    for (key, name) in [("name", name), ("schemaName", &package.schema_name)] {
        if name.len() > LONGEST_NAME {
            let title = format!("`{name}` cannot be the name of a package");
            let label = format!("crates.io takes {LONGEST_NAME} characters at most");
            found.push(Objection::new(Rule::BadName, Spot::Package(key, None), title, label));
        }
    }
    if NO_CRATES.split(' ').any(|taken| taken == name) {
        let title = format!("`{name}` cannot be the name of a crate or a package");
        let label = "Rust has another meaning for it";
        found.push(Objection::new(Rule::BadName, Spot::Package("name", None), title, label));
    }
    for (index, keyword) in package.keywords.iter().enumerate().filter(|(_, keyword)| !is_keyword(keyword)) {
        let spot = Spot::Package("keywords", Some(index));
        let title = format!("`{keyword}` cannot be a keyword on crates.io");
        let label = "expected up to 20 letters a to z, digits, `_`, `-` or `+`";
        found.push(Objection::new(Rule::WrongValue, spot, title, label));
    }
    if package.keywords.len() > MOST_KEYWORDS {
        let spot = Spot::Package("keywords", Some(MOST_KEYWORDS));
        let title = format!("crates.io takes five keywords, not {}", package.keywords.len());
        found.push(Objection::new(Rule::WrongValue, spot, title, "one too many"));
    }
    found
}

/// What crates.io takes for a keyword.
fn is_keyword(text: &str) -> bool {
    text.len() <= 20
        && text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "_-+".contains(c))
}
