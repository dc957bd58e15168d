//! What an item consists of, as a list: its name, its type, whether it may be absent, what is said of it.

use maud::{Markup, html};

use super::difference::Marks;
use super::provenance;
use super::view::{Site, View};
use super::{code, prose};
use crate::model::remarks::{Kind, Rank, Remark, brief, open};
use crate::model::{Docs, Origin, SourceId, Type, TypeId, TypeParameter, Unit};
use crate::reference::anchor;

/// A part of an item.
pub struct Member<'a> {
    pub name: &'a str,
    pub anchor: String,
    pub ty: Option<&'a Type>,
    pub parameters: &'a [TypeParameter],
    /// What stands beside the name: the number of a code.
    pub value: Option<String>,
    /// Whether it may be left out; `None` where that is no question.
    pub optional: Option<bool>,
    pub unit: Option<&'a Unit>,
    pub inherited_from: Option<TypeId>,
    pub docs: &'a Docs,
}

impl<'a> Member<'a> {
    pub fn new(name: &'a str, docs: &'a Docs) -> Member<'a> {
        Member {
            name,
            anchor: anchor(name),
            ty: None,
            parameters: &[],
            value: None,
            optional: None,
            unit: None,
            inherited_from: None,
            docs,
        }
    }
}

/// The list. `known` are the sources of the item, which its parts have too unless they say otherwise.
pub fn list(
    site: &Site<'_>,
    view: &View<'_, '_>,
    item: Origin,
    members: &[Member<'_>],
    known: &[SourceId],
) -> Markup {
    let marks = Marks::of(site, view.edition, item);
    html! {
        dl.members {
            @for member in members {
                div {
                    dt id=(member.anchor) {
                        (head(view, member))
                        (marks.by(member.name))
                    }
                    dd {
                        (said(view, member.docs, member.unit))
                        (provenance::of_part(view, member.docs, known))
                    }
                }
            }
        }
    }
}

fn head(view: &View<'_, '_>, member: &Member<'_>) -> Markup {
    let api = view.edition.api;
    html! {
        a.name href={ "#" (member.anchor) } { code { @if member.name.is_empty() { "\"\"" } @else { (member.name) } } }
        @if let Some(value) = &member.value { " " code.type { (value) } }
        @if let Some(ty) = member.ty { " " (code::expression(view, member.parameters, ty)) }
        @match member.optional {
            Some(true) => { span.badge.optional { "optional" } },
            Some(false) => { span.badge.required { "required" } },
            None => {},
        }
        @if let Some(unit) = member.unit { span.badge.unit { (unit.words()) } }
        @if member.docs.sensitive { span.badge.sensitive { "sensitive" } }
        @if member.docs.deprecated.is_some() { span.badge.deprecated { "deprecated" } }
        @if let Some(base) = member.inherited_from {
            span.badge { "from " a href=(view.item(Origin::Type(base))) { (api[base].name) } }
        }
    }
}

/// What is said about an item, but for sources and their disagreements.
pub fn said(view: &View<'_, '_>, docs: &Docs, unit: Option<&Unit>) -> Markup {
    let api = view.edition.api;
    let all = brief(api, docs, None, Rank::Part).into_iter().chain(open(docs));
    html! {
        @for Remark { kind, block } in all {
            @let block = prose::block(view, &block);
            @match kind {
                Kind::Description => (block),
                Kind::Advice => div.advice { (block) },
                Kind::Unit | Kind::Sensitive => div.aside { (block) },
                Kind::Deprecated => div.deprecated { strong { "Deprecated." } (block) },
                Kind::Open => div.open { strong { "Not known:" } (block) },
                Kind::Source | Kind::Place => {},
            }
        }
        @if let Some(evidence) = unit.and_then(|unit| unit.evidence.as_ref()) {
            div.aside { (prose::text(view, evidence)) }
        }
    }
}

/// A mark at an event whose handler must answer.
pub fn answered(api: &crate::model::Api, item: Origin) -> Markup {
    let is_answered = matches!(item, Origin::Event(id) if api.events[id.0].reply.is_some());
    html! { @if is_answered { span.badge.answered { "waits for an answer" } } }
}
