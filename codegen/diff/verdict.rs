//! Verdicts: what a change does to a program that was written against the old edition.

use semver::Version;
use serde::{Serialize, Serializer};

use super::audience::{Audience, Users};

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
    /// What it breaks; nothing, if it is compatible.
    pub fn broken(self) -> Option<&'static str> {
        match self {
            Verdict::Compatible => None,
            Verdict::Breaking => Some("programs"),
            Verdict::BreakingIfListed => Some("code that lists all values"),
            Verdict::BreakingIfBuilt => Some("code that builds or implements it, such as a mock"),
            Verdict::BreakingIfReturned => Some("code that returns something else"),
            Verdict::BreakingIfCompared => Some("code that compares with the value"),
            Verdict::BreakingIfNamed => Some("code that names it"),
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
#[derive(Debug, Clone)]
pub struct Verdicts(Vec<(&'static Audience, Verdict)>);

impl Verdicts {
    pub fn new(verdicts: impl Iterator<Item = (&'static Audience, Verdict)>) -> Verdicts {
        Verdicts(verdicts.collect())
    }

    /// The outputs by name, in order.
    pub fn named(&self) -> impl Iterator<Item = (&'static str, Verdict)> {
        self.0.iter().map(|(audience, verdict)| (audience.name, *verdict))
    }

    /// The verdict for the output of this key.
    pub fn of(&self, key: &str) -> Option<Verdict> {
        self.0.iter().find(|(audience, _)| audience.key == key).map(|(_, verdict)| *verdict)
    }

    pub fn worst(&self) -> Verdict {
        self.0.iter().map(|(_, verdict)| *verdict).max().unwrap_or(Verdict::Compatible)
    }

    /// The worst of the outputs that programs are compiled against.
    pub fn worst_in_code(&self) -> Verdict {
        let compiled = self.0.iter().filter(|(audience, _)| audience.users == Users::Compile);
        compiled.map(|(_, verdict)| *verdict).max().unwrap_or(Verdict::Compatible)
    }

    /// Of each pair the worse.
    pub fn or_worse(&self, other: &Verdicts) -> Verdicts {
        let pairs = self.0.iter().zip(&other.0);
        Verdicts::new(pairs.map(|((audience, one), (_, other))| (*audience, *one.max(other))))
    }
}

impl PartialEq for Verdicts {
    fn eq(&self, other: &Verdicts) -> bool {
        let plain = |(audience, verdict): &(&'static Audience, Verdict)| (audience.key, *verdict);
        self.0.iter().map(plain).eq(other.0.iter().map(plain))
    }
}

impl Eq for Verdicts {}

impl Serialize for Verdicts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(audience, verdict)| (audience.key, verdict)))
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

    /// The version that follows another one with such changes.
    pub fn after(self, version: &Version) -> Version {
        let Version { major, minor, patch, .. } = *version;
        match if major == 0 { self.before_one() } else { self } {
            Bump::None => version.clone(),
            Bump::Patch => Version::new(major, minor, patch + 1),
            Bump::Minor => Version::new(major, minor + 1, 0),
            Bump::Major => Version::new(major + 1, 0, 0),
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
