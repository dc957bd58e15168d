//! What a supervisor wants to know: talk time, transfers and missed interactions.

use rusqlite::{Connection, params_from_iter};
use serde::Serialize;

use super::filters::Filters;

/// The days of the chart: the newest ones that have records.
pub const DAYS: usize = 14;
/// The services of the table; the busiest first.
const SERVICES: usize = 50;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Statistics {
    pub interactions: i64,
    pub talk_seconds: f64,
    pub transfers: i64,
    pub missed: i64,
    pub services: Vec<Service>,
    /// By day, then by service.
    pub talk: Vec<Talk>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Service {
    /// Empty if the records name none.
    pub service: String,
    pub interactions: i64,
    pub talk_seconds: f64,
    pub transfers: i64,
    pub missed: i64,
}

/// How long a service talked on a day.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Talk {
    /// In UTC: `2024-05-29`.
    pub day: String,
    pub service: String,
    pub seconds: f64,
}

/// Talk is what calls last.
const TALK: &str = "total(duration) FILTER (WHERE type = 'voice')";

pub fn statistics(connection: &Connection, filters: &Filters) -> rusqlite::Result<Statistics> {
    let condition = filters.condition(None);
    let counts = format!("count(*), {TALK}, total(transferred), total(missed)");
    let all = format!("SELECT {counts} FROM records WHERE {}", condition.sql);
    let (interactions, talk_seconds, transfers, missed) =
        connection.prepare_cached(&all)?.query_row(params_from_iter(&condition.values), |row| {
            Ok((row.get(0)?, row.get(1)?, row.get::<_, f64>(2)? as i64, row.get::<_, f64>(3)? as i64))
        })?;
    Ok(Statistics {
        interactions,
        talk_seconds,
        transfers,
        missed,
        services: services(connection, filters)?,
        talk: talk(connection, filters)?,
    })
}

fn services(connection: &Connection, filters: &Filters) -> rusqlite::Result<Vec<Service>> {
    let condition = filters.condition(None);
    let sql = format!(
        "SELECT coalesce(service, ''), count(*), {TALK} AS talk, total(transferred), total(missed)
        FROM records WHERE {} GROUP BY 1 ORDER BY talk DESC, 2 DESC, 1 LIMIT {SERVICES}",
        condition.sql
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(condition.values), |row| {
        Ok(Service {
            service: row.get(0)?,
            interactions: row.get(1)?,
            talk_seconds: row.get(2)?,
            transfers: row.get::<_, f64>(3)? as i64,
            missed: row.get::<_, f64>(4)? as i64,
        })
    })?;
    rows.collect()
}

fn talk(connection: &Connection, filters: &Filters) -> rusqlite::Result<Vec<Talk>> {
    let condition = filters.condition(None);
    let sql = format!(
        "WITH talk AS (
            SELECT date(at / 1000, 'unixepoch') AS day, coalesce(service, '') AS service,
                total(duration) AS seconds
            FROM records WHERE {} AND type = 'voice' AND duration > 0 GROUP BY 1, 2)
        SELECT day, service, seconds FROM talk
        WHERE day IN (SELECT DISTINCT day FROM talk ORDER BY day DESC LIMIT {DAYS})
        ORDER BY day, seconds DESC, service",
        condition.sql
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(condition.values), |row| {
        Ok(Talk { day: row.get(0)?, service: row.get(1)?, seconds: row.get(2)? })
    })?;
    rows.collect()
}
