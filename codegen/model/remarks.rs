//! Remarks: what is to be said about an item, as paragraphs, once for all targets.
//!
//! A target chooses which kinds of remarks it shows, has a mark of its own for what is deprecated, and
//! writes the paragraphs in its language; it has no sentence of its own about sources.

use super::notation::{self, aspect_of_it, cite};
use super::{Api, Disagreement, Docs, Inline, Source, SourceId, Statement, Text, Unit};

/// What a remark is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Description,
    /// What a contradiction of the sources means for somebody who writes code.
    Advice,
    Unit,
    Sensitive,
    /// Why not to use it and what to use instead, without saying that it is deprecated.
    Deprecated,
    Source,
    Disagreement,
    /// What no source says.
    Open,
}

/// A paragraph about an item.
#[derive(Debug, Clone, PartialEq)]
pub struct Remark {
    pub kind: Kind,
    pub paragraph: Vec<Inline>,
}

/// Everything that is to be said, in order. Sources that are `known` from around the item are left out.
pub fn remarks(api: &Api, docs: &Docs, unit: Option<&Unit>, known: &[SourceId]) -> Vec<Remark> {
    let mut found = Vec::new();
    let mut add = |kind, paragraph| found.push(Remark { kind, paragraph });
    docs.description.0.iter().for_each(|own| add(Kind::Description, own.clone()));
    docs.advice().flat_map(|text| &text.0).for_each(|own| add(Kind::Advice, own.clone()));
    if let Some(unit) = unit {
        add(Kind::Unit, sentence(format!("Unit: {}.", unit.name), unit.evidence.as_ref()));
    }
    if docs.sensitive {
        add(Kind::Sensitive, vec![Inline::Plain(notation::SENSITIVE.to_owned())]);
    }
    if let Some(reason) = &docs.deprecated {
        add(Kind::Deprecated, run_on(reason));
    }
    if !docs.sources.is_empty() && docs.sources != known {
        add(Kind::Source, vec![Inline::Plain(sources(api, &docs.sources))]);
    }
    docs.disagreements.iter().for_each(|own| add(Kind::Disagreement, disagreement(api, own)));
    docs.open.iter().flat_map(|text| &text.0).for_each(|own| add(Kind::Open, own.clone()));
    found
}

/// On what sources disagree, what each says, what was decided and why.
pub fn disagreement(api: &Api, own: &Disagreement) -> Vec<Inline> {
    let statement = |said: &Statement| {
        let sources: Vec<String> = said.sources.iter().map(|id| brief(&api[*id])).collect();
        format!("{} – “{}”", sources.join(" and "), said.says)
    };
    let statements: Vec<String> = own.statements.iter().map(statement).collect();
    let told = format!(
        "Sources disagree on {}: {}. Decided: {}.",
        aspect_of_it(own.about),
        statements.join("; "),
        own.decision.trim_end_matches('.'),
    );
    sentence(told, Some(&own.reason))
}

/// A source as a disagreement names it: without the date, if the version says enough.
fn brief(own: &Source) -> String {
    match own.version {
        Some(_) => cite(&Source { revised: None, ..own.clone() }),
        None => cite(own),
    }
}

fn sources(api: &Api, ids: &[SourceId]) -> String {
    let label = if ids.len() == 1 { "Source" } else { "Sources" };
    let cited: Vec<String> = ids.iter().map(|id| cite(&api[*id])).collect();
    format!("{label}: {}.", cited.join("; "))
}

/// A sentence, and in the same paragraph what a text adds to it.
fn sentence(told: String, more: Option<&Text>) -> Vec<Inline> {
    match more.filter(|more| !more.is_empty()) {
        Some(more) => [vec![Inline::Plain(told + " ")], run_on(more)].concat(),
        None => vec![Inline::Plain(told)],
    }
}

/// A text as one paragraph.
fn run_on(text: &Text) -> Vec<Inline> {
    text.0.join(&Inline::Plain(" ".to_owned()))
}
