//! A node of a YAML text: a scalar, a sequence or a mapping, and where it stands.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::alignment::Alignment;
use super::mistake::Kind;

#[derive(Debug, Clone)]
pub struct Node {
    /// Bytes of the text.
    pub span: Range<usize>,
    pub content: Content,
}

#[derive(Debug, Clone)]
pub enum Content {
    Scalar(Scalar),
    Sequence(Sequence),
    Mapping(Mapping),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Scalar {
    pub text: Box<str>,
    pub style: Style,
    /// What YAML takes the text for.
    pub value: Value,
    /// Where the text stands in the file; made when somebody asks.
    alignment: OnceLock<Box<Alignment>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Without quotes, where YAML may see something else than a text.
    Plain,
    Quoted,
    /// After `|` or `>`.
    Block,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    Null,
    Boolean(bool),
    Integer(i64),
    Number(f64),
    Text,
}

#[derive(Debug, Clone, Default)]
pub struct Sequence {
    pub items: Vec<Node>,
    index: Index,
}

/// A mapping; each key stands in it once.
#[derive(Debug, Clone, Default)]
pub struct Mapping {
    pub entries: Vec<(Node, Node)>,
    /// Whether entries of another mapping were to be here too.
    pub merges: bool,
    index: Index,
}

/// Where each text stands first; made when somebody asks, and there is much to look through.
#[derive(Debug, Clone, Default)]
struct Index(OnceLock<Box<Places>>);

/// Aside, for few have one.
#[derive(Debug, Clone)]
struct Places(HashMap<Box<str>, usize>);

/// As many are looked through as fast as an index is made.
pub const FEW: usize = 8;

impl Index {
    fn find<'n>(&self, text: &str, mut all: impl ExactSizeIterator<Item = &'n Node>) -> Option<usize> {
        if all.len() <= FEW {
            return all.position(|node| node.scalar() == Some(text));
        }
        let index = self.0.get_or_init(|| {
            let mut places = HashMap::with_capacity(all.len());
            for (at, node) in all.enumerate() {
                if let Some(text) = node.scalar() {
                    places.entry(text.into()).or_insert(at);
                }
            }
            Box::new(Places(places))
        });
        index.0.get(text).copied()
    }
}

impl Scalar {
    pub fn new(text: impl Into<Box<str>>, style: Style, value: Value) -> Scalar {
        Scalar { text: text.into(), style, value, alignment: OnceLock::new() }
    }

    /// Where a part of the text stands in what the file has for the scalar, unless it is all blank.
    pub fn find(&self, part: Range<usize>, written: &str) -> Option<Range<usize>> {
        let quotes = usize::from(self.style == Style::Quoted);
        // As long as its text: nothing in it is escaped or folded, and bytes are where they are.
        if self.style != Style::Block && written.len() == self.text.len() + 2 * quotes {
            return written
                .get(quotes + part.start..quotes + part.end)
                .map(|_| quotes + part.start..quotes + part.end);
        }
        self.alignment.get_or_init(|| Box::new(Alignment::new(&self.text, written, self.style))).find(part)
    }
}

impl Sequence {
    pub fn new(items: Vec<Node>) -> Sequence {
        Sequence { items, index: Index::default() }
    }

    /// The first scalar of this text.
    pub fn find(&self, text: &str) -> Option<&Node> {
        self.index.find(text, self.items.iter()).map(|at| &self.items[at])
    }
}

impl Mapping {
    pub fn new(entries: Vec<(Node, Node)>) -> Mapping {
        Mapping { entries, merges: false, index: Index::default() }
    }

    /// A key and what stands under it.
    pub fn find(&self, key: &str) -> Option<&(Node, Node)> {
        self.index.find(key, self.entries.iter().map(|(key, _)| key)).map(|at| &self.entries[at])
    }
}

impl Node {
    /// The text of a scalar.
    pub fn scalar(&self) -> Option<&str> {
        match &self.content {
            Content::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }

    pub fn style(&self) -> Option<Style> {
        match &self.content {
            Content::Scalar(scalar) => Some(scalar.style),
            _ => None,
        }
    }

    pub fn is_quoted(&self) -> bool {
        self.style() == Some(Style::Quoted)
    }

    /// Whether nothing is written here; YAML reads that as null.
    pub fn is_blank(&self) -> bool {
        matches!(&self.content, Content::Scalar(scalar) if scalar.style == Style::Plain && scalar.text.is_empty())
    }

    pub fn kind(&self) -> Kind {
        match &self.content {
            Content::Sequence(_) => Kind::List,
            Content::Mapping(_) => Kind::Mapping,
            Content::Scalar(_) if self.is_blank() => Kind::Nothing,
            Content::Scalar(scalar) => match scalar.value {
                Value::Null => Kind::Null,
                Value::Boolean(_) => Kind::Boolean,
                Value::Integer(_) | Value::Number(_) => Kind::Number,
                Value::Text => Kind::Text,
            },
        }
    }
}
