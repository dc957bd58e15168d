//! The differences that are known, each with its reason.

use serde::Deserialize;

use crate::court::Judge;
use crate::ruling::Surprise;

/// A difference that is no mistake. What is left out holds for all.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    pub judges: Vec<Judge>,
    pub surprise: Surprise,
    /// What the instances try.
    pub about: Vec<String>,
    /// The keys of their subjects.
    #[serde(default)]
    pub subjects: Vec<String>,
    pub reason: String,
}

/// All exceptions, in order.
pub fn read() -> Vec<Exception> {
    let exceptions: Vec<Exception> =
        serde_yaml::from_str(include_str!("exceptions.yaml")).expect("the exceptions can be read");
    for exception in &exceptions {
        assert!(exception.reason.ends_with('.'), "a reason is a sentence: {exception:?}");
    }
    exceptions
}

impl Exception {
    pub fn covers(&self, judge: Judge, surprise: Surprise, about: &str, subject: &str) -> bool {
        self.judges.contains(&judge)
            && self.surprise == surprise
            && self.about.iter().any(|one| one == about)
            && (self.subjects.is_empty() || self.subjects.iter().any(|one| one == subject))
    }
}
