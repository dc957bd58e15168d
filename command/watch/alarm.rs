//! What wakes the loop: a clock, and Ctrl-C.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use codegen::load::Failure;

/// The exit code of a program that was interrupted.
const INTERRUPTED: i32 = 130;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wake {
    /// There may be something new.
    Look,
    /// The run is to end.
    End,
}

/// The run is to end.
struct Interrupt;

pub struct Alarm(Receiver<Interrupt>);

impl Alarm {
    pub fn set() -> Result<Self, Failure> {
        let (end, interrupts) = channel();
        let asked = AtomicBool::new(false);
        let interrupt = move || {
            // A run that goes on is let finish, unless somebody insists.
            if asked.swap(true, Ordering::Relaxed) || end.send(Interrupt).is_err() {
                std::process::exit(INTERRUPTED);
            }
        };
        ctrlc::set_handler(interrupt).map_err(|error| Failure(format!("cannot wait for Ctrl-C: {error}")))?;
        Ok(Self(interrupts))
    }

    /// Waits for so long, unless the run is to end.
    pub fn wait(&self, time: Duration) -> Wake {
        match self.0.recv_timeout(time) {
            Ok(Interrupt) | Err(RecvTimeoutError::Disconnected) => Wake::End,
            Err(RecvTimeoutError::Timeout) => Wake::Look,
        }
    }
}
