//! Prose of the spec as rustdoc: Markdown in lines.

use std::borrow::Cow;

use super::link;
use super::plan::lower::Lowering;
use super::quoting::{self, Code};
use crate::fragment::Fragment;
use crate::markdown::{self, Fragments, code, markdown};
use crate::model::remarks::{Kind, Rank, Remark, brief};
use crate::model::{Block, Docs, Inline, Unit, docs};

/// Lines of Markdown.
#[derive(Debug, Clone, Default)]
pub struct Prose(Vec<Fragments>);

impl Prose {
    /// Adds a paragraph.
    pub fn push(&mut self, paragraph: impl Into<Fragments>) {
        self.space();
        let lines = markdown::wrap(&paragraph.into());
        // One line, for most: all that is said is held until it is printed.
        self.0.reserve_exact(lines.len());
        self.0.extend(lines);
    }

    /// Adds the title of a section.
    pub fn section(&mut self, title: &'static str) {
        self.space();
        self.0.push(markdown!("# {}", title));
    }

    /// Adds code that is run as a test.
    pub fn code(&mut self, code: &Code) {
        self.space();
        self.0.extend(markdown::block("", code));
    }

    /// Adds a block of the spec.
    fn block(&mut self, lowering: &Lowering<'_>, block: &Block) {
        match block {
            Block::Paragraph(paragraph) => self.push(line(lowering, paragraph)),
            Block::List { ordered, items } => {
                self.space();
                for (index, item) in items.iter().enumerate() {
                    let number = ordered.then_some(index + 1);
                    self.0.extend(markdown::list_item(number, &line(lowering, item)));
                }
            }
            Block::Code { lines, .. } => {
                self.space();
                self.0.extend(markdown::listing(lines));
            }
        }
    }

    fn space(&mut self) {
        if !self.0.is_empty() {
            self.0.push(Fragment::empty());
        }
    }

    /// The prose, or a sentence in its place when there is none.
    pub fn or(&self, sentence: impl FnOnce() -> Fragments) -> Cow<'_, Prose> {
        if !self.0.is_empty() {
            return Cow::Borrowed(self);
        }
        Cow::Owned(Prose::from(sentence()))
    }

    /// The first sentence, if it fits on a line.
    pub fn summary(&self) -> Option<Fragments> {
        let first = self.0.split(Fragment::is_empty).next().unwrap_or_default();
        let sentence = markdown::first_sentence(&Fragment::joined(first.iter().cloned(), " "));
        (markdown::wrap(&sentence).len() == 1).then_some(sentence)
    }

    /// As a documentation comment.
    pub fn outer(&self) -> Code {
        quoting::comment(&self.0)
    }

    /// As an inner documentation comment.
    pub fn inner(&self) -> Code {
        quoting::inner_comment(&self.0)
    }
}

impl From<Fragments> for Prose {
    fn from(paragraph: Fragments) -> Prose {
        let mut prose = Prose::default();
        prose.push(paragraph);
        prose
    }
}

/// The comment of something that has one sentence.
pub fn sentence(text: impl Into<Fragments>) -> Code {
    Prose::from(text.into()).outer()
}

/// What is said about an item, see [`brief`]. A `lead` opens the first paragraph.
pub fn describe(
    lowering: &Lowering<'_>,
    docs: &Docs,
    lead: Option<Fragments>,
    unit: Option<&Unit>,
    rank: Rank,
) -> Prose {
    let mut prose = Prose::default();
    let mut remarks = brief(lowering.api, docs, unit, rank).into_iter().peekable();
    if let Some(lead) = lead {
        let first = remarks
            .next_if(|first| first.kind == Kind::Description && matches!(*first.block, Block::Paragraph(_)));
        prose.push(match first.as_ref().map(|first| &*first.block) {
            Some(Block::Paragraph(first)) => {
                let first = line(lowering, first);
                match lead.as_str().starts_with('`') {
                    true => markdown!("{}: {}", lead, first),
                    false => markdown!("{} {}", first, lead),
                }
            }
            _ => lead,
        });
    }
    for Remark { kind, block } in remarks {
        match (kind, &*block) {
            (Kind::Deprecated, Block::Paragraph(reason)) => {
                prose.push(markdown!("**Deprecated.** {}", line(lowering, reason)));
            }
            _ => prose.block(lowering, &block),
        }
    }
    prose
}

fn line(lowering: &Lowering<'_>, paragraph: &[Inline]) -> Fragments {
    let inline = |inline: &Inline| match inline {
        Inline::Plain(text) => markdown::text(text),
        Inline::Code(text) => code(text),
        Inline::Link(target) => link::link(lowering, *target),
        Inline::Address { text, address } => markdown::link(text, address),
    };
    Fragment::joined(paragraph.iter().map(inline), "")
}

/// What an edition's module says.
pub fn describe_edition(lowering: &Lowering<'_>) -> Prose {
    let api = lowering.api;
    let mut prose = Prose::default();
    prose.push(markdown!("{}, edition {}.", markdown::text(&api.title), markdown::text(&api.edition)));
    let advice = docs::advice(&api.disagreements);
    for block in std::iter::once(&api.description).chain(advice).flat_map(|text| &text.0) {
        prose.block(lowering, block);
    }
    prose
}
