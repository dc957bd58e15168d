//! Verdicts: what a change does to a program that was written against the old edition.

use serde::Serialize;

/// Whether a program goes on working, and if not, which program. From harmless to worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Compatible,
    /// Breaks code that lists all values, such as a `switch` without a default.
    BreakingIfListed,
    /// Breaks code that builds or implements what the widget provides, such as a mock.
    BreakingIfBuilt,
    /// Breaks code that returns something where nobody waited for it.
    BreakingIfReturned,
    /// Breaks code that compares with the value concerned.
    BreakingIfCompared,
    /// Breaks code that names the item itself, by an import or a reference.
    BreakingIfNamed,
    Breaking,
}

impl Verdict {
    /// The code it breaks, to stand after "breaking".
    pub fn condition(self) -> &'static str {
        match self {
            Verdict::Compatible | Verdict::Breaking => "",
            Verdict::BreakingIfListed => " for code that lists all values",
            Verdict::BreakingIfBuilt => " for code that builds or implements it, such as a mock",
            Verdict::BreakingIfReturned => " for code that returns something else",
            Verdict::BreakingIfCompared => " for code that compares with the value",
            Verdict::BreakingIfNamed => " for code that names it",
        }
    }

    /// Of an item that nothing receives and nothing sends: it can only be used by its name.
    pub fn of_unused(self) -> Verdict {
        self.min(Verdict::BreakingIfNamed)
    }

    /// The version it asks for where the change asks for `otherwise` if it breaks nothing.
    ///
    /// The widget may always send more than is documented, so whoever lists all values or builds
    /// what it sends has to expect additions: those are worth a minor version.
    pub fn bump(self, otherwise: Bump) -> Bump {
        match self {
            Verdict::Compatible => otherwise,
            Verdict::BreakingIfListed | Verdict::BreakingIfBuilt => Bump::Minor,
            Verdict::BreakingIfReturned
            | Verdict::BreakingIfCompared
            | Verdict::BreakingIfNamed
            | Verdict::Breaking => Bump::Major,
        }
    }
}

/// The verdict for each output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Verdicts {
    pub rust: Verdict,
    pub typescript: Verdict,
    /// The documented schema. A reader validates what comes with the old one; what a sender made
    /// for the old one is validated with the new one.
    pub schema: Verdict,
}

impl Verdicts {
    pub fn worst(self) -> Verdict {
        self.worst_in_code().max(self.schema)
    }

    /// The worst of the outputs that programs are compiled against.
    pub fn worst_in_code(self) -> Verdict {
        self.rust.max(self.typescript)
    }

    /// Of each pair the worse.
    pub fn or_worse(self, other: Verdicts) -> Verdicts {
        Verdicts {
            rust: self.rust.max(other.rust),
            typescript: self.typescript.max(other.typescript),
            schema: self.schema.max(other.schema),
        }
    }

    pub fn of_unused(self) -> Verdicts {
        Verdicts {
            rust: self.rust.of_unused(),
            typescript: self.typescript.of_unused(),
            schema: self.schema.of_unused(),
        }
    }
}

/// The part of a semantic version that must go up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bump {
    None,
    Patch,
    Minor,
    Major,
}

impl Bump {
    pub fn word(self) -> &'static str {
        match self {
            Bump::None => "none",
            Bump::Patch => "patch",
            Bump::Minor => "minor",
            Bump::Major => "major",
        }
    }

    /// The same before version 1.0, where a new minor version may break.
    pub fn before_one(self) -> Bump {
        match self {
            Bump::Major => Bump::Minor,
            other => other,
        }
    }
}
