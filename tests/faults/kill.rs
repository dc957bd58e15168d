//! A run that ends at any of its steps, by a kill or by a failure of the disk.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use codegen::files::{Disk, FileSystem, Files, LIST};
use tempfile::TempDir;

use super::times;
use super::tree::{Tree, generate, generate_well, generations, put, tree, with_list};
use crate::fixtures::spec;

const FOREIGN: [(&str, &str); 5] = [
    (".unfinished/mine.txt", "mine as well"),
    ("npm/mine.ts", "mine"),
    ("npm/.unfinished-0", "mine too"),
    ("rust/target/debug/x", "built"),
    ("notes/n.txt", "noted"),
];

/// What happens at a step.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    /// This step is half done, and nothing comes after it.
    Kill,
    /// This step alone fails.
    Failure,
}

/// A disk with a fault at one step.
struct Faulty {
    fault: Fault,
    left: usize,
    struck: bool,
}

impl Faulty {
    fn step(&mut self) -> io::Result<()> {
        if self.struck && self.fault == Fault::Failure {
            return Ok(());
        }
        self.struck |= self.left == 0;
        self.left = self.left.saturating_sub(1);
        if self.struck { Err(io::Error::other("fault")) } else { Ok(()) }
    }
}

impl Disk for Faulty {
    fn create_folder(&mut self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| FileSystem.create_folder(path))
    }

    fn create_file(&mut self, path: &Path, content: &str) -> io::Result<()> {
        let was_struck = self.struck;
        self.step().or_else(|fault| {
            if !was_struck {
                FileSystem.create_file(path, &content[..content.len() / 2])?;
            }
            Err(fault)
        })?;
        FileSystem.create_file(path, content)
    }

    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        self.step().and_then(|()| FileSystem.rename(from, to))
    }

    fn remove_file(&mut self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| FileSystem.remove_file(path))
    }

    fn remove_folder(&mut self, path: &Path) -> io::Result<()> {
        self.step().and_then(|()| FileSystem.remove_folder(path))
    }
}

/// Every file is wholly of one generation, and the list names all files that are ours and no other.
fn assert_sound(found: &Tree, generations: &[&Tree], foreign: &[(&str, &str)], place: &str) {
    let foreign: Vec<&str> = foreign.iter().map(|(name, _)| *name).collect();
    let list = found.get(LIST).map_or("", String::as_str);
    // What waits is in no list: where it is tells what it is.
    let waits = |name: &str| name.starts_with(".unfinished") && !foreign.contains(&name);
    let is_of_list = |name: &str| name == LIST || name == ".files.txt.unfinished";
    for (name, content) in found.iter().filter(|(name, _)| !waits(name) && !is_of_list(name)) {
        let is_listed = list.lines().any(|line| line == name);
        assert_eq!(is_listed, !foreign.contains(&name.as_str()), "{place}: {name} in {list}");
        let is_whole = generations.iter().any(|files| files.get(name) == Some(content));
        assert!(is_whole || !is_listed, "{place}: {name} is torn: {content}");
    }
}

/// A folder that was not there before has none of its files or all of them.
fn assert_new_folders_whole(before: &Tree, after: &Tree, new: &Tree, place: &str) {
    let folder = |name: &str| name.split_once('/').map(|(folder, _)| format!("{folder}/"));
    let folders: BTreeSet<String> = new.keys().filter_map(|name| folder(name)).collect();
    let is_new = |folder: &&String| !before.keys().any(|name| name.starts_with(*folder));
    for folder in folders.iter().filter(is_new) {
        let of = |files: &Tree| files.keys().filter(|name| name.starts_with(folder)).count();
        assert!(of(after) == 0 || of(after) == of(new), "{place}: {folder} in {after:?}");
    }
}

/// Stops a run from one generation to the next at each of its steps.
fn stop_everywhere(fault: Fault, old: Option<&Files>, new: &Files, third: &Files) -> usize {
    let foreign = if old.is_some() { &FOREIGN[..] } else { &[] };
    let is_foreign = |name: &String| foreign.iter().any(|(other, _)| other == name);
    let (old_tree, new_tree) = (old.map(with_list).unwrap_or_default(), with_list(new));
    for steps in 0.. {
        let place = format!("{fault:?} at step {steps}");
        let folder = TempDir::new().unwrap();
        let out = folder.path().join("deep/out");
        if let Some(old) = old {
            generate_well(&out, old);
        }
        put(&out, foreign);
        let before = tree(&out);
        let mut disk = Faulty { fault, left: steps, struck: false };
        let ended = generate(&out, new, &mut disk);
        if !disk.struck {
            assert!(ended.is_ok());
            return steps;
        }
        let after = tree(&out);
        assert_sound(&after, &[&old_tree, &new_tree], foreign, &place);
        assert_new_folders_whole(&before, &after, &new_tree, &place);
        // A failure before the first new content is in place undoes everything.
        let is_begun = after.iter().any(|(name, text)| name != LIST && before.get(name) != Some(text));
        let is_begun = is_begun || before.keys().any(|name| !after.contains_key(name));
        if fault == Fault::Failure && ended.is_err() {
            assert!(is_begun || after == before, "{place}: {after:?}");
            assert!(!after.keys().any(|name| name.contains(".unfinished") && !is_foreign(name)), "{place}");
        }
        let repaired = if steps % 2 == 0 { new } else { third };
        generate_well(&out, repaired);
        let mut expected = with_list(repaired);
        expected.extend(foreign.iter().map(|(name, text)| (name.to_string(), text.to_string())));
        assert_eq!(tree(&out), expected, "{place}");
    }
    unreachable!("a run has an end")
}

/// As after `git checkout`: the list of before knows nothing of what the run was about to write.
#[test]
fn what_a_killed_run_leaves_is_removed_whatever_the_list_says() {
    let [old, new, _] = generations();
    for steps in 0.. {
        let folder = TempDir::new().unwrap();
        let out = folder.path().join("out");
        generate_well(&out, &old);
        let mut disk = Faulty { fault: Fault::Kill, left: steps, struck: false };
        let _ = generate(&out, &new, &mut disk);
        for name in tree(&out).keys().filter(|name| !name.starts_with(".unfinished")) {
            fs::remove_file(out.join(name)).unwrap();
        }
        let before = with_list(&old);
        put(&out, &before.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect::<Vec<_>>());
        generate_well(&out, &old);
        assert_eq!(tree(&out), before, "killed at step {steps}");
        if !disk.struck {
            break;
        }
    }
}

#[test]
fn a_run_that_ends_at_any_step_is_repaired_by_the_next() {
    let generations = generations();
    // Every way from one generation to another; the short run takes one round.
    let ways = (0..3).flat_map(|old| [1, 2].map(|step| (old, (old + step) % 3)));
    let taken = times(1, 6) as usize;
    let mut steps = 0;
    for fault in [Fault::Kill, Fault::Failure] {
        for (old, new) in ways.clone().take(taken) {
            let [old, new, third] = [old, new, 3 - old - new].map(|index| &generations[index]);
            steps += stop_everywhere(fault, None, old, third);
            steps += stop_everywhere(fault, Some(old), new, third);
            steps += stop_everywhere(fault, Some(old), new, old);
        }
    }
    println!("{steps} faults");
    assert!(steps > 100 * taken, "{steps}");
}

/// The real command, ended by the system at a random moment.
#[test]
fn a_killed_command_is_repaired_by_the_next() {
    let written = [
        spec::write(Path::new("tests/cases/object.yaml")),
        spec::write(Path::new("tests/cases/enumeration.yaml")),
    ];
    let wholes = written.each_ref().map(|spec| with_list(&codegen::build(spec.path()).unwrap()));
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("out");
    let command = |spec: &TempDir, verb: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_agent-desktop-bindings"));
        command.arg("--spec").arg(spec.path()).arg("--out").arg(&out).args(verb);
        command.stdout(Stdio::null()).stderr(Stdio::piped());
        command
    };
    let begin = Instant::now();
    assert!(command(&written[0], &[]).status().unwrap().success());
    let whole_run = u64::try_from(begin.elapsed().as_micros()).unwrap();
    let mut random = 7_u64;
    let mut killed = 0;
    for index in 0..times(12, 600) as usize {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        if index % 4 == 0 {
            fs::remove_dir_all(&out).unwrap();
        }
        let mut child = command(&written[index % 2], &[]).spawn().unwrap();
        std::thread::sleep(Duration::from_micros((random >> 33) % whole_run));
        let _ = child.kill();
        killed += u32::from(child.wait().unwrap().code().is_none());
        assert_sound(&tree(&out), &[&wholes[0], &wholes[1]], &[], "killed");
        let next = &written[usize::from(index % 3 == 0)];
        let repaired = command(next, &[]).output().unwrap();
        assert!(repaired.status.success(), "{}", String::from_utf8_lossy(&repaired.stderr));
        assert!(command(next, &["check"]).status().unwrap().success());
        assert_eq!(tree(&out), wholes[usize::from(index % 3 == 0)]);
    }
    println!("{killed} kills");
}
