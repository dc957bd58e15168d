//! The database. To keep the records elsewhere, in PostgreSQL say, this folder is what is to be replaced.

pub mod changes;
mod filters;
pub mod listing;
mod readers;
pub mod refused;
mod sheet;
pub mod single;
pub mod statistics;
mod writer;

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};
use tokio::sync::watch;

use crate::Failure;
use crate::metrics::Metrics;
use crate::reading::{Reading, Refusal};
use crate::summary::{Summary, clipped};

pub use changes::{Change, Happening};
pub use filters::{Cursor, Filters};
pub use listing::{Choices, Listed, PAGE};
pub use refused::Refused;
pub use single::Single;
pub use statistics::{Service, Statistics, Talk};
pub use writer::{Outcome, Status, Unwritten};

/// The steps to the present tables; a step that was released stays as it is.
const STEPS: &[M] = &[M::up(include_str!("../migrations/1.sql"))];

/// How long a connection waits for another process that uses the file.
const BUSY: Duration = Duration::from_secs(5);

pub struct Store {
    writer: writer::Writer,
    readers: readers::Readers,
    newest: watch::Receiver<i64>,
}

impl Store {
    /// Opens the database, makes it if there is none, and brings it up to date.
    pub fn open(file: &Path, reading: Reading, metrics: Arc<Metrics>) -> Result<Self, Failure> {
        let open = || -> Result<Self, Failure> {
            if let Some(folder) = file.parent() {
                fs::create_dir_all(folder)?;
            }
            let mut connection = Connection::open(file)?;
            connection.busy_timeout(BUSY)?;
            connection.pragma_update(None, "journal_mode", "WAL")?;
            // What is answered for is on the disk, whatever happens to the machine.
            connection.pragma_update(None, "synchronous", "FULL")?;
            connection.pragma_update(None, "foreign_keys", true)?;
            Migrations::from_slice(STEPS).to_latest(&mut connection)?;
            let (sender, newest) = watch::channel(changes::newest(&connection)?);
            let writer = writer::Writer::start(connection, reading, metrics, sender)?;
            Ok(Store { writer, readers: readers::Readers::open(file)?, newest })
        };
        open().map_err(|failure| format!("the database {}: {failure}", file.display()).into())
    }

    /// Keeps a record; it is on the disk when this is done.
    pub async fn keep(&self, summary: Summary, body: bytes::Bytes) -> Result<Outcome, Unwritten> {
        self.writer.write(writer::Entry::Record(Box::new(summary), body)).await
    }

    /// Keeps a body that is no record.
    pub async fn refuse(&self, refusal: &Refusal, body: bytes::Bytes) -> Result<Outcome, Unwritten> {
        let (pointer, reason) = (clipped(&refusal.pointer), clipped(&refusal.reason));
        self.writer.write(writer::Entry::Refused { pointer, reason, body }).await
    }

    /// Asks the database, beside the writer.
    pub async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Failure> {
        self.readers.ask(question).await
    }

    /// The number of the newest change, and news of it.
    pub fn newest(&self) -> watch::Receiver<i64> {
        self.newest.clone()
    }

    /// Whether what is handed in is written.
    pub fn is_open(&self) -> bool {
        self.writer.is_open()
    }

    /// Writes what has been handed in, and takes no more.
    pub async fn close(&self) {
        self.writer.close().await;
    }
}
