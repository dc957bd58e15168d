//! What a program pays for the crate when it is built: crates and seconds, beside a twin that derives.
//!
//! Both are built from nothing, in turn, several times; what is shown is the shortest.

#[path = "building/twin.rs"]
mod twin;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

const ROUNDS: usize = 3;

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let crates = [twin::original(&folder.path().join("ours")), twin::derived(&folder.path().join("derived"))];
    println!("{:12} {:>7} {:>8} {:>8} {:>8} {:>8}", "", "crates", "dev s", "ratio", "release", "ratio");
    let mut shortest = [[Duration::MAX; 2]; 2];
    for _ in 0..ROUNDS {
        for (times, package) in shortest.iter_mut().zip(&crates) {
            for (time, profile) in times.iter_mut().zip(["dev", "release"]) {
                *time = build(package, profile).min(*time);
            }
        }
    }
    let [ours, derived] = shortest;
    for (name, package, times) in [("ours", &crates[0], ours), ("derived", &crates[1], derived)] {
        let ratio = |place: usize| times[place].as_secs_f64() / derived[place].as_secs_f64();
        println!(
            "{name:12} {:7} {:8.2} {:8.2} {:8.2} {:8.2}",
            count(package),
            times[0].as_secs_f64(),
            ratio(0),
            times[1].as_secs_f64(),
            ratio(1),
        );
    }
}

/// How long it takes to build a package and all it needs from nothing.
fn build(package: &Path, profile: &str) -> Duration {
    let target = tempfile::tempdir().expect("a temporary folder");
    let start = Instant::now();
    let output = cargo(package)
        .args(["build", "--quiet", "--profile", profile, "--target-dir"])
        .arg(target.path())
        .output()
        .expect("cargo can be started");
    let time = start.elapsed();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    time
}

/// How many crates are built, the package itself among them.
fn count(package: &Path) -> usize {
    let output = cargo(package)
        .args(["tree", "--edges", "normal,build", "--prefix", "none", "--no-dedupe", "--format", "{p}"])
        .output()
        .expect("cargo can be started");
    let tree = String::from_utf8(output.stdout).expect("text");
    tree.lines().collect::<std::collections::BTreeSet<_>>().len()
}

fn cargo(package: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    // What the twin no longer uses is not the question.
    command.current_dir(package).env_remove("CARGO_TARGET_DIR").env("RUSTFLAGS", "--cap-lints=allow");
    command
}
