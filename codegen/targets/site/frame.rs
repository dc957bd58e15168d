//! The frame of every page: its head, the search, the navigation, the list of what is on it.

use maud::{DOCTYPE, Markup, html};

use super::kind::Kind;
use super::navigation::{self, Menu};
use super::quoting::Room;
use super::view::{Site, View};
use crate::model::Origin;
use crate::reference::section;

/// A page without its frame.
pub struct Page {
    pub title: String,
    /// A sentence for lists of pages.
    pub about: String,
    /// The item it is about.
    pub item: Option<Origin>,
    /// Before the sections.
    pub head: Markup,
    pub sections: Vec<Section>,
}

/// A part of a page, with an anchor of its own.
pub struct Section {
    pub id: String,
    pub title: String,
    /// What is inside of it by anchor, for the list of what is on the page.
    pub parts: Vec<(String, String)>,
    pub body: Markup,
}

impl Section {
    pub fn new(id: &str, title: &str, body: Markup) -> Section {
        Section { id: section(id), title: title.to_owned(), parts: Vec::new(), body }
    }
}

/// The places of what every page has. No item is called so, see [`section`].
const CONTENT: &str = "~content";
const RESULTS: &str = "~results";

/// The most parts of a section that are listed beside the page.
const MOST_PARTS: usize = 60;

/// Nothing is loaded from anywhere but from beside the page, and nothing in it is run.
const POLICY: &str = "default-src 'none'; style-src 'self' file:; script-src 'self' file:; base-uri 'none'; form-action 'none'";

/// Bytes of the frame alone, without the navigation.
const FRAME: usize = 4 << 10;

/// A page with a menu of its own.
pub fn page(site: &Site<'_>, view: &View<'_, '_>, page: &Page) -> Markup {
    page_with(site, view, &Menu::of(view), page)
}

/// A page with the menu of its folder.
pub fn page_with(site: &Site<'_>, view: &View<'_, '_>, menu: &Menu, page: &Page) -> Markup {
    let edition = view.edition;
    let navigation = menu.at(view, page.item);
    let bodies = page.sections.iter().map(|section| section.body.0.len());
    let room = Room(FRAME + navigation.0.len() + page.head.0.len() + bodies.sum::<usize>());
    html! {
        (room)
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="color-scheme" content="light dark";
                @if !page.about.is_empty() { meta name="description" content=(page.about); }
                title { (page.title) " – " (edition.api.title) ", " (edition.api.edition) }
                link rel="stylesheet" href=(view.href("style.css"));
                script src=(view.href("script.js")) defer {}
            }
            body {
                a.skip href={ "#" (CONTENT) } { "Skip to content" }
                (header(site, view, page))
                div.columns {
                    nav.site aria-label="Reference" { (navigation) }
                    main id=(CONTENT) tabindex="-1" {
                        (page.head)
                        @for section in &page.sections {
                            section aria-labelledby=(section.id) {
                                h2 id=(section.id) {
                                    (section.title)
                                    a.anchor href={ "#" (section.id) } aria-label={ "Link to " (section.title) } { "#" }
                                }
                                (section.body)
                            }
                        }
                    }
                    @if page.sections.len() > 1 { (contents(page)) }
                }
                footer { (footer(site)) }
            }
        }
    }
}

fn header(site: &Site<'_>, view: &View<'_, '_>, page: &Page) -> Markup {
    let edition = view.edition;
    html! {
        header.top {
            button.menu type="button" aria-expanded="false" aria-controls=(navigation::ID) { "Menu" }
            a.home href=(view.href(&edition.page("index.html"))) { (edition.api.title) }
            form.search role="search" data-base=(view.href(&edition.page("index.html"))) data-index=(view.href(&edition.page("search.js"))) {
                input type="search" role="combobox" aria-label="Search" aria-expanded="false"
                    aria-controls=(RESULTS) aria-autocomplete="list" autocomplete="off" spellcheck="false"
                    placeholder="Search";
                kbd aria-hidden="true" { "/" }
                ul id=(RESULTS) role="listbox" aria-label="Results" hidden {}
            }
            nav.editions aria-label="Edition" {
                @for other in &site.editions {
                    @let item = page.item.and_then(|item| other.find(Kind::of(item), edition.name(item)));
                    @let href = match item {
                        Some(item) => view.item_of(other, item),
                        None => view.href(&other.page("index.html")),
                    };
                    @if other.index == edition.index {
                        a href=(href) aria-current="true" { (other.api.edition) }
                    } @else {
                        a href=(href) { (other.api.edition) }
                    }
                }
            }
        }
    }
}

fn contents(page: &Page) -> Markup {
    html! {
        nav.contents aria-label="On this page" {
            p { "On this page" }
            ul {
                @for section in &page.sections {
                    li {
                        a href={ "#" (section.id) } { (section.title) }
                        @if !section.parts.is_empty() {
                            ul { @for (id, name) in section.parts.iter().take(MOST_PARTS) {
                                li { a href={ "#" (id) } { (name) } }
                            } }
                        }
                    }
                }
            }
        }
    }
}

fn footer(site: &Site<'_>) -> Markup {
    html! {
        p { (site.package.name) " " (site.package.version) }
        @if let Some(notice) = &site.package.notice { p { (notice) } }
    }
}
