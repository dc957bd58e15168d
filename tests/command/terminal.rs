//! What is only said on a terminal.
#![cfg(unix)]

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::process::Command;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

use super::workspace;

/// What a command writes to a terminal.
fn on_terminal(folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> String {
    let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("there are terminals");
    grantpt(&terminal).unwrap();
    unlockpt(&terminal).unwrap();
    let name = ptsname(&terminal, Vec::new()).unwrap().into_string().unwrap();
    let screen = File::options().read(true).write(true).open(name).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_agent-desktop-bindings"));
    command.args(arguments).current_dir(folder).stdout(screen.try_clone().unwrap()).stderr(screen);
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    let mut running = command.env("TERM", "xterm").envs(environment.iter().copied()).spawn().unwrap();
    // The command alone holds the screen from here on, so that reading ends with it.
    drop(command);
    let (mut written, mut terminal, mut piece) = (Vec::new(), File::from(terminal), [0; 4_096]);
    while let Ok(length) = terminal.read(&mut piece) {
        if length == 0 {
            break;
        }
        written.extend_from_slice(&piece[..length]);
    }
    running.wait().unwrap();
    String::from_utf8(written).unwrap()
}

#[test]
fn a_terminal_has_colors() {
    let folder = workspace();
    super::run(folder.path(), &[]);
    fs::write(folder.path().join("generated/README.md"), "").unwrap();
    let red = "\u{1b}[33m changed  generated/README.md\u{1b}[0m";
    assert!(on_terminal(folder.path(), &["check"], &[]).contains(red));
    for (arguments, environment) in
        [(&["check"][..], &[("NO_COLOR", "1")][..]), (&["check", "--color", "never"], &[])]
    {
        let plain = on_terminal(folder.path(), arguments, environment);
        assert!(
            plain.contains(" changed  generated/README.md\r\n") && !plain.contains("\u{1b}[3"),
            "{plain}"
        );
    }
    fs::write(folder.path().join("spec/1.0/more.yaml"), "colour: red").unwrap();
    let mistake = on_terminal(folder.path(), &["check"], &[]);
    assert!(mistake.contains("\u{1b}["), "{mistake}");
}
