//! `ExternalKBSearchResultData`.

use crate::latest::ExternalKBArticleItem;

/// A result of a search, which is an article as a folder lists it.
///
/// Source: vendor type declarations (2026-07-02).
pub type ExternalKBSearchResultData = ExternalKBArticleItem;
