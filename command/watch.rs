//! `watch`: writes what the spec generates whenever the spec is saved.
//!
//! The folder is looked at a few times a second. That is soon enough for whoever saves, misses nothing, and is
//! the same on every system, also where none tells of changes: a disk of another machine, a container.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use codegen::Stop;
use codegen::load::Failure;

use super::console::Console;
use super::generate;
use super::outputs::Outputs;

use alarm::{Alarm, Wake};
use snapshot::Snapshot;

mod alarm;
mod snapshot;

/// How long the folder is not looked at.
const CALM: Duration = Duration::from_millis(200);

/// A folder that takes long to look at is looked at less often: for one part of so many of the time.
const SHARE: u32 = 20;

/// What failed outside the spec is tried again after so long.
const AGAIN: Duration = Duration::from_secs(1);

/// A spec is at rest once nothing has changed for so long: an editor writes a file in several steps, and
/// saves several files.
const REST: Duration = Duration::from_millis(60);

/// A spec that does not come to rest is read after so long.
const LONGEST: Duration = Duration::from_secs(2);

/// How a run has ended.
#[derive(PartialEq, Eq)]
enum End {
    /// The outputs are as the spec says, or it has mistakes: another save is waited for.
    Said,
    /// Something outside the spec, such as another run at work, which may pass; it is said if it has not.
    Hindered(String),
    /// The same, and said.
    Failed(String),
}

pub fn run(console: &Console, spec: &Path, out: &Path) -> Result<ExitCode, Stop> {
    if !spec.is_dir() {
        return Err(Stop::Failure(Failure(format!("there is no spec folder at `{}`", spec.display()))));
    }
    // No save puts that right.
    Outputs::find(spec, out).map_err(Stop::Failure)?;
    let alarm = Alarm::set().map_err(Stop::Failure)?;
    let mut seen: Option<Snapshot> = None;
    let mut end = End::Said;
    let mut ended = Instant::now();
    loop {
        let start = Instant::now();
        let snapshot = Snapshot::take(spec);
        let calm = CALM.max(start.elapsed() * SHARE);
        let is_new = seen.as_ref() != Some(&snapshot);
        if is_new || end != End::Said && ended.elapsed() >= AGAIN {
            let Some(snapshot) = settle(spec, snapshot, &alarm) else { break };
            let said = if is_new { End::Said } else { end };
            end = generate(console, (spec, out), said);
            if seen.is_none() {
                console.say(&format!("Watching `{}`; Ctrl-C ends it.\n", spec.display()));
            }
            (seen, ended) = (Some(snapshot), Instant::now());
        } else if alarm.wait(calm) == Wake::End {
            break;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Waits until nothing changes any more; nothing, if the run is to end.
fn settle(spec: &Path, mut snapshot: Snapshot, alarm: &Alarm) -> Option<Snapshot> {
    let start = Instant::now();
    loop {
        if alarm.wait(REST) == Wake::End {
            return None;
        }
        let next = Snapshot::take(spec);
        if next == snapshot || start.elapsed() > LONGEST {
            return Some(next);
        }
        snapshot = next;
    }
}

/// One run. What was said last is not said again, and what may pass not at once.
fn generate(console: &Console, (spec, out): (&Path, &Path), said: End) -> End {
    let generate = || console.run(|| generate::run(console, spec, out));
    let stop = match catch_unwind(AssertUnwindSafe(generate)) {
        Ok(Ok(_)) => return End::Said,
        Ok(Err(stop)) => stop,
        // What went wrong is printed already, and another spec may go well.
        Err(_) => return End::Said,
    };
    let failure = match &stop {
        Stop::Failure(failure) => failure.to_string(),
        Stop::Mistakes(..) => {
            console.complain_of(&stop, true);
            return End::Said;
        }
    };
    match said {
        End::Failed(before) if before == failure => {}
        End::Hindered(before) if before == failure => console.complain_of(&stop, true),
        _ => return End::Hindered(failure),
    }
    End::Failed(failure)
}
