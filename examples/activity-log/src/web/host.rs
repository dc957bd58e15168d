//! By which name the server is called. A page of another site can have a name of its own lead here, and would then
//! read the records as if they were its; so only names that the server knows are answered.

use std::net::IpAddr;

use axum::extract::{Request, State};
use axum::http::uri::Authority;
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::Shared;
use crate::problem::Problem;

pub async fn check(State(desk): Shared, request: Request, next: Next) -> Response {
    let of_head = || request.headers().get(header::HOST)?.to_str().ok()?.parse().ok();
    let called: Option<Authority> = request.uri().authority().cloned().or_else(of_head);
    // Every browser names a host.
    let is_known = called.as_ref().is_none_or(|called| is_known(called.host(), &desk.hosts));
    if is_known {
        return next.run(request).await;
    }
    let detail = "The server is not known by this name; start it with `--host NAME` if it is its.";
    Problem::new(StatusCode::MISDIRECTED_REQUEST, detail).into_response()
}

/// An address leads nowhere else, and `localhost` is no site.
fn is_known(host: &str, hosts: &[String]) -> bool {
    let host = host.trim_end_matches('.');
    let address = host.trim_start_matches('[').trim_end_matches(']');
    address.parse::<IpAddr>().is_ok()
        || host.eq_ignore_ascii_case("localhost")
        || hosts.iter().any(|known| known.eq_ignore_ascii_case(host))
}
