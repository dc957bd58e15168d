//! The text of every spec file and where each of its values stands.
//!
//! Stages speak of a value by the path that leads to it; only when something is wrong is the
//! path walked again to find the line and the column.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::Rule;
use crate::yaml::{Complaint, Content, Node, SyntaxError, Unreadable};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub usize);

/// A spec file as read.
#[derive(Debug, Default)]
pub struct SourceFile {
    /// The path shown to the user.
    pub path: String,
    pub text: String,
    /// `None` when the text is no YAML or empty.
    pub root: Option<Node>,
    /// What the text has and a spec may not.
    pub complaints: Vec<Complaint>,
    /// Why the text is no YAML.
    pub syntax_error: Option<SyntaxError>,
    /// Why the bytes are no text; `text` is then what can be shown of them.
    pub unreadable: Option<Unreadable>,
    /// Why it was not read at all; it may be a folder, and has no text.
    pub unread: Option<Unread>,
}

/// Why something in the folder of a spec is not read, in words.
#[derive(Debug, Clone)]
pub struct Unread {
    pub rule: Rule,
    pub title: String,
    pub label: &'static str,
    pub help: Option<&'static str>,
}

#[derive(Debug, Default)]
pub struct SourceMap {
    pub files: Vec<SourceFile>,
}

/// A value in a spec file, by the path from its root.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub file: FileId,
    path: Option<Arc<Path>>,
    /// Whether the key of the last step is meant rather than its value.
    pub key: bool,
    /// A part of the scalar found there, in bytes of its text.
    pub part: Option<(usize, usize)>,
}

/// The last step of a path, and those before it: places in one another share theirs.
#[derive(Debug, PartialEq, Eq)]
struct Path {
    before: Option<Arc<Path>>,
    step: Step,
}

impl Path {
    /// The value it leads to.
    fn follow<'n>(&self, root: &'n Node) -> Option<&'n Node> {
        let node = self.before.as_ref().map_or(Some(root), |before| before.follow(root))?;
        follow(node, &self.step).map(|(_, value)| value)
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Step {
    Key(Box<str>),
    Index(usize),
}

/// Where a diagnostic points: bytes of a file's text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub file: FileId,
    pub start: usize,
    pub end: usize,
}

impl Place {
    pub fn root(file: FileId) -> Place {
        Place { file, path: None, key: false, part: None }
    }

    /// The value under `key`.
    pub fn at(&self, key: &str) -> Place {
        self.inside(Step::Key(key.into()))
    }

    fn inside(&self, step: Step) -> Place {
        let path = Some(Arc::new(Path { before: self.path.clone(), step }));
        Place { file: self.file, path, key: false, part: None }
    }

    /// The key of the last step, if it goes by one.
    pub fn last_key(&self) -> Option<&str> {
        match &self.path.as_ref()?.step {
            Step::Key(key) => Some(key),
            Step::Index(_) => None,
        }
    }

    /// The steps from the root.
    fn steps(&self) -> impl Iterator<Item = &Step> {
        let path = std::iter::successors(self.path.as_deref(), |path| path.before.as_deref());
        let mut steps: Vec<&Step> = path.map(|path| &path.step).collect();
        steps.reverse();
        steps.into_iter()
    }

    /// The value of a member, whose key bears the mark of an optional one.
    pub fn member(&self, name: &str, optional: bool) -> Place {
        self.at(&format!("{name}{}", if optional { "?" } else { "" }))
    }

    /// The item of this index.
    pub fn item(&self, index: usize) -> Place {
        self.inside(Step::Index(index))
    }

    /// The key of the last step instead of its value.
    pub fn key(&self) -> Place {
        Place { key: true, part: None, ..self.clone() }
    }

    /// A part of the scalar.
    pub fn part(&self, start: usize, end: usize) -> Place {
        Place { part: Some((start, end)), ..self.clone() }
    }
}

impl SourceMap {
    /// Whether there is a value at a place.
    pub fn has(&self, place: &Place) -> bool {
        self.node(place).is_some()
    }

    /// The value under a key of an item, or the item itself where it is that value in short form.
    pub fn long_or_short(&self, item: &Place, key: &str) -> Place {
        let long = item.at(key);
        if self.has(&long) { long } else { item.clone() }
    }

    /// Whether the scalar, or the key, at a place stands in quotes.
    pub fn is_quoted(&self, place: &Place) -> bool {
        let span = self.span(place);
        self.text(&span).starts_with(['"', '\''])
    }

    /// Whether the scalar at a place stands in double quotes.
    pub fn is_double_quoted(&self, place: &Place) -> bool {
        let text = &self.files[place.file.0].text;
        self.node(place).is_some_and(|node| text[node.span.start..].starts_with('"'))
    }

    /// The keys of the mapping at a place.
    pub fn keys(&self, place: &Place) -> Vec<&str> {
        match self.node(place).map(|node| &node.content) {
            Some(Content::Mapping(mapping)) => {
                mapping.entries.iter().filter_map(|(key, _)| key.scalar()).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether there is a list at a place that has items.
    pub fn has_items(&self, place: &Place) -> bool {
        let content = self.node(place).map(|node| &node.content);
        matches!(content, Some(Content::Sequence(list)) if !list.items.is_empty())
    }

    fn node(&self, place: &Place) -> Option<&Node> {
        let root = self.files[place.file.0].root.as_ref()?;
        place.path.as_ref().map_or(Some(root), |path| path.follow(root))
    }

    /// The text span of a place; when the place is not there, of the nearest value around it.
    pub fn span(&self, place: &Place) -> Span {
        let file = &self.files[place.file.0];
        let range = file.root.as_ref().map_or(0..0, |root| locate(root, place, &file.text));
        self.shown(place.file, range)
    }

    /// What to point at for a range of bytes: whole characters, of a list or a mapping the first line.
    pub fn shown(&self, file: FileId, range: Range<usize>) -> Span {
        let text = &self.files[file.0].text;
        let end = text.ceil_char_boundary(range.end.min(text.len()));
        let start = text.floor_char_boundary(range.start.min(end));
        Span { file, start, end }
    }

    /// The first line of a range of bytes.
    pub fn first_line(&self, file: FileId, range: Range<usize>) -> Span {
        let Span { start, end, .. } = self.shown(file, range);
        self.shown(file, first_line(&(start..end), &self.files[file.0].text))
    }

    /// The text at a span.
    pub fn text(&self, span: &Span) -> &str {
        &self.files[span.file.0].text[span.start..span.end]
    }
}

fn locate(root: &Node, place: &Place, text: &str) -> Range<usize> {
    let mut node = root;
    let mut key: Option<&Node> = None;
    let mut complete = true;
    for step in place.steps() {
        let Some((found, value)) = follow(node, step) else {
            complete = false;
            break;
        };
        key = found.or(Some(value));
        node = value;
    }
    match (&node.content, key) {
        // Where nothing is written there is nothing to point at.
        (_, Some(_)) if complete && !place.key && !node.span.is_empty() => match &node.content {
            Content::Scalar(_) => part(node, place.part, text),
            // Of a list or a mapping the first line will do.
            _ => first_line(&node.span, text),
        },
        (_, Some(key)) => {
            let part = if complete && place.key { place.part } else { None };
            self::part(key, part, text)
        }
        (_, None) => first_line(&(node.span.start..text.len()), text),
    }
}

fn first_line(span: &Range<usize>, text: &str) -> Range<usize> {
    let line = text[span.clone()].lines().next().map_or(0, |line| line.trim_end().len());
    span.start..span.start + line
}

/// One step of a path: the key it goes by, if by a key, and the value it leads to.
fn follow<'n>(node: &'n Node, step: &Step) -> Option<(Option<&'n Node>, &'n Node)> {
    match (&node.content, step) {
        // A scalar in place of a list of one: its first item is the scalar itself.
        (Content::Scalar(_), Step::Index(0)) => Some((None, node)),
        (Content::Sequence(list), Step::Index(index)) => list.items.get(*index).map(|item| (None, item)),
        (Content::Mapping(mapping), Step::Key(name)) => {
            mapping.find(name).map(|(key, value)| (Some(key), value))
        }
        (Content::Sequence(list), Step::Key(name)) => list.find(name).map(|item| (Some(item), item)),
        _ => None,
    }
}

/// Narrows the span of a scalar to a part of its text.
fn part(node: &Node, part: Option<(usize, usize)>, text: &str) -> Range<usize> {
    let written = text[node.span.clone()].trim_end();
    let span = node.span.start..node.span.start + written.len();
    let (Some((start, end)), Content::Scalar(scalar)) = (part, &node.content) else { return span };
    match scalar.find(start..end.max(start), written) {
        Some(found) => span.start + found.start..span.start + found.end,
        None => first_line(&span, text),
    }
}
