//! The life of a host page: a picture of what it calls and what it is told, and the same in words.

use maud::{Markup, html};

use super::prose;
use super::view::{View, linked};
use crate::model::{Link, Phase, Step};

/// The measures of the picture.
const WIDTH: usize = 328;
const PAGE: usize = 46;
const WIDGET: usize = 282;
const MIDDLE: usize = (PAGE + WIDGET) / 2;
const STEP: usize = 32;
const TITLE: usize = 40;

/// The section, if the spec tells a life.
pub fn section(view: &View<'_, '_>) -> Option<Markup> {
    let life = &view.edition.api.life;
    (!life.is_empty()).then(|| {
        html! {
            div.told {
                (picture(view, life))
                div { @for (phase, first) in numbered(life) { (words(view, phase, first)) } }
            }
        }
    })
}

/// A phase in words.
fn words(view: &View<'_, '_>, phase: &Phase, first: usize) -> Markup {
    html! {
        h3 { (phase.title) }
        ol.steps start=(first) {
            @for step in &phase.steps {
                li {
                    @if let Some(link) = step.of { a href=(view.item(linked(link))) { code { (name(view, link)) } } " – " }
                    (prose::run_on(view, &step.text))
                    @if waits(view, step) { span.badge.answered { "waits for an answer" } }
                }
            }
        }
    }
}

/// The phases, and the number of the first step of each.
fn numbered(life: &[Phase]) -> impl Iterator<Item = (&Phase, usize)> {
    life.iter().scan(1, |next, phase| {
        let first = *next;
        *next += phase.steps.len();
        Some((phase, first))
    })
}

fn name<'a>(view: &View<'_, 'a>, link: Link) -> &'a str {
    view.edition.name(linked(link))
}

/// Whether the widget waits for what the handler answers.
fn waits(view: &View<'_, '_>, step: &Step) -> bool {
    matches!(step.of, Some(Link::Event(id)) if view.edition.api.events[id.0].reply.is_some())
}

/// The rows a step takes: an answer is another one.
fn rows(view: &View<'_, '_>, step: &Step) -> usize {
    1 + usize::from(waits(view, step))
}

fn picture(view: &View<'_, '_>, life: &[Phase]) -> Markup {
    let rows: usize = life.iter().flat_map(|phase| &phase.steps).map(|step| self::rows(view, step)).sum();
    let height = 40 + life.len() * TITLE + rows * STEP;
    let mut y = 40;
    html! {
        div.picture tabindex="0" role="group" aria-label="What the page calls and what it is told, from its start to its end" {
            svg.life width=(WIDTH) height=(height) viewBox=(format!("0 0 {WIDTH} {height}")) {
                line x1=(PAGE) x2=(PAGE) y1="30" y2=(height) {}
                line x1=(WIDGET) x2=(WIDGET) y1="30" y2=(height) {}
                (lane("Host page", PAGE))
                (lane("Widget", WIDGET))
                @for (phase, first) in numbered(life) {
                    @let top = advance(&mut y, TITLE);
                    path.rule d=(format!("M0 {}H{WIDTH}", top + 8)) {}
                    text.phase x=(MIDDLE) y=(top + 27) text-anchor="middle" { (phase.title) }
                    @for (index, step) in phase.steps.iter().enumerate() {
                        @let top = advance(&mut y, self::rows(view, step) * STEP);
                        (drawn(view, step, first + index, top))
                    }
                }
            }
        }
    }
}

/// What was, and on.
fn advance(y: &mut usize, by: usize) -> usize {
    let before = *y;
    *y += by;
    before
}

fn lane(title: &'static str, x: usize) -> Markup {
    html! {
        rect.own x=(x - 43) y="2" width="86" height="26" rx="5" {}
        text.own x=(x) y="19" text-anchor="middle" { (title) }
    }
}

/// An arrow from who speaks to who listens, its name above it.
fn drawn(view: &View<'_, '_>, step: &Step, number: usize, top: usize) -> Markup {
    let y = top + 22;
    let label = step.of.map(|link| (name(view, link), view.item(linked(link))));
    html! {
        text.number x=(PAGE - 12) y=(y + 4) text-anchor="end" { (number) }
        @match (step.of, label) {
            (Some(link), Some((name, href))) => {
                @let told = matches!(link, Link::Event(_));
                (arrow(y, told, false))
                a href=(href) { text x=(MIDDLE) y=(y - 6) text-anchor="middle" { (name) } }
                @if waits(view, step) {
                    (arrow(y + STEP, false, true))
                    text.answer x=(MIDDLE) y=(y + STEP - 6) text-anchor="middle" { "answer" }
                }
            },
            _ => {
                circle cx=(PAGE) cy=(y) r="5" {}
                text.answer x=(PAGE + 14) y=(y + 4) { "the page alone" }
            },
        }
    }
}

/// To the page, which is told something, or to the widget.
fn arrow(y: usize, told: bool, is_answer: bool) -> Markup {
    let (from, to) = (PAGE, WIDGET);
    let class = if is_answer { "dashed" } else { "" };
    html! {
        @if told {
            path class=(class) d=(format!("M{to} {y}H{}", from + 6)) {}
            path.head d=(format!("M{} {}l-8 4.5l8 4.5z", from + 8, y as f32 - 4.5)) {}
        } @else {
            path class=(class) d=(format!("M{from} {y}H{}", to - 6)) {}
            path.head d=(format!("M{} {}l8 4.5l-8 4.5z", to - 8, y as f32 - 4.5)) {}
        }
    }
}
