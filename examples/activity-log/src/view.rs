//! The pages, as HTML.

mod frame;
mod list;
mod live;
mod refused;
mod single;
mod statistics;

use axum::response::Html;
use maud::html;

use crate::bundle::Page;
use crate::problem::Problem;

pub use list::list;
pub use live::live;
pub use refused::{refused, refused_list, refused_problem};
pub use single::single;
pub use statistics::{service_name, statistics};

use frame::{Place, frame};

/// What went wrong, for a person.
pub fn problem(problem: &Problem) -> Html<String> {
    frame(
        Place::Nowhere,
        &problem.title,
        html! {
            h1 { (problem.title) }
            p.lead { (problem.detail) }
            p { "Status " (problem.status.as_u16()) ". " a href="/activities" { "To the activities" } }
        },
    )
}

/// There is no bundle of the agent's page.
pub fn no_page(page: &Page) -> Html<String> {
    frame(
        Place::Agent,
        "The agent's page is missing",
        html! {
            h1 { "The agent's page is missing" }
            p.lead { "The server works; the page that posts to it is not bundled." }
            @if let Some(trouble) = &page.trouble {
                pre.card { (trouble) }
            }
            p {
                "Install Node.js and start the server again, or bundle the page by hand: "
                code { "npm ci && npm run build" } " in " code { "examples/activity-log/page" } "."
            }
            p { a.button href="/activities" { "To the activities" } }
        },
    )
}
