//! The server is killed or asked to stop while records come in: what was acknowledged is there, once.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use serde_json::json;
use ureq::Agent;

use super::samples::record;
use super::server::Server;

const POSTERS: usize = 8;

/// What was acknowledged: the text of each interaction.
type Acknowledged = BTreeMap<String, String>;

/// Posts from several threads until the server is gone, and does something to it meanwhile.
fn post_until_gone(server: &Server, round: usize, meanwhile: impl FnOnce(&Server)) -> Acknowledged {
    let acknowledged = Mutex::new(Acknowledged::new());
    thread::scope(|scope| {
        for poster in 0..POSTERS {
            let acknowledged = &acknowledged;
            scope.spawn(move || {
                let agent = Agent::config_builder().http_status_as_error(true).build().into();
                for number in 0.. {
                    let id = format!("{round}-{poster}-{number}");
                    let text = record(&id, &json!({"subject": format!("Subject of {id}")}));
                    let Some(answer) = server.try_post(&agent, &text) else { break };
                    assert_eq!(answer["status"], "stored");
                    acknowledged.lock().unwrap().insert(id, text);
                }
            });
        }
        let until = |least: usize| {
            while acknowledged.lock().unwrap().len() < least {
                thread::sleep(Duration::from_millis(1));
            }
        };
        until(50 + round * 7);
        meanwhile(server);
    });
    acknowledged.into_inner().unwrap()
}

/// All records of a server, as the table has them: the ID of each interaction.
fn found(server: &Server) -> Vec<(String, String)> {
    let table = server.get("/activities.csv");
    let mut reader = csv::Reader::from_reader(&table.body[..]);
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        (row[1].to_owned(), row[0].to_owned())
    });
    rows.collect()
}

fn check(server: &Server, acknowledged: &Acknowledged) {
    let found = found(server);
    let ids: BTreeMap<&str, &str> = found.iter().map(|(key, id)| (key.as_str(), id.as_str())).collect();
    assert_eq!(ids.len(), found.len(), "an interaction is there twice");
    for (interaction, text) in acknowledged {
        let id = ids.get(interaction.as_str()).unwrap_or_else(|| panic!("{interaction} is lost"));
        assert_eq!(server.get(&format!("/activities/{id}")).text(), text);
    }
}

#[test]
fn a_killed_server_has_what_it_acknowledged_and_nothing_twice() {
    let mut server = Server::start(&["--rate", "0"]);
    let mut acknowledged = Acknowledged::new();
    for round in 0..4 {
        let process = server.process_id();
        acknowledged.extend(post_until_gone(&server, round, |_| kill(process)));
        server = Server::on(server.kill(), &["--rate", "0"]);
        check(&server, &acknowledged);
    }
    // Whoever got no answer posts again: what was written is not written twice.
    let texts: Vec<&String> = acknowledged.values().collect();
    let before = found(&server).len();
    for text in texts {
        assert_eq!(server.post(text).json()["status"], "unchanged");
    }
    assert_eq!(found(&server).len(), before);
}

/// As the kernel does when memory is short.
fn kill(process: u32) {
    let killed = std::process::Command::new("kill").args(["-KILL", &process.to_string()]).status().unwrap();
    assert!(killed.success());
}

#[test]
fn a_server_that_is_asked_to_stop_ends_what_has_begun() {
    let server = Server::start(&["--rate", "0"]);
    let acknowledged = post_until_gone(&server, 0, Server::terminate);
    let (status, folder) = server.ended();
    assert!(status.success(), "{status}");
    // All is in the one file: its log is written into it.
    let log = std::fs::metadata(folder.path().join("test.sqlite-wal")).map_or(0, |log| log.len());
    assert_eq!(log, 0);
    let server = Server::on(folder, &["--rate", "0"]);
    check(&server, &acknowledged);
    assert_eq!(found(&server).len(), acknowledged.len(), "something was written and not acknowledged");
}
