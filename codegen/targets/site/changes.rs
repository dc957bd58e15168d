//! The page of what changed since the edition before.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::difference::{Step, notes, told};
use super::frame::{Page, Section};
use super::kind::Kind;
use super::view::{Site, View, distinct};
use crate::diff::change::{Change, Section as Part};
use crate::diff::rule::Kind as Changed;
use crate::diff::{summary, version};

pub fn page(site: &Site<'_>, view: &View<'_, '_>) -> Page {
    let edition = view.edition;
    let named = &edition.api.edition;
    let mut sections = Vec::new();
    let about = match (&edition.differences.before, &edition.differences.after) {
        (Some(step), _) => {
            sections.extend(parts(view, step));
            since(site, step)
        }
        (None, after) => html! {
            p { (named) " is the first edition that is described here." }
            @if let Some(step) = after {
                @let next = &site.editions[step.other];
                p { "What changed after it is told at the next one: "
                    a href=(view.href(&next.page("changes.html"))) { "changes in " (next.api.edition) } "." }
            }
        },
    };
    Page {
        title: "Changes".to_owned(),
        about: String::new(),
        item: None,
        head: html! { h1 { "Changes in " (named) } div.lead { (about) } },
        sections,
    }
}

fn since(site: &Site<'_>, step: &Step) -> Markup {
    let told: Vec<&Change> =
        step.diff.changes.iter().filter(|change| change.change != Changed::Reworded).collect();
    let reworded = step.diff.changes.len() - told.len();
    html! {
        p { "Since " (site.editions[step.other].api.edition) ": " (summary(&told, "schema")) ". " (version(&step.diff)) }
        p { "Breaking is meant for a program that was written for the edition before and takes its types from this one." }
        @if reworded > 0 { p { "Items that are described in other words: " (reworded) "." } }
    }
}

fn parts(view: &View<'_, '_>, step: &Step) -> Vec<Section> {
    let changes: Vec<&Change> =
        step.diff.changes.iter().filter(|change| change.change != Changed::Reworded).collect();
    let titles = [
        (Part::Edition, "edition", "Edition"),
        (Part::Client, "client", "Client"),
        (Part::Events, "events", "Events"),
        (Part::Methods, "methods", "Methods"),
        (Part::Types, "types", "Types"),
    ];
    let section = |(part, id, title): (Part, &str, &str)| {
        let matching: Vec<&Change> =
            changes.iter().copied().filter(|change| change.subject.section == part).collect();
        (!matching.is_empty()).then(|| Section::new(id, title, items(view, step, &matching)))
    };
    let changed: BTreeSet<&str> = changes.iter().map(|change| change.subject.of.as_str()).collect();
    let noted = step.diff.code_for_both.iter().map(|note| note.of.as_str());
    let unchanged = distinct(noted.filter(|of| !changed.contains(of)));
    let notes = (!unchanged.is_empty()).then(|| {
        let body = html! { @for of in &unchanged { h3 { code { (of) } } (notes(step, of)) } };
        Section::new("unchanged", "Code that serves both editions, where nothing changed", body)
    });
    titles.into_iter().filter_map(section).chain(notes).collect()
}

/// The changes by the item they are about.
fn items(view: &View<'_, '_>, step: &Step, changes: &[&Change]) -> Markup {
    html! {
        @for alike in changes.chunk_by(|one, other| one.subject.of == other.subject.of) {
            @let name = alike[0].subject.of.as_str();
            div.changed {
                h3 { (heading(view, alike[0])) }
                ul.changes { @for change in alike { li { (told(view, change)) } } }
                (notes(step, name))
            }
        }
    }
}

/// The item, a link where this edition has it.
fn heading(view: &View<'_, '_>, change: &Change) -> Markup {
    let kind = match change.subject.section {
        Part::Edition => None,
        Part::Client => Some(Kind::Client),
        Part::Types => Some(Kind::Type),
        Part::Events => Some(Kind::Event),
        Part::Methods => Some(Kind::Method),
    };
    let item = kind.and_then(|kind| view.edition.find(kind, &change.subject.of));
    html! {
        @match item {
            Some(item) => a href=(view.item(item)) { code { (change.subject.of) } },
            None => code { (change.subject.of) },
        }
    }
}
