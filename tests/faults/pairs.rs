//! Two runs at once, with different specs and one output folder.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use super::times;
use super::tree::{tree, with_list};
use crate::fixtures::spec;

#[test]
fn two_runs_at_once_leave_the_files_of_one() {
    let specs = [
        spec::write(Path::new("tests/cases/object.yaml")),
        spec::write(Path::new("tests/cases/method.yaml")),
    ];
    let wholes = specs.each_ref().map(|spec| with_list(&codegen::build(spec.path()).unwrap()));
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("deep/out");
    let spawn = |spec: &TempDir| -> Child {
        let mut command = Command::new(env!("CARGO_BIN_EXE_agent-desktop-bindings"));
        command.arg("--spec").arg(spec.path()).arg("--out").arg(&out);
        command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let mut refused = 0;
    for index in 0..times(12, 300) {
        // A new folder, a folder of the one spec, a folder of the other.
        if index % 3 == 0 {
            let _ = fs::remove_dir_all(folder.path().join("deep"));
        }
        let children = specs.each_ref().map(spawn);
        let ended = children.map(|child| child.wait_with_output().unwrap());
        for output in &ended {
            let said = String::from_utf8_lossy(&output.stderr);
            let is_refused = said.starts_with("error: another run is at work on `");
            assert_eq!(output.status.code(), Some(if is_refused { 2 } else { 0 }), "{said}");
            refused += u32::from(is_refused);
        }
        assert!(ended.iter().any(|output| output.status.success()));
        let found = tree(&out);
        assert!(wholes.contains(&found), "a mixture: {:?}", found.keys());
    }
    println!("{refused} refused");
}
