//! What would change as text that a person reads: of bounded size, whatever is in the files.

use anstyle::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};

use codegen::files::{Change, ChangeKind};
use codegen::terminal::visible;

/// Files whose lines are shown.
const FILES: usize = 20;

/// Further files that are named; the rest is counted.
const NAMED: usize = 100;

/// Lines shown of one file; the rest is counted.
const LINES: usize = 60;

/// Characters shown of one line.
const CHARACTERS: usize = 300;

/// Lines that stay as they are, shown around those that do not.
const CONTEXT: usize = 2;

/// Lines that are compared, from the first that differs: comparing takes the product of both sides.
const COMPARED: usize = 2_000;

/// Texts without the lines that both begin with and those that both end with.
struct Difference<'t> {
    /// How many lines both begin with.
    same: usize,
    old: Vec<&'t str>,
    new: Vec<&'t str>,
}

/// What would change, file by file, as a unified difference.
pub fn render(changes: &[Change], color: bool) -> String {
    let mut out = String::new();
    let mut shown = 0;
    let mut had_lines = false;
    for change in changes.iter().take(FILES + NAMED) {
        let change_of_lines = match &change.kind {
            ChangeKind::Changed { old, new } if shown < FILES => Some((old, new)),
            ChangeKind::Changed { .. } | ChangeKind::Missing { .. } | ChangeKind::Orphaned => None,
        };
        let style = if color { style(&change.kind) } else { Style::new() };
        if std::mem::take(&mut had_lines) {
            out.push('\n');
        }
        out.push_str(&format!("{style}{change}{style:#}\n"));
        if let Some((old, new)) = change_of_lines {
            (shown, had_lines) = (shown + 1, true);
            let new = new.read().unwrap_or_default();
            render_lines(&mut out, &old.replace("\r\n", "\n"), &new, color);
        }
    }
    if changes.len() > FILES + NAMED {
        out.push_str(&format!("… {} more files\n", changes.len() - FILES - NAMED));
    }
    out
}

fn style(kind: &ChangeKind) -> Style {
    let color = match kind {
        ChangeKind::Missing { .. } => AnsiColor::Green,
        ChangeKind::Changed { .. } => AnsiColor::Yellow,
        ChangeKind::Orphaned => AnsiColor::Red,
    };
    color.on_default().bold()
}

/// The first line of the file on the disk that is another one; lines are counted from one.
pub fn first_line(change: &Change) -> usize {
    match &change.kind {
        ChangeKind::Changed { old, new } => {
            let new = new.read().unwrap_or_default();
            Difference::new(&old.replace("\r\n", "\n"), &new).same + 1
        }
        ChangeKind::Missing { .. } | ChangeKind::Orphaned => 1,
    }
}

impl<'t> Difference<'t> {
    fn new(old: &'t str, new: &'t str) -> Self {
        let lines = |text: &'t str| text.split_inclusive('\n').collect::<Vec<_>>();
        let (mut old, mut new) = (lines(old), lines(new));
        let same = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
        let pairs = old[same..].iter().rev().zip(new[same..].iter().rev());
        // As many of them as are context.
        let end = pairs.take_while(|(old, new)| old == new).count().saturating_sub(CONTEXT);
        old.truncate(old.len() - end);
        new.truncate(new.len() - end);
        Self { same, old, new }
    }

    /// The lines from the first that differs on, after those that are its context.
    fn hunks(&self) -> (Vec<(char, String)>, usize) {
        let start = self.same.saturating_sub(CONTEXT);
        let upto = |lines: &[&'t str]| lines.len().min(start + COMPARED);
        let (before, after) = (&self.old[start..upto(&self.old)], &self.new[start..upto(&self.new)]);
        let left_out = (self.old.len() - upto(&self.old)).max(self.new.len() - upto(&self.new));
        let difference = TextDiff::from_slices(before, after);
        let mut groups = difference.grouped_ops(CONTEXT);
        // Where one side was cut, its end differs from the other for that alone.
        if left_out > 0 && groups.len() > 1 {
            groups.pop();
        }
        let mut lines = Vec::new();
        for group in groups {
            let (Some(first), Some(last)) = (group.first(), group.last()) else { continue };
            let range = |from: usize, to: usize| format!("{},{}", start + from + 1, to - from);
            let old = range(first.old_range().start, last.old_range().end);
            let new = range(first.new_range().start, last.new_range().end);
            lines.push(('@', format!("@@ -{old} +{new} @@")));
            for change in group.iter().flat_map(|op| difference.iter_changes(op)) {
                let sign = match change.tag() {
                    ChangeTag::Delete => '-',
                    ChangeTag::Insert => '+',
                    ChangeTag::Equal => ' ',
                };
                lines.push((sign, line(sign, change.value())));
                if !change.value().ends_with('\n') {
                    lines.push(('\\', "\\ no line end".to_owned()));
                }
            }
        }
        (lines, left_out)
    }
}

fn render_lines(out: &mut String, old: &str, new: &str, color: bool) {
    let (lines, left_out) = Difference::new(old, new).hunks();
    for (sign, line) in lines.iter().take(LINES) {
        let style = match sign {
            '-' if color => AnsiColor::Red.on_default(),
            '+' if color => AnsiColor::Green.on_default(),
            '@' if color => AnsiColor::Cyan.on_default(),
            _ => Style::new(),
        };
        out.push_str(&format!("{style}{line}{style:#}\n"));
    }
    let more = left_out + lines.len().saturating_sub(LINES);
    if more > 0 {
        out.push_str(&format!("… {more} more lines\n"));
    }
}

/// A line with nothing in it that a terminal would obey.
fn line(sign: char, text: &str) -> String {
    let text = text.strip_suffix('\n').unwrap_or(text);
    let mut shown: String = text.chars().take(CHARACTERS).map(|c| visible(c).unwrap_or(c)).collect();
    if text.chars().nth(CHARACTERS).is_some() {
        shown.push('…');
    }
    format!("{sign}{shown}")
}
