//! `ExternalKBSearchResultData`.

use crate::latest::ExternalKBArticleItem;

/// A result of a search. The declarations give the article of a folder this second name.
///
/// Source: vendor type declarations (2026-07-02).
pub type ExternalKBSearchResultData = ExternalKBArticleItem;
