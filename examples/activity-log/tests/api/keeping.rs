//! Records are kept: each once, byte for byte, and what was before.

use std::thread;

use serde_json::{Value, json};

use super::samples::{LATEST, V5_19, payload, payloads, record};
use super::server::Server;

#[test]
fn a_record_is_kept_byte_for_byte() {
    let server = Server::start(&[]);
    // Blanks, a member twice, a number as no program writes it, and the end of a line after all.
    let text = LATEST[0].replacen('{', "{ \"schemaRevision\" : 1.50e0,\t\"internal\":true,\n", 1) + "\r\n";
    let stored = server.post(&text);
    assert_eq!(stored.status, 201, "{}", stored.text());
    let answer = stored.json();
    assert_eq!(answer["status"], "stored");
    let url = answer["url"].as_str().unwrap();
    assert_eq!(stored.header("location"), url);
    assert_eq!(url, format!("/activities/{}", answer["id"]));

    let kept = server.get(url);
    assert_eq!(kept.header("content-type"), "application/json");
    assert_eq!(kept.text(), text);
}

#[test]
fn the_same_record_is_kept_once() {
    let server = Server::start(&[]);
    let first = server.post(LATEST[1]).json();
    let again = server.post(LATEST[1]);
    assert_eq!((again.status, &again.json()["status"]), (200, &json!("unchanged")));
    assert_eq!(again.json()["id"], first["id"]);

    // Members in another order and other blanks are the same record, and the first text stays.
    let mut members: Value = serde_json::from_str(LATEST[1]).unwrap();
    let mut reversed = serde_json::Map::new();
    for (name, value) in std::mem::take(members.as_object_mut().unwrap()).into_iter().rev() {
        reversed.insert(name, value);
    }
    let turned = serde_json::to_string_pretty(&reversed).unwrap();
    assert_eq!(server.post(turned).json()["status"], "unchanged");
    assert_eq!(server.get(first["url"].as_str().unwrap()).text(), LATEST[1]);
    assert_eq!(server.get("/health").json()["records"], 1);
}

#[test]
fn the_same_record_at_once_is_kept_once() {
    let server = Server::start(&[]);
    for round in 0..5 {
        let text = record(&format!("i-{round}"), &json!({}));
        let post = || server.post(&text).json()["status"].as_str().unwrap().to_owned();
        let said: Vec<String> = thread::scope(|scope| {
            let posts: Vec<_> = (0..8).map(|_| scope.spawn(post)).collect();
            posts.into_iter().map(|post| post.join().unwrap()).collect()
        });
        assert_eq!(said.iter().filter(|said| *said == "stored").count(), 1, "{said:?}");
        assert_eq!(said.iter().filter(|said| *said == "unchanged").count(), 7, "{said:?}");
    }
    assert_eq!(server.get("/health").json()["records"], 5);
}

#[test]
fn a_newer_record_replaces_the_one_of_its_interaction() {
    let server = Server::start(&[]);
    let texts =
        ["", "Resolved", "Follow-up required"].map(|name| record("i-1", &json!({"disposition": name})));
    let answers = texts.each_ref().map(|text| server.post(text));
    assert_eq!(answers.each_ref().map(|answer| answer.status), [201, 200, 200]);
    let said = answers.each_ref().map(|answer| answer.json()["status"].as_str().unwrap().to_owned());
    assert_eq!(said, ["stored", "replaced", "replaced"]);

    let url = answers[0].json()["url"].as_str().unwrap().to_owned();
    assert_eq!(server.get(&url).text(), texts[2]);
    for (index, text) in texts.iter().enumerate() {
        assert_eq!(server.get(&format!("{url}/revisions/{}", index + 1)).text(), *text);
    }
    assert_eq!(server.get(&format!("{url}/revisions/4")).status, 404);
    let listed = server.get("/activities").json();
    assert_eq!(listed["activities"].as_array().unwrap().len(), 1);
    assert_eq!(listed["activities"][0]["disposition"], "Follow-up required");
    assert_eq!(listed["activities"][0]["revision"], 3);
    assert!(server.look(&url).text().contains("Revision 2"));
}

#[test]
fn records_of_both_editions_are_kept() {
    let server = Server::start(&[]);
    for (edition, texts) in [("latest", LATEST), ("5.19", V5_19)] {
        for (index, text) in texts.iter().enumerate() {
            let mut record: Value = serde_json::from_str(text).unwrap();
            record["interactionId"] = json!(format!("{edition}-{index}"));
            let stored = server.post(record.to_string());
            assert_eq!(stored.status, 201, "{}", stored.text());
            let listed = server.get(&format!("/activities?q={edition}-{index}")).json();
            assert_eq!(listed["activities"][0]["edition"], edition);
            assert_eq!(listed["activities"][0]["undocumented"], 0);
        }
    }
}

#[test]
fn every_payload_that_is_a_record_is_kept() {
    let server = Server::start(&[]);
    for name in payloads("accepted") {
        let text = payload(&name)["value"].to_string();
        let stored = server.post(&text);
        assert!(stored.status < 300, "{name}: {}", stored.text());
        assert_eq!(server.get(stored.json()["url"].as_str().unwrap()).text(), text, "{name}");
    }
}

#[test]
fn what_a_newer_widget_sends_is_kept_and_shown() {
    let server = Server::start(&[]);
    let text = payload("accepted/newer-widget.json")["value"].to_string();
    let url = server.post(&text).json()["url"].as_str().unwrap().to_owned();
    assert_eq!(server.get(&url).text(), text);
    let listed = &server.get("/activities?state=ai_wrap_up&type=video").json()["activities"][0];
    assert_eq!(listed["undocumented"], 9);
    let page = server.look(&url);
    for shown in ["/state", "ai_wrap_up", "/callParties/0/muted", "/associatedObjects/groups", "/topics"] {
        assert!(page.text().contains(shown), "{shown}");
    }
}

#[test]
fn the_pages_and_the_lists_have_a_record_that_says_little() {
    let server = Server::start(&[]);
    let url = server.post(V5_19[0]).json()["url"].as_str().unwrap().to_owned();
    let listed = &server.get("/activities").json()["activities"][0];
    assert_eq!(listed["startTime"], Value::Null);
    assert_eq!(listed["at"], listed["received"]);
    assert_eq!(server.look(&url).status, 200);
    assert_eq!(server.look("/statistics").status, 200);
}
