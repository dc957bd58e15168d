//! The records in a list, with the form that narrows it.

use axum::response::Html;
use maud::{Markup, html};

use super::frame::{Place, frame, state, time, words};
use crate::chart::short;
use crate::instant;
use crate::store::{Choices, Listed};
use crate::web::Parameters;

pub fn list(
    parameters: &Parameters,
    choices: &Choices,
    listed: &[Listed],
    next: Option<&str>,
) -> Html<String> {
    frame(
        Place::Activities,
        "Activities",
        html! {
            div.title {
                h1 { "Activities" }
                a.button href=(parameters.address("/activities.csv", None)) { "Export CSV" }
            }
            (filters("/activities", parameters, choices))
            @if listed.is_empty() {
                p.empty { "There is no record of this kind." }
            } @else {
                (table("The newest first. Times are UTC.", listed))
            }
            @if !parameters.after.is_empty() || next.is_some() {
                nav.pages aria-label="Further records" {
                    @if !parameters.after.is_empty() {
                        a.button href=(parameters.address("/activities", None)) { "Newest" }
                    }
                    @if let Some(next) = next {
                        a.button rel="next" href=(next) { "Older" }
                    }
                }
            }
        },
    )
}

/// The longest text of a cell.
const LONGEST: usize = 60;

/// The form of the lists and the statistics.
pub fn filters(action: &str, parameters: &Parameters, choices: &Choices) -> Markup {
    let is_open = *parameters != Parameters { after: parameters.after.clone(), ..Parameters::default() };
    html! {
        details.card.filters open[is_open] {
            summary { "Filter" }
            form action=(action) method="get" role="search" aria-label="Filter the records" {
                label { "Words" input type="search" name="q" value=(parameters.q); }
                label { "From" input type="date" name="from" value=(parameters.from); }
                label { "To" input type="date" name="to" value=(parameters.to); }
                (choice("State", "state", &parameters.state, &choices.states))
                (choice("Type", "type", &parameters.r#type, &choices.media))
                (choice("Service", "service", &parameters.service, &choices.services))
                (choice("Disposition", "disposition", &parameters.disposition, &choices.dispositions))
                div.actions {
                    button.button.primary type="submit" { "Filter" }
                    a.button href=(action) { "Clear" }
                }
            }
        }
    }
}

fn choice(label: &str, name: &str, chosen: &str, values: &[String]) -> Markup {
    let is_known = chosen.is_empty() || values.iter().any(|value| value == chosen);
    html! {
        label {
            (label)
            select name=(name) {
                option value="" { "Any" }
                @if !is_known {
                    option value=(chosen) selected { (chosen) }
                }
                @for value in values {
                    option value=(value) selected[value == chosen] { (value) }
                }
            }
        }
    }
}

/// Records as the rows of a table; on a phone each is a card.
pub fn table(caption: &str, listed: &[Listed]) -> Markup {
    html! {
        table.table.stacked {
            caption { (caption) }
            thead {
                tr {
                    th scope="col" { "Began" }
                    th scope="col" { "Subject" }
                    th scope="col" { "Type" }
                    th scope="col" { "State" }
                    th scope="col" { "Service" }
                    th scope="col" { "Disposition" }
                    th.number scope="col" { "Duration" }
                }
            }
            tbody {
                @for record in listed {
                    (row(record))
                }
            }
        }
    }
}

fn row(record: &Listed) -> Markup {
    let subject = if record.subject.is_empty() { &record.interaction } else { &record.subject };
    html! {
        tr data-record=(record.id) {
            td data-label="Began" { (time(record.at)) }
            th scope="row" data-label="Subject" {
                a href=(record.url) { (short(subject, 3 * LONGEST)) }
                @if let Some(contact) = &record.contact {
                    span.soft { (short(contact, LONGEST)) }
                }
            }
            td data-label="Type" { (short(&words(&record.r#type), LONGEST)) }
            td data-label="State" {
                (state(&record.state, record.missed))
                @if record.transferred { " " span.badge { "transferred" } }
                @if record.undocumented > 0 { " " span.badge.warn { "newer" } }
                @if record.revision > 1 { " " span.badge { "revision " (record.revision) } }
            }
            td data-label="Service" { (short(record.service.as_deref().unwrap_or("–"), LONGEST)) }
            td data-label="Disposition" { (short(record.disposition.as_deref().unwrap_or("–"), LONGEST)) }
            td.number data-label="Duration" { (record.duration.map_or("–".to_owned(), instant::lasted)) }
        }
    }
}
