//! The judges: compilers, validators and the crate itself, each asked by one file.

pub mod ajv;
pub mod assignment;
pub mod asyncapi;
pub mod browser;
pub mod cargo;
pub mod compiler;
pub mod crate_5_19;
pub mod fault;
pub mod guards;
pub mod json_schema;
pub mod node;
pub mod project;
pub mod reader;
