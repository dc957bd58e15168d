//! Posts records over a number of connections, one at a time on each.

use std::net::SocketAddr;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{self, SendRequest};
use hyper::{Request, StatusCode, header};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use super::records;
use crate::Failure;

/// How long it took in all, and each of the answers.
pub struct Posted {
    pub took: Duration,
    pub answers: Vec<Duration>,
}

/// Posts the records of these numbers.
pub async fn post(address: SocketAddr, numbers: Range<usize>, concurrency: usize) -> Result<Posted, Failure> {
    let next = Arc::new(AtomicUsize::new(numbers.start));
    let mut senders = Vec::new();
    for _ in 0..concurrency {
        senders.push(connect(address).await?);
    }
    let began = Instant::now();
    let mut tasks: JoinSet<Result<Vec<Duration>, Failure>> = JoinSet::new();
    for sender in senders {
        tasks.spawn(post_some(sender, next.clone(), numbers.end));
    }
    let mut answers = Vec::with_capacity(numbers.len());
    while let Some(some) = tasks.join_next().await {
        answers.extend(some??);
    }
    Ok(Posted { took: began.elapsed(), answers })
}

async fn connect(address: SocketAddr) -> Result<SendRequest<Full<Bytes>>, Failure> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    let (sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    // What is wrong with it, the one who sends is told.
    tokio::spawn(connection);
    Ok(sender)
}

async fn post_some(
    mut sender: SendRequest<Full<Bytes>>,
    next: Arc<AtomicUsize>,
    end: usize,
) -> Result<Vec<Duration>, Failure> {
    let mut answers = Vec::new();
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        if number >= end {
            return Ok(answers);
        }
        let request = Request::post("/activities")
            .header(header::HOST, "localhost")
            .header(header::CONTENT_TYPE, "application/json")
            .body(Full::new(records::body(number)?))?;
        let began = Instant::now();
        sender.ready().await?;
        let response = sender.send_request(request).await?;
        let status = response.status();
        let body = response.into_body().collect().await?.to_bytes();
        answers.push(began.elapsed());
        if status != StatusCode::CREATED {
            return Err(format!("record {number}: {status}: {}", String::from_utf8_lossy(&body)).into());
        }
    }
}
