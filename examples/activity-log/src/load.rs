//! Measures the server.

use clap::Args;

use crate::Failure;

#[derive(Args)]
pub struct Options {
    /// How many records are posted to each server.
    #[arg(long, default_value_t = 100_000)]
    pub records: usize,
}

pub fn run(_options: &Options) -> Result<(), Failure> {
    Err("not yet".into())
}
