//! What is new since a moment: records and refused bodies in the order in which they came.

use rusqlite::{Connection, Row};

use super::listing::{self, Listed};
use super::refused::{self, Refused};

/// The most changes that are told at once.
const TOGETHER: i64 = 100;

/// Something that was written.
pub struct Change {
    /// Its number; what comes later has a greater one.
    pub number: i64,
    pub happening: Happening,
}

pub enum Happening {
    Stored(Box<Listed>),
    Refused(Refused),
}

/// The number of the newest change.
pub fn newest(connection: &Connection) -> rusqlite::Result<i64> {
    let newest = "SELECT max(coalesce((SELECT max(change) FROM records), 0),
        coalesce((SELECT max(change) FROM refused), 0))";
    connection.prepare_cached(newest)?.query_row([], |row| row.get(0))
}

/// The records that were stored last, the last one first.
pub fn latest(connection: &Connection, most: usize) -> rusqlite::Result<Vec<Listed>> {
    let sql = format!("SELECT {} FROM records ORDER BY change DESC LIMIT {most}", listing::COLUMNS);
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([], listing::listed)?;
    rows.collect()
}

/// The next changes after a number.
pub fn after(connection: &Connection, number: i64) -> rusqlite::Result<Vec<Change>> {
    let mut changes: Vec<Change> = Vec::new();
    let stored =
        format!("SELECT {}, change FROM records WHERE change > ? ORDER BY change LIMIT ?", listing::COLUMNS);
    let stored_change = |row: &Row| {
        Ok(Change {
            number: row.get("change")?,
            happening: Happening::Stored(Box::new(listing::listed(row)?)),
        })
    };
    let refused =
        format!("SELECT {}, change FROM refused WHERE change > ? ORDER BY change LIMIT ?", refused::COLUMNS);
    let refused_change = |row: &Row| {
        Ok(Change { number: row.get("change")?, happening: Happening::Refused(refused::refused(row)?) })
    };
    for change in connection.prepare_cached(&stored)?.query_map((number, TOGETHER), stored_change)? {
        changes.push(change?);
    }
    for change in connection.prepare_cached(&refused)?.query_map((number, TOGETHER), refused_change)? {
        changes.push(change?);
    }
    changes.sort_by_key(|change| change.number);
    changes.truncate(TOGETHER as usize);
    Ok(changes)
}
