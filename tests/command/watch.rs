//! `watch` as a process: what it does when a spec is saved, whatever happens to the folder.
//!
//! Every wait is for something that the process says or writes, and has an end.
#![cfg(unix)]

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

use super::workspace;
use crate::fixtures::folder::copy;

/// Longer than anything takes on a busy machine.
const MOST: Duration = Duration::from_secs(60);

struct Watch {
    folder: TempDir,
    process: Child,
    lines: Receiver<String>,
}

fn follow(stream: impl Read + Send + 'static, lines: Sender<String>) {
    std::thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            if lines.send(line).is_err() {
                break;
            }
        }
    });
}

impl Watch {
    /// Watches a new workspace; the first run is over.
    fn start() -> Self {
        let folder = workspace();
        let mut process = Command::new(env!("CARGO_BIN_EXE_agent-desktop-bindings"))
            .arg("watch")
            .current_dir(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command starts");
        let (sender, lines) = channel();
        follow(process.stdout.take().unwrap(), sender.clone());
        follow(process.stderr.take().unwrap(), sender);
        let watch = Self { folder, process, lines };
        watch.hear("Watching `spec`; Ctrl-C ends it.");
        watch
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn spec(&self) -> String {
        fs::read_to_string(self.at("spec/1.0/api.yaml")).unwrap()
    }

    fn save(&self, text: &str) {
        fs::write(self.at("spec/1.0/api.yaml"), text).unwrap();
    }

    /// Waits for a line that has these words; gives the lines until there.
    fn hear(&self, words: &str) -> Vec<String> {
        let mut heard = Vec::new();
        let end = Instant::now() + MOST;
        loop {
            match self.lines.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(line) => heard.push(line),
                Err(error) => panic!("`{words}` was not said ({error}), but {heard:#?}"),
            }
            if heard.last().is_some_and(|line| line.contains(words)) {
                return heard;
            }
        }
    }

    /// Waits until the declarations have these words.
    fn see(&self, words: &str) {
        let file = self.at("generated/npm/1.0/index.d.ts");
        let end = Instant::now() + MOST;
        while !fs::read_to_string(&file).is_ok_and(|text| text.contains(words)) {
            assert!(Instant::now() < end, "`{words}` was not written");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn interrupt(&mut self) -> Option<i32> {
        let pid = Pid::from_raw(self.process.id().try_into().unwrap()).unwrap();
        kill_process(pid, Signal::INT).unwrap();
        let end = Instant::now() + MOST;
        loop {
            if let Some(status) = self.process.try_wait().unwrap() {
                return status.code();
            }
            assert!(Instant::now() < end, "it does not end");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn say_so(text: &str, words: &str) -> String {
    text.replace("A party on a call.", words)
}

#[test]
fn a_save_is_written_a_mistake_is_shown() {
    let mut watch = Watch::start();
    let spec = watch.spec();
    watch.see("A party on a call.");
    watch.save(&say_so(&spec, "Somebody on a call."));
    watch.hear("updated  generated/npm/1.0/index.d.ts");
    watch.see("Somebody on a call.");

    watch.save(&say_so(&spec, "Nobody on a call.").replace("type: boolean", "type: bool"));
    watch.hear("error[unknown-type]: there is no type `bool`");
    watch.hear("1 mistake in the spec; nothing was written");
    watch.see("Somebody on a call.");

    watch.save(&say_so(&spec, "Nobody on a call."));
    watch.hear("updated  generated/npm/1.0/index.d.ts");
    watch.see("Nobody on a call.");

    // A new file and a new edition.
    let more = "source: page\ntypes: { Colour: { description: A colour., values: [red] } }\n";
    fs::write(watch.at("spec/1.0/colours.yaml"), more).unwrap();
    watch.see("A colour.");
    copy(&watch.at("spec/1.0"), &watch.at("spec/2.0"));
    watch.hear("added  generated/rust/src/v2_0.rs");
    assert_eq!(watch.interrupt(), Some(0));
}

#[test]
fn editors_save_in_their_own_ways() {
    let mut watch = Watch::start();
    let spec = watch.spec();
    let (file, beside) = (watch.at("spec/1.0/api.yaml"), watch.at("spec/1.0/.api.yaml.new"));

    // Written beside and renamed.
    fs::write(&beside, say_so(&spec, "Renamed.")).unwrap();
    fs::rename(&beside, &file).unwrap();
    watch.see("Renamed.");
    // Removed and written anew.
    fs::remove_file(&file).unwrap();
    watch.save(&say_so(&spec, "Removed before."));
    watch.see("Removed before.");
    // Half of it, and the rest once the half was read.
    let text = say_so(&spec, "In two halves.");
    let half = text.find("muted: {").unwrap() + "muted: {".len();
    watch.save(&text[..half]);
    watch.hear("mistake");
    watch.save(&text);
    watch.see("In two halves.");
    // A burst of saves, of which the last counts.
    for number in 0..300 {
        watch.save(&say_so(&spec, &format!("Saved {number} times.")));
    }
    watch.see("Saved 299 times.");
    // No text, no file, a folder.
    fs::write(&file, [0xff, 0xfe, 0x00]).unwrap();
    watch.hear("error[yaml-syntax]");
    fs::remove_file(&file).unwrap();
    fs::create_dir(&file).unwrap();
    watch.hear("error[unread-file]");
    fs::remove_dir(&file).unwrap();
    watch.save(&say_so(&spec, "Well again."));
    watch.see("Well again.");
    assert_eq!(watch.interrupt(), Some(0));
}

#[test]
fn a_folder_may_go_and_come_back() {
    let mut watch = Watch::start();
    let spec = watch.spec();
    fs::rename(watch.at("spec"), watch.at("away")).unwrap();
    watch.hear("error: there is no spec folder at `spec`");
    fs::rename(watch.at("away"), watch.at("spec")).unwrap();
    watch.hear("Nothing changed: ");
    watch.save(&say_so(&spec, "Back again."));
    watch.see("Back again.");

    // Another folder in its place, as a change of branches makes one.
    copy(&watch.at("spec"), &watch.at("other"));
    fs::write(watch.at("other/1.0/api.yaml"), say_so(&spec, "Of another branch.")).unwrap();
    fs::remove_dir_all(watch.at("spec")).unwrap();
    fs::rename(watch.at("other"), watch.at("spec")).unwrap();
    watch.see("Of another branch.");
    watch.save(&say_so(&spec, "Of this branch."));
    watch.see("Of this branch.");
    assert_eq!(watch.interrupt(), Some(0));
}

#[test]
fn another_run_is_waited_for() {
    let mut watch = Watch::start();
    let spec = watch.spec();
    let lock = File::open(watch.at("generated")).unwrap();
    lock.lock().unwrap();
    watch.save(&say_so(&spec, "While somebody is at work."));
    watch.hear("error: another run is at work on `generated`");
    drop(lock);
    watch.see("While somebody is at work.");
    // It was said once, however often it was tried.
    let heard = watch.hear("updated  generated/npm/1.0/index.d.ts");
    assert!(!heard.iter().any(|line| line.contains("another run")), "{heard:#?}");
    assert_eq!(watch.interrupt(), Some(0));
}

#[test]
fn a_folder_that_is_not_there_is_a_sentence() {
    let folder = TempDir::new().unwrap();
    let output = super::run(Path::new(folder.path()), &["watch"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(super::stderr(&output), "error: there is no spec folder at `spec`\n");
}

/// What no save puts right ends it at once.
#[test]
fn folders_that_would_damage_each_other_are_a_sentence() {
    let folder = workspace();
    let output = super::run(folder.path(), &["watch", "--out", "spec"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(super::stderr(&output).starts_with("error: `spec` is the spec and the output folder at once"));
}
