//! Files in memory: what an emitter produces and what the disk is compared with.

use std::collections::BTreeMap;

/// Relative paths, written with `/`, and their contents.
pub type Files = BTreeMap<String, String>;
