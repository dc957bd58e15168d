//! What a supervisor wants to know.

use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};

use super::Shared;
use super::answer::wants_page;
use super::query::{Asked, parameters};
use crate::problem::Problem;
use crate::store;
use crate::view;

pub async fn show(State(desk): Shared, headers: HeaderMap, asked: Asked) -> Result<Response, Problem> {
    let parameters = parameters(asked)?;
    let filters = parameters.filters()?;
    let question = move |connection: &_| {
        let statistics = store::statistics::statistics(connection, &filters)?;
        Ok((statistics, store::listing::choices(connection)?))
    };
    let (statistics, choices) = desk.store.ask(question).await?;
    if wants_page(&headers) {
        return Ok(view::statistics(&parameters, &choices, &statistics).into_response());
    }
    Ok(Json(statistics).into_response())
}
