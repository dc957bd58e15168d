//! Answers that say what is wrong: `application/problem+json`, RFC 9457.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::Failure;
use crate::reading::Refusal;
use crate::store::Unwritten;

/// The type of a problem that has more to say than its status.
pub const REFUSED: &str = "/problems/record-refused";

#[derive(Clone, Debug)]
pub struct Problem {
    pub status: StatusCode,
    pub kind: &'static str,
    pub title: String,
    pub detail: String,
    /// Further members of the object.
    pub members: Vec<(&'static str, Value)>,
    /// After how many seconds it is worth to try again.
    pub retry_after: Option<u64>,
}

impl Problem {
    pub fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        Problem {
            status,
            kind: "about:blank",
            title: status.canonical_reason().unwrap_or("Error").to_owned(),
            detail: detail.into(),
            members: Vec::new(),
            retry_after: None,
        }
    }

    pub fn bad_request(detail: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, detail)
    }

    pub fn not_found(what: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, format!("There is no {what} here."))
    }

    /// Worth to try again.
    pub fn after(mut self, seconds: u64) -> Self {
        self.retry_after = Some(seconds);
        self
    }

    /// A body that is no record, and where it is kept.
    pub fn refused(refusal: &Refusal, id: i64) -> Self {
        let detail = match refusal.pointer.as_str() {
            "" => format!("The record is refused: {}.", refusal.reason),
            pointer => format!("The record is refused at {pointer}: {}.", refusal.reason),
        };
        let mut members = vec![
            ("pointer", json!(refusal.pointer)),
            ("reason", json!(refusal.reason)),
            ("refused", json!(id)),
            ("url", json!(format!("/refused/{id}"))),
        ];
        if !refusal.editions.is_empty() {
            members.push(("editions", json!(refusal.editions)));
        }
        let title = "Not an activity record".to_owned();
        Problem { kind: REFUSED, title, members, ..Self::bad_request(detail) }
    }

    /// The object.
    pub fn value(&self) -> Value {
        let mut value = json!({
            "type": self.kind,
            "title": self.title,
            "status": self.status.as_u16(),
            "detail": self.detail,
        });
        if let Some(members) = value.as_object_mut() {
            members.extend(self.members.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        }
        value
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = (self.status, Json(self.value())).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, seconds.into());
        }
        // A browser is shown a page of it, see `web::answer`.
        response.extensions_mut().insert(self);
        response
    }
}

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Self {
        tracing::error!(%failure, "not answered");
        Problem::new(StatusCode::SERVICE_UNAVAILABLE, "The database does not answer.").after(1)
    }
}

impl From<Unwritten> for Problem {
    fn from(unwritten: Unwritten) -> Self {
        let detail = format!("The record is not kept, send it again: {unwritten}.");
        Problem::new(StatusCode::SERVICE_UNAVAILABLE, detail).after(1)
    }
}
