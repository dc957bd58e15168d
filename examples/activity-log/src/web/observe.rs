//! Counts and logs requests. What is in them is in neither: it is the customers'.

use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;

use super::Shared;

/// The methods that have a name of their own in the metrics; anybody can think of others.
const METHODS: [Method; 7] =
    [Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::DELETE, Method::OPTIONS, Method::PATCH];

pub async fn observe(State(desk): Shared, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let named = METHODS.iter().find(|&method| method == request.method());
    let method = named.map_or("other", |method| method.as_str());
    let path = request.extensions().get::<MatchedPath>().cloned();
    let route = path.as_ref().map_or("none", MatchedPath::as_str);
    let response = next.run(request).await;
    let (status, took) = (response.status().as_u16(), began.elapsed());
    desk.metrics.observe(method, route, status, took);
    let milliseconds = took.as_secs_f64() * 1000.0;
    match route {
        // Asked again and again by machines.
        "/health" | "/metrics" => tracing::debug!(method, route, status, milliseconds, "request"),
        _ => tracing::info!(method, route, status, milliseconds, "request"),
    }
    response
}
