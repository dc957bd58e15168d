//! What tests are made with: small specs on the disk, folders, a record, hostile words.

pub mod folder;
pub mod record;
pub mod spec;
pub mod words;
