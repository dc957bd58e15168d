//! The list that grows; the script adds to it.

use axum::response::Html;
use maud::html;

use super::frame::{Place, frame};
use super::list::table;
use crate::store::Listed;

pub fn live(listed: &[Listed], newest: i64) -> Html<String> {
    frame(
        Place::Live,
        "Live",
        html! {
            div.title {
                h1 { "Live" }
                span.badge #connection { "not connected" }
            }
            p #said role="status" aria-live="polite" { "Records appear here as they are stored." }
            noscript { p.empty { "Without scripts this list does not grow; load it again." } }
            ul.notices #refused aria-label="Refused a moment ago" {}
            div #live data-after=(newest) {
                (table("What was stored last is the first. Times are UTC.", listed))
            }
        },
    )
}
