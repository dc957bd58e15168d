//! The crate as it is published: packed without a complaint, and built from what was packed.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use codegen::understand;
use tempfile::TempDir;

use crate::fixtures::folder::copy;
use crate::judges::cargo::cargo;

/// A program of somebody else, which needs one edition.
const PROGRAM: &str = "\
fn main() {
    let text = std::io::read_to_string(std::io::stdin()).unwrap();
    let record: bindings::EDITION::Team = serde_json::from_str(&text).unwrap();
    println!(\"{}\", serde_json::to_string(&record).unwrap());
}
";

const RECORD: &str = r#"{"id":"7","displayName":"Sales","isSupervised":true,"newer":5}"#;

/// What cargo packs, unpacked; it has nothing to complain of.
fn unpack(name: &str) -> TempDir {
    let folder = TempDir::new().unwrap();
    let source = folder.path().join("source");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("generated/rust"), &source);
    let mut packing = Command::new(env!("CARGO"));
    packing.args(["package", "--offline", "--no-verify", "--allow-dirty"]).current_dir(&source);
    let output = packing.output().unwrap();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && !told.contains("warning"), "{told}");
    let archive = source.join(format!("target/package/{name}.crate"));
    let unpacked = Command::new("tar").arg("-xzf").arg(archive).current_dir(folder.path()).status();
    assert!(unpacked.unwrap().success());
    folder
}

/// Somebody else's program that asks for some features of the crate.
fn program(folder: &Path, name: &str, features: &[&str], main: &str) -> Command {
    let title = format!("with-{}", features.join("-"));
    let place = folder.join(&title);
    fs::create_dir_all(place.join("src")).unwrap();
    let package = name.rsplit_once('-').unwrap().0;
    let manifest = format!(
        "[package]\nname = \"{title}\"\nedition = \"2021\"\n\n[dependencies]\nserde_json = \"1\"\n\
         bindings = {{ package = \"{package}\", path = \"../{name}\", default-features = false, features = {features:?} }}\n\n\
         [workspace]\n",
    );
    fs::write(place.join("Cargo.toml"), manifest).unwrap();
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock"), place.join("Cargo.lock")).unwrap();
    fs::write(place.join("src/main.rs"), main).unwrap();
    let mut run = cargo(&place, &["run"]);
    run.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    run
}

#[test]
fn an_edition_of_the_packed_crate_stands_alone() {
    let package = understand(&Path::new(env!("CARGO_MANIFEST_DIR")).join("spec")).unwrap();
    let name = format!("{}-{}", package.name, package.version);
    let folder = unpack(&name);
    for module in ["v5_19", "latest"] {
        let main = PROGRAM.replace("EDITION", module);
        let mut run = program(folder.path(), &name, &[module], &main).spawn().unwrap();
        run.stdin.take().unwrap().write_all(RECORD.as_bytes()).unwrap();
        let output = run.wait_with_output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && told.is_empty(), "{told}");
        assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), RECORD);
    }
    // Values of any shape need no edition.
    let main = "fn main() { assert!(serde_json::from_str::<bindings::json::Value>(\"[1]\").is_ok()); }\n";
    let output = program(folder.path(), &name, &[], main).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn the_programs_of_the_packed_crate_run() {
    let package = understand(&Path::new(env!("CARGO_MANIFEST_DIR")).join("spec")).unwrap();
    let name = format!("{}-{}", package.name, package.version);
    let folder = unpack(&name);
    let place = folder.path().join(&name);
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock"), place.join("Cargo.lock")).unwrap();
    let said = ["host", "refuse"].map(|program| {
        let output = cargo(&place, &["run", "--example", program]).output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && told.is_empty(), "{told}");
        String::from_utf8(output.stdout).unwrap()
    });
    let [host, refuse] = said;
    for part in ["The page calls", "The widget asks", "The page answers", "The widget answers"] {
        assert!(host.contains(part), "{host}");
    }
    let (_, kept) = host.split_once("The page keeps [").unwrap();
    assert!(kept.contains("\"params\":[5]"), "{host}");
    let lines: Vec<&str> = refuse.lines().collect();
    let reason = "missing field `interactionId`";
    let refusal = format!("400 {}", serde_json::json!({ "pointer": "/0", "reason": reason }));
    assert_eq!(lines[..2], ["201 1 taken", refusal.as_str()]);
}
