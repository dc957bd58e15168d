//! Turns a YAML transcription of an API of types, events and methods into bindings.

pub mod emit;
pub mod files;
pub mod model;
