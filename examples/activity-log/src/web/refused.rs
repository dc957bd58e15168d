//! What was refused: in a list, and each by itself.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{Html, IntoResponse, Response};
use serde_json::json;

use super::Shared;
use super::answer::{Parts, id, wants_page};
use super::query::{Asked, parameters};
use crate::problem::Problem;
use crate::store::{self, PAGE};
use crate::view;

pub async fn list(State(desk): Shared, headers: HeaderMap, asked: Asked) -> Result<Response, Problem> {
    let after = parameters(asked)?.after;
    let after = if after.is_empty() { None } else { Some(id(&after)?) };
    let mut listed = desk.store.ask(move |connection| store::refused::before(connection, after)).await?;
    let is_last = listed.len() <= PAGE;
    listed.truncate(PAGE);
    let next = listed.last().filter(|_| !is_last).map(|last| format!("/refused?after={}", last.id));
    if wants_page(&headers) {
        return Ok(view::refused_list(&listed, next.as_deref()).into_response());
    }
    Ok(Json(json!({ "refused": listed, "next": next })).into_response())
}

/// One of them: a page about it, or its body as it came.
pub async fn single(
    State(desk): Shared,
    headers: HeaderMap,
    Parts(name): Parts<String>,
) -> Result<Response, Problem> {
    let id = id(&name)?;
    let found = desk.store.ask(move |connection| store::refused::find(connection, id)).await?;
    let (refused, body) = found.ok_or_else(|| Problem::not_found("refused body"))?;
    if wants_page(&headers) {
        return Ok(view::refused(&refused, &body).into_response());
    }
    // It is anything at all, so nobody is told that it is JSON.
    Ok(([(header::CONTENT_TYPE, "application/octet-stream")], body).into_response())
}

/// What the type of the problem means.
pub async fn problem() -> Html<String> {
    view::refused_problem()
}
