//! Where facts come from: sources with their versions and dates, and who said what where they disagree.

use maud::{Markup, html};

use super::code;
use super::prose;
use super::quoting::address;
use super::view::{View, distinct};
use crate::model::{Api, Aspect, Disagreement, Docs, Source, SourceId, SourceKind, Statement, notation};

/// The sources of an item, and what they disagree on about the item as a whole.
pub fn section(view: &View<'_, '_>, docs: &Docs) -> Option<Markup> {
    let is_empty = docs.sources.is_empty() && docs.disagreements.is_empty();
    (!is_empty).then(|| html! {
        ul.sources { @for id in distinct(docs.sources.iter().copied()) { li { (source(view, id, &docs.lines)) } } }
        @for disagreed in &docs.disagreements { (disagreement(view, disagreed, true)) }
    })
}

/// Of a part of an item: its sources, if they are others, where in them it stands, and disagreements.
pub fn of_part(view: &View<'_, '_>, docs: &Docs, known: &[SourceId]) -> Markup {
    let api = view.edition.api;
    let sources = if docs.sources != known {
        docs.sources.clone()
    } else {
        docs.lines.iter().map(|(id, _)| *id).collect()
    };
    html! {
        @if !sources.is_empty() {
            p.from {
                "From "
                @for (index, id) in distinct(sources).into_iter().enumerate() {
                    @if index > 0 { "; " }
                    (cited(&api[id]))
                    @for (_, lines) in docs.lines.iter().filter(|(known, _)| *known == id) { ", " (lines) }
                }
            }
        }
        @for disagreed in &docs.disagreements { (disagreement(view, disagreed, false)) }
    }
}

/// A source with all that is known of it.
pub fn source(view: &View<'_, '_>, id: SourceId, lines: &[(SourceId, String)]) -> Markup {
    let source = &view.edition.api[id];
    html! {
        (cited(source))
        @if let Some(revision) = &source.revision { span.meta { "revision " (revision) } }
        @for (_, lines) in lines.iter().filter(|(known, _)| *known == id) { span.meta { (lines) } }
    }
}

/// A source as it is cited, a link where it can be read.
pub fn cited(source: &Source) -> Markup {
    html! {
        @if source.kind == SourceKind::Page { "page " }
        @match source.url.as_deref().and_then(address) {
            Some(href) => a href=(href) rel="noreferrer" { (source.title) },
            None => (source.title),
        }
        @let details: Vec<&str> = source.version.iter().chain(&source.revised).map(String::as_str).collect();
        @if !details.is_empty() { " " span.date { "(" (details.join(", ")) ")" } }
    }
}

/// The same without the date, where that stands beside it.
fn undated(source: &Source) -> Markup {
    cited(&Source { revised: None, ..source.clone() })
}

/// Who said what, from the oldest on, and what was decided.
pub fn disagreement(view: &View<'_, '_>, disagreement: &Disagreement, is_open: bool) -> Markup {
    let api = view.edition.api;
    html! {
        details.disagreement open[is_open] {
            summary {
                "Sources disagree on " (notation::aspect_of_it(disagreement.about)) ": "
                @match disagreement.about {
                    Aspect::Type | Aspect::Name => code { (disagreement.decision) },
                    _ => (disagreement.decision.trim_end_matches('.')),
                }
            }
            ol.timeline {
                @for said in by_date(api, &disagreement.statements) {
                    li {
                        span.when { (when(api, said)) }
                        div {
                            @for (index, id) in said.sources.iter().enumerate() {
                                @if index > 0 { " and " }
                                (undated(&api[*id]))
                            }
                            @if let Some(lines) = &said.lines { ", " (lines) }
                            q { (said.says) }
                        }
                    }
                }
                li.decided {
                    span.when { "decided" }
                    div {
                        p { strong { (decision(view, disagreement)) } }
                        p { (prose::run_on(view, &disagreement.reason)) }
                    }
                }
            }
        }
    }
}

/// What was decided, a type or a name as code.
pub fn decision(view: &View<'_, '_>, disagreement: &Disagreement) -> Markup {
    match disagreement.about {
        Aspect::Type | Aspect::Name => code::text(view, &disagreement.decision),
        _ => html! { (disagreement.decision.trim_end_matches('.')) },
    }
}

/// Those without a date last, in the order of the spec.
fn by_date<'d>(api: &Api, statements: &'d [Statement]) -> Vec<&'d Statement> {
    let mut sorted: Vec<&Statement> = statements.iter().collect();
    sorted.sort_by_key(|said| (date(api, said).is_none(), date(api, said).map(str::to_owned)));
    sorted
}

fn date<'a>(api: &'a Api, said: &Statement) -> Option<&'a str> {
    said.sources.iter().filter_map(|id| api[*id].revised.as_deref()).min()
}

fn when(api: &Api, said: &Statement) -> String {
    let version = said.sources.iter().find_map(|id| api[*id].version.clone());
    date(api, said).map(str::to_owned).or(version).unwrap_or_else(|| "undated".to_owned())
}
