//! Documentation comments: what is said about an item, where it is said, and what the sources
//! disagree on.

use crate::model::remarks::{Kind, disagreement, remarks};
use crate::model::{Api, Disagreement, Docs, SourceId, Text, Unit};

use super::prose::{paragraph, paragraphs};
use super::quoting::{self, Code, Remark, Words};
use super::writer::Writer;
use crate::fragment::Fragment;

/// The columns of a comment line before its text.
const MARGIN: usize = 3;

/// A documentation comment in the making.
pub struct Comment<'a> {
    api: &'a Api,
    blocks: Vec<Block>,
}

/// Items and tags follow their like without an empty line.
enum Block {
    Paragraph(Words),
    /// An entry of a list; its further lines are indented.
    Item(Words),
    /// A tag with its text.
    Tag(Words),
}

impl Block {
    fn lines(&self, width: usize) -> Vec<Remark> {
        match self {
            Block::Paragraph(words) | Block::Tag(words) => words.lines(width, ""),
            Block::Item(words) => words.lines(width, "  "),
        }
    }
}

impl<'a> Comment<'a> {
    pub fn new(api: &'a Api) -> Comment<'a> {
        Comment { api, blocks: Vec::new() }
    }

    /// All that is said about an item. Its sources are left out where they are those of the item
    /// it belongs to.
    pub fn of(api: &'a Api, docs: &Docs, unit: Option<&Unit>, owner: Option<&Docs>) -> Comment<'a> {
        let mut comment = Comment::new(api);
        comment.item(docs, unit, owner);
        comment
    }

    /// Adds what [`Comment::of`] consists of.
    pub fn item(&mut self, docs: &Docs, unit: Option<&Unit>, owner: Option<&Docs>) {
        self.text(&docs.description);
        self.remarks(docs, unit, owner);
    }

    /// All that is said about an item besides its description.
    pub fn remarks(&mut self, docs: &Docs, unit: Option<&Unit>, owner: Option<&Docs>) {
        let known = owner.map_or(&[][..], |owner| &owner.sources);
        self.show(docs, unit, known);
    }

    /// The same without sources.
    fn notes(&mut self, docs: &Docs, unit: Option<&Unit>) {
        self.show(docs, unit, &docs.sources);
    }

    /// Remarks besides the description. What is deprecated has a tag, and what is open is told in the report.
    fn show(&mut self, docs: &Docs, unit: Option<&Unit>, known: &[SourceId]) {
        let shown = remarks(self.api, docs, unit, known).into_iter();
        let shown = shown.filter(|own| match own.kind {
            Kind::Advice | Kind::Unit | Kind::Sensitive | Kind::Source | Kind::Disagreement => true,
            Kind::Description | Kind::Deprecated | Kind::Open => false,
        });
        self.blocks.extend(shown.map(|own| Block::Paragraph(paragraph(self.api, &own.paragraph))));
    }

    pub fn text(&mut self, text: &Text) {
        self.blocks.extend(paragraphs(self.api, text).into_iter().map(Block::Paragraph));
    }

    pub fn paragraph(&mut self, write: impl FnOnce(&mut Words)) {
        let mut words = Words::default();
        write(&mut words);
        self.blocks.push(Block::Paragraph(words));
    }

    /// A line of a list, `- lead: description`, the lead in code; further paragraphs run in.
    pub fn entry(&mut self, lead: &str, docs: &Docs) {
        let mut inside = Comment::new(self.api);
        inside.text(&docs.description);
        inside.notes(docs, None);
        if let Some(reason) = &docs.deprecated {
            inside.paragraph(|words| words.plain("Deprecated:"));
            inside.text(reason);
        }
        let mut words = Words::default();
        words.markup("-");
        words.code(lead);
        words.suffix(":");
        inside.run_into(&mut words);
        self.blocks.push(Block::Item(words));
    }

    /// A line of a list, `- lead note text`, the lead in code.
    pub fn listed(&mut self, lead: &str, note: &str, text: &Text) {
        let mut words = Words::default();
        words.markup("-");
        words.code(lead);
        words.plain(note);
        paragraphs(self.api, text).into_iter().for_each(|paragraph| words.append(paragraph));
        self.blocks.push(Block::Item(words));
    }

    /// `@param name - description`, if anything is said about it.
    pub fn parameter(&mut self, name: &Code, docs: &Docs, unit: Option<&Unit>) {
        let mut inside = Comment::new(self.api);
        inside.text(&docs.description);
        inside.notes(docs, unit);
        if !inside.is_empty() {
            let mut words = Words::default();
            words.markup(quoting::parameter_tag(name));
            inside.run_into(&mut words);
            self.blocks.push(Block::Tag(words));
        }
    }

    /// `@deprecated`, if it is.
    pub fn deprecated(&mut self, docs: &Docs) {
        if let Some(reason) = &docs.deprecated {
            let mut words = Words::default();
            words.markup("@deprecated");
            paragraphs(self.api, reason).into_iter().for_each(|paragraph| words.append(paragraph));
            self.blocks.push(Block::Tag(words));
        }
    }

    pub fn disagreement(&mut self, own: &Disagreement) {
        let told = paragraph(self.api, &disagreement(self.api, own));
        self.blocks.push(Block::Paragraph(told));
    }

    /// A tag that stands alone.
    pub fn tag(&mut self, tag: &'static str) {
        self.paragraph(|words| words.markup(tag));
    }

    fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    pub fn write(self, writer: &mut Writer) {
        if writer.is_bare() {
            return;
        }
        let width = writer.room().saturating_sub(MARGIN);
        let mut lines: Vec<Remark> = Vec::new();
        let mut previous = None;
        for block in &self.blocks {
            let kind = std::mem::discriminant(block);
            let follows_its_like = previous == Some(kind) && !matches!(block, Block::Paragraph(_));
            if previous.is_some() && !follows_its_like {
                lines.push(Fragment::empty());
            }
            lines.extend(block.lines(width));
            previous = Some(kind);
        }
        match lines.as_slice() {
            [] => {}
            [line] if line.width() + "/**  */".len() <= writer.room() => {
                writer.line(quoting::comment(line));
            }
            _ => {
                writer.line("/**");
                lines.iter().for_each(|line| writer.line(quoting::comment_line(line)));
                writer.line(" */");
            }
        }
    }

    /// Adds the words of all blocks to those of another one.
    fn run_into(self, words: &mut Words) {
        for Block::Paragraph(inside) | Block::Item(inside) | Block::Tag(inside) in self.blocks {
            words.append(inside);
        }
    }
}
