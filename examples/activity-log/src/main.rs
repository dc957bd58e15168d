//! Keeps the activity records that agents' browsers send, shows them and counts them.

mod bundle;
mod chart;
mod client_rate;
mod connection;
mod instant;
mod load;
mod log;
mod metrics;
mod options;
mod problem;
mod reading;
mod server;
mod store;
mod summary;
mod view;
mod web;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// What goes wrong outside of any request.
type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Keeps the activity records of agents.
#[derive(Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    verb: Option<Verb>,
    #[command(flatten)]
    options: options::Options,
}

#[derive(Subcommand)]
enum Verb {
    /// Starts the server; so does no verb at all.
    Serve(Box<options::Options>),
    /// Measures the server: posts records to it on loopback, three ways of reading them side by side.
    Load(load::Options),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match arguments.verb {
        None => server::run(arguments.options),
        Some(Verb::Serve(options)) => server::run(*options),
        Some(Verb::Load(options)) => load::run(&options),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}
