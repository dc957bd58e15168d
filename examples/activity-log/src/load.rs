//! Measures the server: the same records posted to three of it, which read them in different ways.

mod client;
mod measured;
mod records;
mod subject;

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::Failure;
use crate::options::HOME;
use crate::reading::Reading;

use measured::Measured;
use subject::Subject;

#[derive(Args)]
pub struct Options {
    /// How many records are posted to each server.
    #[arg(long, default_value = "100000")]
    records: NonZeroUsize,
    /// How many are on their way at a time.
    #[arg(long, default_value = "64")]
    concurrency: NonZeroUsize,
    /// In how many rounds, in which the servers take turns: what else happens on the machine meets all of them.
    #[arg(long, default_value = "5")]
    rounds: NonZeroUsize,
    /// Where the databases are; on a file system in memory nothing waits for a disk.
    #[arg(long, default_value_os_t = Path::new(HOME).join("data"))]
    folder: PathBuf,
}

/// The ways of reading; the last one is what the others are compared with.
const READINGS: [(Reading, &str); 3] =
    [(Reading::Typed, "typed"), (Reading::Value, "value"), (Reading::Derived, "derived")];

pub fn run(options: &Options) -> Result<(), Failure> {
    if cfg!(debug_assertions) {
        eprintln!("warning: this is no release build; its figures say nothing");
    }
    std::fs::create_dir_all(&options.folder)?;
    let folder = tempfile::tempdir_in(&options.folder)?;
    let subjects = READINGS.map(|(_, name)| Subject::start(name, folder.path()));
    let mut subjects = subjects.into_iter().collect::<Result<Vec<_>, _>>()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut measured: Vec<Measured> = subjects.iter().map(|_| Measured::default()).collect();
    let rounds = options.rounds.get();
    for round in 0..rounds {
        let (from, to) =
            (options.records.get() * round / rounds, options.records.get() * (round + 1) / rounds);
        for (subject, measured) in subjects.iter().zip(&mut measured) {
            let posting = client::post(subject.address(), from..to, options.concurrency.get());
            measured.add(runtime.block_on(posting)?);
        }
        eprintln!("round {} of {rounds}", round + 1);
    }
    for (subject, measured) in subjects.iter_mut().zip(&mut measured) {
        measured.usage = subject.usage();
    }
    println!(
        "{} records to each server, {} at a time, in {rounds} rounds\n",
        options.records, options.concurrency
    );
    print!("{}", measured::table(&READINGS.map(|(_, name)| name), &mut measured));
    Ok(())
}
