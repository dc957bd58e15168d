//! The pages for whoever keeps the transcription: its sources, what was decided, what nobody says.

use maud::{Markup, html};

use super::frame::{Page, Section};
use super::prose;
use super::provenance;
use super::view::View;
use crate::model::{Disagreement, EventId, MethodId, Origin, SourceId, Text, notation};
use crate::report::{self, Line, Span, Table};
use crate::terminal::count;

fn page(title: &str, about: Markup, sections: Vec<Section>) -> Page {
    Page {
        title: title.to_owned(),
        about: String::new(),
        item: None,
        head: html! { h1 { (title) } div.lead { (about) } },
        sections,
    }
}

/// Where everything comes from, and what was left out.
pub fn sources(view: &View<'_, '_>) -> Page {
    let api = view.edition.api;
    let items = report::items(api);
    let about = html! { p { (report::ABOUT) } };
    let remarks = report::remarks(api).join(" ");
    let addresses = html! {
        ul.sources { @for index in 0..api.sources.len() { li { (provenance::source(view, SourceId(index), &[])) } } }
    };
    let omissions = html! {
        @if api.omissions.is_empty() { p { "Nothing is known to exist that is not transcribed." } }
        dl.index { @for omission in &api.omissions {
            dt { code { (omission.name) } ", " (omission.what) }
            dd {
                (prose::run_on(view, &omission.reason)) " Source: "
                @for (index, id) in omission.sources.iter().enumerate() {
                    @if index > 0 { ", " }
                    (provenance::cited(&api[*id]))
                }
                "."
            }
        } }
    };
    let items_body =
        html! { (table(&report::counts(api, &items))) @if !remarks.is_empty() { p { (remarks) } } };
    page(
        "Sources",
        about,
        vec![
            Section::new("items", "Items", items_body),
            Section::new("cited", "How often each is cited", table(&report::sources(api, &items))),
            Section::new("addresses", "Where they can be read", addresses),
            Section::new("omissions", "Not transcribed", omissions),
        ],
    )
}

/// Where sources contradict each other.
pub fn decisions(view: &View<'_, '_>) -> Page {
    let edition = view.edition;
    let described = edition.described();
    let all: Vec<(Origin, &Disagreement)> = described
        .iter()
        .flat_map(|(item, docs)| docs.disagreements.iter().map(|disagreement| (*item, disagreement)))
        .collect();
    let whole = &edition.api.disagreements;
    let about = html! {
        p { (match all.len() + whole.len() {
            0 => "Nowhere do the sources contradict each other.".to_owned(),
            number => format!("The sources contradict each other in {}. Each item says who said what.", count(number, "point")),
        }) }
    };
    let of_edition = html! {
        @for disagreement in whole {
            (provenance::disagreement(view, disagreement, true))
            @if let Some(advice) = &disagreement.advice { p.advice { (prose::run_on(view, advice)) } }
        }
    };
    let list = html! {
        div.wide tabindex="0" role="group" aria-label="Decisions" {
            table {
                thead { tr { th { "Item" } th { "About" } th { "Decided" } } }
                tbody { @for (item, disagreement) in &all { tr {
                    td { a href=(view.item(*item)) { code { (edition.full_name(*item)) } } }
                    td { (notation::aspect(disagreement.about)) }
                    td { (provenance::decision(view, disagreement)) }
                } } }
            }
        }
    };
    let whole = (!whole.is_empty()).then(|| Section::new("edition", "The edition as a whole", of_edition));
    let items = (!all.is_empty()).then(|| Section::new("items", "Items", list));
    page("Decisions", about, whole.into_iter().chain(items).collect())
}

/// What no source says.
pub fn questions(view: &View<'_, '_>) -> Page {
    let edition = view.edition;
    let api = edition.api;
    let described = edition.described();
    let of_items = described.iter().flat_map(|(item, docs)| docs.open.iter().map(|text| (*item, "", text)));
    let events = api.events.iter().enumerate();
    let replies = events.flat_map(|(index, event)| {
        event.reply_open.iter().map(move |text| (Origin::Event(EventId(index)), ", its answer", text))
    });
    let methods = api.methods.iter().enumerate();
    let results = methods.flat_map(|(index, method)| {
        method.outcome_open.iter().map(move |text| (Origin::Method(MethodId(index)), ", its result", text))
    });
    let all: Vec<(Origin, &str, &Text)> = of_items.chain(replies).chain(results).collect();
    let about = html! {
        p { (match all.len() + api.open.len() {
            0 => "No question about what is transcribed is left open.".to_owned(),
            number => format!("The sources leave open {}.", count(number, "question")),
        }) }
    };
    let of_edition = html! { ul { @for text in &api.open { li { (prose::run_on(view, text)) } } } };
    let list = html! {
        dl.index { @for (item, what, text) in &all {
            dt { a href=(view.item(*item)) { code { (edition.full_name(*item)) } } (what) }
            dd { (prose::run_on(view, text)) }
        } }
    };
    let whole = (!api.open.is_empty()).then(|| Section::new("edition", "The edition as a whole", of_edition));
    let items = (!all.is_empty()).then(|| Section::new("items", "Items", list));
    page("Open questions", about, whole.into_iter().chain(items).collect())
}

fn table(table: &Table) -> Markup {
    let class = |index: usize| table.columns[index].is_number.then_some("number");
    html! {
        div.wide tabindex="0" role="group" aria-label=(table.columns.first().map_or("", |column| column.title)) {
            table {
                thead { tr { @for (index, column) in table.columns.iter().enumerate() {
                    th class=[class(index)] { (column.title) }
                } } }
                tbody { @for row in &table.rows { tr { @for (index, cell) in row.iter().enumerate() {
                    td class=[class(index)] { (line(cell)) }
                } } } }
            }
        }
    }
}

fn line(line: &Line) -> Markup {
    html! { @for span in line { @match span {
        Span::Plain(text) => (text),
        Span::Code(text) => code { (text) },
        Span::Address(address) => (prose::plain(address)),
    } } }
}
