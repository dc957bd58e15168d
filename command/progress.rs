//! The line that says what is being done, on a terminal, where a run takes long; and how long all took.

use std::io::Write;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use codegen::stage::{self, Turn};

/// A run that is shorter needs no line.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often the line is written anew.
const BEAT: Duration = Duration::from_millis(250);

/// Back to the first column, and nothing on the line.
const ERASE: &str = "\r\u{1b}[2K";

/// What is known of the stages; shared by those who run them and the one who shows them.
#[derive(Clone, Default)]
pub struct Progress(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// When the run began; none goes on otherwise.
    start: Option<Instant>,
    /// The stages that go on.
    active: Vec<&'static str>,
    /// Those that have ended, in the order in which they began, and how long each took.
    times: Vec<(&'static str, Duration)>,
    /// Whether the line is on the terminal.
    is_shown: bool,
}

impl Progress {
    /// Follows the stages of this process, and shows them on a terminal.
    pub fn follow(shows: bool) -> Self {
        let progress = Self::default();
        let told = progress.clone();
        stage::listen(move |turn| told.lock().turn(turn));
        if shows {
            let shown = progress.clone();
            std::thread::spawn(move || {
                loop {
                    std::thread::sleep(BEAT);
                    shown.lock().show();
                }
            });
        }
        progress
    }

    pub fn begin(&self) {
        *self.lock() = State { start: Some(Instant::now()), ..State::default() };
    }

    /// The time of each stage, and of the whole; the line is gone.
    pub fn end(&self) -> String {
        let mut state = self.lock();
        state.erase();
        let all = state.start.take().map(|start| ("in all", start.elapsed()));
        table(state.times.drain(..).chain(all))
    }

    /// Prints while no line is in the way.
    pub fn apart<T>(&self, print: impl FnOnce() -> T) -> T {
        let mut state = self.lock();
        state.erase();
        print()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn turn(&mut self, turn: Turn) {
        let index = |times: &[(&str, Duration)], name| times.iter().position(|(known, _)| *known == name);
        match turn {
            Turn::Begins(name) => {
                self.active.push(name);
                if index(&self.times, name).is_none() {
                    self.times.push((name, Duration::ZERO));
                }
            }
            Turn::Ends(name, time) => {
                if let Some(at) = self.active.iter().rposition(|active| *active == name) {
                    self.active.remove(at);
                }
                if let Some(at) = index(&self.times, name) {
                    self.times[at].1 += time;
                }
            }
        }
    }

    fn show(&mut self) {
        let Some(line) = self.start.and_then(|start| line(start.elapsed(), &self.active)) else { return };
        let _ = write!(std::io::stderr(), "{ERASE}{line}");
        self.is_shown = true;
    }

    fn erase(&mut self) {
        if std::mem::take(&mut self.is_shown) {
            let _ = write!(std::io::stderr(), "{ERASE}");
        }
    }
}

/// What is shown of the stages that go on, where it is worth a line.
fn line(time: Duration, active: &[&str]) -> Option<String> {
    let is_worth_it = time >= PATIENCE && !active.is_empty();
    is_worth_it.then(|| format!("{:>6} s  {}", time.as_secs(), active.join(", ")))
}

fn table(times: impl Iterator<Item = (&'static str, Duration)>) -> String {
    times.map(|(name, time)| format!("{:>9.1} ms  {name}\n", time.as_secs_f64() * 1_000.0)).collect()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use codegen::stage::Turn;

    use super::{State, line, table};

    #[test]
    fn a_line_is_for_a_run_that_takes_long() {
        assert_eq!(line(Duration::from_millis(999), &["resolve"]), None);
        assert_eq!(line(Duration::from_secs(2), &[]), None);
        assert_eq!(line(Duration::from_millis(2_900), &["rust", "npm"]).unwrap(), "     2 s  rust, npm");
    }

    #[test]
    fn times_of_a_stage_are_added_up() {
        let mut state = State::default();
        let time = Duration::from_millis(3);
        for turn in [
            Turn::Begins("read"),
            Turn::Ends("read", time),
            Turn::Begins("rust"),
            Turn::Begins("npm"),
            Turn::Ends("rust", time),
            Turn::Begins("rust"),
            Turn::Ends("rust", time),
        ] {
            state.turn(turn);
        }
        assert_eq!(state.active, ["npm"]);
        assert_eq!(
            table(state.times.into_iter()),
            "      3.0 ms  read\n      6.0 ms  rust\n      0.0 ms  npm\n"
        );
    }
}
