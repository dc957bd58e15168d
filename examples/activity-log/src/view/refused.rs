//! What was refused.

use axum::response::Html;
use maud::html;

use super::frame::{Place, frame, size, source, time};
use crate::store::Refused;

pub fn refused_list(listed: &[Refused], next: Option<&str>) -> Html<String> {
    frame(
        Place::Refused,
        "Refused",
        html! {
            h1 { "Refused" }
            p.lead { "Bodies that are no activity records. Each is kept as it came." }
            @if listed.is_empty() {
                p.empty { "Nothing was refused." }
            } @else {
                table.table.stacked {
                    caption { "The newest first. Times are UTC." }
                    thead {
                        tr {
                            th scope="col" { "Received" }
                            th scope="col" { "Reason" }
                            th scope="col" { "Place" }
                            th.number scope="col" { "Size" }
                            th.number scope="col" { "Times" }
                        }
                    }
                    tbody {
                        @for one in listed {
                            tr {
                                td data-label="Received" { (time(one.received)) }
                                th scope="row" data-label="Reason" { a href=(one.url) { (one.reason) } }
                                td data-label="Place" { code { (place(&one.pointer)) } }
                                td.number data-label="Size" { (size(one.size)) }
                                td.number data-label="Times" { (one.times) }
                            }
                        }
                    }
                }
            }
            @if let Some(next) = next {
                nav.pages aria-label="Further bodies" { a.button rel="next" href=(next) { "Older" } }
            }
        },
    )
}

/// A pointer to the whole is empty.
fn place(pointer: &str) -> &str {
    if pointer.is_empty() { "(the whole)" } else { pointer }
}

pub fn refused(one: &Refused, body: &[u8]) -> Html<String> {
    frame(
        Place::Refused,
        "A refused body",
        html! {
            h1 { "Refused" }
            p.lead { (one.reason) }
            dl.facts.card {
                dt { "Place" } dd { code { (place(&one.pointer)) } }
                dt { "Received" } dd { (time(one.received)) " UTC" }
                dt { "Times" } dd { (one.times) }
                dt { "Size" } dd { (size(one.size)) }
            }
            h2 #body { "The body" }
            pre.card.source tabindex="0" role="region" aria-labelledby="body" { (source(body)) }
        },
    )
}

/// What the type of a problem stands for.
pub fn refused_problem() -> Html<String> {
    frame(
        Place::Nowhere,
        "Not an activity record",
        html! {
            h1 { "Not an activity record" }
            p.lead { "A body was sent to " code { "/activities" } " that no edition of the API describes." }
            p {
                code { "pointer" } " says where, as a JSON Pointer, and " code { "reason" } " what stands there "
                "and what was expected. " code { "editions" } " has what each edition says. The body is kept; "
                code { "refused" } " is its ID, " code { "url" } " its page. The same body sent again is refused again."
            }
            p { a href="/refused" { "All that was refused" } }
        },
    )
}
