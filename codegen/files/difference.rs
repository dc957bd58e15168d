//! A change as text that a person reads.

use similar::TextDiff;

use crate::terminal::visible;

use super::{Change, ChangeKind};

/// Lines shown of one file; the rest is counted.
const SHOWN: usize = 60;

/// What would change, file by file, as a unified difference.
pub fn render(changes: &[Change]) -> String {
    changes.iter().map(render_change).collect::<Vec<_>>().join("\n")
}

fn render_change(change: &Change) -> String {
    let ChangeKind::Changed { old, new } = &change.kind else { return format!("{change}\n") };
    let path = change.path.display().to_string();
    let difference = TextDiff::from_lines(old.as_str(), new.as_str());
    let text =
        difference.unified_diff().context_radius(2).header(&path, "what the spec generates").to_string();
    let lines: Vec<&str> = text.lines().collect();
    let mut shown = format!("{change}\n");
    for line in lines.iter().take(SHOWN) {
        shown.extend(line.chars().map(|c| visible(c).unwrap_or(c)));
        shown.push('\n');
    }
    if lines.len() > SHOWN {
        shown.push_str(&format!("… {} more lines\n", lines.len() - SHOWN));
    }
    shown
}
