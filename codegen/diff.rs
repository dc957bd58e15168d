//! Diff: what changed between two editions, item by item, and whom it breaks.
//!
//! Types are compared by name, type expressions by structure, aliases looked through where that makes
//! them equal. Every difference is of one of the kinds of [`rule`]; what it does to those who read and to
//! those who send, each output says of its users.
//!
//! The version a diff asks for is the greatest that one of its changes asks for: major if programs
//! that read payloads or send data stop compiling, stop working or name something that is gone; minor
//! for additions and for what breaks only code that lists all values or builds what the widget
//! provides; patch if only words or order changed. What the schema of the old edition refuses does not
//! count for readers, since a new version brings its own; it has a mark of its own in the text. Before 1.0 a minor version takes the place
//! of a major one, as the changelog has it.
//!
//! Invariant: a total function of two models; it neither reads the disk nor writes to it.

use serde::Serialize;

use crate::model::{Api, notation};

pub mod audience;
mod calls;
pub mod change;
pub mod changelog;
mod comparison;
pub mod direction;
pub mod disjoint;
mod edition;
mod expression;
mod fields;
mod fit;
mod member;
mod order;
mod parameters;
pub mod release;
mod renaming;
pub mod rule;
mod side;
mod succession;
mod text;
mod types;
mod values;
pub mod verdict;

use audience::{Audience, Users};
use change::Change;
use comparison::Comparison;
use verdict::Bump;

pub(crate) use text::{sentence, summary, version};

/// What changed between two editions.
#[derive(Debug, Clone, Serialize)]
pub struct Diff {
    /// Name of the old edition.
    pub old: String,
    pub new: String,
    /// The part of the version that must go up, from 1.0 on.
    pub bump: Bump,
    /// The same before 1.0.
    pub bump_before_one: Bump,
    /// What a program does that serves both, as the editions say.
    pub code_for_both: Vec<Advice>,
    /// Edition, client, types, events, methods; within each in the order of the old edition, additions last.
    pub changes: Vec<Change>,
    /// The outputs that values are validated with.
    #[serde(skip)]
    validators: Vec<&'static str>,
}

/// What to do about an item in code for both editions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Advice {
    /// The type, event or method; the interface of the client.
    pub of: String,
    /// A field, a value or a parameter of it.
    pub part: Option<String>,
    pub text: String,
}

/// Compares two editions, for the users of these outputs.
pub fn diff(old: &Api, new: &Api, audiences: &[&'static Audience]) -> Diff {
    let (old_side, new_side) = side::sides(old, new);
    let mut comparison = Comparison {
        audiences,
        old: old_side,
        new: new_side,
        changes: Vec::new(),
        scope: [&[], &[]],
        open: Vec::new(),
    };
    comparison.compare_editions();
    comparison.compare_clients();
    comparison.compare_types();
    comparison.compare_events();
    comparison.compare_methods();
    let changes = comparison.changes;
    let bump = changes.iter().map(|change| change.bump).max().unwrap_or(Bump::None);
    Diff {
        old: old.edition.clone(),
        new: new.edition.clone(),
        bump,
        bump_before_one: bump.before_one(),
        code_for_both: code_for_both(old, new),
        changes,
        validators: audiences
            .iter()
            .filter(|audience| audience.users == Users::Validate)
            .map(|audience| audience.name)
            .collect(),
    }
}

/// What one of the editions says about code that serves the other one too.
fn code_for_both(old: &Api, new: &Api) -> Vec<Advice> {
    let said = |api: &Api, other: &Api| -> Vec<Advice> {
        let entries = api.code_for_both.iter().filter(|entry| entry.edition == other.edition);
        let notes = entries.flat_map(|entry| &entry.notes);
        notes
            .map(|note| Advice {
                of: note.of.clone(),
                part: note.part.clone(),
                text: notation::prose(api, &note.text),
            })
            .collect()
    };
    let mut all = said(new, old);
    all.extend(said(old, new));
    all
}

impl Diff {
    /// The diff as text for a terminal.
    pub fn text(&self) -> String {
        text::render(self)
    }
}
