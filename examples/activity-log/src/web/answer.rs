//! Whether an answer is for a person or a program.

use axum::extract::{FromRequestParts, Path, Request};
use axum::http::{self, HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde::de::DeserializeOwned;

use crate::problem::Problem;
use crate::view;

/// Whether the client would rather have a page than JSON: browsers name `text/html` and programs do not.
pub fn wants_page(headers: &HeaderMap) -> bool {
    let accepted = headers.get_all(header::ACCEPT).iter().filter_map(|value| value.to_str().ok());
    let mut kinds = accepted.flat_map(|value| value.split(','));
    kinds.any(|kind| kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("text/html")))
}

/// Makes pages of problems, for browsers.
pub async fn show_problems(request: Request, next: Next) -> Response {
    let for_page = wants_page(request.headers());
    let mut response = next.run(request).await;
    let problem = response.extensions_mut().remove::<Problem>();
    match problem {
        Some(problem) if for_page => {
            let mut headers = response.headers().clone();
            headers.remove(header::CONTENT_TYPE);
            headers.remove(header::CONTENT_LENGTH);
            let mut page = (problem.status, view::problem(&problem)).into_response();
            page.headers_mut().extend(headers);
            page
        }
        _ => response,
    }
}

/// The parts of a path that vary. What cannot be one, broken UTF-8 say, has no page.
pub struct Parts<T>(pub T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Parts<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut http::request::Parts, state: &S) -> Result<Self, Problem> {
        let path = Path::from_request_parts(parts, state).await;
        path.map(|Path(found)| Parts(found)).map_err(|_| Problem::not_found("page or record"))
    }
}

/// An ID of an address; what is no ID has no page.
pub fn id(text: &str) -> Result<i64, Problem> {
    text.parse().map_err(|_| Problem::not_found("record"))
}

/// Bytes of JSON as they came.
pub fn json(body: Vec<u8>) -> Response {
    (StatusCode::OK, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}
