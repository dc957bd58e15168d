//! The agent's page and the server in a real browser: what the widget gives arrives, whatever happens on the way.

#[path = "../../../tests/judges/node.rs"]
#[expect(dead_code, reason = "the judges of the generated packages ask for more")]
mod node;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::{Value, json};

/// What the browser saw, a member for every scene.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Seen {
    /// What it writes to its console, and requests that leave the server.
    complaints: Vec<String>,
    many: Many,
    outage: Outage,
    offline: Sent,
    takeover: Sent,
    reopened: Sent,
    tabs: Tabs,
    weather: Vec<(String, String, usize, usize)>,
    day: Vec<(String, String)>,
    keyboard: Vec<(String, String)>,
    broken: Broken,
    live: Live,
    sight: Sight,
}

/// Records of all kinds.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Many {
    given: usize,
    types: Vec<String>,
    states: Vec<String>,
    unlike: Vec<Value>,
    listed: usize,
    in_order: bool,
}

/// A server that was killed and has come back.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Outage {
    told: String,
    waited: usize,
    before: usize,
    given: usize,
    lost: Vec<String>,
    unlike: Vec<Value>,
    listed: usize,
    different: usize,
    acknowledged_twice: Vec<String>,
}

/// What was sent once the network was there again, with the statuses of the answers.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Sent {
    #[serde(default)]
    told: String,
    given: usize,
    answered: Vec<u16>,
    unlike: Vec<Value>,
    #[serde(default)]
    in_order: bool,
    #[serde(default)]
    listed: usize,
}

/// Two tabs that send at the same time.
#[derive(Deserialize)]
struct Tabs {
    given: usize,
    answered: usize,
    different: usize,
    created: usize,
    unlike: Vec<Value>,
}

/// A record that is refused, and one of a newer widget.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Broken {
    reason: String,
    pointer: String,
    verdict: String,
    is_kept: bool,
    is_listed: bool,
    is_gone: bool,
    unlike: Vec<Value>,
    newer: BTreeSet<String>,
}

/// The list that grows.
#[derive(Deserialize)]
struct Live {
    refused: bool,
    subjects: Vec<String>,
    /// How many rows the script has made, and those that the server makes otherwise.
    grown: usize,
    unlike: Vec<String>,
}

#[derive(Deserialize)]
struct Sight {
    /// What axe has against a page.
    violations: Vec<String>,
    /// The pages that are wider than what shows them.
    wide: Vec<String>,
    pages: Vec<String>,
    pictures: Vec<PathBuf>,
}

/// What the browser saw, looked at once for all tests.
fn seen() -> &'static Seen {
    static SEEN: OnceLock<Seen> = OnceLock::new();
    SEEN.get_or_init(|| {
        let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let folder = scratch.join("activity-log");
        // Where CI keeps the pictures.
        let pictures = scratch.parent().unwrap().join("activity-log");
        for folder in [&folder, &pictures] {
            let _ = fs::remove_dir_all(folder);
            fs::create_dir_all(folder).unwrap();
        }
        // The test asks more than one agent would.
        let server = [env!("CARGO_BIN_EXE_activity-log"), "--log", "warn", "--rate", "0"];
        let job = json!({ "server": server, "folder": folder, "pictures": pictures });
        let file = folder.join("job.json");
        fs::write(&file, job.to_string()).unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/drive.js");
        let packages = node::folder().join("node_modules");
        let output = node::node(&folder, &script, [packages.as_path(), file.as_path()]);
        assert!(output.status.success(), "the browser failed:\n{}", node::printed(&output));
        serde_json::from_slice(&output.stdout).expect("the browser answers in JSON")
    })
}

fn steps(steps: &[(String, String)]) -> Vec<(&str, &str)> {
    steps.iter().map(|(step, came)| (step.as_str(), came.as_str())).collect()
}

/// What the bundler does not look at.
#[test]
fn the_page_has_no_type_errors() {
    // The server has installed the packages of the page, to bundle it.
    let _ = seen();
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("page");
    let output = node::node(&page, &page.join("node_modules/typescript/bin/tsc"), ["--pretty", "false"]);
    assert!(output.status.success(), "{}", node::printed(&output));
}

#[test]
fn nothing_complains_and_no_request_leaves_the_server() {
    assert!(seen().complaints.is_empty(), "{}", seen().complaints.join("\n"));
}

#[test]
fn records_of_all_kinds_arrive_as_they_were_given() {
    let many = &seen().many;
    assert_eq!((many.given, many.listed), (200, 200));
    assert!(many.unlike.is_empty(), "{:#?}", many.unlike);
    assert!(many.in_order);
    assert_eq!(many.types, ["chat", "email", "hologram", "voice"]);
    assert_eq!(many.states.len(), 10, "all states, and one that nobody has documented: {:?}", many.states);
}

#[test]
fn a_killed_server_has_lost_nothing_and_has_nothing_twice() {
    let outage = &seen().outage;
    // A machine without any network says so of the browser.
    let told = ["The server cannot be reached.", "The browser is offline."];
    assert!(told.iter().any(|told| outage.told.starts_with(told)), "{}", outage.told);
    assert!(outage.before >= 40 && outage.waited > 0, "{} before, {} waited", outage.before, outage.waited);
    assert!(outage.lost.is_empty(), "acknowledged and lost: {:?}", outage.lost);
    assert!(outage.unlike.is_empty(), "{:#?}", outage.unlike);
    assert_eq!((outage.given, outage.listed, outage.different), (201, 201, 201));
    assert!(outage.acknowledged_twice.is_empty(), "{:?}", outage.acknowledged_twice);
}

#[test]
fn what_waits_without_a_network_is_sent_once_and_in_order() {
    let offline = &seen().offline;
    assert!(offline.told.starts_with("The browser is offline"), "{}", offline.told);
    assert_eq!((offline.given, offline.answered.as_slice()), (5, [201; 5].as_slice()));
    assert!(offline.unlike.is_empty() && offline.in_order, "{:#?}", offline.unlike);
    assert_eq!(offline.listed, 9);
    // What a tab has left that was closed is sent by another one, or by the page of another day: it cannot know
    // of an answer that came too late for the one that was closed.
    for left in [&seen().takeover, &seen().reopened] {
        assert_eq!((left.given, left.answered.len()), (2, 2), "{:?}", left.answered);
        assert!(left.unlike.is_empty(), "{:#?}", left.unlike);
    }
}

#[test]
fn two_tabs_send_no_record_twice() {
    let tabs = &seen().tabs;
    assert_eq!((tabs.given, tabs.answered, tabs.different, tabs.created), (400, 400, 400, 400));
    assert!(tabs.unlike.is_empty(), "{:#?}", tabs.unlike);
}

#[test]
fn a_bad_day_of_the_server_is_waited_for_or_shown() {
    let expected = [
        ("503, then again", ""),
        ("429, then again", ""),
        ("a login page of the network", ""),
        ("sent elsewhere", ""),
        ("500 once", ""),
        ("500 always", "the server has answered 500"),
        ("too large", "the server has answered 413"),
    ];
    let expected = expected.map(|(name, shown)| (name.to_owned(), shown.to_owned(), 0, 0));
    assert_eq!(seen().weather, expected);
}

#[test]
fn a_day_at_the_desk() {
    let expected = [
        ("the agent", "ada.agent"),
        ("the agent goes away", "You are not ready."),
        ("a call comes in", "New voice interaction: Ada Example."),
        ("on hold", "hold"),
        ("the agent has work after the call", "You are after call work."),
        ("the widget searches", "A copy of an invoice"),
        ("and the page tells", "Search for “invoice”: A copy of an invoice."),
        ("a transfer comes back", "from: lukasz@example.com; agent: ada.agent; note: Wants a refund"),
        ("its page", "true"),
    ];
    assert_eq!(steps(&seen().day), expected);
}

#[test]
fn the_keyboard_is_enough() {
    let expected = [
        ("Tab", "To the content"),
        ("Enter on it", "content"),
        ("a number and Enter", "+16505550142"),
        ("after it is accepted", "interaction-1"),
        ("after the card is gone", "interactions-heading"),
        ("a broken record", "A record is broken. It is under Records."),
        ("after it is dismissed", "records-heading"),
        ("and the alert", ""),
    ];
    assert_eq!(steps(&seen().keyboard), expected);
}

#[test]
fn a_broken_record_is_shown_and_kept_and_a_newer_one_is_stored_whole() {
    let broken = &seen().broken;
    assert_eq!(broken.pointer, "/duration");
    assert!(broken.reason.contains("a minute or so"), "{}", broken.reason);
    assert!(broken.is_kept && broken.is_listed && broken.is_gone);
    assert_eq!(broken.verdict, "newer than documented");
    assert!(broken.unlike.is_empty(), "{:#?}", broken.unlike);
    let unknown = ["sentiment", "bigNumber", "a member with spaces", "__proto__", ""].map(str::to_owned);
    assert!(broken.newer.is_superset(&BTreeSet::from(unknown)), "{:?}", broken.newer);
}

#[test]
fn whoever_looks_on_sees_what_comes_also_after_the_server_was_away() {
    let live = &seen().live;
    assert!(live.refused);
    assert_eq!(live.subjects, ["From a newer widget"; 2]);
    assert_eq!(live.grown, 200);
    assert!(live.unlike.is_empty(), "{}", live.unlike.join("\n\n"));
}

#[test]
fn axe_has_nothing_against_any_page_and_none_is_too_wide() {
    let sight = &seen().sight;
    assert!(sight.violations.is_empty(), "{}", sight.violations.join("\n"));
    assert!(sight.wide.is_empty(), "{}", sight.wide.join("\n"));
}

/// Somebody is to look at them: every page in two widths, light and dark.
#[test]
fn pictures_are_there() {
    let sight = &seen().sight;
    assert_eq!(sight.pictures.len(), (sight.pages.len() + 1) * 4);
    for picture in &sight.pictures {
        let bytes = fs::read(picture).unwrap();
        assert!(bytes.starts_with(b"\x89PNG") && bytes.len() > 5_000, "{}", picture.display());
    }
}
