//! Prose of the spec as rustdoc: Markdown in lines.

use proc_macro2::TokenStream;

use super::link;
use super::plan::lower::Lowering;
use super::quoting::{self, Code};
use crate::fragment::Fragment;
use crate::markdown::{self, Fragments, code, markdown};
use crate::model::remarks::{Kind, Remark, remarks};
use crate::model::{Docs, Inline, SourceId, Text, Unit, docs};

/// Lines of Markdown.
#[derive(Debug, Clone, Default)]
pub struct Prose(Vec<Fragments>);

impl Prose {
    /// Adds a paragraph.
    pub fn push(&mut self, paragraph: impl Into<Fragments>) {
        self.space();
        self.0.extend(markdown::wrap(&paragraph.into()));
    }

    /// Adds a block of code under a title.
    pub fn example(&mut self, title: &'static str, code: &Code) {
        self.space();
        self.0.extend([markdown!("# {}", title), Fragment::empty()]);
        self.0.extend(markdown::block("", code));
    }

    fn space(&mut self) {
        if !self.0.is_empty() {
            self.0.push(Fragment::empty());
        }
    }

    /// The prose, or a sentence in its place when there is none.
    pub fn or(&self, sentence: impl Into<Fragments>) -> Prose {
        if !self.0.is_empty() {
            return self.clone();
        }
        Prose::from(sentence.into())
    }

    /// As attributes, which print as documentation comments.
    pub fn tokens(&self) -> TokenStream {
        quoting::comment(&self.0)
    }

    /// As an inner documentation comment.
    pub fn inner(&self) -> Code {
        quoting::inner_comment(&self.0)
    }

    /// As a part of a page.
    pub fn page(self) -> Fragments {
        Fragment::joined(self.0, "\n")
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
pub fn sentence(text: impl Into<Fragments>) -> TokenStream {
    Prose::from(text.into()).tokens()
}

/// All that is said about an item: description, advice, unit, deprecation, sources, disagreements. A
/// `lead` opens the first paragraph. Sources that are `known` from around the item are left out.
pub fn describe(
    lowering: &Lowering<'_>,
    docs: &Docs,
    lead: Option<Fragments>,
    unit: Option<&Unit>,
    known: &[SourceId],
) -> Prose {
    let all = remarks(lowering.api, docs, unit, known);
    let (described, others): (Vec<Remark>, Vec<Remark>) =
        all.into_iter().partition(|remark| remark.kind == Kind::Description);
    let mut paragraphs: Vec<Fragments> =
        described.iter().map(|remark| line(lowering, &remark.paragraph)).collect();
    match (lead, paragraphs.first_mut()) {
        (Some(lead), Some(first)) if lead.as_str().starts_with('`') => {
            *first = markdown!("{}: {}", lead, &*first)
        }
        (Some(lead), Some(first)) => *first = markdown!("{} {}", &*first, lead),
        (Some(lead), None) => paragraphs.push(lead),
        (None, _) => {}
    }
    for remark in &others {
        let paragraph = line(lowering, &remark.paragraph);
        match remark.kind {
            Kind::Deprecated => paragraphs.push(markdown!("**Deprecated.** {}", paragraph)),
            // What is open is told in the report.
            Kind::Open => {}
            Kind::Description
            | Kind::Advice
            | Kind::Unit
            | Kind::Sensitive
            | Kind::Source
            | Kind::Disagreement => paragraphs.push(paragraph),
        }
    }
    let mut prose = Prose::default();
    paragraphs.into_iter().for_each(|paragraph| prose.push(paragraph));
    prose
}

/// Paragraphs of Markdown.
pub fn render(lowering: &Lowering<'_>, text: &Text) -> Vec<Fragments> {
    text.0.iter().map(|paragraph| line(lowering, paragraph)).collect()
}

fn line(lowering: &Lowering<'_>, paragraph: &[Inline]) -> Fragments {
    let inline = |inline: &Inline| match inline {
        Inline::Plain(text) => markdown::text(text),
        Inline::Code(text) => code(text),
        Inline::Link(target) => link::link(lowering, *target),
    };
    Fragment::joined(paragraph.iter().map(inline), "")
}

/// What an edition's module says.
pub fn describe_edition(lowering: &Lowering<'_>) -> Prose {
    let api = lowering.api;
    let mut prose = Prose::default();
    prose.push(markdown!("{}, edition {}.", markdown::text(&api.title), markdown::text(&api.edition)));
    let advice = docs::advice(&api.disagreements);
    for text in std::iter::once(&api.description).chain(advice) {
        render(lowering, text).into_iter().for_each(|paragraph| prose.push(paragraph));
    }
    prose
}
