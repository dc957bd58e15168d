//! What tests are made with: small specs on the disk, hostile words.

pub mod spec;
pub mod words;
