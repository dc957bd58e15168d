//! The reference pages: everything has its place, every way leads somewhere, and a browser has nothing
//! against them.

mod examples;
pub mod page;
mod record;
mod sight;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use codegen::files::Files;
use codegen::model::naming::namings;
use codegen::model::{Origin, Package};
use codegen::reference::Reference;
use codegen::{build, understand};

use crate::fixtures::spec;
use page::Page;

/// Bytes: of a page, and of all files together.
const PAGE: usize = 300_000;
const SITE: usize = 5_000_000;

struct Site {
    package: Package,
    files: Files,
}

/// The pages of our own spec.
fn site() -> &'static Site {
    static SITE: OnceLock<Site> = OnceLock::new();
    SITE.get_or_init(|| {
        let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec");
        let files = build(&spec).expect("the spec has no mistakes");
        let pages =
            files.into_iter().filter_map(|(path, text)| Some((path.strip_prefix("docs/")?.to_owned(), text)));
        Site { package: understand(&spec).expect("the spec has no mistakes"), files: pages.collect() }
    })
}

impl Site {
    fn pages(&self) -> impl Iterator<Item = Page<'_>> {
        self.files.iter().filter(|(path, _)| path.ends_with(".html")).map(|(path, html)| Page { path, html })
    }

    fn page(&self, path: &str) -> Page<'_> {
        let (path, html) =
            self.files.get_key_value(path).unwrap_or_else(|| panic!("there is no page {path}"));
        Page { path, html }
    }
}

/// Where a link on a page leads: a path below the folder of all pages, and an anchor.
fn target(page: &str, link: &str) -> (String, Option<String>) {
    let (path, anchor) =
        link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor.to_owned())));
    if path.is_empty() {
        return (page.to_owned(), anchor);
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            ".." => assert!(parts.pop().is_some(), "{page}: {link} leads out of the folder"),
            part => parts.push(part),
        }
    }
    (parts.join("/"), anchor)
}

/// What is wrong with the links of some pages.
pub fn lost_links<'a>(pages: impl Iterator<Item = Page<'a>>, files: &BTreeSet<&str>) -> Vec<String> {
    let pages: Vec<Page<'_>> = pages.collect();
    let anchors: BTreeMap<&str, BTreeSet<String>> =
        pages.iter().map(|page| (page.path, page.anchors())).collect();
    let mut lost = Vec::new();
    for page in &pages {
        let named = ["href", "src", "data-base", "data-index"].map(|name| page.attributes(name)).concat();
        for link in named.iter().filter(|link| !link.starts_with("https://")) {
            let (path, anchor) = target(page.path, link);
            let is_there = files.contains(path.as_str())
                && anchor.is_none_or(|anchor| {
                    anchors.get(path.as_str()).is_some_and(|anchors| anchors.contains(&anchor))
                });
            if !is_there {
                lost.push(format!("{}: {link}", page.path));
            }
        }
        for name in ["for", "aria-labelledby", "aria-controls"] {
            let ids = page.attributes(name).into_iter().filter(|id| !anchors[page.path].contains(id));
            lost.extend(ids.map(|id| format!("{}: {name}=\"{id}\"", page.path)));
        }
    }
    lost
}

/// A page as a whole, an element a line.
#[test]
fn a_page_of_a_small_spec() {
    let folder = spec::write(Path::new("tests/report/example.yaml"));
    let files = build(folder.path()).expect("the example is a spec");
    for (name, path) in [("type", "docs/1.0/types/Record1.html"), ("event", "docs/1.0/events/ON_SAVE.html")] {
        let (_, main) = files[path].split_once("<main").unwrap();
        let main = main.split("</main>").next().unwrap();
        let lines = main.replace("><", ">\n<");
        insta::with_settings!({ snapshot_path => "reference", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, lines);
        });
    }
}

#[test]
fn every_link_leads_somewhere() {
    let files = site().files.keys().map(String::as_str).collect();
    let lost = lost_links(site().pages(), &files);
    assert!(lost.is_empty(), "{}", lost.join("\n"));
    let broken = Page { path: "a/b.html", html: "<a href=\"../c.html\">c</a><a href=\"#d\">d</a>" };
    assert_eq!(lost_links([broken].into_iter(), &BTreeSet::from(["a/b.html"])).len(), 2);
}

/// Comments of the other outputs lead to these places.
#[test]
fn every_item_has_its_place() {
    let mut count = 0;
    for api in &site().package.editions {
        let reference = Reference::of(api);
        let items = namings(api)
            .into_iter()
            .map(|naming| naming.origin)
            .chain(api.client.iter().map(|_| Origin::Client));
        for item in items {
            let page = site().page(&reference.page(item));
            if let Some(anchor) = reference.anchor(item) {
                assert!(page.html.contains(&format!(" id=\"{anchor}\"")), "{}: no {anchor}", page.path);
            }
            count += 1;
        }
    }
    assert!(count > 1000, "{count}");
}

#[test]
fn pages_are_small() {
    for (path, text) in &site().files {
        assert!(text.len() < PAGE, "{path} has {} bytes", text.len());
    }
    let all: usize = site().files.values().map(String::len).sum();
    assert!(all < SITE, "{all} bytes");
}

/// What a page loads from elsewhere, and what in it would run but its script.
pub fn foreign(page: &Page<'_>) -> Vec<String> {
    let mut found = Vec::new();
    let mut scripts = 0;
    for tag in page.tags() {
        let name = tag.split(' ').next().unwrap();
        let one = Page { path: page.path, html: tag };
        let loaded = ["src", "data-index", "data-base"].map(|name| one.attributes(name)).concat();
        let linked = if name == "link" { one.attributes("href") } else { Vec::new() };
        found.extend(loaded.into_iter().chain(linked).filter(|address| address.contains("//")));
        let is_web = |address: &String| address.starts_with("https://") || address.starts_with("http://");
        found.extend(
            one.attributes("href").into_iter().filter(|address| address.contains(':') && !is_web(address)),
        );
        let names: Vec<&str> = tag.split('"').step_by(2).flat_map(|piece| piece.split(' ')).collect();
        let runs = names.iter().any(|name| name.starts_with("on") || *name == "style=");
        if runs || !KNOWN.contains(&name.trim_start_matches('/')) {
            found.push(tag.to_owned());
        }
        scripts += usize::from(name == "script");
    }
    if scripts != 1 {
        found.push(format!("{scripts} scripts"));
    }
    found.iter().map(|complaint| format!("{}: {complaint}", page.path)).collect()
}

/// The elements there are.
const KNOWN: [&str; 54] = [
    "!DOCTYPE", "a", "body", "button", "circle", "code", "dd", "details", "div", "dl", "dt", "footer",
    "form", "h1", "h2", "h3", "head", "header", "html", "input", "kbd", "label", "li", "line", "link",
    "main", "meta", "nav", "ol", "p", "path", "pre", "q", "rect", "script", "section", "span", "strong",
    "summary", "svg", "table", "tbody", "td", "text", "th", "thead", "title", "tr", "ul", "wbr", "g", "em",
    "kbd", "time",
];

/// A page is loaded from beside itself, and runs nothing but its script.
#[test]
fn nothing_comes_from_elsewhere() {
    let found: Vec<String> = site().pages().flat_map(|page| foreign(&page)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    let page =
        Page { path: "a.html", html: "<script src=\"https://x\"></script><a href=\"javascript:f()\"><b>" };
    assert_eq!(foreign(&page).len(), 3);
}
