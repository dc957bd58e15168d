//! The records as a table for spreadsheets.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use futures_util::stream::{self, Stream};

use super::query::{Asked, parameters};
use super::{Desk, Shared};
use crate::Failure;
use crate::instant;
use crate::problem::Problem;
use crate::store::{self, Cursor, Filters, Listed};

/// How many records are read at a time; as many are in memory.
const TOGETHER: usize = 500;

const COLUMNS: [&str; 16] = [
    "id",
    "interaction",
    "revision",
    "received",
    "edition",
    "state",
    "type",
    "service",
    "disposition",
    "subject",
    "contact",
    "startTime",
    "duration",
    "transferred",
    "missed",
    "undocumented",
];

pub async fn export(State(desk): Shared, asked: Asked) -> Result<Response, Problem> {
    let filters = parameters(asked)?.filters()?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8; header=present"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"activities.csv\""),
    ];
    Ok((headers, Body::from_stream(rows(desk, filters))).into_response())
}

/// Where the table is.
enum Place {
    Head,
    After(Option<Cursor>),
    End,
}

fn rows(desk: Arc<Desk>, filters: Filters) -> impl Stream<Item = Result<Bytes, Failure>> {
    stream::try_unfold(Place::Head, move |place| {
        let (desk, filters) = (desk.clone(), filters.clone());
        async move {
            match place {
                Place::Head => Ok(Some((text([COLUMNS.map(str::to_owned)])?, Place::After(None)))),
                Place::After(after) => {
                    let question =
                        move |connection: &_| store::listing::after(connection, &filters, after, TOGETHER);
                    let listed = desk.store.ask(question).await?;
                    let next = match listed.last() {
                        Some(last) if listed.len() == TOGETHER => Place::After(Some(last.cursor())),
                        _ => Place::End,
                    };
                    Ok(Some((text(listed.iter().map(row))?, next)))
                }
                Place::End => Ok(None),
            }
        }
    })
}

fn text(rows: impl IntoIterator<Item = [String; COLUMNS.len()]>) -> Result<Bytes, Failure> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row)?;
    }
    Ok(writer.into_inner().map_err(|error| error.to_string())?.into())
}

fn row(listed: &Listed) -> [String; COLUMNS.len()] {
    let optional = |text: &Option<String>| harmless(text.as_deref().unwrap_or_default());
    let truth = |truth| if truth { "yes" } else { "no" }.to_owned();
    [
        listed.id.to_string(),
        harmless(&listed.interaction),
        listed.revision.to_string(),
        instant::rfc3339(listed.received),
        listed.edition.clone(),
        harmless(&listed.state),
        harmless(&listed.r#type),
        optional(&listed.service),
        optional(&listed.disposition),
        harmless(&listed.subject),
        optional(&listed.contact),
        listed.start_time.map(instant::rfc3339).unwrap_or_default(),
        listed.duration.map(|seconds| seconds.to_string()).unwrap_or_default(),
        truth(listed.transferred),
        truth(listed.missed),
        listed.undocumented.to_string(),
    ]
}

/// A text that no spreadsheet takes for a formula: one that begins like it gets an apostrophe before it.
fn harmless(text: &str) -> String {
    let seen = text.trim_start_matches(is_unseen);
    let begins = seen.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '%']);
    if begins || text.starts_with(['\t', '\r', '\n']) { format!("'{text}") } else { text.to_owned() }
}

/// Whether a spreadsheet may drop a character at the beginning of a text, and so uncover what follows.
fn is_unseen(character: char) -> bool {
    let is_mark = matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    is_mark || character.is_whitespace() || character.is_control()
}
