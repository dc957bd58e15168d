//! The one thread that writes: what has gathered while the disk was busy is committed together.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use bytes::Bytes;
use rusqlite::Connection;
use tokio::sync::{mpsc, oneshot, watch};

use super::changes;
use super::sheet::Sheet;
use crate::metrics::Metrics;
use crate::reading::Reading;
use crate::summary::Summary;

/// How much is committed at once, and how much may wait.
const TOGETHER: usize = 512;

/// What is to be written.
pub enum Entry {
    Record(Box<Summary>, Bytes),
    Refused {
        pointer: String,
        reason: String,
        body: Bytes,
    },
    /// Nothing; it is the last one.
    End,
}

/// What became of it.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    pub id: i64,
    pub status: Status,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    Stored,
    Unchanged,
    Replaced,
    Refused,
}

impl Status {
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Stored => "stored",
            Status::Unchanged => "unchanged",
            Status::Replaced => "replaced",
            Status::Refused => "refused",
        }
    }
}

/// It is not on the disk.
#[derive(Clone, Debug)]
pub enum Unwritten {
    /// The server stops.
    Closed,
    /// The database cannot: the disk is full, or the file is in use.
    Failed(String),
}

impl fmt::Display for Unwritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unwritten::Closed => f.write_str("the server is stopping"),
            Unwritten::Failed(reason) => write!(f, "the database cannot be written: {reason}"),
        }
    }
}

struct Job {
    entry: Entry,
    answer: oneshot::Sender<Result<Outcome, Unwritten>>,
}

pub struct Writer {
    jobs: mpsc::Sender<Job>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Writer {
    pub fn start(
        connection: Connection,
        reading: Reading,
        metrics: Arc<Metrics>,
        newest: watch::Sender<i64>,
    ) -> std::io::Result<Self> {
        let (sender, receiver) = mpsc::channel(TOGETHER);
        let desk = Desk { connection, reading, metrics, newest };
        let thread = thread::Builder::new().name("writer".to_owned()).spawn(move || desk.work(receiver))?;
        Ok(Writer { jobs: sender, thread: Mutex::new(Some(thread)) })
    }

    pub async fn write(&self, entry: Entry) -> Result<Outcome, Unwritten> {
        let (answer, answered) = oneshot::channel();
        self.jobs.send(Job { entry, answer }).await.map_err(|_| Unwritten::Closed)?;
        answered.await.unwrap_or(Err(Unwritten::Closed))
    }

    /// Whether the thread is there.
    pub fn is_open(&self) -> bool {
        !self.jobs.is_closed()
    }

    /// Waits until all that came before is written. What comes after is not.
    pub async fn close(&self) {
        // Its answer is that there is none.
        let _ = self.write(Entry::End).await;
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        let ended = tokio::task::spawn_blocking(|| thread.map(JoinHandle::join)).await;
        if !matches!(ended, Ok(None | Some(Ok(())))) {
            tracing::error!("the writer did not end as it should");
        }
    }
}

/// Where the writing is done.
struct Desk {
    connection: Connection,
    reading: Reading,
    metrics: Arc<Metrics>,
    newest: watch::Sender<i64>,
}

impl Desk {
    fn work(mut self, mut jobs: mpsc::Receiver<Job>) {
        while let Some(first) = jobs.blocking_recv() {
            let mut gathered = vec![first];
            while gathered.len() < TOGETHER
                && let Ok(job) = jobs.try_recv()
            {
                gathered.push(job);
            }
            let end = gathered.iter().position(|job| matches!(job.entry, Entry::End));
            gathered.truncate(end.unwrap_or(gathered.len()));
            self.commit(gathered);
            if end.is_some() {
                break;
            }
        }
        // The file is complete without its log.
        if let Err(error) = self.connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)") {
            tracing::warn!(%error, "the log of the database stays");
        }
    }

    /// Commits the jobs together; if that fails each by itself, so that one does not stop the others.
    fn commit(&mut self, jobs: Vec<Job>) {
        self.metrics.commits.observe(jobs.len() as f64);
        let entries: Vec<&Entry> = jobs.iter().map(|job| &job.entry).collect();
        let outcomes = match self.write(&entries) {
            Ok(outcomes) => outcomes.into_iter().map(Ok).collect(),
            Err(error) if entries.len() == 1 => vec![Err(failed(&error))],
            Err(_) => entries.iter().map(|&entry| self.write_one(entry)).collect::<Vec<_>>(),
        };
        match changes::newest(&self.connection) {
            Ok(newest) => _ = self.newest.send_replace(newest),
            Err(error) => tracing::error!(%error, "what is new is not known"),
        }
        for (job, outcome) in jobs.into_iter().zip(outcomes) {
            if let Ok(outcome) = &outcome {
                self.metrics.count(outcome.status);
            }
            // Who has gone away gets no answer, and may ask again.
            let _ = job.answer.send(outcome);
        }
    }

    fn write_one(&mut self, entry: &Entry) -> Result<Outcome, Unwritten> {
        let outcomes = self.write(&[entry]).map_err(|error| failed(&error))?;
        outcomes.first().copied().ok_or(Unwritten::Closed)
    }

    fn write(&mut self, entries: &[&Entry]) -> rusqlite::Result<Vec<Outcome>> {
        let mut sheet = Sheet::new(&mut self.connection, self.reading)?;
        let outcomes = entries.iter().map(|entry| match entry {
            Entry::Record(summary, body) => sheet.keep(summary, body),
            Entry::Refused { pointer, reason, body } => sheet.refuse(pointer, reason, body),
            Entry::End => unreachable!("the end is cut off before"),
        });
        let outcomes = outcomes.collect::<rusqlite::Result<_>>()?;
        sheet.commit()?;
        Ok(outcomes)
    }
}

fn failed(error: &rusqlite::Error) -> Unwritten {
    tracing::error!(%error, "not written");
    Unwritten::Failed(error.to_string())
}
