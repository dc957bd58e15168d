//! What is written in one transaction, and committed together.

use bytes::Bytes;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, named_params, params};

use super::changes;
use super::writer::{Outcome, Status};
use crate::instant;
use crate::reading::Reading;
use crate::summary::Summary;

/// One transaction.
pub struct Sheet<'a> {
    transaction: Transaction<'a>,
    reading: Reading,
    /// The number of the newest change.
    change: i64,
}

const CURRENT: &str = "SELECT id, records.revision, body FROM records
    JOIN revisions ON record = id AND revisions.revision = records.revision WHERE interaction = ?1";

const KEEP: &str = "INSERT INTO records (interaction, revision, change, received, at, edition, state, type,
        service, disposition, subject, contact, started, duration, transferred, missed, undocumented, words)
    VALUES (:interaction, :revision, :change, :received, :at, :edition, :state, :type,
        :service, :disposition, :subject, :contact, :started, :duration, :transferred, :missed,
        :undocumented, :words)
    ON CONFLICT (interaction) DO UPDATE SET revision = :revision, change = :change, received = :received,
        at = :at, edition = :edition, state = :state, type = :type, service = :service,
        disposition = :disposition, subject = :subject, contact = :contact, started = :started,
        duration = :duration, transferred = :transferred, missed = :missed, undocumented = :undocumented,
        words = :words
    RETURNING id";

impl<'a> Sheet<'a> {
    pub fn new(connection: &'a mut Connection, reading: Reading) -> rusqlite::Result<Self> {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        Ok(Sheet { change: changes::newest(&transaction)?, reading, transaction })
    }

    pub fn commit(self) -> rusqlite::Result<()> {
        self.transaction.commit()
    }

    fn next_change(&mut self) -> i64 {
        self.change += 1;
        self.change
    }

    /// Keeps a record: the newest one of its interaction counts, what was before stays as a revision.
    pub fn keep(&mut self, summary: &Summary, body: &Bytes) -> rusqlite::Result<Outcome> {
        let (id, status) = match self.current(&summary.interaction)? {
            Some((id, _, stored)) if self.reading.equal(&stored, body) => (id, Status::Unchanged),
            Some((_, revision, _)) => (self.insert(summary, body, revision + 1)?, Status::Replaced),
            None => (self.insert(summary, body, 1)?, Status::Stored),
        };
        Ok(Outcome { id, status })
    }

    /// The record of an interaction as it is: its ID, its revision and its text.
    fn current(&self, interaction: &str) -> rusqlite::Result<Option<(i64, i64, Vec<u8>)>> {
        let mut current = self.transaction.prepare_cached(CURRENT)?;
        current.query_row([interaction], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).optional()
    }

    fn insert(&mut self, summary: &Summary, body: &Bytes, revision: i64) -> rusqlite::Result<i64> {
        let (change, received) = (self.next_change(), instant::now());
        let mut keep = self.transaction.prepare_cached(KEEP)?;
        let values = named_params! {
            ":interaction": summary.interaction, ":revision": revision, ":change": change,
            ":received": received, ":at": summary.started.unwrap_or(received),
            ":edition": summary.edition.as_str(), ":state": summary.state, ":type": summary.medium,
            ":service": summary.service, ":disposition": summary.disposition, ":subject": summary.subject,
            ":contact": summary.contact, ":started": summary.started, ":duration": summary.duration,
            ":transferred": summary.transferred, ":missed": summary.missed,
            ":undocumented": i64::try_from(summary.undocumented).unwrap_or(i64::MAX), ":words": summary.words,
        };
        let id: i64 = keep.query_row(values, |row| row.get(0))?;
        let text = "INSERT INTO revisions (record, revision, received, edition, body) VALUES (?, ?, ?, ?, ?)";
        let mut text = self.transaction.prepare_cached(text)?;
        text.execute(params![id, revision, received, summary.edition.as_str(), &body[..]])?;
        Ok(id)
    }

    pub fn refuse(&mut self, pointer: &str, reason: &str, body: &Bytes) -> rusqlite::Result<Outcome> {
        let (change, received) = (self.next_change(), instant::now());
        let again = "UPDATE refused SET times = times + 1, received = ?5, change = ?6
            WHERE size = ?1 AND reason = ?2 AND pointer = ?3 AND body = ?4 RETURNING id";
        let mut again = self.transaction.prepare_cached(again)?;
        let values = params![
            i64::try_from(body.len()).unwrap_or(i64::MAX),
            reason,
            pointer,
            &body[..],
            received,
            change
        ];
        if let Some(id) = again.query_row(values, |row| row.get(0)).optional()? {
            return Ok(Outcome { id, status: Status::Refused });
        }
        let first = "INSERT INTO refused (size, reason, pointer, body, received, change, times)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1)";
        self.transaction.prepare_cached(first)?.execute(values)?;
        Ok(Outcome { id: self.transaction.last_insert_rowid(), status: Status::Refused })
    }
}
