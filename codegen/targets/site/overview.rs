//! The pages of an edition that are no item's: what there is, what changed, where it comes from.

use maud::{Markup, html};

use super::frame::{self, Page, Section};
use super::kind::Kind;
use super::navigation::Group;
use super::view::{Edition, Site, View, linked};
use super::{changes, item, life, member, prose, record};
use crate::model::{Docs, docs};

/// All of them, by file below the folder of the edition.
pub fn pages(site: &Site<'_>, edition: &Edition<'_>) -> Vec<(&'static str, Markup)> {
    let framed = |file: &'static str, page: &dyn Fn(&View<'_, '_>) -> Page| {
        let view = View::of(edition, edition.page(file));
        (file, frame::page(site, &view, &page(&view)))
    };
    vec![
        framed("index.html", &overview),
        framed("changes.html", &|view| changes::page(site, view)),
        framed("decisions.html", &record::decisions),
        framed("questions.html", &record::questions),
        framed("sources.html", &record::sources),
    ]
}

fn overview(view: &View<'_, '_>) -> Page {
    let api = view.edition.api;
    let of_kind = |kind: Kind| {
        let groups: Vec<&Group> = view.edition.groups.iter().filter(|group| group.kind == kind).collect();
        let parts = groups.iter().map(|group| (group.place.clone(), group.title.clone()));
        (!groups.is_empty()).then(|| Section {
            parts: parts.collect(),
            ..Section::new(kind.plural(), kind.heading(), listed(view, &groups))
        })
    };
    let life = life::section(view).map(|body| Section::new("life", "The life of an integration", body));
    let words = (!api.terms.is_empty()).then(|| Section::new("words", "Words", words(view)));
    Page {
        title: "Overview".to_owned(),
        about: prose::summary(view, &api.description),
        item: None,
        head: html! {
            p.kind { "Edition " (api.edition) }
            h1 { (api.title) }
            div.lead {
                (prose::text(view, &api.description))
                @if !api.use_when.is_empty() {
                    div.note { p { strong { "When to take this edition. " } (prose::run_on(view, &api.use_when)) } }
                }
                @for advice in docs::advice(&api.disagreements) { p.advice { (prose::run_on(view, advice)) } }
            }
        },
        sections: life.into_iter().chain(Kind::LISTED.into_iter().filter_map(of_kind)).chain(words).collect(),
    }
}

/// What a file of the spec has of one kind.
fn listed(view: &View<'_, '_>, groups: &[&Group]) -> Markup {
    let edition = view.edition;
    html! {
        @for group in groups {
            h3 id=(group.place) { (group.title) }
            dl.index {
                @for listed in &group.items {
                    @let docs: &Docs = item::docs(edition, *listed);
                    dt {
                        a href=(view.item(*listed)) { code { (edition.name(*listed)) } }
                        @if docs.deprecated.is_some() { span.badge.deprecated { "deprecated" } }
                        (member::answered(edition.api, *listed))
                    }
                    dd { (prose::summary(view, &docs.description)) }
                }
            }
        }
    }
}

/// Words that people look for, and where they find what they mean.
fn words(view: &View<'_, '_>) -> Markup {
    html! {
        dl.words {
            @for term in &view.edition.api.terms {
                dt { (term.words) }
                dd { @for (index, link) in term.of.iter().enumerate() {
                    @let item = linked(*link);
                    @if index > 0 { ", " }
                    a href=(view.item(item)) { code { (view.edition.full_name(item)) } }
                } }
            }
        }
    }
}
