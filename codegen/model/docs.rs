//! What is said about an item: prose, where it comes from, and where sources contradict each other.

use std::borrow::Cow;

use super::{EventId, MethodId, SourceId, TypeId};

/// What is said about an item.
#[derive(Debug, Clone, Default)]
pub struct Docs {
    pub description: Text,
    /// Why not to use it and what to use instead.
    pub deprecated: Option<Text>,
    /// Whether a value of it must not be shown: a field or a parameter.
    pub sensitive: bool,
    pub sources: Vec<SourceId>,
    /// Where in a source it stands, `row 3`.
    pub lines: Vec<(SourceId, String)>,
    /// What no source says.
    pub open: Vec<Text>,
    pub disagreements: Vec<Disagreement>,
    /// The address of its place on the reference pages, if they have one.
    pub place: Option<String>,
}

impl Docs {
    /// What the contradictions of its sources mean for somebody who writes code.
    pub fn advice(&self) -> impl Iterator<Item = &Text> {
        advice(&self.disagreements)
    }
}

/// What some contradictions mean for somebody who writes code.
pub fn advice(disagreements: &[Disagreement]) -> impl Iterator<Item = &Text> {
    disagreements.iter().filter_map(|disagreement| disagreement.advice.as_ref())
}

/// A contradiction between sources, and what was decided.
#[derive(Debug, Clone)]
pub struct Disagreement {
    pub about: Aspect,
    pub statements: Vec<Statement>,
    pub decision: String,
    pub reason: Text,
    /// What it means for somebody who writes code; `None` where it means nothing.
    pub advice: Option<Text>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    Existence,
    Meaning,
    Name,
    Parameters,
    Presence,
    Result,
    Type,
    Unit,
    Values,
}

#[derive(Debug, Clone)]
pub struct Statement {
    pub sources: Vec<SourceId>,
    /// Where in the source it says so.
    pub lines: Option<String>,
    pub says: String,
}

#[derive(Debug, Clone)]
pub struct Omission {
    pub name: String,
    /// What it is: `event`, `method`.
    pub what: String,
    pub sources: Vec<SourceId>,
    pub reason: Text,
}

/// What a program must do that serves an edition and another one.
#[derive(Debug, Clone)]
pub struct CodeForBoth {
    /// The other edition.
    pub edition: String,
    pub notes: Vec<Note>,
}

/// What to do about one item.
#[derive(Debug, Clone)]
pub struct Note {
    /// A type, an event, a method or the interface of the client, of one of the editions.
    pub of: String,
    /// A field, a value or a parameter of it.
    pub part: Option<String>,
    pub text: Text,
}

impl Note {
    /// The item it is about: `Type.field`, `method`.
    pub fn name(&self) -> String {
        match &self.part {
            Some(part) => format!("{}.{part}", self.of),
            None => self.of.clone(),
        }
    }
}

/// A page, a declaration file or anything else a fact was taken from.
#[derive(Debug, Clone)]
pub struct Source {
    /// The short name by which the spec cites it.
    pub name: String,
    pub kind: SourceKind,
    /// What a reader looks for: the page name, the file.
    pub title: String,
    /// The version of the documentation or of the declarations.
    pub version: Option<String>,
    /// Date of the revision, `YYYY-MM-DD`.
    pub revised: Option<String>,
    /// Where it can be read, an address that begins with `https://`.
    pub url: Option<String>,
    /// Which revision of it was read: the number of a page's revision, a commit.
    pub revision: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SourceKind {
    /// A page of the vendor's documentation.
    Page,
    /// Type declarations published by the vendor.
    Declarations,
    /// Code published by the vendor, such as an example.
    Example,
    /// Somebody else's code or text.
    ThirdParty,
}

/// Prose in blocks. Empty when nothing was written.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Text(pub Vec<Block>);

impl Text {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of it as one paragraph: items of a list are sentences of it, lines of code are code.
    pub fn run_on(&self) -> Cow<'_, [Inline]> {
        run_on(&self.0)
    }
}

impl Block {
    /// The same of one block.
    pub fn run_on(&self) -> Cow<'_, [Inline]> {
        run_on(std::slice::from_ref(self))
    }
}

fn run_on(blocks: &[Block]) -> Cow<'_, [Inline]> {
    if let [Block::Paragraph(paragraph)] = blocks {
        return Cow::Borrowed(paragraph);
    }
    let mut inline: Vec<Inline> = Vec::new();
    let mut add = |paragraph: &[Inline]| {
        if !inline.is_empty() {
            inline.push(Inline::Plain(" ".to_owned()));
        }
        inline.extend_from_slice(paragraph);
    };
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => add(paragraph),
            Block::List { items, .. } => items.iter().for_each(|item| add(item)),
            Block::Code { lines, .. } => {
                let lines = lines.iter().filter(|line| !line.is_empty());
                lines.for_each(|line| add(&[Inline::Code(line.clone())]));
            }
        }
    }
    Cow::Owned(inline)
}

#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    Paragraph(Vec<Inline>),
    List {
        /// Whether the items are numbered.
        ordered: bool,
        items: Vec<Vec<Inline>>,
    },
    Code {
        /// The word after the fence; may be empty.
        language: String,
        lines: Vec<String>,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    Plain(String),
    /// Written between backticks, without them.
    Code(String),
    Link(Link),
    /// A link to an address that begins with `https://`.
    Address {
        text: String,
        address: String,
    },
}

/// A reference from prose to an item of the same edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    Type(TypeId),
    /// Index into the fields of an object type.
    Field(TypeId, usize),
    /// Index into the values of an enumeration.
    Value(TypeId, usize),
    Event(EventId),
    Method(MethodId),
}
