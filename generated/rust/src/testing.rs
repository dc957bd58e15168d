//! Samples of everything that is documented, for tests: with the feature `testing`.

use serde_core::de::DeserializeOwned;

/// A type of which there are samples. They are as documented, and the same in every release that has
/// the same documentation.
pub trait Sample: DeserializeOwned {
    /// The JSON text of a sample with nothing in it that may be absent.
    #[doc(alias = "JSON")]
    #[doc(alias = "SAMPLE")]
    const MINIMAL: &'static str;
    /// The JSON text of a sample with every documented member in it.
    const FULL: &'static str;

    /// A sample with nothing in it that may be absent.
    #[must_use]
    fn minimal() -> Self {
        read(Self::MINIMAL)
    }

    /// A sample with every documented member in it.
    #[must_use]
    fn full() -> Self {
        read(Self::FULL)
    }

    /// The smallest sample, to be made what a test needs.
    #[must_use]
    fn sample() -> Self {
        Self::minimal()
    }
}

fn read<T: DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).expect("a sample is a value of its type")
}

/// The table of samples. A row is a type, its smallest sample and its full one.
macro_rules! samples {
    ($($($name:ident)::+ $(<$($argument:ty),+>)? $minimal:literal $full:literal;)*) => {
        $(impl $crate::testing::Sample for super::$($name)::+ $(<$($argument),+>)? {
            const MINIMAL: &'static str = $minimal;
            const FULL: &'static str = $full;
        })*
    };
}

pub(crate) use samples;
