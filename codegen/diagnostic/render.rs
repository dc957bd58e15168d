//! A diagnostic as text: message, file, line, column, the line itself and a caret.
//!
//! Rendering cannot fail: spans are put right, and what a terminal would obey or hide is shown as
//! what it is.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::Diagnostic;
use crate::source_map::{FileId, SourceMap, Span};
use crate::terminal::{self, visible};

/// A longer line is shown only around what is pointed at.
const LONGEST: usize = 400;

/// The lines of a file around some spans.
struct Window<'s> {
    path: Cow<'s, str>,
    /// Whether it was read as a text.
    has_lines: bool,
    text: String,
    /// Number of the first line.
    line: usize,
    /// Where the spans are in the text.
    spans: Vec<Range<usize>>,
}

impl Diagnostic {
    /// What is wrong and what was expected, on one line.
    pub fn sentence(&self) -> String {
        format!("{}: {}", shown(&self.title), shown(&self.label))
    }

    pub fn render(&self, sources: &SourceMap, color: bool) -> String {
        let label = shown(&self.label);
        let (other, beside) = match &self.related {
            Some((span, label)) if is_near(span, &self.span) => (None, Some((span, shown(label)))),
            Some((span, label)) => (Some((span, shown(label))), None),
            None => (None, None),
        };
        let spans: Vec<&Span> =
            [Some(&self.span), beside.as_ref().map(|(span, _)| *span)].into_iter().flatten().collect();
        let window = Window::around(sources, self.span.file, &spans);
        let marks = AnnotationKind::Primary.span(window.spans[0].clone()).label(label.as_ref());
        let more = beside
            .as_ref()
            .map(|(_, label)| AnnotationKind::Context.span(window.spans[1].clone()).label(label.as_ref()));
        let other = other.as_ref().map(|(span, label)| (Window::around(sources, span.file, &[span]), label));
        let title = shown(&self.title);
        let help = self.help.as_deref().map(shown);
        let group = Level::ERROR.primary_title(title.as_ref()).id(self.rule.name());
        let mut group: Group = match window.has_lines {
            true => group.element(window.snippet([Some(marks), more].into_iter().flatten())),
            false => {
                group.element(Origin::path(window.path.as_ref())).element(Level::NOTE.message(label.as_ref()))
            }
        };
        if let Some((window, label)) = &other {
            let mark = AnnotationKind::Context.span(window.spans[0].clone()).label(label.as_ref());
            group = group.element(window.snippet([mark]));
        }
        if let Some(help) = &help {
            group = group.element(Level::HELP.message(help.as_ref()));
        }
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        renderer.decor_style(DecorStyle::Ascii).render(&[group])
    }
}

/// Whether two spans are shown in one piece of a file.
fn is_near(one: &Span, other: &Span) -> bool {
    const FAR: usize = 10_000;
    one.file == other.file && one.start.abs_diff(other.start) < FAR && one.end.abs_diff(other.end) < FAR
}

impl Window<'_> {
    fn around<'s>(sources: &'s SourceMap, file: FileId, spans: &[&Span]) -> Window<'s> {
        let source = &sources.files[file.0];
        let text = source.text.as_str();
        let spans: Vec<Span> = spans.iter().map(|span| sources.shown(file, span.start..span.end)).collect();
        let first = spans.iter().map(|span| span.start).min().unwrap_or(0);
        let last = spans.iter().map(|span| span.end).max().unwrap_or(0);
        let start = text[..first].rfind('\n').map_or(0, |at| at + 1);
        let end = text[last..].find('\n').map_or(text.len(), |at| last + at);
        let line = text[..start].matches('\n').count() + 1;
        let mut window = Window {
            path: shown(&source.path),
            has_lines: source.unread.is_none(),
            text: String::new(),
            line,
            spans: vec![0..0; spans.len()],
        };
        window.copy(&text[start..end], start, &spans);
        window
    }

    /// Copies lines; of a very long one what is far from every span is left out.
    fn copy(&mut self, lines: &str, start: usize, spans: &[Span]) {
        let mut left_out = false;
        for (at, c) in lines.char_indices() {
            let place = start + at;
            self.place(place, spans);
            let is_near = |span: &Span| {
                place + LONGEST >= span.start && place <= span.end.min(span.start + LONGEST) + LONGEST
            };
            if c != '\n' && !spans.iter().any(is_near) {
                if !left_out {
                    self.text.push('…');
                }
                left_out = true;
                continue;
            }
            left_out = false;
            // A line end of two characters is one.
            if c == '\r' && (at + 1 == lines.len() || lines[at + 1..].starts_with('\n')) {
                continue;
            }
            match visible(c) {
                Some(shown) => self.text.push(shown),
                None => self.text.push(c),
            }
        }
        self.place(start + lines.len(), spans);
    }

    /// Notes where the spans that begin or end at a place of the file are in the window.
    fn place(&mut self, place: usize, spans: &[Span]) {
        for (shown, span) in self.spans.iter_mut().zip(spans) {
            if span.start == place {
                shown.start = self.text.len();
            }
            if span.end == place {
                shown.end = self.text.len();
            }
        }
    }

    fn snippet<'a>(&'a self, marks: impl IntoIterator<Item = Annotation<'a>>) -> Snippet<'a, Annotation<'a>> {
        let snippet = Snippet::source(self.text.as_str()).line_start(self.line).path(self.path.as_ref());
        snippet.annotations(marks)
    }
}

/// A sentence on one line, not longer than one reads.
fn shown(text: &str) -> Cow<'_, str> {
    const MOST: usize = 600;
    let line = terminal::line(text);
    match line.char_indices().nth(MOST) {
        Some((end, _)) => Cow::Owned(format!("{}…", &line[..end])),
        None => line,
    }
}
