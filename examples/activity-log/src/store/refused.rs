//! Bodies that are no records.

use rusqlite::{Connection, OptionalExtension, Row};
use serde::Serialize;

use super::listing::PAGE;

#[derive(Clone, Debug, Serialize)]
pub struct Refused {
    pub id: i64,
    pub url: String,
    pub received: i64,
    /// How often this body came.
    pub times: i64,
    pub pointer: String,
    pub reason: String,
    pub size: i64,
}

pub(super) const COLUMNS: &str = "id, received, times, pointer, reason, size";

pub(super) fn refused(row: &Row) -> rusqlite::Result<Refused> {
    let id: i64 = row.get("id")?;
    Ok(Refused {
        id,
        url: format!("/refused/{id}"),
        received: row.get("received")?,
        times: row.get("times")?,
        pointer: row.get("pointer")?,
        reason: row.get("reason")?,
        size: row.get("size")?,
    })
}

/// A page of them before an ID, the newest first.
pub fn before(connection: &Connection, id: Option<i64>) -> rusqlite::Result<Vec<Refused>> {
    let sql = format!("SELECT {COLUMNS} FROM refused WHERE id < ? ORDER BY id DESC LIMIT {}", PAGE + 1);
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([id.unwrap_or(i64::MAX)], refused)?;
    rows.collect()
}

/// One with its body.
pub fn find(connection: &Connection, id: i64) -> rusqlite::Result<Option<(Refused, Vec<u8>)>> {
    let sql = format!("SELECT {COLUMNS}, body FROM refused WHERE id = ?");
    let read = |row: &Row| Ok((refused(row)?, row.get("body")?));
    connection.prepare_cached(&sql)?.query_row([id], read).optional()
}
