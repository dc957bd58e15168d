//! Completions, as a shell uses them, and the pages of the manual.

use std::path::Path;
#[cfg(unix)]
use std::process::Command;

use super::{run, stderr, stdout};

/// All verbs, as the help has them.
fn verbs() -> Vec<String> {
    let help = stdout(&run(Path::new("."), &["--help"]));
    let list = help.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
    list.lines().map(|line| line.split_whitespace().next().unwrap().to_owned()).collect()
}

/// What bash offers for a line whose last word is begun.
#[cfg(unix)]
fn completed(words: &[&str]) -> Vec<String> {
    let script = "source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1))\n\
        function=$(complete -p \"$1\" | sed 's/.*-F \\([^ ]*\\) .*/\\1/')\n\
        \"$function\" \"$1\" \"${COMP_WORDS[COMP_CWORD]}\" \"${COMP_WORDS[COMP_CWORD-1]}\"\n\
        printf '%s\\n' \"${COMPREPLY[@]}\"";
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), run(Path::new("."), &["completions", "bash"]).stdout).unwrap();
    let checked = Command::new("bash").arg("-n").arg(file.path()).output().expect("bash starts");
    assert!(checked.status.success(), "{}", stderr(&checked));
    let mut shell = Command::new("bash");
    shell.args(["-c", script, "bash"]).arg(file.path()).arg("agent-desktop-bindings").args(words);
    let output = shell.output().expect("bash starts");
    assert!(output.status.success(), "{}", stderr(&output));
    stdout(&output).lines().map(str::to_owned).collect()
}

#[cfg(unix)]
#[test]
fn bash_completes_verbs_options_and_words() {
    let offered = completed(&[""]);
    for verb in verbs() {
        assert!(offered.contains(&verb), "{verb}: {offered:?}");
    }
    assert_eq!(completed(&["wa"]), ["watch"]);
    assert_eq!(completed(&["check", "--format", ""]), ["text", "json", "github"]);
    assert_eq!(completed(&["--color", "al"]), ["always"]);
    assert!(completed(&["schema", "--"]).contains(&"--reading".to_owned()));
}

#[test]
fn every_shell_has_a_script() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = run(Path::new("."), &["completions", shell]);
        assert_eq!(script.status.code(), Some(0), "{shell}");
        assert!(stdout(&script).contains("completions"), "{shell}");
    }
    let unknown = run(Path::new("."), &["completions", "csh"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(stderr(&unknown).contains("zsh"), "{}", stderr(&unknown));
}

#[test]
fn the_manual_is_roff_and_has_a_page_for_each_verb() {
    let page = |arguments: &[&str]| {
        let output = run(Path::new("."), arguments);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        let text = stdout(&output);
        // Requests alone stand before the title.
        let title = text.lines().find(|line| line.starts_with(".TH ")).expect("there is a title");
        assert!(text.lines().take_while(|line| *line != title).all(|line| line.starts_with('.')), "{text}");
        (title.to_owned(), text)
    };
    let (title, whole) = page(&["man"]);
    assert!(title.starts_with(".TH agent-desktop-bindings 1 "), "{title}");
    for verb in verbs() {
        assert!(whole.contains(&format!("agent\\-desktop\\-bindings\\-{verb}(1)")), "{verb}: {whole}");
        let (title, text) = page(&["man", &verb]);
        assert!(title.starts_with(&format!(".TH agent-desktop-bindings-{verb} 1 ")), "{title}");
        assert!(verb == "help" || text.contains("\\-\\-spec"), "the options of all: {text}");
    }
    let unknown = run(Path::new("."), &["man", "chek"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert_eq!(stderr(&unknown), "error: there is no verb `chek`; did you mean `check`?\n");
}
