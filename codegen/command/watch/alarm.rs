//! What wakes the loop: the system, which tells of changes; a clock, where it does not; and Ctrl-C.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use codegen::load::Failure;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::super::console::Console;

/// How long the folder is not looked at where the system tells of changes: it may have lost one.
const CALM: Duration = Duration::from_secs(1);

/// And where it does not.
const ALERT: Duration = Duration::from_millis(300);

/// The exit code of a program that was interrupted.
const INTERRUPTED: i32 = 130;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wake {
    /// There may be something new.
    Look,
    /// The run is to end.
    End,
}

pub struct Alarm {
    spec: PathBuf,
    sender: Sender<Wake>,
    wakes: Receiver<Wake>,
    /// Dropping it ends it.
    watcher: Option<RecommendedWatcher>,
    /// Whether it was said that the system refuses to tell.
    is_refused: bool,
}

impl Alarm {
    pub fn set(spec: &Path) -> Result<Self, Failure> {
        let (sender, wakes) = channel();
        let (end, asked) = (sender.clone(), AtomicBool::new(false));
        let interrupt = move || {
            // A run that goes on is let finish, unless somebody insists.
            if asked.swap(true, Ordering::Relaxed) || end.send(Wake::End).is_err() {
                std::process::exit(INTERRUPTED);
            }
        };
        ctrlc::set_handler(interrupt).map_err(|error| Failure(format!("cannot wait for Ctrl-C: {error}")))?;
        Ok(Self { spec: spec.to_owned(), sender, wakes, watcher: None, is_refused: false })
    }

    /// Lets go of the folder, which may be another one by now.
    pub fn unhook(&mut self) {
        self.watcher = None;
    }

    /// Has the system tell of the folder, if it is there and nobody does yet.
    pub fn renew(&mut self, console: &Console) {
        if self.watcher.is_some() || !self.spec.is_dir() {
            return;
        }
        match self.hook() {
            Ok(watcher) => self.watcher = Some(watcher),
            Err(error) if !self.is_refused && self.spec.is_dir() => {
                self.is_refused = true;
                let spec = self.spec.display();
                console.complain(&format!(
                    "note: the system does not tell of changes in `{spec}` ({error}); it is looked at all the time\n"
                ));
            }
            Err(_) => {}
        }
    }

    fn hook(&self) -> notify::Result<RecommendedWatcher> {
        let sender = self.sender.clone();
        let ring = move |event: notify::Result<Event>| {
            // A run reads the folder too.
            if !event.is_ok_and(|event| matches!(event.kind, EventKind::Access(_))) {
                let _ = sender.send(Wake::Look);
            }
        };
        let mut watcher = notify::recommended_watcher(ring)?;
        watcher.watch(&self.spec, RecursiveMode::Recursive)?;
        Ok(watcher)
    }

    /// Waits until there may be something new.
    pub fn wait(&self) -> Wake {
        let most = if self.watcher.is_some() { CALM } else { ALERT };
        match self.wakes.recv_timeout(most) {
            Ok(Wake::End) | Err(RecvTimeoutError::Disconnected) => Wake::End,
            // Many that come at once are one.
            Ok(Wake::Look) => self.pause(Duration::ZERO),
            Err(RecvTimeoutError::Timeout) => Wake::Look,
        }
    }

    /// Waits for so long, whatever is new, unless the run is to end.
    pub fn pause(&self, time: Duration) -> Wake {
        let end = Instant::now() + time;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            match self.wakes.recv_timeout(left) {
                Ok(Wake::End) | Err(RecvTimeoutError::Disconnected) => return Wake::End,
                Ok(Wake::Look) => {}
                Err(RecvTimeoutError::Timeout) => return Wake::Look,
            }
        }
    }
}
