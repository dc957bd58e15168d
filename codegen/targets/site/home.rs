//! The first page: which editions there are.

use maud::{Markup, html};

use super::frame::{self, Page, Section};
use super::prose;
use super::view::{Site, View};

pub fn page(site: &Site<'_>) -> Markup {
    let root = &site.editions[site.package.root];
    let view = View::of(root, "index.html".to_owned());
    let row = |edition: &super::view::Edition<'_>| {
        let api = edition.api;
        html! {
            dt { a href=(view.href(&edition.page("index.html"))) { (api.edition) } @if edition.index == root.index { span.badge { "root of the packages" } } }
            dd {
                (api.title) ": " (api.events.len()) " events, " (api.methods.len()) " methods, " (api.types.len()) " types. "
                (prose::summary(&View::of(edition, "index.html".to_owned()), &api.description))
            }
        }
    };
    let editions = html! { dl.index { @for edition in &site.editions { (row(edition)) } } };
    let page = Page {
        title: "Reference".to_owned(),
        about: site.package.description.clone(),
        item: None,
        head: html! { h1 { (root.api.title) } div.lead { p { (site.package.description) } } },
        sections: vec![Section::new("editions", "Editions", editions)],
    };
    frame::page(site, &view, &page)
}
