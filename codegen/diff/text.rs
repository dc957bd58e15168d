//! A diff as text for a terminal.

use crate::terminal::{count, wrap};

use super::change::{Change, Item, Section};
use super::direction::Direction;
use super::rule::Kind;
use super::verdict::{Bump, Verdict, Verdicts};
use super::{Advice, Diff};

pub fn render(diff: &Diff) -> String {
    let mut out = String::new();
    let (reworded, told): (Vec<&Change>, Vec<&Change>) =
        diff.changes.iter().partition(|change| change.change == Kind::Reworded);
    let validators = list(&diff.validators);
    wrap(&mut out, "", 0, &format!("{} → {}: {}.", diff.old, diff.new, summary(&told, &validators)));
    wrap(&mut out, "", 0, &version(diff));
    if !told.is_empty() {
        let validation = if validators.is_empty() {
            String::new()
        } else {
            format!("   ~ breaks the old {validators} only")
        };
        out.push_str(&format!(
            "\n  ! breaks programs   * breaks some programs only{validation}   + breaks none\n"
        ));
    }
    for section in [Section::Edition, Section::Client, Section::Types, Section::Events, Section::Methods] {
        let changes: Vec<&Change> =
            told.iter().copied().filter(|change| change.subject.section == section).collect();
        if !changes.is_empty() {
            out.push_str(&format!("\n{}\n\n", title(section)));
            let items = changes.chunk_by(|one, other| one.subject.of == other.subject.of);
            let mut after_block = false;
            for (index, alike) in items.enumerate() {
                let is_noted = diff.code_for_both.iter().any(|note| note.of == alike[0].subject.of);
                let block = alike.len() > 1 || !alike[0].subject.is_whole() || is_noted;
                if index > 0 && (block || after_block) {
                    out.push('\n');
                }
                item(&mut out, alike, block);
                let of = alike[0].subject.of.as_str();
                notes(
                    &mut out,
                    diff.code_for_both.iter().filter(|note| note.of == of),
                    "To serve both editions: ",
                );
                after_block = block;
            }
        }
    }
    let is_untold = |note: &&Advice| !told.iter().any(|change| change.subject.of == note.of);
    let unchanged: Vec<&Advice> = diff.code_for_both.iter().filter(is_untold).collect();
    if !unchanged.is_empty() {
        out.push_str("\nCode that serves both editions, where nothing changed\n\n");
        notes(&mut out, unchanged.into_iter(), "");
    }
    if !reworded.is_empty() {
        let are = if reworded.len() == 1 { "is" } else { "are" };
        out.push_str(&format!("\n{} {are} described in other words.\n", count(reworded.len(), "item")));
    }
    out
}

/// What a program that serves both editions does.
fn notes<'n>(out: &mut String, notes: impl Iterator<Item = &'n Advice>, lead: &str) {
    for note in notes {
        let name = match (&note.part, lead) {
            (Some(part), "") => format!("{}.{part}: ", note.of),
            (None, "") => format!("{}: ", note.of),
            (Some(part), _) => format!("{part}: "),
            (None, _) => String::new(),
        };
        wrap(out, "  = ", 6, &format!("{lead}{name}{}", note.text));
    }
}

pub fn summary(changes: &[&Change], validators: &str) -> String {
    let some = |least: Verdict, most: Verdict| {
        changes.iter().filter(|change| (least..=most).contains(&change.severity())).count()
    };
    let breaking = some(Verdict::Breaking, Verdict::Breaking);
    let conditional = some(Verdict::BreakingIfListed, Verdict::BreakingIfNamed);
    let validation = changes.iter().filter(|change| change.breaks_validation_only()).count();
    let of_validators =
        if validation > 0 { format!(", {validation} for the old {validators} only") } else { String::new() };
    format!(
        "{}, {breaking} breaking, {conditional} breaking for some code only{of_validators}, {} compatible",
        count(changes.len(), "change"),
        changes.len() - breaking - conditional - validation,
    )
}

pub fn version(diff: &Diff) -> String {
    match (diff.bump, diff.bump_before_one) {
        (Bump::None, _) => "Asks for no new version.".to_owned(),
        (bump, before) if bump == before => format!("Asks for a new {} version.", bump.word()),
        (bump, before) => {
            format!("Asks for a new {} version; before 1.0 for a new {} version.", bump.word(), before.word())
        }
    }
}

fn title(section: Section) -> &'static str {
    match section {
        Section::Edition => "Edition",
        Section::Client => "Client",
        Section::Types => "Types",
        Section::Events => "Events",
        Section::Methods => "Methods",
    }
}

/// All changes of a type, an event, a method or the client: a block under its name, or one line if
/// there is nothing but what happened to it as a whole.
fn item(out: &mut String, changes: &[&Change], is_block: bool) {
    let first = changes[0];
    let whole = changes.iter().find(|change| change.subject.is_whole()).unwrap_or(&first);
    let name = match first.subject.section {
        Section::Types => format!("{} ({})", first.subject.of, whole.direction.word()),
        // Events and methods say by what they are which way things go.
        _ => first.subject.of.clone(),
    };
    if !is_block {
        line(out, changes, &format!("{name}, "));
        return;
    }
    out.push_str(&format!("  {name}\n"));
    let alike = |one: &&Change, other: &&Change| {
        (one.change, one.audience) == (other.change, other.audience)
            && one.subject.item == other.subject.item
            && (&one.read, &one.send) == (&other.read, &other.send)
    };
    changes.chunk_by(alike).for_each(|same| line(out, same, ""));
}

/// Changes of one kind and with one verdict.
fn line(out: &mut String, changes: &[&Change], lead: &str) {
    let first = changes[0];
    let mark = match first.severity() {
        _ if first.breaks_validation_only() => '~',
        Verdict::Compatible => '+',
        Verdict::Breaking => '!',
        _ => '*',
    };
    let names: Vec<String> = changes.iter().map(|change| told(change)).collect();
    let names = names.join(", ");
    let (words, colon) = (first.change.words(), if names.is_empty() { "" } else { ": " });
    let only = first.audience.map(|audience| format!(" in {}", audience.name)).unwrap_or_default();
    let text = format!("{lead}{words}{only}{colon}{names}");
    wrap(out, &format!("  {mark} "), 6, &text);
    let verdicts = [("read", &first.read), ("send", &first.send)];
    match (&first.read, &first.send) {
        _ if first.is_compatible() => {}
        (Some(read), Some(send)) if read == send || first.direction == Direction::Neither => {
            wrap(out, "      ", 6, &sentence(&read.or_worse(send)));
        }
        _ => {
            for (who, verdicts) in verdicts {
                verdicts
                    .iter()
                    .for_each(|verdict| wrap(out, "      ", 12, &format!("{who}: {}", sentence(verdict))));
            }
        }
    }
}

/// The part that changed, and how: `selected, string | null → string[]`.
pub fn told(change: &Change) -> String {
    let name = match change.subject.item {
        Item::Edition | Item::Type | Item::Event | Item::Method | Item::Client => "",
        _ => change.subject.name.as_str(),
    };
    let values = match (&change.old, &change.new) {
        // The reason is a text of its own.
        _ if matches!(change.change, Kind::Deprecated | Kind::Restored) => String::new(),
        (old, new) if change.change == Kind::NameChanged => {
            let [old, new] = [old, new].map(|name| name.as_deref().unwrap_or("as documented"));
            format!("{old} → {new}")
        }
        (Some(old), Some(new)) => format!("{old} → {new}"),
        (Some(one), None) | (None, Some(one)) => one.clone(),
        (None, None) => String::new(),
    };
    let is_renamed = change.old.is_some() && change.new.as_deref() == Some(name);
    match (name.is_empty() || is_renamed, values.is_empty()) {
        (true, _) => values,
        (false, true) => name.to_owned(),
        (false, false) => format!("{name} ({values})"),
    }
}

/// `Rust and TypeScript breaking, schema compatible`.
pub fn sentence(verdicts: &Verdicts) -> String {
    let mut groups: Vec<(Verdict, Vec<&str>)> = Vec::new();
    for (name, verdict) in verdicts.named() {
        match groups.iter_mut().find(|(known, _)| *known == verdict) {
            Some((_, names)) => names.push(name),
            None => groups.push((verdict, vec![name])),
        }
    }
    if let [(verdict, _)] = groups[..] {
        return phrase(verdict);
    }
    let group = |(verdict, names): &(Verdict, Vec<&str>)| format!("{} {}", list(names), phrase(*verdict));
    groups.iter().map(group).collect::<Vec<_>>().join("; ")
}

/// `Rust, TypeScript and schema`.
fn list(names: &[&str]) -> String {
    match names {
        [before @ .., last] if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        _ => names.concat(),
    }
}

fn phrase(verdict: Verdict) -> String {
    match (verdict, verdict.broken()) {
        (_, None) => "compatible".to_owned(),
        (Verdict::Breaking, Some(_)) => "breaking".to_owned(),
        (_, Some(code)) => format!("breaking for {code}"),
    }
}
