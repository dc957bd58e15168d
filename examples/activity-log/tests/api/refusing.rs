//! What is no record is refused with a reason, and kept.

use serde_json::json;

use super::samples::{LATEST, payload, payloads, record};
use super::server::Server;

#[test]
fn a_refused_body_has_a_pointer_and_a_reason_and_is_kept() {
    let server = Server::start(&[]);
    let body = record("i-1", &json!({"callParties": [{"id": "1", "name": "Ada", "phone": 1204}]}));
    let refused = server.post(&body);
    assert_eq!(refused.status, 400);
    let problem = refused.problem();
    assert_eq!(problem["type"], "/problems/record-refused");
    assert_eq!(problem["pointer"], "/callParties/0/phone");
    assert_eq!(problem["reason"], "expected a string, found 1204");

    let kept = server.get(&format!("/refused/{}", problem["refused"]));
    assert_eq!(kept.text(), body);
    assert_eq!(problem["url"], format!("/refused/{}", problem["refused"]));
    let listed = server.get("/refused").json();
    assert_eq!(listed["refused"][0]["pointer"], "/callParties/0/phone");
    assert!(server.look("/refused").text().contains("expected a string, found 1204"));
    assert_eq!(server.look(problem["type"].as_str().unwrap()).status, 200);
    assert_eq!(server.get("/health").json()["records"], 0);
}

#[test]
fn every_payload_that_is_no_record_is_refused_for_its_reason() {
    let server = Server::start(&[]);
    for name in payloads("refused") {
        let payload = payload(&name);
        let answer = server.post(payload["value"].to_string());
        assert_eq!(answer.status, 400, "{name}");
        let problem = answer.problem();
        assert_eq!(problem["pointer"], payload["reason"]["at"], "{name}: {problem}");
    }
}

#[test]
fn a_record_without_a_key_is_refused() {
    let server = Server::start(&[]);
    let missing = server.post(LATEST[1].replacen("interactionId", "interaction", 1)).problem();
    assert_eq!(missing["pointer"], "");
    assert_eq!(missing["reason"], "missing field `interactionId`");
    for key in ["", "   ", &"7".repeat(300)] {
        let refused = server.post(record(key, &json!({})));
        assert_eq!((refused.status, &refused.problem()["pointer"]), (400, &json!("/interactionId")));
    }
}

#[test]
fn the_first_thing_said_is_what_the_edition_of_the_record_says() {
    let server = Server::start(&[]);
    // Of the latest edition: 5.19 would complain about the list that is selected.
    let newer = server.post(record("i-1", &json!({"subject": 5}))).problem();
    assert_eq!(newer["pointer"], "/subject");
    assert_eq!(newer["editions"].as_array().unwrap().len(), 2);
    // Of 5.19: the latest would miss members that 5.19 does not know.
    let mut older = payload("accepted/chat.json")["value"].clone();
    older["endTime"] = json!("yesterday");
    assert_eq!(server.post(older.to_string()).problem()["pointer"], "/endTime");
}

#[test]
fn the_same_refused_body_is_kept_once() {
    let server = Server::start(&[]);
    let first = server.post("[]").problem();
    assert_eq!(server.post("[]").problem()["refused"], first["refused"]);
    assert_ne!(server.post("[1]").problem()["refused"], first["refused"]);
    let listed = server.get("/refused").json();
    assert_eq!(listed["refused"].as_array().unwrap().len(), 2);
    assert_eq!(listed["refused"][1]["times"], 2);
}

#[test]
fn only_json_is_taken() {
    let server = Server::start(&[]);
    for content in
        ["text/plain;charset=UTF-8", "application/x-www-form-urlencoded", "application/json; charset=latin1"]
    {
        let answer = server.post_as(content, LATEST[0]);
        assert_eq!(answer.status, 415, "{content}");
        answer.problem();
    }
    assert_eq!(server.post_as("application/json; charset=\"UTF-8\"", LATEST[0]).status, 201);
    assert_eq!(server.post_as("application/activity+json", LATEST[0]).status, 200);
    assert_eq!(server.get("/refused").json()["refused"], json!([]));
}
