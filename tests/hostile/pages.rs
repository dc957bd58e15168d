//! The reference pages of hostile words.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{hostile, spec};
use crate::fixtures::words::MEMBERS;
use crate::judges::browser;
use crate::reference::page::{self, Page};
use crate::reference::{foreign, lost_links};

/// What the spec says is read on the pages, and nothing of it is markup, a way out or a program.
#[test]
fn reference_pages_are_text() {
    let hostile = hostile();
    let files =
        hostile.files.iter().filter_map(|(path, text)| Some((path.strip_prefix("docs/")?, text.as_str())));
    let files: BTreeMap<&str, &str> = files.collect();
    let pages = || {
        let pages = files.iter().filter(|(path, _)| path.ends_with(".html"));
        pages.map(|(path, html)| Page { path, html })
    };
    let mut wrong = lost_links(pages(), &files.keys().copied().collect());
    wrong.extend(pages().flat_map(|page| foreign(&page)));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let text = Page { path: "", html: files["v.1/types/Hostile.html"] }.text();
    for word in MEMBERS.iter().map(|word| page::words(word)).filter(|word| !word.is_empty()) {
        assert!(text.contains(&word), "{word:?}");
    }
    assert!(page::words(&page::text(files["index.html"])).contains(spec::DESCRIPTION));
    let index = files["v.1/search.js"].strip_prefix("window.referenceIndex = ").unwrap();
    assert!(!index.contains('<'), "{index}");
    let entries: Value = serde_json::from_str(index.trim_end().trim_end_matches(';')).unwrap();
    assert!(
        entries
            .as_array()
            .unwrap()
            .iter()
            .any(|entry| entry[4].as_str().is_some_and(|text| text.contains('<')))
    );
    let job = json!({
        "folder": hostile.folder.join("docs"),
        "pages": pages().map(|page| page.path).collect::<Vec<_>>(),
        "searches": [{ "page": "v.1/index.html", "query": "Hostile" }, { "page": "v.1/index.html", "query": "</script>" }],
        "close": ["v.1/index.html", "v.1/types/Hostile.html"],
        "pictures": [],
    });
    let seen = browser::look(&hostile.folder, &job);
    assert!(seen.complaints.is_empty(), "{}", seen.complaints.join("\n"));
    assert!(seen.violations.is_empty(), "{}", seen.violations.join("\n"));
    assert!(seen.searches.iter().all(|search| !search.found.is_empty()), "{:?}", seen.searches);
}
