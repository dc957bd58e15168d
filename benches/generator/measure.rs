//! What a process costs: seconds on the wall, seconds of the processor, memory at its peak.

use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Nobody waits longer for a generator.
pub const TIME_OUT: Duration = Duration::from_secs(120);

#[derive(Clone, Copy)]
pub struct Cost {
    pub wall: f64,
    pub processor: f64,
    /// MiB.
    pub memory: f64,
}

/// Runs a command to its end; nothing if it fails or takes too long.
pub fn measure(command: &mut Command) -> Option<Cost> {
    let start = Instant::now();
    // With all that it starts, so that all of it can be ended.
    let command = command.process_group(0);
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let process = child.expect("the command starts").id().cast_signed();
    loop {
        let (mut status, mut usage) = (0, unsafe { std::mem::zeroed::<libc::rusage>() });
        // What a process has used is known to whoever waits for it, and std does not ask.
        match unsafe { libc::wait4(process, &mut status, libc::WNOHANG, &mut usage) } {
            0 if start.elapsed() > TIME_OUT => {
                unsafe { libc::kill(-process, libc::SIGKILL) };
                unsafe { libc::wait4(process, &mut status, 0, &mut usage) };
                return None;
            }
            0 => std::thread::sleep(Duration::from_micros(500)),
            _ if status != 0 => return None,
            _ => {
                let seconds = |time: libc::timeval| time.tv_sec as f64 + time.tv_usec as f64 / 1e6;
                return Some(Cost {
                    wall: start.elapsed().as_secs_f64(),
                    processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
                    memory: usage.ru_maxrss as f64 / 1024.0,
                });
            }
        }
    }
}

/// The median of each, which need not be of one run.
pub fn median(costs: &[Cost]) -> Cost {
    let of = |part: fn(&Cost) -> f64| {
        let mut all: Vec<f64> = costs.iter().map(part).collect();
        all.sort_by(f64::total_cmp);
        all[all.len() / 2]
    };
    Cost { wall: of(|cost| cost.wall), processor: of(|cost| cost.processor), memory: of(|cost| cost.memory) }
}
