//! A few connections that only read; the writer does not wait for them, nor they for it.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::{Connection, OpenFlags};
use tokio::sync::Semaphore;

use crate::Failure;

/// How many questions are asked at a time.
const SEVERAL: usize = 4;
/// How long an answer may take.
const LONGEST: Duration = Duration::from_secs(10);
/// After how many steps of the database the time is looked at.
const STEPS: std::ffi::c_int = 10_000;

pub struct Readers {
    free: Arc<Mutex<Vec<Connection>>>,
    permits: Semaphore,
}

impl Readers {
    pub fn open(file: &Path) -> rusqlite::Result<Self> {
        let open = |_| {
            let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            let connection = Connection::open_with_flags(file, flags)?;
            connection.busy_timeout(super::BUSY)?;
            Ok(connection)
        };
        let free = (0..SEVERAL).map(open).collect::<rusqlite::Result<_>>()?;
        Ok(Readers { free: Arc::new(Mutex::new(free)), permits: Semaphore::new(SEVERAL) })
    }

    pub async fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Failure> {
        let _permit = self.permits.acquire().await?;
        let free = self.free.clone();
        let answer = tokio::task::spawn_blocking(move || {
            let lent = Lent::take(free)?;
            let until = Instant::now() + LONGEST;
            lent.connection()?.progress_handler(STEPS, Some(move || Instant::now() > until))?;
            question(lent.connection()?)
        });
        Ok(answer.await??)
    }
}

/// A connection that goes back when it is dropped, even by a panic.
struct Lent {
    connection: Option<Connection>,
    free: Arc<Mutex<Vec<Connection>>>,
}

impl Lent {
    fn take(free: Arc<Mutex<Vec<Connection>>>) -> rusqlite::Result<Self> {
        let connection = free.lock().unwrap_or_else(PoisonError::into_inner).pop();
        Ok(Lent { connection, free })
    }

    /// There are as many connections as permits, so there is one.
    fn connection(&self) -> rusqlite::Result<&Connection> {
        self.connection.as_ref().ok_or(rusqlite::Error::InvalidQuery)
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        let mut free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        free.extend(self.connection.take());
    }
}
