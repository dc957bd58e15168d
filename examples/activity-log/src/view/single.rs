//! One record: what is known of it, its text, and what it was before.

use axum::response::Html;
use maud::{Markup, html};

use super::frame::{Place, frame, size, source, state, time, words};
use crate::instant;
use crate::reading::Undocumented;
use crate::store::Single;
use crate::summary::clipped;

pub fn single(single: &Single, undocumented: &[Undocumented]) -> Html<String> {
    let record = &single.listed;
    let title = if record.subject.is_empty() { &record.interaction } else { &record.subject };
    frame(
        Place::Activities,
        title,
        html! {
            p { a href="/activities" { "← Activities" } }
            h1 { (title) }
            dl.facts.card {
                dt { "Interaction" } dd { code { (record.interaction) } }
                dt { "State" } dd { (state(&record.state, record.missed)) }
                dt { "Type" } dd { (words(&record.r#type)) }
                @for (name, value) in [
                    ("Contact", &record.contact),
                    ("Service", &record.service),
                    ("Disposition", &record.disposition),
                ] {
                    @if let Some(value) = value { dt { (name) } dd { (value) } }
                }
                @if let Some(start) = record.start_time { dt { "Began" } dd { (time(start)) " UTC" } }
                @if let Some(duration) = record.duration { dt { "Duration" } dd { (instant::lasted(duration)) } }
                @if record.transferred { dt { "Transferred" } dd { "yes" } }
                @if record.missed { dt { "Missed" } dd { "yes" } }
                dt { "Received" } dd { (time(record.received)) " UTC" }
                dt { "Edition" } dd { (record.edition) }
            }
            @if !undocumented.is_empty() {
                (newer(undocumented))
            }
            h2 #text { "The record" }
            p.soft { "Its values as they came, in lines; the bytes themselves: "
                a href={ (record.url) "/revisions/" (record.revision) } { "raw JSON" } }
            pre.card.source tabindex="0" role="region" aria-labelledby="text" { (source(&single.body)) }
            @if single.revisions.len() > 1 {
                (revisions(single))
            }
        },
    )
}

/// How many values are named.
const MOST: usize = 50;

/// What a newer widget has sent.
fn newer(undocumented: &[Undocumented]) -> Markup {
    html! {
        section.card.note aria-labelledby="newer" {
            h2 #newer { "Newer than the documentation" }
            p { "No edition names these values. They are kept like all others." }
            dl.facts {
                @for value in undocumented.iter().take(MOST) {
                    dt { code { (clipped(&value.pointer)) } } dd { code { (clipped(&value.value)) } }
                }
            }
            @if undocumented.len() > MOST { p { (undocumented.len() - MOST) " more" } }
        }
    }
}

fn revisions(single: &Single) -> Markup {
    html! {
        h2 { "Revisions" }
        table.table {
            caption { "The newest one counts." }
            thead {
                tr {
                    th scope="col" { "Revision" }
                    th scope="col" { "Received" }
                    th.number scope="col" { "Size" }
                }
            }
            tbody {
                @for revision in &single.revisions {
                    tr {
                        th scope="row" {
                            a href={ (single.listed.url) "/revisions/" (revision.revision) } {
                                "Revision " (revision.revision)
                            }
                        }
                        td { (time(revision.received)) }
                        td.number { (size(revision.size)) }
                    }
                }
            }
        }
    }
}
