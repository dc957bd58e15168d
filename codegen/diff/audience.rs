//! The users of one output, as far as a diff knows them: what a change means to them.
//!
//! To read is to receive: the arguments of events, the results of methods. To send is to pass: the
//! parameters of methods and of the constructor, the replies to events. An effect says what happens
//! to a program of the old edition that meets the new one.

use std::fmt;

use serde::{Serialize, Serializer};

use super::rule::Kind;
use super::verdict::Verdict;

/// Who uses an output.
pub struct Audience {
    /// In JSON, and in the spec, where it gives names.
    pub key: &'static str,
    /// In sentences.
    pub name: &'static str,
    pub users: Users,
    /// The most required fields that a constructor takes by position; more of them, and their order
    /// says nothing.
    pub by_position: usize,
    /// What a kind of change means to them.
    pub effect: fn(Kind) -> Effect,
}

/// How an output is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Users {
    /// Programs are compiled against it: they take it from the new edition.
    Compile,
    /// Values are validated with it. A reader validates what comes with the old one; what a sender
    /// made for the old one is validated with the new one.
    Validate,
}

/// What a change does to those who read and to those who send.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effect {
    pub read: Verdict,
    pub send: Verdict,
}

impl fmt::Debug for Audience {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.key)
    }
}

/// By its key, which no other has.
impl PartialEq for Audience {
    fn eq(&self, other: &Audience) -> bool {
        self.key == other.key
    }
}

impl Eq for Audience {}

impl Serialize for Audience {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key)
    }
}

/// `ok`, `BREAKS`, or for which code alone it breaks: see [`Verdict`].
macro_rules! verdict {
    (ok) => {
        $crate::diff::verdict::Verdict::Compatible
    };
    (listed) => {
        $crate::diff::verdict::Verdict::BreakingIfListed
    };
    (built) => {
        $crate::diff::verdict::Verdict::BreakingIfBuilt
    };
    (returned) => {
        $crate::diff::verdict::Verdict::BreakingIfReturned
    };
    (compared) => {
        $crate::diff::verdict::Verdict::BreakingIfCompared
    };
    (named) => {
        $crate::diff::verdict::Verdict::BreakingIfNamed
    };
    (BREAKS) => {
        $crate::diff::verdict::Verdict::Breaking
    };
}

/// The function `effect` of an audience, as a table: a kind of change that is missing does not compile.
macro_rules! effects {
    ($($kind:ident: $read:ident $send:ident;)+) => {
        pub fn effect(kind: $crate::diff::rule::Kind) -> $crate::diff::audience::Effect {
            use $crate::diff::audience::{Effect, verdict};
            use $crate::diff::rule::Kind;
            match kind {
                $(Kind::$kind => Effect { read: verdict!($read), send: verdict!($send) },)+
            }
        }
    };
}

pub(crate) use {effects, verdict};
