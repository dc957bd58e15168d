//! One record with its text and its revisions.

use rusqlite::{Connection, OptionalExtension, params};

use super::listing::{self, Listed};

/// A record, its newest text, and what it was before.
pub struct Single {
    pub listed: Listed,
    pub body: Vec<u8>,
    /// The newest first, the record as it is among them.
    pub revisions: Vec<Revision>,
}

pub struct Revision {
    pub revision: i64,
    pub received: i64,
    pub size: i64,
}

pub fn find(connection: &Connection, id: i64) -> rusqlite::Result<Option<Single>> {
    let sql = format!("SELECT {} FROM records WHERE id = ?", listing::COLUMNS);
    let Some(listed) = connection.prepare_cached(&sql)?.query_row([id], listing::listed).optional()? else {
        return Ok(None);
    };
    // Written between the two questions it is one revision further; the text is that of the first answer.
    let Some(body) = body(connection, id, Some(listed.revision))? else { return Ok(None) };
    let sql = "SELECT revision, received, length(body) FROM revisions WHERE record = ? ORDER BY revision DESC
        LIMIT 100";
    let mut statement = connection.prepare_cached(sql)?;
    let revisions = statement.query_map([id], |row| {
        Ok(Revision { revision: row.get(0)?, received: row.get(1)?, size: row.get(2)? })
    })?;
    Ok(Some(Single { listed, body, revisions: revisions.collect::<rusqlite::Result<_>>()? }))
}

/// The text of a revision as it came, of the newest one if none is named.
pub fn body(connection: &Connection, id: i64, revision: Option<i64>) -> rusqlite::Result<Option<Vec<u8>>> {
    let sql = "SELECT body FROM revisions WHERE record = ?1 AND revision =
        coalesce(?2, (SELECT max(revision) FROM revisions WHERE record = ?1))";
    connection.prepare_cached(sql)?.query_row(params![id, revision], |row| row.get(0)).optional()
}
