//! What is answered over HTTP.

mod activities;
mod answer;
mod csv;
mod events;
mod files;
mod health;
mod host;
mod intake;
mod observe;
mod query;
mod refused;
mod statistics;

pub use query::Parameters;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::bundle::Page;
use crate::client_rate::ClientRate;
use crate::metrics::Metrics;
use crate::problem::Problem;
use crate::reading::Reading;
use crate::store::Store;

/// How many pages are told what is new, at a time.
const MOST_VIEWERS: usize = 100;

/// What the answers are made of.
pub struct Desk {
    pub store: Store,
    pub metrics: Arc<Metrics>,
    pub reading: Reading,
    pub page: Page,
    pub client_rate: ClientRate,
    /// Names of the server, beside its addresses.
    pub hosts: Vec<String>,
    /// The largest body.
    pub largest: usize,
    /// How long a body may take.
    pub patience: Duration,
    /// Ends what would never end.
    pub stop: CancellationToken,
    pub viewers: Arc<Semaphore>,
}

impl Desk {
    /// As many viewers as there may be.
    pub fn viewers() -> Arc<Semaphore> {
        Arc::new(Semaphore::new(MOST_VIEWERS))
    }
}

type Shared = State<Arc<Desk>>;

/// Whose request it is.
#[derive(Clone, Copy)]
pub struct Client(pub IpAddr);

/// What a page may load, and what may be done with it.
const POLICY: &str =
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; object-src 'none'";

const HEADERS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    // A browser gets a page where a program gets JSON.
    (header::VARY, "accept"),
    // What is in the records is nobody else's; files say otherwise.
    (header::CACHE_CONTROL, "no-store"),
];

/// All routes, with what holds for each of them around.
pub fn router(desk: Arc<Desk>) -> Router {
    let mut router = Router::new()
        .route("/", get(files::page))
        .route("/page/{*path}", get(files::page_file))
        .route("/assets/{name}", get(files::asset))
        .route("/favicon.ico", get(files::icon))
        .route("/activities", post(intake::post).get(activities::list))
        .route("/activities.csv", get(csv::export))
        .route("/activities/{id}", get(activities::single))
        .route("/activities/{id}/revisions/{revision}", get(activities::revision))
        .route("/refused", get(refused::list))
        .route("/refused/{id}", get(refused::single))
        .route("/statistics", get(statistics::show))
        .route("/live", get(events::page))
        .route("/live/events", get(events::stream))
        .route("/health", get(health::health))
        .route("/metrics", get(health::metrics))
        .route("/problems/record-refused", get(refused::problem))
        .fallback(nothing)
        .method_not_allowed_fallback(other_method)
        .layer(middleware::from_fn_with_state(desk.clone(), host::check))
        .layer(middleware::from_fn_with_state(desk.clone(), limit))
        .layer(CatchPanicLayer::custom(|_| broken()))
        .layer(middleware::from_fn(answer::show_problems))
        .layer(middleware::from_fn_with_state(desk.clone(), observe::observe));
    for (name, value) in HEADERS {
        router = router.layer(SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value)));
    }
    router.with_state(desk)
}

async fn nothing() -> Problem {
    Problem::not_found("page or record")
}

async fn other_method() -> Problem {
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, "This cannot be done here; `Allow` says what can.")
}

fn broken() -> Response {
    Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "Something is wrong with the server.").into_response()
}

/// Stops a client that sends too much.
async fn limit(State(desk): Shared, request: Request, next: Next) -> Response {
    let client = request.extensions().get::<Client>().copied();
    match client.and_then(|Client(client)| desk.client_rate.wait(client)) {
        None => next.run(request).await,
        Some(wait) => {
            let seconds = wait.as_secs() + 1;
            let detail = format!("That were too many requests; go on in {seconds} s.");
            Problem::new(StatusCode::TOO_MANY_REQUESTS, detail).after(seconds).into_response()
        }
    }
}
