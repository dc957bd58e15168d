//! The pages in a browser: no complaint, no request, found by name and by word, with the keyboard alone, on a
//! phone, and as axe wants them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::{Value, json};

use super::site;
use crate::judges::browser::{Seen, look};

/// Words that nobody finds by the names of the API, and an item that must be among what is found.
const WORDS: [(&str, &str); 12] = [
    ("screen pop", "ON_WEB_SCREEN_POP_CUSTOM"),
    ("wrap-up", "completeInteraction"),
    ("wrap up", "completeInteraction"),
    ("GIID", "InteractionData.globalInteractionId"),
    ("ANI", "InteractionData.ANI"),
    ("caller id", "InteractionData.ANI"),
    ("hang up", "leaveInteraction"),
    ("warm transfer", "consultCall"),
    ("click to call", "startCall"),
    ("presence", "setAgentState"),
    ("sign in", "login"),
    ("disposition code", "getDispositionsList"),
];

/// Pages that are looked at closely, one of each kind.
const CLOSE: [&str; 13] = [
    "index.html",
    "5.19/index.html",
    "5.19/client.html",
    "5.19/changes.html",
    "5.19/decisions.html",
    "5.19/questions.html",
    "5.19/sources.html",
    "latest/changes.html",
    "5.19/types/InteractionData.html",
    "5.19/types/InteractionState.html",
    "latest/types/OperationResult.html",
    "latest/events/ON_SAVE_ACTIVITY_RECORD.html",
    "5.19/methods/startCall.html",
];

/// What a person looks at: the page, the width, light or dark.
const PICTURES: [(&str, usize, &str, &str); 5] = [
    ("latest/index.html", 1360, "light", "overview"),
    ("5.19/types/InteractionData.html", 1360, "dark", "type"),
    ("5.19/types/InteractionData.html", 360, "light", "type-phone"),
    ("latest/events/ON_SAVE_ACTIVITY_RECORD.html", 1360, "light", "event"),
    ("latest/changes.html", 360, "dark", "changes-phone"),
];

/// Forty names from all over both editions, each with the first page of its edition.
fn names() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for api in &site().package.editions {
        let fields = api.types.iter().flat_map(|definition| match &definition.shape {
            codegen::model::Shape::Object(object) => {
                let own_fields = object.fields.iter().filter(|field| field.inherited_from.is_none());
                own_fields.map(|field| format!("{}.{}", definition.name, field.name)).collect()
            }
            _ => Vec::new(),
        });
        let items = api.types.iter().map(|definition| definition.name.clone());
        let items = items.chain(api.events.iter().map(|event| event.name.clone()));
        let items = items.chain(api.methods.iter().map(|method| method.name.clone()));
        let names: Vec<String> = items.chain(fields).collect();
        let page = format!("{}/index.html", api.edition);
        found.extend((0..20).map(|n| (page.clone(), names[n * (names.len() - 1) / 19].clone())));
    }
    found
}

/// Where CI keeps the pictures.
fn pictures() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("reference")
}

/// What the browser saw, looked at once for all tests.
fn seen() -> &'static Seen {
    static SEEN: OnceLock<Seen> = OnceLock::new();
    SEEN.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reference");
        let pages = folder.join("docs");
        let _ = fs::remove_dir_all(&pages);
        for (path, text) in &site().files {
            let path = pages.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        fs::create_dir_all(pictures()).unwrap();
        let picture = |(page, width, scheme, name): (&str, usize, &str, &str)| {
            let file = pictures().join(format!("{name}.png"));
            json!({ "page": page, "width": width, "height": if width < 500 { 780 } else { 1000 }, "scheme": scheme, "file": file })
        };
        let words = WORDS.map(|(words, _)| ("5.19/index.html".to_owned(), words.to_owned()));
        let searches = names().into_iter().chain(words).map(|(page, query)| json!({ "page": page, "query": query }));
        let job = json!({
            "folder": pages,
            "pages": site().pages().map(|page| page.path).collect::<Vec<_>>(),
            "searches": searches.collect::<Vec<_>>(),
            "walk": { "page": "5.19/types/CallParty.html", "query": "setAgent" },
            "close": CLOSE,
            "pictures": PICTURES.map(picture),
        });
        look(&folder, &job)
    })
}

#[test]
fn no_page_complains_asks_the_network_or_is_wider_than_a_phone() {
    assert!(seen().complaints.is_empty(), "{}", seen().complaints.join("\n"));
}

#[test]
fn names_and_words_are_found() {
    let names = names();
    assert_eq!((names.len(), seen().searches.len()), (40, 40 + WORDS.len()));
    for ((_, name), search) in names.iter().zip(&seen().searches) {
        assert_eq!((name, Some(name)), (&search.query, search.found.first()), "{search:?}");
    }
    for ((words, expected), search) in WORDS.iter().zip(&seen().searches[names.len()..]) {
        assert_eq!(*words, search.query);
        assert!(search.found.iter().any(|name| name == expected), "{words}: {:?}", search.found);
    }
}

#[test]
fn the_keyboard_is_enough() {
    let expected = [
        ("Tab", "skip"),
        ("Enter on it", "~content"),
        ("/", "INPUT"),
        ("ArrowDown moves on", "true"),
        ("ArrowUp moves back", "true"),
        ("Escape hides the results", "true"),
        ("Enter opens", "setAgentState.html"),
        ("ArrowRight in the tabs", "Rust"),
        ("which form is shown", "1 of 3"),
        ("after the page is opened again", "Rust"),
        ("Enter on the menu", "true"),
    ];
    let keyboard: Vec<(&str, &str)> =
        seen().keyboard.iter().map(|(step, value)| (step.as_str(), value.as_str())).collect();
    assert_eq!(keyboard, expected);
}

#[test]
fn axe_has_nothing_against_them() {
    assert!(seen().violations.is_empty(), "{}", seen().violations.join("\n"));
}

/// Somebody is to look at them.
#[test]
fn pictures_are_there() {
    let _ = seen();
    for (_, _, _, name) in PICTURES {
        let picture = fs::read(pictures().join(format!("{name}.png"))).unwrap();
        assert!(picture.starts_with(b"\x89PNG") && picture.len() > 10_000, "{name}");
    }
    assert_eq!(site().files.keys().filter(|path| path.ends_with("search.js")).count(), 2);
    let index: Vec<Value> = site()
        .package
        .editions
        .iter()
        .map(|api| {
            let script = &site().files[&format!("{}/search.js", api.edition)];
            let data = script
                .strip_prefix("window.referenceIndex = ")
                .unwrap()
                .trim_end()
                .strip_suffix(';')
                .unwrap();
            serde_json::from_str(data).unwrap()
        })
        .collect();
    assert!(index.iter().all(|part| part.as_array().unwrap().len() > 400));
}
