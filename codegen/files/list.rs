//! The list of the files that runs have written, which lies among them.

use std::collections::BTreeSet;

/// The file of the list.
pub const LIST: &str = "files.txt";

/// A new list until it takes the place of the old one; what a killed run left there is replaced.
pub const UNFINISHED: &str = ".files.txt.unfinished";

const HEAD: &str =
    "# The files of this folder that `cargo run` has written; it replaces and removes no other.\n";

/// A list as it is written: one path a line, sorted, so that two branches merge.
pub fn text<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let names: BTreeSet<&str> = names.into_iter().collect();
    let mut text = HEAD.to_owned();
    for name in names {
        text.push_str(name);
        text.push('\n');
    }
    text
}

/// Reads a list; nothing, if the text is none.
///
/// A list may come from anywhere: a line that leads out of the folder names nothing.
pub fn parse(text: &str) -> Option<BTreeSet<String>> {
    // A merge may have left its marks, and the head of each side.
    let is_line = |line: &&str| !["<<<<<<<", "=======", ">>>>>>>"].iter().any(|mark| line.starts_with(mark));
    let mut lines = text.lines().filter(is_line);
    lines.next().filter(|head| head.trim_end() == HEAD.trim_end())?;
    let names = lines.filter(|name| is_below(name) && *name != LIST && *name != UNFINISHED);
    Some(names.map(str::to_owned).collect())
}

fn is_below(name: &str) -> bool {
    let is_name = |part: &str| !matches!(part, "" | "." | "..");
    name.split('/').all(is_name) && !name.contains(['\\', ':', '\0'])
}

#[cfg(test)]
mod tests {
    use super::{parse, text};

    #[test]
    fn a_merge_may_have_left_its_marks() {
        let (ours, theirs) = (text(["a", "b"]), text(["a", "c"]));
        let merged = format!("<<<<<<< ours\n{ours}=======\n{theirs}>>>>>>> theirs\n");
        let names = parse(&merged).unwrap_or_default();
        assert!(["a", "b", "c"].iter().all(|name| names.contains(*name)));
        assert_eq!(parse("a\nb\n"), None);
    }
}
