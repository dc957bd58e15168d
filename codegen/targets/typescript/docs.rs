//! Documentation comments: what is said about an item, as paragraphs, lists, code and tags.

use crate::model::remarks::{Kind, Rank, Remark as About, brief, in_line};
use crate::model::{self, Api, Docs, Event, Text, Unit};

use super::expression::Scope;
use super::prose::paragraph;
use super::quoting::{self, Code, Remark, Words, code};
use super::writer::Writer;
use crate::example;
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
    /// An entry of a list, and whether the list begins with it; its further lines are indented.
    Item(Words, bool),
    /// Lines as they are.
    Code(Vec<Remark>),
    /// A tag with its text.
    Tag(Words),
}

impl Block {
    fn lines(&self, width: usize) -> Vec<Remark> {
        match self {
            Block::Paragraph(words) | Block::Tag(words) => words.lines(width, ""),
            Block::Item(words, _) => words.lines(width, "  "),
            Block::Code(lines) => lines.clone(),
        }
    }
}

/// Writes a comment, where comments are taken.
pub fn comment(api: &Api, writer: &mut Writer, say: impl FnOnce(&mut Comment<'_>)) {
    if !writer.is_bare() {
        let mut comment = Comment { api, blocks: Vec::new() };
        say(&mut comment);
        comment.write(writer);
    }
}

impl Comment<'_> {
    /// Adds what is said about a part of an item.
    pub fn part(&mut self, docs: &Docs, unit: Option<&Unit>) {
        self.show(brief(self.api, docs, unit, Rank::Part), |_| true);
    }

    /// Adds what is said about an item.
    pub fn item(&mut self, docs: &Docs) {
        self.show(brief(self.api, docs, None, Rank::Whole), |_| true);
    }

    /// All that is said about an item besides its description.
    pub fn remarks(&mut self, docs: &Docs) {
        self.show(brief(self.api, docs, None, Rank::Whole), |kind| kind != Kind::Description);
    }

    /// What is deprecated has a tag, at the end.
    fn show(&mut self, remarks: Vec<About<'_>>, shows: impl Fn(Kind) -> bool) {
        for About { kind, block } in remarks {
            if shows(kind) && kind != Kind::Deprecated {
                self.block(&block);
            }
        }
    }

    pub fn text(&mut self, text: &Text) {
        text.0.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &model::Block) {
        match block {
            model::Block::Paragraph(inlines) => {
                self.blocks.push(Block::Paragraph(paragraph(self.api, inlines)))
            }
            model::Block::List { ordered, items } => {
                for (index, item) in items.iter().enumerate() {
                    let mut words = Words::default();
                    words.mark(ordered.then_some(index + 1));
                    words.append(&paragraph(self.api, item));
                    self.blocks.push(Block::Item(words, index == 0));
                }
            }
            model::Block::Code { language, lines } => {
                self.blocks.push(Block::Code(quoting::code_block(language, lines)));
            }
        }
    }

    pub fn paragraph(&mut self, write: impl FnOnce(&mut Words)) {
        let mut words = Words::default();
        write(&mut words);
        self.blocks.push(Block::Paragraph(words));
    }

    /// A line of a list, `- lead: description`, the lead in code; further paragraphs run in.
    pub fn entry(&mut self, lead: &str, docs: &Docs, is_first: bool) {
        let mut words = Words::default();
        words.mark(None);
        words.code(lead);
        words.suffix(":");
        for About { kind, block } in in_line(self.api, docs) {
            if kind == Kind::Deprecated {
                words.markup("Deprecated:");
            }
            words.append(&paragraph(self.api, &block.run_on()));
        }
        self.blocks.push(Block::Item(words, is_first));
    }

    /// `@param name - description`, if anything is said about it.
    pub fn parameter(&mut self, name: &Code, docs: &Docs, unit: Option<&Unit>) {
        let said = brief(self.api, docs, unit, Rank::Part).into_iter();
        let said: Vec<About<'_>> = said.filter(|about| about.kind != Kind::Deprecated).collect();
        if !said.is_empty() {
            let mut words = Words::default();
            words.markup(quoting::parameter_tag(name));
            for About { block, .. } in said {
                words.append(&paragraph(self.api, &block.run_on()));
            }
            self.blocks.push(Block::Tag(words));
        }
    }

    /// `@param handler - `, what it must answer, and where its parameters are described.
    pub fn handler(&mut self, event: &Event) {
        let mut words = Words::default();
        words.markup(quoting::parameter_tag(&"handler".into()));
        if let Some(reply) = &event.reply {
            words.plain("Must answer ");
            words.code(Scope::new(self.api).reply(Some(reply)).as_str());
            words.suffix(".");
        }
        words.plain("See ");
        words.link(quoting::link(&event.handler));
        words.plain(".");
        self.blocks.push(Block::Tag(words));
    }

    /// `@example` with a handler whose answer is checked to the last member, if there is an answer to show.
    pub fn answer(&mut self, event: &Event) {
        let reply = event.reply.as_ref().and_then(|reply| example::of_type(self.api, reply));
        let Some(reply) = reply else { return };
        let code = code!(
            "client.on({}, async () => {{\n  return {} satisfies Awaited<ReturnType<{}>>;\n}});",
            quoting::literal(&event.name),
            quoting::value(&reply, "  "),
            quoting::identifier(&event.handler),
        );
        let lines: Vec<String> = code.as_str().lines().map(str::to_owned).collect();
        let mut block = vec![Remark::from("@example")];
        block.extend(quoting::code_block("ts", &lines));
        self.blocks.push(Block::Code(block));
    }

    /// `@deprecated`, if it is.
    pub fn deprecated(&mut self, docs: &Docs) {
        if let Some(reason) = &docs.deprecated {
            let mut words = Words::default();
            words.markup("@deprecated");
            words.append(&paragraph(self.api, &reason.run_on()));
            self.blocks.push(Block::Tag(words));
        }
    }

    /// A tag that stands alone.
    pub fn tag(&mut self, tag: &'static str) {
        self.paragraph(|words| words.markup(tag));
    }

    fn write(self, writer: &mut Writer) {
        let width = writer.room().saturating_sub(MARGIN);
        let mut lines: Vec<Remark> = Vec::new();
        let mut previous = None;
        for block in &self.blocks {
            let kind = std::mem::discriminant(block);
            let is_apart = matches!(block, Block::Paragraph(_) | Block::Code(_) | Block::Item(_, true));
            let follows_its_like = previous == Some(kind) && !is_apart;
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
}
