//! `check`: the difference it shows, bounded and coloured, and what it tells other programs.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use super::{run, stderr, stdout, workspace};

/// A workspace that was generated, with files of all kinds that differ.
fn stale() -> TempDir {
    let folder = workspace();
    run(folder.path(), &[]);
    let out = folder.path().join("generated");
    fs::remove_file(out.join("npm/README.md")).unwrap();
    let package = fs::read_to_string(out.join("npm/package.json")).unwrap();
    fs::write(out.join("npm/package.json"), package.replace("\"example\"", "\"exem\u{1b}[31mple\"")).unwrap();
    fs::write(out.join("left-over.txt"), "").unwrap();
    let list = fs::read_to_string(out.join("files.txt")).unwrap();
    fs::write(out.join("files.txt"), list.replace("\nREADME.md\n", "\nREADME.md\nleft-over.txt\n")).unwrap();
    folder
}

fn break_spec(folder: &Path, from: &str, to: &str) {
    let file = folder.join("spec/1.0/api.yaml");
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains(from));
    fs::write(&file, text.replace(from, to)).unwrap();
}

#[test]
fn a_difference_is_read_by_people() {
    let folder = stale();
    let shown = stdout(&run(folder.path(), &["check"]));
    insta::with_settings!({ snapshot_path => ".", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("check", shown);
    });
    let colored = stdout(&run(folder.path(), &["check", "--color", "always"]));
    assert!(colored.contains("\u{1b}[31m-  \"name\": \"exem␛[31mple\",\u{1b}[0m\n"), "{colored}");
    assert_eq!(anstream::adapter::strip_str(&colored).to_string(), shown, "colours are all that is added");
}

/// Without a terminal there are no colours, unless they are asked for; `NO_COLOR` is about terminals.
#[test]
fn colors_are_for_terminals_or_on_demand() {
    let folder = stale();
    break_spec(folder.path(), "type: boolean", "type: bool");
    let run = |arguments: &[&str], environment: &[(&str, &str)]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_agent-desktop-bindings"));
        command.args(arguments).current_dir(folder.path());
        for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
            command.env_remove(name);
        }
        command.envs(environment.iter().copied()).output().unwrap()
    };
    let is_colored = |arguments: &[&str], environment: &[(&str, &str)]| {
        stderr(&run(&[&["check"], arguments].concat(), environment)).contains('\u{1b}')
    };
    assert!(!is_colored(&[], &[]));
    assert!(!is_colored(&["--color", "auto"], &[]));
    assert!(is_colored(&["--color", "always"], &[]));
    assert!(is_colored(&["--color=always"], &[("NO_COLOR", "1")]));
    assert!(is_colored(&[], &[("CLICOLOR_FORCE", "1")]));
    assert!(!is_colored(&[], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
    assert!(!is_colored(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]));
    // What is wrong with the arguments, and the help.
    assert!(is_colored(&["--color", "always", "--wrong"], &[]));
    assert!(!is_colored(&["--wrong", "--color=never"], &[("CLICOLOR_FORCE", "1")]));
    let help = |arguments: &[&str]| stdout(&run(arguments, &[])).contains('\u{1b}');
    assert!(help(&["--help", "--color", "always"]) && help(&["--color=always", "help", "check"]));
    assert!(!help(&["--help"]) && !help(&["--help", "--color", "never"]));
}

#[test]
fn a_difference_is_bounded() {
    let folder = workspace();
    run(folder.path(), &[]);
    let file = folder.path().join("generated/npm/1.0/index.d.ts");
    let text = fs::read_to_string(&file).unwrap();
    let check = || stdout(&run(folder.path(), &["check"]));

    // What was put in front of everything does not make all the rest another text.
    fs::write(&file, format!("{}{text}", "// One more.\n".repeat(3))).unwrap();
    assert_eq!(check().matches("\n-// One more.").count(), 3, "{}", check());
    assert!(!check().contains("\n+"), "{}", check());
    fs::write(&file, text.replace('\n', "\r\n") + "// One more.").unwrap();
    assert!(check().contains("\n-// One more.\n\\ no line end\n"), "{}", check());
    assert_eq!(check().matches("\n-").count(), 1, "line ends are no change: {}", check());

    // Many lines, all of them other ones; a line that never ends.
    fs::write(&file, (0..200_000).map(|line| format!("// {line}\n")).collect::<String>()).unwrap();
    let shown = check();
    assert!(shown.len() < 10_000 && shown.contains("more lines\n"), "{} bytes", shown.len());
    fs::write(&file, "x".repeat(5_000_000)).unwrap();
    assert!(check().len() < 10_000 && check().contains("xxx…\n"), "{} bytes", check().len());
    fs::write(&file, &text).unwrap();

    // Many files.
    let out = folder.path().join("generated");
    let list = fs::read_to_string(out.join("files.txt")).unwrap();
    let names: Vec<String> = (0..500).map(|number| format!("npm/old-{number}.d.ts")).collect();
    names.iter().for_each(|name| fs::write(out.join(name), "").unwrap());
    fs::write(out.join("files.txt"), format!("{list}{}\n", names.join("\n"))).unwrap();
    let shown = check();
    assert!(shown.lines().count() < 250 && shown.contains("… "), "{shown}");
    assert!(
        shown.ends_with("\n501 files differ from what the spec generates. Run `cargo run`.\n"),
        "{shown}"
    );
}

#[test]
fn json_has_what_differs_and_the_mistakes() {
    let json = |folder: &Path| -> (Option<i32>, Value) {
        let output = run(folder, &["check", "--format", "json"]);
        (output.status.code(), serde_json::from_slice(&output.stdout).expect("it is JSON"))
    };
    let folder = stale();
    let (code, found) = json(folder.path());
    assert_eq!(code, Some(1));
    insta::with_settings!({ snapshot_path => ".", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("check-files", format!("{found:#}"));
    });
    run(folder.path(), &[]);
    let (code, found) = json(folder.path());
    assert_eq!(
        (code, &found["files"], &found["mistakes"]),
        (Some(0), &serde_json::json!([]), &serde_json::json!([]))
    );

    break_spec(folder.path(), "muted: { type: boolean", "größe: { type: bool");
    let (code, found) = json(folder.path());
    assert_eq!(code, Some(1));
    insta::with_settings!({ snapshot_path => ".", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("check-mistakes", format!("{found:#}"));
    });
    fs::remove_dir_all(folder.path().join("spec")).unwrap();
    let (code, found) = json(folder.path());
    assert_eq!((code, found["failure"].as_str()), (Some(2), Some("there is no spec folder at `spec`")));
}

#[test]
fn github_gets_annotations() {
    let check = |folder: &Path| stdout(&run(folder, &["check", "--format", "github"]));
    let folder = stale();
    insta::with_settings!({ snapshot_path => ".", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("check-annotations", check(folder.path()));
    });
    // Of what stands in a file, nothing begins a line and nothing ends a property.
    break_spec(folder.path(), "type: boolean", "type: \"50%,::error::x\\nb\"");
    fs::write(folder.path().join("spec/1.0/more.yaml"), "colour: red\n\"a\\n::warning::b\": 1\n").unwrap();
    let lines_are_commands = |shown: &str| shown.lines().all(|line| line.starts_with("::error file="));
    let shown = check(folder.path());
    assert!(lines_are_commands(&shown), "{shown}");
    assert!(shown.contains("50%25,::error::x"), "{shown}");
    assert!(shown.contains(",title=unknown-key::there is no key `colour` here"), "{shown}");
    fs::rename(folder.path().join("spec"), folder.path().join("a,b: 5%")).unwrap();
    let shown = stdout(&run(folder.path(), &["check", "--format", "github", "--spec", "a,b: 5%"]));
    assert!(lines_are_commands(&shown), "{shown}");
    assert!(shown.contains("file=a%2Cb%3A 5%25/1.0/api.yaml,line=12,"), "{shown}");
    fs::rename(folder.path().join("a,b: 5%"), folder.path().join("spec")).unwrap();

    // No more than are shown of a step, the last of which counts the rest.
    let keys: String = (0..50).map(|number| format!("colour{number}: red\n")).collect();
    fs::write(folder.path().join("spec/1.0/more.yaml"), keys).unwrap();
    let shown = check(folder.path());
    assert_eq!(shown.lines().count(), 10, "{shown}");
    assert!(shown.lines().last().unwrap().ends_with(" more mistakes"), "{shown}");
    fs::remove_dir_all(folder.path().join("spec")).unwrap();
    assert_eq!(check(folder.path()), "::error::there is no spec folder at `spec`\n");
}
