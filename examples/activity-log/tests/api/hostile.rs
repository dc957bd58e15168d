//! What scanners send: each gets an answer, and the server goes on.

use serde_json::json;

use super::samples::{LATEST, record};
use super::server::Server;

#[test]
fn odd_requests_get_an_answer_that_says_no() {
    let server = Server::start(&[]);
    for path in [
        "/.env",
        "/wp-login.php",
        "/activities/",
        "/activities/0",
        "/activities/-1",
        "/activities/99999999999999999999",
        "/activities/%FF%FE",
        "/activities/1%00",
        "/activities/1/revisions/%2e%2e",
        "/refused/x",
        "/assets/%2e%2e%2fCargo.toml",
        "/page/%2e%2e/test.sqlite",
        "/page/..%2f..%2ftest.sqlite",
        "/page/%00",
        "/%",
        "/cgi-bin/%%32%65%%32%65/etc/passwd",
    ] {
        let answer =
            server.raw(format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").as_bytes());
        let text = String::from_utf8_lossy(&answer);
        assert!(text.starts_with("HTTP/1.1 404") || text.starts_with("HTTP/1.1 400"), "{path}: {text}");
        assert!(text.contains("application/problem+json"), "{path}: {text}");
    }
    for (method, path) in
        [("DELETE", "/activities"), ("PUT", "/activities/1"), ("TRACE", "/"), ("PROPFIND", "/")]
    {
        let request = format!("{method} {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
        let answer = String::from_utf8(server.raw(request.as_bytes())).unwrap();
        assert!(answer.starts_with("HTTP/1.1 405") && answer.contains("\r\nallow: "), "{method}: {answer}");
        assert!(answer.contains("application/problem+json"), "{method}: {answer}");
    }
    assert_eq!(server.get("/health").status, 200);
}

#[test]
fn what_is_no_http_ends_the_connection_and_nothing_else() {
    let server = Server::start(&[]);
    let long = format!("GET /{} HTTP/1.1\r\nhost: x\r\n\r\n", "a".repeat(1 << 20));
    let many = format!("GET / HTTP/1.1\r\n{}\r\n", "x: y\r\n".repeat(10_000));
    for bytes in [
        &b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"[..],
        b"\x00\x00\x00\x00",
        b"SSH-2.0-scanner\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET http://example.com/ HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"POST /activities HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello",
        b"POST /activities HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        long.as_bytes(),
        many.as_bytes(),
    ] {
        let answer = server.raw(bytes);
        assert!(!answer.starts_with(b"HTTP/1.1 500"), "{}", String::from_utf8_lossy(&answer));
    }
    assert_eq!(server.get("/health").status, 200);
}

#[test]
fn odd_bodies_are_refused_and_kept() {
    let server = Server::start(&[]);
    let deep = "[".repeat(200_000);
    let deep_object = "{\"a\":".repeat(100_000);
    let broken = [LATEST[0].as_bytes(), b"\xFF"].concat();
    let in_text = LATEST[0].replace("Ada Example", "Ada \u{1}").into_bytes();
    let not_utf8: Vec<u8> = LATEST[0].bytes().map(|byte| if byte == b'A' { 0xC3 } else { byte }).collect();
    let half = record("i-1", &json!({})).replace("Question about an invoice", "\\ud800");
    for body in [
        &b""[..],
        b"\x00",
        b"null",
        b"\xEF\xBB\xBF{}",
        b"{\"interactionId\":1e999}",
        deep.as_bytes(),
        deep_object.as_bytes(),
        &broken,
        &in_text,
        &not_utf8,
        half.as_bytes(),
    ] {
        let answer = server.post(body);
        assert_eq!(answer.status, 400, "{:?}", String::from_utf8_lossy(&body[..body.len().min(80)]));
        let url = answer.problem()["url"].as_str().unwrap().to_owned();
        assert_eq!(server.get(&url).body, body);
        assert_eq!(server.look(&url).status, 200);
    }
    assert_eq!(server.look("/refused").status, 200);
}

#[test]
fn texts_of_a_record_are_shown_as_texts() {
    let server = Server::start(&[]);
    let attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>\u{202e}\u{0}";
    let members = json!({
        "subject": attack, "contactName": attack, "service": attack, "disposition": attack, "state": attack,
        "type": attack, attack: attack,
    });
    let stored = server.post(record(attack, &members));
    assert_eq!(stored.status, 201);
    server.post(json!({"interactionId": [attack], attack: 1}).to_string());
    for path in
        ["/activities", "/activities/1", "/live", "/statistics", "/refused", "/refused/1", "/%3Cscript%3E"]
    {
        let page = server.look(path);
        assert!(!page.text().contains("<script>") && !page.text().contains("<img"), "{path}");
        assert!(page.header("content-security-policy").starts_with("default-src 'self'"), "{path}");
        assert_eq!(page.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(page.header("access-control-allow-origin"), "", "{path}");
    }
    let filter = "%3Cscript%3E%22%27";
    assert!(!server.look(&format!("/activities?q={filter}&state={filter}")).text().contains("<script>\"'"));
}

#[test]
fn a_record_of_many_words_makes_no_long_page() {
    let server = Server::start(&[]);
    let mut members = json!({"subject": "s".repeat(200_000), "state": "t".repeat(100_000)});
    for index in 0..10_000 {
        members[format!("new{index}")] = json!({"x": "y".repeat(20)});
    }
    let text = record("i-1", &members);
    let url = server.post(&text).json()["url"].as_str().unwrap().to_owned();
    assert_eq!(server.get(&url).text(), text);
    for path in [&url, "/activities", "/live", "/statistics"] {
        assert!(server.look(path).body.len() < 150_000, "{path}");
    }
    assert!(server.get("/activities").body.len() < 5_000);
    let words = "w%20".repeat(5_000);
    assert_eq!(server.get(&format!("/activities?q={words}")).status, 200);
}

#[test]
fn times_that_no_calendar_has_are_no_times() {
    let server = Server::start(&[]);
    for (index, time) in ["1e300", "-1e300", "-1", "8.64e15", "1e18", "0.5"].iter().enumerate() {
        let text = record(&format!("i-{index}"), &json!({"startTime": "T", "endTime": "T", "duration": "T"}));
        let text = text.replace("\"T\"", time);
        assert_eq!(server.post(&text).status, 201, "{time}");
    }
    for path in ["/activities", "/statistics", "/live", "/activities/1"] {
        assert_eq!(server.look(path).status, 200, "{path}");
    }
    assert_eq!(server.get("/activities.csv").status, 200);
    assert_eq!(server.get("/activities?from=0001-01-01&to=9999-12-30").status, 200);
}
