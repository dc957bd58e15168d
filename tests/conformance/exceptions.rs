//! The differences that are known, each with its reason.

use serde::Deserialize;

use super::judges::Judge;
use super::subject::Subject;
use super::verdict::Surprise;

/// A difference that is no mistake.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    pub judges: Vec<Judge>,
    pub surprise: Surprise,
    /// What the instances try; if empty, whatever it is.
    #[serde(default)]
    pub about: Vec<String>,
    /// Members of which the subject, or a type within it, has one; if empty, whatever they are.
    #[serde(default)]
    pub members: Vec<String>,
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
    pub fn covers(&self, judge: Judge, surprise: Surprise, about: &str, subject: &Subject) -> bool {
        self.judges.contains(&judge)
            && self.surprise == surprise
            && (self.about.is_empty() || self.about.iter().any(|one| one == about))
            && (self.members.is_empty() || self.members.iter().any(|one| subject.members.contains(one)))
    }
}
