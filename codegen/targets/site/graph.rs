//! Who uses an item: a picture of what is around a type, and all uses as a list.

use maud::{Markup, html};

use super::uses::{Role, whole};
use super::view::{View, distinct};
use crate::model::{Origin, TypeId};

/// The most names on one side of the picture; the list has all of them.
const MOST: usize = 8;

/// The longest name in the picture, in characters.
const LONGEST: usize = 32;

/// The measures of the picture. A character is as wide as those of most fonts of even width.
const CHARACTER: f32 = 7.3;
const HEIGHT: usize = 26;
const STEP: usize = 36;
const GAP: usize = 44;
const PADDING: usize = 16;

pub fn section(view: &View<'_, '_>, item: Origin) -> Option<Markup> {
    let mentions = view.edition.uses.mentions(item);
    let users = users(view, item);
    let used = used(view, item);
    if mentions.is_empty() && users.is_empty() && used.is_empty() {
        return None;
    }
    Some(html! {
        @if !users.is_empty() || !used.is_empty() { (picture(view, item, &users, &used)) }
        @if let Origin::Type(id) = item { (uses(view, id)) }
        @if !mentions.is_empty() {
            p { "Mentioned by " (list(view, mentions.iter().map(|item| (*item, "")))) "." }
        }
    })
}

/// What uses it, without a look at how.
fn users(view: &View<'_, '_>, item: Origin) -> Vec<Origin> {
    let Origin::Type(id) = item else { return Vec::new() };
    distinct(view.edition.uses.of_type(id).iter().map(|usage| whole(usage.by)).filter(|user| *user != item))
}

/// The types it is made of.
fn used(view: &View<'_, '_>, item: Origin) -> Vec<Origin> {
    let Origin::Type(id) = item else { return Vec::new() };
    distinct(view.edition.uses.in_type(id).iter().copied().filter(|used| *used != id))
        .into_iter()
        .map(Origin::Type)
        .collect()
}

/// All uses, by how.
fn uses(view: &View<'_, '_>, id: TypeId) -> Markup {
    let all = view.edition.uses.of_type(id);
    let groups = [
        (Role::Member, "In"),
        (Role::Reply, "Answer to"),
        (Role::Result, "Result of"),
        (Role::Extends, "Extended by"),
        (Role::StandsFor, "Part of"),
        (Role::Wrapper, "Around the result of every call of"),
    ];
    html! {
        @for (role, words) in groups {
            @let users: Vec<_> = all.iter().filter(|usage| usage.role == role).map(|usage| (usage.by, "")).collect();
            @if !users.is_empty() { p.uses { (words) " " (list(view, users.into_iter())) "." } }
        }
    }
}

fn list(view: &View<'_, '_>, items: impl Iterator<Item = (Origin, &'static str)>) -> Markup {
    html! {
        @for (index, (item, after)) in items.enumerate() {
            @if index > 0 { ", " }
            a href=(view.item(item)) { code { (view.edition.full_name(item)) } }
            (after)
        }
    }
}

/// A name in the picture.
struct Node {
    text: String,
    href: Option<String>,
}

fn nodes(view: &View<'_, '_>, items: &[Origin]) -> Vec<Node> {
    let shown = if items.len() > MOST { MOST - 1 } else { items.len() };
    let node = |item: &Origin| Node { text: short(view.edition.name(*item)), href: Some(view.item(*item)) };
    let rest =
        (shown < items.len()).then(|| Node { text: format!("{} more", items.len() - shown), href: None });
    items[..shown].iter().map(node).chain(rest).collect()
}

fn short(name: &str) -> String {
    match name.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name.to_owned(),
    }
}

fn width(nodes: &[Node]) -> usize {
    let longest = nodes.iter().map(|node| node.text.chars().count()).max().unwrap_or_default();
    (longest as f32 * CHARACTER) as usize + PADDING
}

/// What uses the type at the left, what it uses at the right.
fn picture(view: &View<'_, '_>, item: Origin, users: &[Origin], used: &[Origin]) -> Markup {
    let centre = [Node { text: short(view.edition.name(item)), href: None }];
    let (left, right) = (nodes(view, users), nodes(view, used));
    let rows = left.len().max(right.len()).max(1);
    let height = rows * STEP;
    let [wide, own, broad] = [&left[..], &centre, &right].map(width);
    let middle = if left.is_empty() { 0 } else { wide + GAP };
    let end = middle + own;
    let full = if right.is_empty() { end } else { end + GAP + broad };
    let label = format!("What is around {}", view.edition.name(item));
    let top = |count: usize, index: usize| (height - count * STEP) / 2 + index * STEP + (STEP - HEIGHT) / 2;
    let center = top(1, 0) + HEIGHT / 2;
    html! {
        div.picture tabindex="0" role="group" aria-label=(label) {
            svg width=(full + 2) height=(height) viewBox=(format!("-1 0 {} {height}", full + 2)) {
                @for (index, _) in left.iter().enumerate() {
                    (arrow((wide, top(left.len(), index) + HEIGHT / 2), (middle, center)))
                }
                @for (index, _) in right.iter().enumerate() {
                    (arrow((end, center), (end + GAP, top(right.len(), index) + HEIGHT / 2)))
                }
                @for (index, node) in left.iter().enumerate() {
                    (boxed(node, (0, top(left.len(), index)), wide, ""))
                }
                (boxed(&centre[0], (middle, top(1, 0)), own, "own"))
                @for (index, node) in right.iter().enumerate() {
                    (boxed(node, (end + GAP, top(right.len(), index)), broad, ""))
                }
            }
        }
    }
}

fn boxed(node: &Node, (x, y): (usize, usize), width: usize, class: &'static str) -> Markup {
    let shape = html! {
        rect class=(class) x=(x) y=(y) width=(width) height=(HEIGHT) rx="5" {}
        text class=(class) x=(x + width / 2) y=(y + HEIGHT / 2 + 4) text-anchor="middle" { (node.text) }
    };
    html! {
        @match &node.href {
            Some(href) => a href=(href) { (shape) },
            None => (shape),
        }
    }
}

fn arrow((x, y): (usize, usize), (to, at): (usize, usize)) -> Markup {
    let bend = (to - x) / 2;
    html! {
        path d={ "M" (x) " " (y) "C" (x + bend) " " (y) " " (to - bend) " " (at) " " (to - 6) " " (at) } {}
        path.head d={ "M" (to - 7) " " (at - 4) "l7 4l-7 4z" } {}
    }
}
