//! The integers that a number of JavaScript holds exactly.

/// The largest of them, 2^53 − 1.
pub const LARGEST: i64 = (1 << 53) - 1;

/// Why no larger one is taken.
pub const REASON: &str = "beyond 2^53 − 1, the numbers of JavaScript are no longer exact";
