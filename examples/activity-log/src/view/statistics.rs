//! The statistics: a few numbers, two charts, and a table beside each.

use axum::response::Html;
use maud::{Markup, html};

use super::frame::{Place, frame};
use super::list::filters;
use crate::chart;
use crate::instant;
use crate::store::{Choices, Statistics, Talk};
use crate::web::Parameters;

/// What a service without a name is called.
pub fn service_name(name: &str) -> &str {
    if name.is_empty() { "(no service)" } else { name }
}

pub fn statistics(parameters: &Parameters, choices: &Choices, statistics: &Statistics) -> Html<String> {
    frame(
        Place::Statistics,
        "Statistics",
        html! {
            h1 { "Statistics" }
            (filters("/statistics", parameters, choices))
            dl.tiles {
                (tile("Interactions", &statistics.interactions.to_string()))
                (tile("Talk time", &instant::lasted(statistics.talk_seconds)))
                (tile("Transfers", &statistics.transfers.to_string()))
                (tile("Missed", &statistics.missed.to_string()))
            }
            @if statistics.interactions == 0 {
                p.empty { "There is no record of this kind." }
            } @else {
                section.card aria-labelledby="talk" {
                    h2 #talk { "Talk time by day and service" }
                    @if statistics.talk.is_empty() {
                        p.empty { "No call has a duration." }
                    } @else {
                        (chart::talk(&statistics.talk))
                        details {
                            summary { "As a table" }
                            (talk_table(&statistics.talk))
                        }
                    }
                }
                section.card aria-labelledby="services" {
                    h2 #services { "Transfers and missed interactions by service" }
                    (chart::services(&statistics.services))
                    (service_table(statistics))
                }
                p.soft {
                    "Talk time is what calls lasted, by the day in UTC on which they began. Transferred is what came from "
                    "the transfer panel or has a transfer's number; missed is what ended in the queue, in the IVR or "
                    "before it was delivered."
                }
            }
        },
    )
}

fn tile(name: &str, value: &str) -> Markup {
    html! { div.card { dt { (name) } dd { (value) } } }
}

fn talk_table(talk: &[Talk]) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label="Talk time as a table" {
            table.table {
                caption { "Hours, minutes and seconds." }
                thead {
                    tr {
                        th scope="col" { "Day" }
                        th scope="col" { "Service" }
                        th.number scope="col" { "Talk time" }
                    }
                }
                tbody {
                    @for one in talk {
                        tr {
                            th scope="row" { (one.day) }
                            td { (service_name(&one.service)) }
                            td.number { (instant::lasted(one.seconds)) }
                        }
                    }
                }
            }
        }
    }
}

fn service_table(statistics: &Statistics) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label="The services as a table" {
            table.table {
                caption { "The busiest first." }
                thead {
                    tr {
                        th scope="col" { "Service" }
                        th.number scope="col" { "Interactions" }
                        th.number scope="col" { "Talk time" }
                        th.number scope="col" { "Transfers" }
                        th.number scope="col" { "Missed" }
                    }
                }
                tbody {
                    @for service in &statistics.services {
                        tr {
                            th scope="row" { (service_name(&service.service)) }
                            td.number { (service.interactions) }
                            td.number { (instant::lasted(service.talk_seconds)) }
                            td.number { (service.transfers) }
                            td.number { (service.missed) }
                        }
                    }
                }
            }
        }
    }
}
