//! `User`.

use crate::v5_19::TeamMember;

/// What the declarations call [`TeamMember`](crate::v5_19::TeamMember).
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
pub type User = TeamMember;
