//! What is too much, too large or too slow gets a clear answer, and the others theirs.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::json;

use super::samples::{LATEST, record};
use super::server::Server;

/// The answer of a connection until it is closed.
fn heard(mut stream: &TcpStream) -> String {
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let mut heard = Vec::new();
    let _ = stream.read_to_end(&mut heard);
    String::from_utf8(heard).unwrap()
}

#[test]
fn a_record_that_is_too_large_is_not_taken() {
    let server = Server::start(&["--largest", "20000"]);
    let fits = record("i-1", &json!({"description": "x".repeat(15_000)}));
    assert_eq!(server.post(fits).status, 201);
    for size in [20_000, 60_000, 300_000] {
        let answer = server.post(record("i-2", &json!({"description": "x".repeat(size)})));
        assert_eq!(answer.status, 413);
        assert!(answer.problem()["detail"].as_str().unwrap().contains("20000 bytes"));
    }
    // Without a length, in pieces.
    let piece = format!("3e8\r\n{}\r\n", "x".repeat(1000));
    let head = "POST /activities HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n";
    let request =
        format!("{head}transfer-encoding: chunked\r\nconnection: close\r\n\r\n{}0\r\n\r\n", piece.repeat(30));
    assert!(server.raw(request.as_bytes()).starts_with(b"HTTP/1.1 413"));
    // One that asks before it sends is told at once.
    let request = format!("{head}content-length: 99999999999\r\nexpect: 100-continue\r\n\r\n");
    assert!(server.raw(request.as_bytes()).starts_with(b"HTTP/1.1 413"));
}

#[test]
fn whoever_starts_it_twice_is_told_how_to_go_on() {
    let server = Server::start(&[]);
    let again = Command::new(env!("CARGO_BIN_EXE_activity-log")).args(["--listen", &server.address]).output();
    let again = again.unwrap();
    assert_eq!(again.status.code(), Some(1));
    let said = String::from_utf8(again.stderr).unwrap();
    assert!(said.starts_with(&format!("error: {}: ", server.address)) && said.contains("--listen"), "{said}");
    assert_eq!(server.get("/health").status, 200);
}

#[test]
fn a_client_that_asks_too_often_is_told_when_to_go_on() {
    let server = Server::start(&["--rate", "5"]);
    let began = Instant::now();
    let (mut taken, mut refused) = (0, None);
    while refused.is_none() {
        match server.get("/health") {
            answer if answer.status == 200 => taken += 1,
            answer => refused = Some(answer),
        }
    }
    let refused = refused.unwrap();
    assert_eq!(refused.status, 429);
    refused.problem();
    let wait: u64 = refused.header("retry-after").parse().unwrap();
    assert!((1..=2).contains(&wait), "{wait}");
    // Ten at once and five a second.
    assert!(taken >= 10 && taken as f64 <= 11.0 + began.elapsed().as_secs_f64() * 5.0, "{taken}");
    std::thread::sleep(Duration::from_secs(wait));
    assert_eq!(server.get("/health").status, 200);
}

#[test]
fn a_client_that_is_too_slow_is_not_waited_for() {
    let server = Server::start(&["--patience", "1"]);
    // A head that does not end.
    let mut slow = TcpStream::connect(&server.address).unwrap();
    slow.write_all(b"GET /health HTTP/1.1\r\nhost: localhost\r\nx-slow: ").unwrap();
    heard(&slow);
    // A body that does not arrive.
    let mut slow = TcpStream::connect(&server.address).unwrap();
    let head = "POST /activities HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{";
    slow.write_all(head.as_bytes()).unwrap();
    let answer = heard(&slow);
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
    assert!(answer.contains("application/problem+json"), "{answer}");
    assert_eq!(server.get("/health").status, 200);
}

#[test]
fn more_connections_than_there_may_be_are_turned_away() {
    let server = Server::start(&["--connections", "4", "--patience", "2"]);
    let mut held: Vec<TcpStream> = (0..4).map(|_| TcpStream::connect(&server.address).unwrap()).collect();
    for stream in &mut held {
        stream.write_all(b"GET /health HTTP/1.1\r\n").unwrap();
    }
    // They are accepted in their order, so this one is the fifth.
    let further = TcpStream::connect(&server.address).unwrap();
    let answer = heard(&further);
    assert!(answer.starts_with("HTTP/1.1 503") && answer.contains("retry-after"), "{answer}");
    assert!(answer.contains("too many connections"), "{answer}");
    drop(held);
    let until = Instant::now() + Duration::from_secs(10);
    while server.get("/health").status != 200 {
        assert!(Instant::now() < until, "no place gets free");
    }
}

#[test]
fn only_the_names_of_the_server_are_answered() {
    let server = Server::start(&["--host", "log.example.com"]);
    for (host, status) in [
        ("localhost", "200"),
        ("LOCALHOST:4100", "200"),
        ("127.0.0.1:4100", "200"),
        ("[::1]:4100", "200"),
        ("log.example.com", "200"),
        ("Log.Example.com.:8080", "200"),
        ("rebound.example.com", "421"),
        ("localhost.example.com", "421"),
        ("127.0.0.1.example.com:4100", "421"),
    ] {
        let request = format!("GET /activities HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
        let answer = String::from_utf8(server.raw(request.as_bytes())).unwrap();
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{host}: {answer}");
    }
}

#[test]
fn what_was_counted_is_told() {
    let server = Server::start(&[]);
    server.post(LATEST[0]);
    server.post(LATEST[0]);
    server.post("{");
    let _events = server.events(None);
    let metrics = server.get("/metrics");
    assert!(metrics.header("content-type").starts_with("application/openmetrics-text"));
    for line in [
        "activity_log_requests_total{method=\"POST\",route=\"/activities\",status=\"201\"} 1",
        "activity_log_records_total{status=\"stored\"} 1",
        "activity_log_records_total{status=\"unchanged\"} 1",
        "activity_log_records_total{status=\"refused\"} 1",
        "activity_log_commit_entries_count 3",
        "activity_log_viewers 1",
    ] {
        assert!(metrics.text().lines().any(|found| found == line), "{line}\n{}", metrics.text());
    }
    assert_eq!(server.get("/health").json(), json!({"status": "ok", "records": 1}));
}
