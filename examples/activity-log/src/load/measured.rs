//! What was measured, as a table with ratios.

use std::fmt::Write;
use std::time::Duration;

use super::client::Posted;
use super::subject::Usage;

#[derive(Default)]
pub struct Measured {
    took: Duration,
    answers: Vec<Duration>,
    pub usage: Usage,
}

impl Measured {
    pub fn add(&mut self, posted: Posted) {
        self.took += posted.took;
        self.answers.extend(posted.answers);
    }

    /// Each column: records a second, the 99th percentile in ms, memory in MiB, computing in µs a record.
    fn figures(&mut self) -> [Option<f64>; 4] {
        self.answers.sort_unstable();
        let count = self.answers.len() as f64;
        let percentile = self.answers.get(self.answers.len() * 99 / 100);
        [
            Some(count / self.took.as_secs_f64()),
            percentile.map(|answer| answer.as_secs_f64() * 1000.0),
            self.usage.memory.map(|memory| memory as f64 / f64::from(1 << 20)),
            self.usage.computed.map(|computed| computed * 1e6 / count),
        ]
    }
}

const COLUMNS: [&str; 4] = ["records/s", "p99 ms", "peak MiB", "CPU µs/record"];

/// A row for each; behind each figure what it is of that of the last row.
pub fn table(names: &[&str], measured: &mut [Measured]) -> String {
    let figures: Vec<_> = measured.iter_mut().map(Measured::figures).collect();
    let mut table = format!("{:10}", "");
    for column in COLUMNS {
        // A text takes any text.
        let _ = write!(table, "{column:>14} ratio");
    }
    for (name, row) in names.iter().zip(&figures) {
        let _ = write!(table, "\n{name:10}");
        let last = figures.last().unwrap_or(row);
        for (figure, base) in row.iter().zip(last) {
            let _ = match (figure, base) {
                (Some(figure), Some(base)) => write!(table, "{figure:14.1} {:5.2}", figure / base),
                _ => write!(table, "{:>14} {:>5}", "–", ""),
            };
        }
    }
    table + "\n"
}
