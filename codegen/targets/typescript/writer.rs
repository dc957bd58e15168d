//! A writer of indented lines.
//!
//! Invariant: it is told its indentation and never reads what it writes.

use super::quoting::{Code, code};
use crate::fragment::Fragment;

const INDENT: &str = "  ";

/// The width prose is wrapped to and declarations are broken at.
pub const WIDTH: usize = 100;

#[derive(Default)]
pub struct Writer {
    lines: Vec<Code>,
    depth: usize,
    is_bare: bool,
}

impl Writer {
    /// One that takes neither comments nor empty lines.
    pub fn bare() -> Writer {
        Writer { is_bare: true, ..Writer::default() }
    }

    pub fn is_bare(&self) -> bool {
        self.is_bare
    }

    pub fn line(&mut self, line: impl Into<Code>) {
        let line = line.into();
        if line.is_empty() {
            return if !self.is_bare {
                self.lines.push(line)
            };
        }
        let indent = Fragment::joined((0..self.depth).map(|_| INDENT.into()), "");
        self.lines.push(code!("{}{}", indent, line));
    }

    /// Several lines, each at the present depth.
    pub fn lines(&mut self, lines: &Code) {
        lines.split_lines().into_iter().for_each(|line| self.line(line));
    }

    pub fn blank(&mut self) {
        self.line("");
    }

    /// An opening line, whatever `inside` writes one level deeper, and a closing line.
    pub fn block(&mut self, open: impl Into<Code>, close: impl Into<Code>, inside: impl FnOnce(&mut Writer)) {
        self.line(open);
        self.depth += 1;
        inside(self);
        self.depth -= 1;
        self.line(close);
    }

    /// The columns that are left at the present depth.
    pub fn room(&self) -> usize {
        WIDTH.saturating_sub(self.depth * INDENT.len())
    }

    pub fn finish(self) -> Code {
        code!("{}\n", Fragment::joined(self.lines, "\n"))
    }
}

/// Writes the items with an empty line between them.
pub fn spaced<T>(
    writer: &mut Writer,
    items: impl IntoIterator<Item = T>,
    mut write: impl FnMut(&mut Writer, T),
) {
    for (n, item) in items.into_iter().enumerate() {
        if n > 0 {
            writer.blank();
        }
        write(writer, item);
    }
}
