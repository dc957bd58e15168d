//! What the two bundles of an edition say about a value.

use codegen::schema::{Reading, bundle};
use serde_json::Value;

use crate::judges::json_schema::Bundle;

/// The verdict expected of a value.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Verdict {
    /// Both bundles accept it.
    Documented,
    /// Only the tolerant one accepts it.
    Tolerated,
    /// Neither accepts it.
    Refused,
    /// Only the documented one accepts it.
    Untold,
}

/// The two bundles of one edition.
pub struct Judges {
    pub documented: Bundle,
    pub tolerant: Bundle,
}

impl Judges {
    pub fn of(package: &codegen::model::Package) -> Judges {
        let read = |reading| Bundle::read(&bundle(&package.editions[0], package, reading));
        Judges { documented: read(Reading::Documented), tolerant: read(Reading::Tolerant) }
    }

    /// Compares the verdicts on values with what is expected.
    #[track_caller]
    pub fn agree(&self, key: &str, cases: impl IntoIterator<Item = (Verdict, Value)>) {
        for (expected, value) in cases {
            let documented = self.documented.faults(key, &value);
            let tolerant = self.tolerant.faults(key, &value);
            let found = match (documented.is_empty(), tolerant.is_empty()) {
                (true, true) => Verdict::Documented,
                (false, true) => Verdict::Tolerated,
                (false, false) => Verdict::Refused,
                (true, false) => Verdict::Untold,
            };
            assert_eq!(found, expected, "{key}: {value}\n{documented:#?}\n{tolerant:#?}");
        }
    }
}
