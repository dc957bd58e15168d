//! Where a mistake is, as people and editors count: lines and characters, from one.

use std::collections::HashMap;

use crate::source_map::{FileId, SourceMap, Span};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location<'s> {
    /// The path of the file, as the command was called.
    pub file: &'s str,
    pub line: usize,
    pub column: usize,
    /// The character after the last.
    pub end_line: usize,
    pub end_column: usize,
}

/// Finds locations; each file is searched for its lines once.
pub struct Locator<'s> {
    sources: &'s SourceMap,
    /// Where the lines of a file begin.
    lines: HashMap<FileId, Vec<usize>>,
}

impl<'s> Locator<'s> {
    pub fn new(sources: &'s SourceMap) -> Self {
        Self { sources, lines: HashMap::new() }
    }

    pub fn locate(&mut self, span: &Span) -> Location<'s> {
        let file = &self.sources.files[span.file.0];
        let text = file.text.as_str();
        let lines = self.lines.entry(span.file).or_insert_with(|| {
            let feeds = text.match_indices('\n').map(|(feed, _)| feed + 1);
            std::iter::once(0).chain(feeds).collect()
        });
        let span = self.sources.shown(span.file, span.start..span.end);
        let at = |place: usize| {
            let line = lines.partition_point(|start| *start <= place);
            (line, text[lines[line - 1]..place].chars().count() + 1)
        };
        let ((line, column), (end_line, end_column)) = (at(span.start), at(span.end));
        Location { file: &file.path, line, column, end_line, end_column }
    }
}
