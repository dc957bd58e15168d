//! What a run does to a disk when it is killed, when it fails, when another is at work, and when
//! there are files of somebody else.
//!
//! `FAULTS=long cargo test --test faults` tries more of everything, see `tests/README.md`.

#[path = "faults/foreign.rs"]
mod foreign;
#[path = "faults/kill.rs"]
mod kill;
#[path = "faults/pairs.rs"]
mod pairs;
#[path = "workbench/spec.rs"]
mod spec;
#[path = "faults/tree.rs"]
mod tree;

/// How often something that depends on chance is tried.
fn times(short: u32, long: u32) -> u32 {
    match std::env::var("FAULTS").as_deref() {
        Ok("long") => long,
        Ok(other) => panic!("FAULTS={other}: only `long` is known"),
        Err(_) => short,
    }
}
