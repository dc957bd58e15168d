//! The measurement runs; what it measures is nobody's promise.

use std::process::Command;

#[test]
fn three_servers_are_measured_side_by_side() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_activity-log"))
        .args(["load", "--records", "120", "--rounds", "3", "--concurrency", "8", "--folder"])
        .arg(folder.path())
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    assert!(text.starts_with("120 records to each server, 8 at a time, in 3 rounds"), "{text}");
    for name in ["typed", "value", "derived"] {
        let row = text.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("{text}"));
        let records: f64 = row.split_whitespace().nth(1).unwrap().parse().unwrap();
        assert!(records > 0.0, "{row}");
    }
    // Nothing is left behind.
    assert_eq!(folder.path().read_dir().unwrap().count(), 0);
}
