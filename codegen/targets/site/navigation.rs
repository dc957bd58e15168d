//! The navigation: the pages of an edition by the files of its spec, the file of the page unfolded.

use std::collections::BTreeMap;

use heck::ToTitleCase;
use maud::{Markup, html};

use super::kind::Kind;
use super::view::{Edition, View};
use crate::model::{FileIndex, Origin};
use crate::reference::{anchor, section};

/// The most pages of a file that are listed: those around the page. The overview has all of them.
const MOST: usize = 80;

/// Its place on every page.
pub const ID: &str = "~navigation";

/// The pages that are no item's: their files and what they are called.
pub const PAGES: [(&str, &str); 5] = [
    ("index.html", "Overview"),
    ("changes.html", "Changes"),
    ("decisions.html", "Decisions"),
    ("questions.html", "Open questions"),
    ("sources.html", "Sources"),
];

/// The items of one kind in a file of the spec.
pub struct Group {
    pub kind: Kind,
    pub file: FileIndex,
    pub items: Vec<Origin>,
    /// What it is about, see [`title`].
    pub title: String,
    /// Where the overview has it.
    pub place: String,
    /// A link to each item, as the pages of the others have it: these are all in one folder.
    links: Vec<Markup>,
}

/// All of them, in the order of the spec.
pub fn groups(edition: &Edition<'_>) -> Vec<Group> {
    let mut found: BTreeMap<(Kind, usize), Vec<Origin>> = BTreeMap::new();
    for item in edition.items() {
        if let Some(file) = file(edition, item) {
            found.entry((Kind::of(item), file.0)).or_default().push(item);
        }
    }
    let group = |((kind, file), items): ((Kind, usize), Vec<Origin>)| {
        let view = View::of(edition, edition.reference.page(items[0]));
        let link = |item: &Origin| html! { a href=(view.item(*item)) { (breakable(edition.name(*item))) } };
        let name = edition.api.files[file].as_str();
        Group {
            title: title(name, kind),
            place: section(&format!("{}.{}", kind.plural(), anchor(name))),
            links: items.iter().map(link).collect(),
            file: FileIndex(file),
            kind,
            items,
        }
    };
    found.into_iter().map(group).collect()
}

fn file(edition: &Edition<'_>, item: Origin) -> Option<FileIndex> {
    match item {
        Origin::Type(id) => Some(edition.api[id].file),
        Origin::Event(id) => Some(edition.api.events[id.0].file),
        Origin::Method(id) => Some(edition.api.methods[id.0].file),
        _ => None,
    }
}

/// What a file of the spec is about, beside its kind: `events-session` is `Session` among events.
fn title(name: &str, kind: Kind) -> String {
    let alone = name.strip_prefix(kind.plural()).map(|rest| rest.trim_start_matches(['-', '_']));
    let title = alone.filter(|rest| !rest.is_empty()).unwrap_or(name).to_title_case();
    let mut words = title.split(' ');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |title, word| format!("{title} {}", word.to_lowercase()))
}

/// The navigation of the pages of one folder, before the place of one of them in it is unfolded.
pub struct Menu {
    pages: Markup,
    /// The way to each group of the edition.
    groups: Vec<Markup>,
}

impl Menu {
    /// That of a page. One that is not listed itself has the same as all others in its folder.
    pub fn of(view: &View<'_, '_>) -> Menu {
        let edition = view.edition;
        let overview = view.href(&edition.page("index.html"));
        let pages = html! {
            ul.pages {
                @for (file, title) in PAGES { li { (link(view, &edition.page(file), title)) } }
                @if edition.api.client.is_some() { li { (link(view, &edition.reference.page(Origin::Client), "Client")) } }
            }
        };
        let group =
            |group: &Group| html! { a.file href=(format!("{overview}#{}", group.place)) { (group.title) } };
        Menu { pages, groups: edition.groups.iter().map(group).collect() }
    }

    /// All of it, the group of the page's item unfolded.
    pub fn at(&self, view: &View<'_, '_>, item: Option<Origin>) -> Markup {
        let groups = || view.edition.groups.iter().zip(&self.groups);
        html! {
            div id=(ID) {
                (self.pages)
                @for kind in Kind::LISTED {
                    @if groups().any(|(group, _)| group.kind == kind) {
                        p { (kind.heading()) }
                        ul { @for (group, way) in groups().filter(|(group, _)| group.kind == kind) {
                            li { (way) (unfolded(view, group, item)) }
                        } }
                    }
                }
            }
        }
    }
}

/// The items of a group around one of them.
fn unfolded(view: &View<'_, '_>, group: &Group, item: Option<Origin>) -> Markup {
    let edition = view.edition;
    let here = item.and_then(|item| {
        let is_here = Kind::of(item) == group.kind && file(edition, item) == Some(group.file);
        is_here.then(|| edition.place_in_group(item))
    });
    html! {
        @if let Some(at) = here {
            @let first = at.saturating_sub(MOST / 2);
            ul { @for (index, link) in group.links.iter().enumerate().skip(first).take(MOST) {
                li {
                    @if index == at {
                        @let listed = group.items[at];
                        a aria-current="page" href=(view.item(listed)) { (breakable(edition.name(listed))) }
                    } @else { (link) }
                }
            } }
        }
    }
}

fn link(view: &View<'_, '_>, path: &str, title: &str) -> Markup {
    html! {
        @if view.is_at(path) { a aria-current="page" href=(view.href(path)) { (title) } }
        @else { a href=(view.href(path)) { (title) } }
    }
}

/// The longest name that fits on a line.
const LINE: usize = 24;

/// A long name that is broken where its words end.
fn breakable(name: &str) -> Markup {
    let mut ends = Vec::new();
    let mut before = ' ';
    for (at, c) in name.char_indices() {
        let begins = before == '_' || (before.is_lowercase() && c.is_uppercase());
        if begins && name.len() > LINE {
            ends.push(at);
        }
        before = c;
    }
    ends.push(name.len());
    let mut start = 0;
    html! {
        @for (index, end) in ends.into_iter().enumerate() {
            @if index > 0 { wbr; }
            (name[std::mem::replace(&mut start, end)..end])
        }
    }
}
