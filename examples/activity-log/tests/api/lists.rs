//! Lists, tables and statistics.

use serde_json::{Value, json};

use super::samples::record;
use super::server::Server;

/// 2026-06-01 and the day after, in milliseconds.
const FIRST: i64 = 1_780_272_000_000;
const DAY: i64 = 86_400_000;

/// A server with eight records.
fn filled() -> Server {
    let server = Server::start(&[]);
    let rows = [
        ("a", "completed", "voice", "Support", "Resolved", 0, 60),
        ("b", "completed", "voice", "Support", "Resolved", 0, 90),
        ("c", "wrap_up", "voice", "Orders", "No answer", 0, 30),
        ("d", "queued", "voice", "Orders", "", DAY, 0),
        ("e", "completed", "chat", "Support", "Resolved", DAY, 600),
        ("f", "completed", "email", "Orders", "Forwarded", DAY, 900),
        ("g", "completed", "voice", "Support", "Forwarded", 2 * DAY - 1, 10),
        ("h", "delivery_pending", "chat", "Support", "", 2 * DAY, 0),
    ];
    for (id, state, medium, service, disposition, after, duration) in rows {
        let members = json!({
            "state": state, "type": medium, "service": service, "disposition": disposition,
            "startTime": FIRST + after, "duration": duration,
            "subject": format!("Überweisung no{id}"),
            "origination": if disposition == "Forwarded" { "transfer-panel" } else { "auto" },
        });
        assert_eq!(server.post(record(id, &members)).status, 201);
    }
    server
}

/// The interactions of a list, in its order.
fn interactions(list: &Value) -> String {
    list["activities"].as_array().unwrap().iter().map(|one| one["interaction"].as_str().unwrap()).collect()
}

#[test]
fn a_list_is_narrowed_by_its_filters() {
    let server = filled();
    for (query, expected) in [
        ("", "hgfedcba"),
        ("state=completed", "gfeba"),
        ("state=completed&type=voice", "gba"),
        ("service=Orders", "fdc"),
        ("disposition=Forwarded", "gf"),
        ("from=2026-06-02", "hgfed"),
        ("to=2026-06-02", "gfedcba"),
        ("from=2026-06-02&to=2026-06-02", "gfed"),
        ("from=2026-06-01T00:00:00Z&to=2026-06-02T00:00:00Z", "cba"),
        ("q=%C3%BCBERWEISUNG+NOC", "c"),
        ("q=nothing+of+this", ""),
        ("q=%25&state=", ""),
        ("service=Orders'--", ""),
    ] {
        let list = server.get(&format!("/activities?{query}"));
        assert_eq!(interactions(&list.json()), expected, "{query}");
        assert_eq!(server.look(&format!("/activities?{query}")).status, 200);
    }
    for query in ["from=yesterday", "to=2026-13-01", "after=x", "after=1_", "q=1&q=2"] {
        let answer = server.get(&format!("/activities?{query}"));
        assert_eq!(answer.status, 400, "{query}");
        answer.problem();
    }
}

#[test]
fn the_form_offers_what_the_records_have() {
    let server = filled();
    let page = server.look("/activities?service=Orders&state=none+of+this");
    for option in [
        "<option value=\"Forwarded\">Forwarded</option>",
        "<option value=\"delivery_pending\">delivery_pending</option>",
        "<option value=\"Orders\" selected>Orders</option>",
        "<option value=\"email\">email</option>",
        "<option value=\"none of this\" selected>none of this</option>",
    ] {
        assert!(page.text().contains(option), "{option}");
    }
    assert!(!page.text().contains("<option value=\"\" selected"));
}

#[test]
fn pages_of_a_list_have_each_record_once() {
    let server = Server::start(&[]);
    for number in 0..120 {
        // Many begin at the same moment.
        let members = json!({"startTime": FIRST + number / 50, "service": "Support"});
        server.post(record(&format!("{number:03}"), &members));
    }
    let (mut path, mut seen) = ("/activities?service=Support".to_owned(), Vec::new());
    for expected in [50, 50, 20] {
        let list = server.get(&path).json();
        let some = list["activities"].as_array().unwrap();
        assert_eq!(some.len(), expected);
        seen.extend(some.iter().map(|one| one["interaction"].as_str().unwrap().to_owned()));
        path = list["next"].as_str().unwrap_or_default().to_owned();
    }
    assert_eq!(path, "");
    let expected: Vec<String> = (0..120).rev().map(|number| format!("{number:03}")).collect();
    assert_eq!(seen, expected);
    let page = server.look("/activities?service=Support");
    assert!(page.text().contains("href=\"/activities?service=Support&amp;after="), "{}", page.text());
}

#[test]
fn what_a_list_offers_finds_the_records_that_have_it() {
    let server = Server::start(&[]);
    let service = " Support ";
    assert_eq!(server.post(record("a", &json!({"service": service}))).status, 201);
    assert!(server.look("/activities").text().contains(&format!("<option value=\"{service}\">")));
    assert_eq!(interactions(&server.get("/activities?service=+Support+").json()), "a");
    assert_eq!(interactions(&server.get("/activities?service=+&from=+2000-01-01+").json()), "a");
}

#[test]
fn the_table_has_the_same_records_as_the_list() {
    let server = filled();
    let table = server.get("/activities.csv?state=completed&type=voice");
    assert!(table.header("content-type").starts_with("text/csv"));
    assert!(table.header("content-disposition").contains("activities.csv"));
    let mut reader = csv::Reader::from_reader(&table.body[..]);
    let interaction = reader.headers().unwrap().iter().position(|name| name == "interaction").unwrap();
    let found: String = reader.records().map(|row| row.unwrap()[interaction].to_owned()).collect();
    assert_eq!(found, "gba");
}

#[test]
fn no_spreadsheet_takes_a_text_for_a_formula() {
    let server = Server::start(&[]);
    let unseen =
        ["\0", "\u{1b}", "\u{a0}", "\u{200b}", "\u{202e}", "\u{feff}"].map(|mark| format!("{mark}=1"));
    let attacks = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "a,\"b\"\n=1"];
    let attacks: Vec<&str> = attacks.into_iter().chain(unseen.iter().map(String::as_str)).collect();
    for (index, attack) in attacks.iter().enumerate() {
        let members =
            json!({"subject": attack, "contactName": attack, "disposition": attack, "service": attack});
        assert_eq!(server.post(record(&format!("={index}"), &members)).status, 201);
    }
    let table = server.get("/activities.csv");
    let mut reader = csv::Reader::from_reader(&table.body[..]);
    let mut rows = 0;
    for row in reader.records() {
        rows += 1;
        for field in &row.unwrap() {
            let is_formula = field.trim_start().starts_with(['=', '+', '-', '@', '＝']);
            assert!(!is_formula && !unseen.iter().any(|text| text == field), "{field:?}");
        }
    }
    assert_eq!(rows, attacks.len());
}

#[test]
fn statistics_count_what_the_filters_leave() {
    let server = filled();
    let all = server.get("/statistics").json();
    assert_eq!(all["interactions"], 8);
    assert_eq!(all["talkSeconds"], 190.0);
    assert_eq!((&all["transfers"], &all["missed"]), (&json!(2), &json!(2)));
    assert_eq!(
        all["talk"],
        json!([
            {"day": "2026-06-01", "service": "Support", "seconds": 150.0},
            {"day": "2026-06-01", "service": "Orders", "seconds": 30.0},
            {"day": "2026-06-02", "service": "Support", "seconds": 10.0},
        ])
    );
    // Three minutes at most: the lines of the chart are whole ones.
    let page = server.look("/statistics");
    assert!(
        ["1 min", "2 min", "3 min", "4 min"].iter().all(|line| page.text().contains(&format!(">{line}<")))
    );
    let orders =
        json!({"service": "Orders", "interactions": 3, "talkSeconds": 30.0, "transfers": 1, "missed": 1});
    assert_eq!(all["services"][1], orders);
    let some = server.get("/statistics?service=Orders&to=2026-06-01").json();
    assert_eq!((&some["interactions"], &some["talkSeconds"]), (&json!(1), &json!(30.0)));
}

#[test]
fn a_chart_says_in_words_what_it_shows() {
    let server = filled();
    let page = server.look("/statistics");
    let text = page.text();
    assert!(
        text.contains("2026-06-01: 3:00, most of it Support; 2026-06-02: 0:10, most of it Support."),
        "{text}"
    );
    assert!(text.contains("Orders: 1 transferred, 1 missed"), "{text}");
    assert_eq!(text.matches("role=\"img\"").count(), 2);
    // Nothing that the policy of the page forbids.
    assert!(!text.contains(" style=") && !text.contains("<script>"));
}
