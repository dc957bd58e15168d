//! Requests, and answers as tests look at them.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;
use ureq::Agent;

use super::server::Server;

pub struct Answer {
    pub status: u16,
    headers: ureq::http::HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// The object of a problem, which agrees with the head.
    pub fn problem(&self) -> Value {
        assert_eq!(self.header("content-type"), "application/problem+json", "{}", self.text());
        let problem = self.json();
        assert_eq!(problem["status"], self.status);
        for member in ["type", "title", "detail"] {
            assert!(problem[member].as_str().is_some_and(|text| !text.is_empty()), "{problem}");
        }
        problem
    }
}

fn agent() -> Agent {
    let patience = Some(Duration::from_secs(60));
    Agent::config_builder().http_status_as_error(false).timeout_global(patience).build().into()
}

fn answer(response: ureq::http::Response<ureq::Body>) -> Answer {
    let (head, mut body) = response.into_parts();
    let body = body.with_config().limit(100 << 20).read_to_vec().unwrap();
    Answer { status: head.status.as_u16(), headers: head.headers, body }
}

impl Server {
    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// As a program asks.
    pub fn get(&self, path: &str) -> Answer {
        answer(agent().get(self.url(path)).header("accept", "application/json").call().unwrap())
    }

    /// As a browser asks.
    pub fn look(&self, path: &str) -> Answer {
        let accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        answer(agent().get(self.url(path)).header("accept", accept).call().unwrap())
    }

    pub fn post(&self, body: impl AsRef<[u8]>) -> Answer {
        self.post_as("application/json", body)
    }

    pub fn post_as(&self, content: &str, body: impl AsRef<[u8]>) -> Answer {
        let request = agent().post(self.url("/activities")).header("content-type", content);
        answer(request.send(body.as_ref()).unwrap())
    }

    /// Posts, unless the server is gone.
    pub fn try_post(&self, agent: &Agent, body: &str) -> Option<Value> {
        let request = agent.post(self.url("/activities")).header("content-type", "application/json");
        let mut response = request.send(body).ok()?;
        let text = response.body_mut().read_to_string().ok()?;
        serde_json::from_str(&text).ok()
    }

    /// Sends these bytes, and hears what comes until the connection is closed.
    pub fn raw(&self, request: &[u8]) -> Vec<u8> {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        // The server may have heard enough.
        let _ = stream.write_all(request);
        let mut heard = Vec::new();
        let _ = stream.read_to_end(&mut heard);
        heard
    }

    /// The events from a number on.
    pub fn events(&self, last: Option<&str>) -> Events {
        let request = agent().get(self.url("/live/events"));
        let request = match last {
            Some(last) => request.header("last-event-id", last),
            None => request,
        };
        let response = request.call().unwrap();
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        Events(BufReader::new(Box::new(response.into_body().into_reader())))
    }
}

/// Events as they come.
pub struct Events(BufReader<Box<dyn Read>>);

pub struct Event {
    pub id: String,
    pub name: String,
    pub data: Value,
}

impl Iterator for Events {
    type Item = Event;

    fn next(&mut self) -> Option<Event> {
        let mut event = Event { id: String::new(), name: String::new(), data: Value::Null };
        loop {
            let mut line = String::new();
            if self.0.read_line(&mut line).ok()? == 0 {
                return None;
            }
            match line.trim_end().split_once(": ") {
                Some(("id", id)) => event.id = id.to_owned(),
                Some(("event", name)) => event.name = name.to_owned(),
                Some(("data", data)) => event.data = serde_json::from_str(data).unwrap(),
                _ if !event.id.is_empty() => return Some(event),
                _ => {}
            }
        }
    }
}
