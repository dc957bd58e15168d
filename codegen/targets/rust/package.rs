//! What the crate says about itself: its front page and its root module.

use super::overview::{Section, overview};
use super::plan::Edition;
use super::quoting::{self, Code, code as rust};
use crate::fragment::Fragment;
use crate::markdown::{self, Fragments, markdown};
use crate::model::{Package, graph};

const README: &str = include_str!("text/README.md");

/// The modules besides those of the editions.
const MODULES: [(&str, &str); 4] = [
    ("json", "#[allow(dead_code, reason = \"an API need not use every kind of value\")]\npub mod json;\n"),
    ("protocol", "#[allow(dead_code, reason = \"an API need not have events\")]\npub mod protocol;\n"),
    (
        "testing",
        "#[cfg(feature = \"testing\")]\n#[allow(unused_macros, unused_imports, reason = \"an API may have nothing to show\")]\npub mod testing;\n",
    ),
    ("wire", "mod wire;\n"),
];

/// The front page: the sections of the overview, after how to get the crate.
pub fn readme(package: &Package, sections: &[Section]) -> Fragments {
    let name = markdown::text(&package.name);
    let description = markdown::line(&markdown::text(&package.description));
    let notice = package.notice.as_ref().map(|notice| markdown!("\n{}\n", markdown::text(notice)));
    let values = [
        ("sections", Fragment::joined(sections.iter().map(section), "")),
        ("name", name),
        ("version", markdown::text(&package.version)),
        ("description", description),
        ("license", markdown::text(&package.license)),
        ("notice", notice.unwrap_or_else(Fragment::empty)),
    ];
    Fragment::filled(README, &values)
}

fn section(section: &Section) -> Fragments {
    let paragraphs =
        section.paragraphs.iter().map(|paragraph| Fragment::joined(markdown::wrap(paragraph), "\n"));
    let mut parts = vec![markdown!("## {}", section.title)];
    parts.extend(paragraphs);
    if let Some(code) = &section.code {
        parts.push(Fragment::joined(markdown::block("rust", &quoting::shown(code)), "\n"));
    }
    markdown!("{}\n\n", Fragment::joined(parts, "\n\n"))
}

/// The root module; `converts` says whether there are conversions between the editions.
pub fn root(package: &Package, editions: &[Edition<'_>], sections: &[Section], converts: bool) -> Code {
    let feature = |edition: &Edition<'_>| match editions {
        [_] => Fragment::empty(),
        _ => rust!("#[cfg(feature = {})]\n", quoting::string(&edition.module)),
    };
    let module = |edition: &Edition<'_>| {
        let declaration = rust!("{}pub mod {};\n", feature(edition), quoting::name(&edition.module));
        (edition.module.clone(), declaration)
    };
    let root = |root: &Edition<'_>| {
        rust!("\n{}#[doc(inline)]\npub use {}::*;\n", feature(root), quoting::name(&root.module))
    };
    let mut modules: Vec<(String, Code)> = editions.iter().map(module).collect();
    modules.extend(MODULES.map(|(name, declaration)| (name.to_owned(), declaration.into())));
    if converts {
        let features = editions.iter().map(|edition| rust!("feature = {}", quoting::string(&edition.module)));
        let declaration = rust!("#[cfg(all({}))]\nmod convert;\n", Fragment::joined(features, ", "));
        modules.push(("convert".to_owned(), declaration));
    }
    modules.sort_by(|(one, _), (other, _)| one.cmp(other));
    rust!(
        "{}{}\n{}{}",
        overview(package, sections).inner(),
        recursion_limit(package),
        Fragment::joined(modules.into_iter().map(|(_, declaration)| declaration), ""),
        editions.get(package.root).map_or_else(Fragment::empty, root),
    )
}

/// The compiler follows types inside each other as deep as it is allowed to: for each level a type
/// of its own and those around it, such as `Option` and `Vec`.
pub(super) fn recursion_limit(package: &Package) -> Code {
    const UNLESS_SAID: usize = 128;
    let deepest = package.editions.iter().map(graph::depth).max().unwrap_or_default();
    let limit = UNLESS_SAID / 2 + 4 * deepest;
    if limit <= UNLESS_SAID { Fragment::empty() } else { rust!("#![recursion_limit = \"{}\"]\n", limit) }
}
