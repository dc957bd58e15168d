//! A release: the diffs of all editions that two specs share, or of just two editions.

use serde::Serialize;

use crate::model::{Api, Package};

use super::audience::Audience;
use super::verdict::Bump;
use super::{Diff, diff};

/// What changed between two specs, and the version it asks for.
#[derive(Debug, Clone, Serialize)]
pub struct Release {
    /// The part of the version that must go up, from 1.0 on.
    pub bump: Bump,
    /// The same before 1.0.
    pub bump_before_one: Bump,
    /// Editions that only the new spec has.
    pub added: Vec<String>,
    /// Editions that only the old spec has.
    pub removed: Vec<String>,
    /// One diff for each edition of both specs; the one diff, where two editions were compared.
    pub editions: Vec<Diff>,
}

impl Release {
    pub fn of_editions(old: &Api, new: &Api, audiences: &[&'static Audience]) -> Release {
        Release::new(Vec::new(), Vec::new(), vec![diff(old, new, audiences)])
    }

    pub fn of_specs(old: &Package, new: &Package, audiences: &[&'static Audience]) -> Release {
        let lacks =
            |package: &Package, name: &str| !package.editions.iter().any(|edition| edition.edition == name);
        let only = |one: &Package, other: &Package| -> Vec<String> {
            let names = one.editions.iter().map(|edition| edition.edition.clone());
            names.filter(|name| lacks(other, name)).collect()
        };
        let diffs = old.editions.iter().filter_map(|before| {
            let after = new.editions.iter().find(|after| after.edition == before.edition)?;
            Some(diff(before, after, audiences))
        });
        Release::new(only(new, old), only(old, new), diffs.collect())
    }

    fn new(added: Vec<String>, removed: Vec<String>, editions: Vec<Diff>) -> Release {
        let of_list = |list: &[String], bump: Bump| if list.is_empty() { Bump::None } else { bump };
        let bump = editions
            .iter()
            .map(|diff| diff.bump)
            .chain([of_list(&added, Bump::Minor), of_list(&removed, Bump::Major)])
            .max()
            .unwrap_or(Bump::None);
        Release { bump, bump_before_one: bump.before_one(), added, removed, editions }
    }

    /// The release as text for a terminal.
    pub fn text(&self) -> String {
        let list = |words: &str, names: &[String]| -> Option<String> {
            (!names.is_empty()).then(|| format!("{words}: {}.\n", names.join(", ")))
        };
        let whole = [list("Editions removed", &self.removed), list("Editions added", &self.added)];
        let parts = whole.into_iter().flatten().chain(self.editions.iter().map(Diff::text));
        parts.collect::<Vec<_>>().join("\n")
    }

    /// The release as JSON; its keys are the fields of the types of this module.
    pub fn json(&self) -> String {
        format!("{:#}\n", serde_json::json!(self))
    }
}
