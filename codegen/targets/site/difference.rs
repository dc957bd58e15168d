//! How the editions differ: what changed about an item since the edition before, and what changes in the
//! next one.

use std::collections::BTreeMap;
use std::rc::Rc;

use maud::{Markup, html};

use super::code;
use super::kind::Kind;
use super::view::{Edition, Site, View};
use crate::diff::change::{Change, Item, Section};
use crate::diff::rule::Kind as Changed;
use crate::diff::verdict::Verdict;
use crate::diff::{Diff, diff};
use crate::model::{Api, Origin};

/// The changes between an edition and one beside it.
pub struct Step {
    /// Index of the other edition.
    pub other: usize,
    pub diff: Rc<Diff>,
    /// The changes of an item by its name in this edition.
    of: BTreeMap<(Kind, String), Vec<usize>>,
}

/// The steps from an edition to those beside it.
#[derive(Default)]
pub struct Differences {
    pub before: Option<Step>,
    pub after: Option<Step>,
}

impl Differences {
    /// Those of all editions.
    pub fn of(editions: &[Api]) -> Vec<Differences> {
        let mut all: Vec<Differences> = editions.iter().map(|_| Differences::default()).collect();
        let audiences = crate::targets::audiences();
        for (index, pair) in editions.windows(2).enumerate() {
            let diff = Rc::new(diff(&pair[0], &pair[1], &audiences));
            let old = |change: &Change| name_before(change);
            let new = |change: &Change| change.subject.of.clone();
            all[index].after =
                Some(Step { other: index + 1, of: by_name(&diff, old), diff: Rc::clone(&diff) });
            all[index + 1].before = Some(Step { other: index, of: by_name(&diff, new), diff });
        }
        all
    }

    /// The steps, the one back first.
    pub fn steps(&self) -> impl Iterator<Item = (&'static str, &Step)> {
        let before = self.before.iter().map(|step| ("Since", step));
        before.chain(self.after.iter().map(|step| ("In", step)))
    }
}

impl Step {
    /// What changed about an item, but for words.
    pub fn changes(&self, kind: Kind, name: &str) -> Vec<&Change> {
        let found = self.of.get(&(kind, name.to_owned())).map_or(&[][..], Vec::as_slice);
        let changes = found.iter().map(|index| &self.diff.changes[*index]);
        changes.filter(|change| change.change != Changed::Reworded).collect()
    }
}

/// A renamed item has the changes of its parts under the new name.
fn name_before(change: &Change) -> String {
    let is_renamed = matches!(
        change.change,
        Changed::TypeRenamed | Changed::EventRenamed | Changed::MethodRenamed | Changed::InterfaceRenamed
    );
    match &change.old {
        Some(old) if is_renamed => old.clone(),
        _ => change.subject.of.clone(),
    }
}

fn by_name(diff: &Diff, name: impl Fn(&Change) -> String) -> BTreeMap<(Kind, String), Vec<usize>> {
    let mut found: BTreeMap<(Kind, String), Vec<usize>> = BTreeMap::new();
    // What a new name was before, for the changes of its parts.
    let renamed: BTreeMap<(Section, &str), String> = diff
        .changes
        .iter()
        .map(|change| ((change.subject.section, change.subject.of.as_str()), name(change)))
        .filter(|((_, of), name)| of != name)
        .collect();
    for (index, change) in diff.changes.iter().enumerate() {
        let kind = match change.subject.section {
            Section::Edition => continue,
            Section::Client => Kind::Client,
            Section::Types => Kind::Type,
            Section::Events => Kind::Event,
            Section::Methods => Kind::Method,
        };
        let of = renamed.get(&(change.subject.section, change.subject.of.as_str()));
        let of = of.cloned().unwrap_or_else(|| change.subject.of.clone());
        found.entry((kind, of)).or_default().push(index);
    }
    found
}

/// Chips beside the title: which editions have the item, each a link to it.
pub fn chips(site: &Site<'_>, view: &View<'_, '_>, item: Origin) -> Markup {
    let edition = view.edition;
    let (kind, name) = (Kind::of(item), edition.name(item));
    let has = |other: &Edition<'_>| other.find(kind, name).or_else(|| renamed(edition, other, kind, name));
    html! {
        @for other in &site.editions {
            @if other.index == edition.index {
                span.chip.here { (other.api.edition) }
            } @else if let Some(item) = has(other) {
                a.chip href=(view.item_of(other, item)) { (other.api.edition) }
            } @else {
                span.chip.none { "not in " (other.api.edition) }
            }
        }
    }
}

/// The same item under another name.
fn renamed(edition: &Edition<'_>, other: &Edition<'_>, kind: Kind, name: &str) -> Option<Origin> {
    let step = edition.differences.steps().map(|(_, step)| step).find(|step| step.other == other.index)?;
    let names =
        step.changes(kind, name).into_iter().find(|change| name_before(change) != change.subject.of)?;
    let (old, new) = (names.old.as_deref()?, names.new.as_deref()?);
    other.find(kind, if old == name { new } else { old })
}

/// What changed about an item, and what a program does that serves both editions.
pub fn section(site: &Site<'_>, view: &View<'_, '_>, item: Origin) -> Option<Markup> {
    let edition = view.edition;
    let (kind, name) = (Kind::of(item), edition.name(item));
    let steps: Vec<_> = edition
        .differences
        .steps()
        .filter_map(|(word, step)| {
            let changes = step.changes(kind, name);
            let is_noted = step.diff.code_for_both.iter().any(|note| note.of == name);
            (!changes.is_empty() || is_noted).then_some((word, step, changes))
        })
        .collect();
    (!steps.is_empty()).then(|| {
        html! {
            @for (word, step, changes) in &steps {
                h3 { (word) " " (site.editions[step.other].api.edition) }
                @if changes.is_empty() { p { "Declared alike." } }
                ul.changes { @for change in changes { li { (told(view, change)) } } }
                (notes(step, name))
            }
        }
    })
}

/// What a program does about an item that serves both editions.
pub fn notes(step: &Step, name: &str) -> Markup {
    html! {
        @for note in step.diff.code_for_both.iter().filter(|note| note.of == name) {
            p.note {
                strong { "To serve both editions: " }
                @if let Some(part) = &note.part { code { (part) } ": " }
                (marked(&note.text))
            }
        }
    }
}

/// What changed about the members of an item, by their names: since or in which edition, and what.
pub struct Marks<'e>(BTreeMap<&'e str, Vec<(String, &'static str)>>);

impl<'e> Marks<'e> {
    pub fn of(site: &Site<'_>, edition: &'e Edition<'_>, item: Origin) -> Marks<'e> {
        let mut marks: BTreeMap<&str, Vec<(String, &str)>> = BTreeMap::new();
        for (word, step) in edition.differences.steps() {
            let there = format!("{} {}", word.to_lowercase(), site.editions[step.other].api.edition);
            let changes = step.changes(Kind::of(item), edition.name(item));
            for change in changes.into_iter().filter(|change| change.change != Changed::Moved) {
                let changes = marks.entry(&change.subject.name).or_default();
                changes.push((there.clone(), change.change.words()));
            }
        }
        Marks(marks)
    }

    /// The marks by a member, with what it is there.
    pub fn by(&self, member: &str) -> Markup {
        let editions = || format!("#{}", crate::reference::section("editions"));
        let marks = self.0.get(member).map_or(&[][..], Vec::as_slice);
        html! {
            @for changes in marks.chunk_by(|one, other| one.0 == other.0) {
                a.badge.changed href=(editions()) {
                    (changes[0].0) ": "
                    @for (index, (_, words)) in changes.iter().enumerate() {
                        @if index > 0 { ", " }
                        (words)
                    }
                }
            }
        }
    }
}

/// A change on a line.
pub fn told(view: &View<'_, '_>, change: &Change) -> Markup {
    let is_part = !change.subject.is_whole();
    let values = match (&change.old, &change.new) {
        _ if matches!(change.change, Changed::Deprecated | Changed::Restored) => None,
        (None, None) => None,
        (old, new) => Some((old, new)),
    };
    let value = |text: &Option<String>| match text {
        Some(text) => code::text(view, text),
        None => html! { "nothing" },
    };
    html! {
        (severity(change))
        @if is_part && change.subject.item != Item::Handler { code { (change.subject.name) } " – " }
        (change.change.words())
        @if let Some(audience) = change.audience { " in " (audience.name) }
        @if let Some((old, new)) = values {
            ": "
            @if old.is_some() && new.is_some() { (value(old)) " → " (value(new)) }
            @else { (value(if old.is_some() { old } else { new })) }
        }
        @if !change.is_compatible() {
            @for (who, verdicts) in [("who reads", &change.read), ("who sends", &change.send)] {
                @if let Some(verdicts) = verdicts {
                    span.verdict { (who) ": " (crate::diff::sentence(verdicts)) }
                }
            }
        }
    }
}

/// Whom it breaks, in a word.
fn severity(change: &Change) -> Markup {
    let (class, word) = match change.severity() {
        _ if change.breaks_validation_only() => ("schema", "old schema only"),
        Verdict::Compatible => ("safe", "compatible"),
        Verdict::Breaking => ("breaks", "breaking"),
        _ => ("some", "breaks some code"),
    };
    html! { span class=(format!("severity {class}")) { (word) } " " }
}

/// Text with code between backticks.
fn marked(text: &str) -> Markup {
    html! {
        @for (index, piece) in text.split('`').enumerate() {
            @if index % 2 == 1 { code { (piece) } } @else { (piece) }
        }
    }
}
