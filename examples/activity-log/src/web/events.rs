//! The list that grows, and the events that it grows by.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{Html, IntoResponse, Response};
use futures_util::stream::{self, Stream};
use serde_json::json;
use tokio::sync::{OwnedSemaphorePermit, watch};

use super::query::{Asked, parameters};
use super::{Desk, Shared};
use crate::problem::Problem;
use crate::store::{self, Change, Happening};
use crate::view;

/// The records that the page begins with.
const FIRST: usize = 20;
/// How long what is new is gathered, so that many viewers ask the database no more often.
const PAUSE: Duration = Duration::from_millis(100);
/// After how long a silent connection is told that it is still there.
const SILENCE: Duration = Duration::from_secs(15);

pub async fn page(State(desk): Shared) -> Result<Html<String>, Problem> {
    // Taken first: what is written in between is told twice rather than never, and shown once.
    let newest = *desk.store.newest().borrow();
    let listed = desk.store.ask(|connection| store::changes::latest(connection, FIRST)).await?;
    Ok(view::live(&listed, newest))
}

/// Tells what is new, from now on or from where a client was interrupted.
pub async fn stream(State(desk): Shared, headers: HeaderMap, asked: Asked) -> Result<Response, Problem> {
    let last = headers.get("last-event-id").and_then(|value| value.to_str().ok()).map(str::to_owned);
    let after = last.unwrap_or(parameters(asked)?.after);
    let newest = desk.store.newest();
    let number = if after.is_empty() {
        *newest.borrow()
    } else {
        after.trim().parse().map_err(|_| {
            Problem::bad_request("`Last-Event-ID` and `after` are the number of an event that was sent.")
        })?
    };
    let Ok(permit) = desk.viewers.clone().try_acquire_owned() else {
        let detail = "There are too many viewers already.";
        return Err(Problem::new(StatusCode::SERVICE_UNAVAILABLE, detail).after(30));
    };
    desk.metrics.viewers.inc();
    let viewer = Viewer { desk, newest, number, waiting: Vec::new().into_iter(), _permit: permit };
    let keep_alive = KeepAlive::new().interval(SILENCE);
    Ok(Sse::new(viewer.events()).keep_alive(keep_alive).into_response())
}

/// Somebody who looks on.
struct Viewer {
    desk: Arc<Desk>,
    newest: watch::Receiver<i64>,
    /// The number of the last change that was told.
    number: i64,
    /// What has been read and not been told.
    waiting: std::vec::IntoIter<Change>,
    _permit: OwnedSemaphorePermit,
}

impl Drop for Viewer {
    fn drop(&mut self) {
        self.desk.metrics.viewers.dec();
    }
}

impl Viewer {
    fn events(self) -> impl Stream<Item = Result<Event, Infallible>> {
        stream::unfold(self, |mut viewer| async {
            let stop = viewer.desk.stop.clone();
            let change = tokio::select! {
                biased;
                () = stop.cancelled() => None,
                change = viewer.next() => change,
            }?;
            viewer.number = change.number;
            Some((Ok(event(&change)), viewer))
        })
    }

    /// The next change, when there is one; none if the database does not answer: the client comes again.
    async fn next(&mut self) -> Option<Change> {
        loop {
            if let Some(change) = self.waiting.next() {
                return Some(change);
            }
            self.newest.borrow_and_update();
            let number = self.number;
            let changes = self.desk.store.ask(move |connection| store::changes::after(connection, number));
            self.waiting = changes.await.ok()?.into_iter();
            if self.waiting.len() == 0 {
                self.newest.changed().await.ok()?;
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
}

fn event(change: &Change) -> Event {
    let (name, data) = match &change.happening {
        Happening::Stored(listed) => ("stored", json!(listed)),
        Happening::Refused(refused) => ("refused", json!(refused)),
    };
    Event::default().id(change.number.to_string()).event(name).data(data.to_string())
}
