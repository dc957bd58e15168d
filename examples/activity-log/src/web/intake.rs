//! `POST /activities`: one record comes in.

use std::sync::Arc;

use axum::Json;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::{Bytes, BytesMut};
use http_body_util::BodyExt;
use hyper::body::Body as _;
use serde_json::json;

use super::{Desk, Shared};
use crate::problem::Problem;
use crate::store::Status;

/// Answered when it is on the disk, be it a record or not.
pub async fn post(State(desk): Shared, request: Request) -> Result<Response, Problem> {
    check_content(request.headers())?;
    let body = receive(&desk, request.into_body()).await?;
    // Whoever hangs up meanwhile does not undo it.
    tokio::spawn(keep(desk, body)).await.map_err(|error| Problem::from(crate::Failure::from(error)))?
}

async fn keep(desk: Arc<Desk>, body: Bytes) -> Result<Response, Problem> {
    let summary = match desk.reading.read(&body) {
        Ok(summary) => summary,
        Err(refusal) => {
            let outcome = desk.store.refuse(&refusal, body).await?;
            return Err(Problem::refused(&refusal, outcome.id));
        }
    };
    let outcome = desk.store.keep(summary, body).await?;
    let url = format!("/activities/{}", outcome.id);
    let status = if outcome.status == Status::Stored { StatusCode::CREATED } else { StatusCode::OK };
    let answer = json!({ "id": outcome.id, "url": url, "status": outcome.status.as_str() });
    Ok((status, [(header::LOCATION, url)], Json(answer)).into_response())
}

/// JSON in UTF-8 as it is; a form or a text that another site can send without asking is none.
fn check_content(headers: &HeaderMap) -> Result<(), Problem> {
    let refuse = |detail| Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail));
    if headers.contains_key(header::CONTENT_ENCODING) {
        return refuse("Send the record as it is, without a content encoding.");
    }
    let value = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut parts = value.split(';').map(str::trim);
    let media_type = parts.next().unwrap_or_default().to_ascii_lowercase();
    let is_json = media_type == "application/json"
        || (media_type.starts_with("application/") && media_type.ends_with("+json"));
    if !is_json {
        return refuse("Send the record with `Content-Type: application/json`.");
    }
    let charset = parts.find_map(|part| {
        let (name, value) = part.split_once('=')?;
        name.eq_ignore_ascii_case("charset").then(|| value.trim_matches('"'))
    });
    if charset.is_some_and(|charset| !charset.eq_ignore_ascii_case("utf-8")) {
        return refuse("Send the record in UTF-8.");
    }
    Ok(())
}

/// How many times as much as is accepted is listened to, so that the client hears the answer.
const LISTENED: usize = 16;

/// All of the body, unless it is too large or too slow.
async fn receive(desk: &Desk, body: Body) -> Result<Bytes, Problem> {
    // What would not be listened to is not waited for.
    let listened = desk.largest.saturating_mul(LISTENED);
    if body.size_hint().lower() > listened as u64 {
        return Err(too_large(desk));
    }
    let late = |_| {
        let detail = format!("The body did not arrive within {} s.", desk.patience.as_secs());
        Problem::new(StatusCode::REQUEST_TIMEOUT, detail)
    };
    tokio::time::timeout(desk.patience, gather(desk, body)).await.map_err(late)?
}

async fn gather(desk: &Desk, mut body: Body) -> Result<Bytes, Problem> {
    let (mut gathered, mut heard) = (BytesMut::new(), 0);
    while let Some(frame) = body.frame().await {
        let frame =
            frame.map_err(|error| Problem::bad_request(format!("The body did not arrive: {error}.")))?;
        let Ok(data) = frame.into_data() else { continue };
        heard += data.len();
        if heard <= desk.largest {
            gathered.extend_from_slice(&data);
        } else if heard > desk.largest.saturating_mul(LISTENED) {
            break;
        }
    }
    if heard > desk.largest { Err(too_large(desk)) } else { Ok(gathered.freeze()) }
}

fn too_large(desk: &Desk) -> Problem {
    let detail = format!("A record has at most {} bytes; this one is not kept.", desk.largest);
    Problem::new(StatusCode::PAYLOAD_TOO_LARGE, detail)
}
