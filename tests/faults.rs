//! What a run does to a disk when it is killed, when it fails, when another is at work, and when
//! there are files of somebody else.
//!
//! `FAULTS=long cargo test --test suite faults` tries more of everything, see `tests/README.md`.

mod foreign;
mod kill;
mod pairs;
mod read_only;
pub mod tree;

/// How often something that depends on chance is tried.
fn times(short: u32, long: u32) -> u32 {
    match std::env::var("FAULTS").as_deref() {
        Ok("long") => long,
        Ok(other) => panic!("FAULTS={other}: only `long` is known"),
        Err(_) => short,
    }
}
