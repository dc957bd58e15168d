//! Whether the server is well, and what it has counted.

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::Shared;
use crate::problem::Problem;
use crate::store;

/// Well is a server that writes and reads, and is not about to stop.
pub async fn health(State(desk): Shared) -> Result<Response, Problem> {
    if desk.stop.is_cancelled() {
        return Err(Problem::new(StatusCode::SERVICE_UNAVAILABLE, "The server is stopping."));
    }
    if !desk.store.is_open() {
        return Err(Problem::new(StatusCode::SERVICE_UNAVAILABLE, "The database is not written."));
    }
    let records = desk.store.ask(store::listing::count).await?;
    Ok(Json(json!({ "status": "ok", "records": records })).into_response())
}

pub async fn metrics(State(desk): Shared) -> Result<Response, Problem> {
    let text = desk.metrics.text().map_err(|error| Problem::from(crate::Failure::from(error)))?;
    let content = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    Ok(([(header::CONTENT_TYPE, content)], text).into_response())
}
