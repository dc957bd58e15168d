//! The values that records have had in their columns, for people to choose from.

use rusqlite::Connection;

use crate::summary::Summary;

/// The most that a list to choose from has.
const MOST: usize = 200;

pub struct Choices {
    pub states: Vec<String>,
    pub services: Vec<String>,
    pub dispositions: Vec<String>,
    pub media: Vec<String>,
}

pub fn choices(connection: &Connection) -> rusqlite::Result<Choices> {
    let values = |name: &str| {
        let sql = format!("SELECT value FROM choices WHERE name = ? ORDER BY value LIMIT {MOST}");
        let mut statement = connection.prepare_cached(&sql)?;
        let rows = statement.query_map([name], |row| row.get(0))?;
        rows.collect::<rusqlite::Result<Vec<String>>>()
    };
    Ok(Choices {
        states: values("state")?,
        services: values("service")?,
        dispositions: values("disposition")?,
        media: values("type")?,
    })
}

/// Adds the values of a record.
pub(super) fn add(connection: &Connection, summary: &Summary) -> rusqlite::Result<()> {
    let values = [
        ("state", Some(&summary.state)),
        ("service", summary.service.as_ref()),
        ("disposition", summary.disposition.as_ref()),
        ("type", Some(&summary.medium)),
    ];
    let mut statement =
        connection.prepare_cached("INSERT OR IGNORE INTO choices (name, value) VALUES (?, ?)")?;
    for (name, value) in values {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            statement.execute([name, value])?;
        }
    }
    Ok(())
}
