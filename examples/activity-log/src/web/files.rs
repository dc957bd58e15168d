//! Files: the agent's page, the style sheet and the script of the live list.

use axum::extract::{Request, State};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use tower::ServiceExt;
use tower_http::services::{ServeDir, ServeFile};

use super::answer::Parts;
use super::{POLICY, Shared};
use crate::problem::Problem;
use crate::view;

/// They may be kept, but are asked for again each time.
const CACHE: (HeaderName, &str) = (header::CACHE_CONTROL, "no-cache");

/// The agent's page, or what to do when there is none.
pub async fn page(State(desk): Shared, request: Request) -> Response {
    let file = desk.page.folder().join("index.html");
    if !file.is_file() {
        return (StatusCode::SERVICE_UNAVAILABLE, view::no_page(&desk.page)).into_response();
    }
    let tenant = std::fs::read_to_string(desk.page.folder().join("tenant.txt")).unwrap_or_default();
    let served = ServeFile::new(file).oneshot(request).await.into_response();
    match policy(tenant.trim()) {
        Some(policy) => ([CACHE], [(header::CONTENT_SECURITY_POLICY, policy)], served).into_response(),
        None => ([CACHE], served).into_response(),
    }
}

/// What a page may load that has the widget of a tenant; nothing more than the others if it has none.
fn policy(tenant: &str) -> Option<String> {
    let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
    let from =
        (!tenant.is_empty() && tenant.chars().all(is_host)).then(|| format!("'self' https://{tenant}"))?;
    let sources =
        format!("default-src {from}; connect-src {from} wss://{tenant}; style-src {from} 'unsafe-inline'");
    Some(POLICY.replacen("default-src 'self'", &sources, 1))
}

pub async fn page_file(State(desk): Shared, Parts(path): Parts<String>, mut request: Request) -> Response {
    // Whatever the path is, `ServeDir` does not leave its folder.
    let Some(uri) = request.uri().path().strip_prefix("/page").and_then(|path| path.parse().ok()) else {
        return Problem::not_found(&path).into_response();
    };
    *request.uri_mut() = uri;
    let files = ServeDir::new(desk.page.folder()).append_index_html_on_directories(false);
    match files.oneshot(request).await {
        Ok(served) if served.status() != StatusCode::NOT_FOUND => ([CACHE], served).into_response(),
        _ => Problem::not_found("file").into_response(),
    }
}

pub async fn asset(Parts(name): Parts<String>) -> Response {
    let (kind, text) = match name.as_str() {
        "style.css" => ("text/css; charset=utf-8", include_str!("../../assets/style.css")),
        "live.js" => ("text/javascript; charset=utf-8", include_str!("../../assets/live.js")),
        "icon.svg" => ("image/svg+xml", include_str!("../../assets/icon.svg")),
        _ => return Problem::not_found("file").into_response(),
    };
    ([(header::CONTENT_TYPE, kind), CACHE], text).into_response()
}

/// Browsers ask for it by themselves.
pub async fn icon() -> Response {
    asset(Parts("icon.svg".to_owned())).await
}
