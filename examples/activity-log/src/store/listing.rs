//! Records in a list: the newest first, a page at a time.

use rusqlite::{Connection, Row, params_from_iter};
use serde::Serialize;

use super::filters::{Cursor, Filters};

/// How many records a page has.
pub const PAGE: usize = 50;

/// A record as a list shows it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Listed {
    pub id: i64,
    pub url: String,
    pub interaction: String,
    pub revision: i64,
    pub received: i64,
    pub at: i64,
    pub edition: String,
    pub state: String,
    pub r#type: String,
    pub service: Option<String>,
    pub disposition: Option<String>,
    pub subject: String,
    pub contact: Option<String>,
    pub start_time: Option<i64>,
    pub duration: Option<f64>,
    pub transferred: bool,
    pub missed: bool,
    pub undocumented: i64,
}

impl Listed {
    pub fn cursor(&self) -> Cursor {
        Cursor { at: self.at, id: self.id }
    }
}

/// What `listed` reads.
pub(super) const COLUMNS: &str = "id, interaction, revision, received, at, edition, state, type, service,
    disposition, subject, contact, started, duration, transferred, missed, undocumented";

pub(super) fn listed(row: &Row) -> rusqlite::Result<Listed> {
    let id: i64 = row.get("id")?;
    Ok(Listed {
        id,
        url: format!("/activities/{id}"),
        interaction: row.get("interaction")?,
        revision: row.get("revision")?,
        received: row.get("received")?,
        at: row.get("at")?,
        edition: row.get("edition")?,
        state: row.get("state")?,
        r#type: row.get("type")?,
        service: row.get("service")?,
        disposition: row.get("disposition")?,
        subject: row.get("subject")?,
        contact: row.get("contact")?,
        start_time: row.get("started")?,
        duration: row.get("duration")?,
        transferred: row.get("transferred")?,
        missed: row.get("missed")?,
        undocumented: row.get("undocumented")?,
    })
}

/// Some records after another, the newest first.
pub fn after(
    connection: &Connection,
    filters: &Filters,
    after: Option<Cursor>,
    most: usize,
) -> rusqlite::Result<Vec<Listed>> {
    let condition = filters.condition(after);
    let sql = format!(
        "SELECT {COLUMNS} FROM records WHERE {} ORDER BY at DESC, id DESC LIMIT {most}",
        condition.sql
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(condition.values), listed)?;
    rows.collect()
}

/// How many records there are in all.
pub fn count(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("SELECT count(*) FROM records", [], |row| row.get(0))
}

/// The values that the records have in a column, to choose from.
pub struct Choices {
    pub states: Vec<String>,
    pub services: Vec<String>,
    pub dispositions: Vec<String>,
    pub media: Vec<String>,
}

pub fn choices(connection: &Connection) -> rusqlite::Result<Choices> {
    let values = |column: &str| {
        let sql = format!("SELECT DISTINCT {column} FROM records WHERE {column} <> '' ORDER BY 1 LIMIT 200");
        let mut statement = connection.prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        rows.collect::<rusqlite::Result<Vec<String>>>()
    };
    Ok(Choices {
        states: values("state")?,
        services: values("service")?,
        dispositions: values("disposition")?,
        media: values("type")?,
    })
}
