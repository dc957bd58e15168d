//! `UserState`.

/// State of a user, as free text; compare [`TeamMemberState`](crate::v5_19::TeamMemberState).
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
///
/// Sources disagree on its type: vendor type declarations (5.19.99) – “meant as a union of
/// offline, available, dnd, away and busy”; vendor type declarations (5.19.99) – “string as it
/// compiles”. Decided: string. The list of values lacks the assertion that would make it a
/// union, so programs written against the declarations see a string.
pub type UserState = String;
