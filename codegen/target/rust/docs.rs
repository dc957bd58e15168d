//! Prose of the spec as rustdoc: Markdown in lines.

use proc_macro2::TokenStream;

use super::link;
use super::plan::lower::Lowering;
use super::quoting::{self, Code};
use crate::fragment::Fragment;
use crate::markdown::{self, Fragments, code, markdown};
use crate::model::{
    Disagreement, Docs, Inline, Source, SourceId, SourceKind, Statement, Text, Unit, docs, notation,
};

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
    let mut prose = Prose::default();
    let mut paragraphs = render(lowering, &docs.description);
    match (lead, paragraphs.first_mut()) {
        (Some(lead), Some(first)) if lead.as_str().starts_with('`') => {
            *first = markdown!("{}: {}", lead, &*first)
        }
        (Some(lead), Some(first)) => *first = markdown!("{} {}", &*first, lead),
        (Some(lead), None) => paragraphs.push(lead),
        (None, _) => {}
    }
    paragraphs.extend(docs.advice().flat_map(|advice| render(lowering, advice)));
    paragraphs.into_iter().for_each(|paragraph| prose.push(paragraph));
    if let Some(unit) = unit {
        let name = markdown!("Unit: {}.", markdown::text(&unit.name));
        let evidence = unit.evidence.iter().flat_map(|text| render(lowering, text));
        prose.push(Fragment::joined(std::iter::once(name).chain(evidence), " "));
    }
    if docs.sensitive {
        prose.push(markdown::text(notation::SENSITIVE));
    }
    if let Some(deprecated) = &docs.deprecated {
        prose.push(markdown!("**Deprecated.** {}", Fragment::joined(render(lowering, deprecated), " ")));
    }
    if !docs.sources.is_empty() && docs.sources != known {
        prose.push(markdown!("Source: {}.", sources(lowering, &docs.sources)));
    }
    docs.disagreements.iter().for_each(|own| prose.push(disagreement(lowering, own)));
    prose
}

/// Paragraphs of Markdown.
pub fn render(lowering: &Lowering<'_>, text: &Text) -> Vec<Fragments> {
    let inline = |inline: &Inline| match inline {
        Inline::Plain(text) => markdown::text(text),
        Inline::Code(text) => code(text),
        Inline::Link(target) => link::link(lowering, *target),
    };
    text.0.iter().map(|inlines| Fragment::joined(inlines.iter().map(inline), "")).collect()
}

fn sources(lowering: &Lowering<'_>, ids: &[SourceId]) -> Fragments {
    Fragment::joined(ids.iter().map(|id| source(&lowering.api[*id])), "; ")
}

fn source(source: &Source) -> Fragments {
    let kind = match source.kind {
        SourceKind::Page => "page ",
        SourceKind::Declarations | SourceKind::Example | SourceKind::ThirdParty => "",
    };
    let title = markdown::text(&source.title);
    let details = [&source.version, &source.revised].into_iter().flatten();
    let details: Vec<Fragments> = details.map(|text| markdown::text(text)).collect();
    match details.is_empty() {
        true => markdown!("{}{}", kind, title),
        false => markdown!("{}{} ({})", kind, title, Fragment::joined(details, ", ")),
    }
}

/// A source as a disagreement names it: without the date, if the version says enough.
fn brief(own: &Source) -> Fragments {
    match own.version {
        Some(_) => source(&Source { revised: None, ..own.clone() }),
        None => source(own),
    }
}

fn disagreement(lowering: &Lowering<'_>, own: &Disagreement) -> Fragments {
    let statement = |said: &Statement| {
        let sources = said.sources.iter().map(|id| brief(&lowering.api[*id]));
        markdown!("{} – “{}”", Fragment::joined(sources, " and "), markdown::text(&said.says))
    };
    markdown!(
        "Sources disagree on {}: {}. Decided: {}. {}",
        markdown::text(&notation::aspect_of_it(own.about)),
        Fragment::joined(own.statements.iter().map(statement), "; "),
        markdown::text(own.decision.trim_end_matches('.')),
        Fragment::joined(render(lowering, &own.reason), " "),
    )
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
