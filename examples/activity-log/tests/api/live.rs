//! What is new is told, and told again to whom it was not.

use serde_json::json;

use super::samples::{LATEST, record};
use super::server::Server;

#[test]
fn what_is_stored_and_refused_is_told() {
    let server = Server::start(&[]);
    server.post(record("before", &json!({})));
    let mut events = server.events(None);
    server.post(record("i-1", &json!({"subject": "a\nb"})));
    server.post("[]");
    server.post(record("i-1", &json!({"subject": "c"})));
    // In between the record may be told once or not, with what it was by then.
    let (mut told, mut last) = (Vec::new(), json!(null));
    while last["subject"] != "c" {
        let event = events.next().unwrap();
        last = event.data;
        told.push(event.name);
        assert_ne!(last["interaction"], "before");
    }
    assert!(told.contains(&"refused".to_owned()), "{told:?}");
    assert_eq!((told.last().unwrap().as_str(), &last["revision"]), ("stored", &json!(2)));
}

#[test]
fn who_was_away_hears_what_was_missed() {
    let server = Server::start(&[]);
    let mut events = server.events(None);
    server.post(record("i-1", &json!({})));
    let first = events.next().unwrap();
    drop(events);
    for number in 2..=250 {
        server.post(record(&format!("i-{number}"), &json!({})));
    }
    let missed: Vec<_> = server.events(Some(&first.id)).take(249).collect();
    for (index, event) in missed.iter().enumerate() {
        assert_eq!(event.data["interaction"], format!("i-{}", index + 2));
    }
    let numbers: Vec<i64> = missed.iter().map(|event| event.id.parse().unwrap()).collect();
    assert!(numbers.is_sorted());

    // The same from another process, with the numbers of the first.
    let server = Server::on(server.kill(), &[]);
    let last = server.events(Some(&numbers[247].to_string())).next().unwrap();
    assert_eq!(last.data["interaction"], "i-250");
    server.post(record("i-251", &json!({})));
    let next = server.events(Some(&last.id)).next().unwrap();
    assert_eq!(next.data["interaction"], "i-251");
}

#[test]
fn a_number_that_is_none_is_said_to_be_none() {
    let server = Server::start(&[]);
    let answer = server.get("/live/events?after=yesterday");
    assert_eq!(answer.status, 400);
    answer.problem();
}

#[test]
fn the_end_of_the_server_is_the_end_of_the_events() {
    let server = Server::start(&[]);
    let mut events = server.events(Some("0"));
    server.post(LATEST[0]);
    assert_eq!(events.next().unwrap().name, "stored");
    server.terminate();
    assert!(events.next().is_none());
    assert!(server.ended().0.success());
}
