//! The page of an item.

mod parts;

use maud::{Markup, html};

use super::frame::{self, Page, Section};
use super::kind::Kind;
use super::member;
use super::navigation::Menu;
use super::prose;
use super::view::{Edition, Site, View};
use super::{code, difference, example, graph, provenance};
use crate::diff::direction::Direction;
use crate::model::{Docs, Origin, Shape};
use crate::reference::section;

/// The pages of all items of an edition, by path: one after the other, there may be many.
pub fn pages(site: &Site<'_>, edition: &Edition<'_>) -> impl Iterator<Item = (String, Markup)> {
    let mut menu: Option<Menu> = None;
    edition.items().map(move |item| {
        let path = edition.reference.page(item);
        let view = View::of(edition, path.clone());
        let page = page(site, &view, item);
        let framed = match item {
            Origin::Client => frame::page(site, &view, &page),
            // The ways are the same from all of these folders.
            _ => frame::page_with(site, &view, menu.get_or_insert_with(|| Menu::of(&view)), &page),
        };
        (path, framed)
    })
}

fn page(site: &Site<'_>, view: &View<'_, '_>, item: Origin) -> Page {
    let edition = view.edition;
    let docs = docs(edition, item);
    let forms = site.forms(edition, item);
    let form = (!forms.is_empty()).then(|| tabs(view, item, &forms));
    let form = form.map(|body| Section::new("form", "Form", body));
    let parts = parts::sections(site, view, item);
    let others = [
        ("example", "Example", example::section(view, item)),
        ("uses", "Uses", graph::section(view, item)),
        ("editions", "Editions", difference::section(site, view, item)),
        ("sources", "Sources", provenance::section(view, docs)),
    ];
    let others = others.into_iter().filter_map(|(id, title, body)| Some(Section::new(id, title, body?)));
    // Who looks a type up wants to read about its fields first, a call is its signature.
    let sections = match item {
        Origin::Type(_) => parts.into_iter().chain(form).chain(others).collect(),
        _ => form.into_iter().chain(parts).chain(others).collect(),
    };
    Page {
        title: edition.name(item).to_owned(),
        about: prose::summary(view, &docs.description),
        item: Some(item),
        head: head(site, view, item, docs),
        sections,
    }
}

pub fn docs<'a>(edition: &Edition<'a>, item: Origin) -> &'a Docs {
    let api = edition.api;
    match (item, &api.client) {
        (Origin::Event(id) | Origin::EventParameter(id, _), _) => &api.events[id.0].docs,
        (Origin::Method(id) | Origin::MethodParameter(id, _), _) => &api.methods[id.0].docs,
        (Origin::Type(id) | Origin::Field(id, _) | Origin::Value(id, _), _) => &api[id].docs,
        (_, Some(client)) => &client.docs,
        (_, None) => &EMPTY,
    }
}

static EMPTY: Docs = Docs {
    description: crate::model::Text(Vec::new()),
    deprecated: None,
    sensitive: false,
    sources: Vec::new(),
    lines: Vec::new(),
    open: Vec::new(),
    disagreements: Vec::new(),
    place: None,
};

fn head(site: &Site<'_>, view: &View<'_, '_>, item: Origin, docs: &Docs) -> Markup {
    html! {
        p.kind {
            span { (what(view.edition, item)) }
            @if docs.deprecated.is_some() { span.badge.deprecated { "deprecated" } }
            (difference::chips(site, view, item))
        }
        h1 { (view.edition.name(item)) }
        div.lead { (member::said(view, docs, None)) }
        (parts::facts(view, item))
    }
}

/// What sort of item it is, and which way its values go.
fn what(edition: &Edition<'_>, item: Origin) -> String {
    let Origin::Type(id) = item else { return Kind::of(item).word().to_owned() };
    let shape = match &edition.api[id].shape {
        Shape::Object(_) => "object",
        Shape::Enum(_) => "enumeration",
        Shape::Codes(_) => "code table",
        Shape::Alias(_) => "named expression",
        Shape::Host => "host type",
    };
    match edition.directions[id.0] {
        Direction::Neither => format!("{shape}, in no event and no method"),
        direction => format!("{shape}, {}", direction.word()),
    }
}

/// The item as each output writes it, one at a time.
fn tabs(view: &View<'_, '_>, item: Origin, forms: &[crate::form::Form]) -> Markup {
    html! {
        div.tabs role="group" aria-label="Language" {
            @for (index, form) in forms.iter().enumerate() {
                @let id = section(&format!("form.{index}"));
                input type="radio" name="form" id=(id) value=(form.language) checked[index == 0];
                label for=(id) { (form.language) }
            }
            @for form in forms {
                div.form {
                    p.caption { (form.language) }
                    (code::block(view, &form.text, Some(view.edition.name(item))))
                }
            }
        }
    }
}
