//! A server that is measured: a process of its own.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::Failure;

pub struct Subject {
    process: Child,
    address: SocketAddr,
}

/// What a process has used so far.
#[derive(Clone, Copy, Default)]
pub struct Usage {
    /// The most memory it had, in bytes.
    pub memory: Option<u64>,
    /// The time it has computed, in seconds.
    pub computed: Option<f64>,
}

/// How many ticks a second `/proc` counts in.
const TICKS: f64 = 100.0;

impl Subject {
    /// Starts the server with a way of reading and a database of its own.
    pub fn start(reading: &str, folder: &Path) -> Result<Self, Failure> {
        let mut process = Command::new(std::env::current_exe()?)
            .args([
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--rate",
                "0",
                "--log",
                "warn",
                "--connections",
                "4096",
            ])
            .args(["--reading", reading])
            .arg("--database")
            .arg(folder.join(reading).with_extension("sqlite"))
            .arg("--page")
            .arg(folder)
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        if let Some(output) = process.stdout.take() {
            BufReader::new(output).read_line(&mut line)?;
        }
        let address = line.split('/').nth(2).and_then(|address| address.parse().ok());
        let subject = Subject { process, address: address.unwrap_or(([127, 0, 0, 1], 0).into()) };
        if subject.address.port() == 0 { Err("the server did not start".into()) } else { Ok(subject) }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Known on Linux.
    pub fn usage(&self) -> Usage {
        let file = |name| std::fs::read_to_string(format!("/proc/{}/{name}", self.process.id())).ok();
        let memory = file("status").and_then(|status| {
            let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
            Some(line.split_whitespace().next()?.parse::<u64>().ok()? * 1024)
        });
        // The name of the program, in brackets, may have spaces.
        let computed = file("stat").and_then(|stat| {
            let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
            let ticks = |field: usize| fields.get(field)?.parse::<f64>().ok();
            Some((ticks(11)? + ticks(12)?) / TICKS)
        });
        Usage { memory, computed }
    }
}

impl Drop for Subject {
    fn drop(&mut self) {
        // Its database goes away with it; there is nothing to be finished.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
