//! The records: in a list, and each by itself.

use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::Shared;
use super::answer::{Parts, id, json, wants_page};
use super::query::{Asked, parameters};
use crate::problem::Problem;
use crate::reading;
use crate::store::{self, PAGE};
use crate::view;

/// A page of records, the newest first.
pub async fn list(State(desk): Shared, headers: HeaderMap, asked: Asked) -> Result<Response, Problem> {
    let parameters = parameters(asked)?;
    let (filters, cursor) = (parameters.filters()?, parameters.cursor()?);
    let question = move |connection: &_| {
        // One more than is shown tells whether there is a next page.
        let listed = store::listing::after(connection, &filters, cursor, PAGE + 1)?;
        Ok((listed, store::listing::choices(connection)?))
    };
    let (mut listed, choices) = desk.store.ask(question).await?;
    let is_last = listed.len() <= PAGE;
    listed.truncate(PAGE);
    let last = listed.last().filter(|_| !is_last);
    let next = last.map(|last| parameters.address("/activities", Some(last.cursor())));
    if wants_page(&headers) {
        return Ok(view::list(&parameters, &choices, &listed, next.as_deref()).into_response());
    }
    Ok(Json(json!({ "activities": listed, "next": next })).into_response())
}

/// One record: a page about it, or its text as it came.
pub async fn single(
    State(desk): Shared,
    headers: HeaderMap,
    Parts(name): Parts<String>,
) -> Result<Response, Problem> {
    let id = id(&name)?;
    let found = desk.store.ask(move |connection| store::single::find(connection, id)).await?;
    let single = found.ok_or_else(|| Problem::not_found("record"))?;
    if wants_page(&headers) {
        let undocumented = reading::undocumented(&single.body);
        return Ok(view::single(&single, &undocumented).into_response());
    }
    Ok(json(single.body))
}

/// The text of one revision as it came.
pub async fn revision(
    State(desk): Shared,
    Parts((name, revision)): Parts<(String, String)>,
) -> Result<Response, Problem> {
    let (id, revision) = (id(&name)?, id(&revision)?);
    let found = desk.store.ask(move |connection| store::single::body(connection, id, Some(revision))).await?;
    found.map(json).ok_or_else(|| Problem::not_found("revision"))
}
