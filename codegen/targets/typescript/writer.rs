//! A writer of indented lines.
//!
//! Invariant: it is told its indentation and never reads what it writes.

use super::quoting::Code;
use crate::fragment::Fragment;

const INDENT: &str = "  ";

/// The width prose is wrapped to and declarations are broken at.
pub const WIDTH: usize = 100;

pub struct Writer {
    text: Code,
    depth: usize,
    is_bare: bool,
}

impl Default for Writer {
    fn default() -> Writer {
        Writer { text: Fragment::empty(), depth: 0, is_bare: false }
    }
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
            return self.blank();
        }
        (0..self.depth).for_each(|_| self.text.push_fixed(INDENT));
        self.text.push(&line);
        self.text.push_fixed("\n");
    }

    /// Several lines, each at the present depth.
    pub fn lines(&mut self, lines: &Code) {
        self.text.push_lines(lines, INDENT, self.depth);
    }

    pub fn blank(&mut self) {
        if !self.is_bare {
            self.text.push_fixed("\n");
        }
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

    /// What was written; of nothing, one empty line.
    pub fn finish(mut self) -> Code {
        if self.text.is_empty() {
            self.text.push_fixed("\n");
        }
        self.text
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
