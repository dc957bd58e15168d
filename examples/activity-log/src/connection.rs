//! Connections: how many there may be, and how long one may take.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::StatusCode;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_io_timeout::TimeoutStream;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

use crate::metrics::Metrics;
use crate::options::Options;
use crate::problem::Problem;
use crate::web::Client;

/// How many are told at a time that there are too many; the others are just closed.
const TURNED_AWAY: usize = 64;

/// The answer to a connection for which there is no place.
fn full() -> String {
    let problem = Problem::new(StatusCode::SERVICE_UNAVAILABLE, "There are too many connections.");
    let body = problem.value().to_string();
    format!(
        "HTTP/1.1 {}\r\ncontent-type: application/problem+json\r\nretry-after: 1\r\nconnection: close\r\n\
        content-length: {}\r\n\r\n{body}",
        problem.status,
        body.len()
    )
}

/// Accepts connections until it is told to stop, then waits for the requests that have begun.
pub async fn accept(
    listener: TcpListener,
    router: Router,
    metrics: Arc<Metrics>,
    options: &Options,
    stop: CancellationToken,
) {
    let places = Arc::new(Semaphore::new(options.connections.clamp(1, Semaphore::MAX_PERMITS)));
    let doormen = Arc::new(Semaphore::new(TURNED_AWAY));
    let graceful = GracefulShutdown::new();
    let mut http = http1::Builder::new();
    // Counts while the head of a request is awaited, the next one of a connection too.
    http.timer(TokioTimer::new()).header_read_timeout(options.patience());
    loop {
        let accepted = tokio::select! {
            biased;
            () = stop.cancelled() => break,
            accepted = listener.accept() => accepted,
        };
        let (stream, client) = match accepted {
            Ok((stream, address)) => (stream, address.ip()),
            Err(error) => {
                // No files are left, or the client is gone already.
                tracing::warn!(%error, "not accepted");
                tokio::time::sleep(Duration::from_millis(20)).await;
                continue;
            }
        };
        let Ok(place) = places.clone().try_acquire_owned() else {
            if let Ok(doorman) = doormen.clone().try_acquire_owned() {
                tokio::spawn(async move {
                    turn_away(stream).await;
                    drop(doorman);
                });
            }
            continue;
        };
        let connection = http.serve_connection(io(stream, options.patience()), service(&router, client));
        let connection = graceful.watch(connection);
        let metrics = metrics.clone();
        metrics.connections.inc();
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "connection");
            }
            metrics.connections.dec();
            drop(place);
        });
    }
    drop(listener);
    if tokio::time::timeout(options.grace(), graceful.shutdown()).await.is_err() {
        tracing::warn!("requests that have begun are given up");
    }
}

type Stream = TokioIo<std::pin::Pin<Box<TimeoutStream<TcpStream>>>>;

/// A client that does not take its answer is not waited for.
fn io(stream: TcpStream, patience: Duration) -> Stream {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "answers may be held back");
    }
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(patience));
    TokioIo::new(Box::pin(stream))
}

fn service(
    router: &Router,
    client: IpAddr,
) -> impl hyper::service::Service<
    hyper::Request<Incoming>,
    Response = axum::response::Response,
    Error = std::convert::Infallible,
    Future = impl Send + use<>,
> + use<> {
    let router = router.clone();
    service_fn(move |request: hyper::Request<Incoming>| {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(Client(client));
        router.clone().oneshot(request)
    })
}

/// Says that there is no place, and waits a little for the client to read it.
async fn turn_away(mut stream: TcpStream) {
    let say = async {
        stream.write_all(full().as_bytes()).await?;
        stream.shutdown().await?;
        let mut rest = [0; 1024];
        while stream.read(&mut rest).await? > 0 {}
        Ok::<(), std::io::Error>(())
    };
    // It does not matter whether it is heard.
    let _ = tokio::time::timeout(Duration::from_secs(1), say).await;
}
