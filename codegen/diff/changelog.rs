//! A release as entries of a changelog: a draft, which somebody puts into their own words.

use crate::markdown::{Fragments, code, markdown, text};

use super::Diff;
use super::change::Change;
use super::release::Release;
use super::rule::Kind;
use super::text::told;

/// A list, an entry for each kind of change of an item; what breaks programs is first.
pub fn entries(release: &Release) -> Vec<Fragments> {
    let editions = |names: &[String], words: &'static str| -> Vec<Fragments> {
        names.iter().map(|name| markdown!("- Edition {} {}.", code(name), words)).collect()
    };
    let mut entries = editions(&release.removed, "is no longer there, which breaks its programs");
    entries.extend(editions(&release.added, "is new"));
    let mut changes: Vec<(&Diff, Vec<&Change>)> = release.editions.iter().flat_map(of_diff).collect();
    changes.sort_by_key(|(_, alike)| std::cmp::Reverse(alike[0].severity()));
    let is_only = release.editions.len() == 1;
    entries.extend(changes.iter().map(|(diff, alike)| entry(&diff.new, alike, is_only)));
    entries
}

/// The changes of an edition that are alike, together.
fn of_diff(diff: &Diff) -> Vec<(&Diff, Vec<&Change>)> {
    let told: Vec<&Change> = diff.changes.iter().filter(|change| change.change != Kind::Reworded).collect();
    let alike = told.chunk_by(|one, other| {
        one.change == other.change
            && one.subject.section == other.subject.section
            && one.subject.of == other.subject.of
            && one.severity() == other.severity()
    });
    alike.map(|alike| (diff, alike.to_vec())).collect()
}

fn entry(edition: &str, alike: &[&Change], is_only: bool) -> Fragments {
    let first = alike[0];
    let edition = if is_only { markdown!("") } else { markdown!("{}, ", code(edition)) };
    let names = alike.iter().map(|change| told(change)).filter(|name| !name.is_empty());
    let names: Vec<Fragments> = names.map(|name| code(&name)).collect();
    let names = match names.is_empty() {
        true => markdown!(""),
        false => markdown!(": {}", Fragments::joined(names, ", ")),
    };
    let breaks =
        first.severity().broken().map_or_else(|| markdown!(""), |code| markdown!(" This breaks {}.", code));
    markdown!("- {}{}, {}{}.{}", edition, code(&first.subject.of), text(first.change.words()), names, breaks)
}
