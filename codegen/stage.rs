//! The stages of a run, for whoever waits: what is being done, and how long it took.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// What happens to a stage. One of the same name may come again, and several may run at once.
pub enum Turn {
    Begins(&'static str),
    Ends(&'static str, Duration),
}

type Listener = Box<dyn Fn(Turn) + Send + Sync>;

static LISTENER: OnceLock<Listener> = OnceLock::new();

/// Tells of every stage of this process from now on; the first who asks is told.
pub fn listen(listener: impl Fn(Turn) + Send + Sync + 'static) {
    let _ = LISTENER.set(Box::new(listener));
}

/// Does the work of a stage. What is made does not depend on who listens.
pub fn measure<T>(name: &'static str, work: impl FnOnce() -> T) -> T {
    let Some(listener) = LISTENER.get() else { return work() };
    listener(Turn::Begins(name));
    let start = Instant::now();
    let made = work();
    listener(Turn::Ends(name, start.elapsed()));
    made
}
