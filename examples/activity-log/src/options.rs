//! What can be set, by the command line or the environment.

use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;

use crate::reading::Reading;

/// The folder of this example.
pub const HOME: &str = env!("CARGO_MANIFEST_DIR");

#[derive(Args, Clone)]
pub struct Options {
    /// Where to listen; port 0 picks a free one.
    #[arg(long, env = "ACTIVITY_LOG_LISTEN", default_value = "127.0.0.1:4100")]
    pub listen: SocketAddr,
    /// The file of the database; it is made if there is none.
    #[arg(long, env = "ACTIVITY_LOG_DATABASE", default_value_os_t = Path::new(HOME).join("data/activity-log.sqlite"))]
    pub database: PathBuf,
    /// A folder with the agent's page, served as it is; without it the page of the example is bundled.
    #[arg(long, env = "ACTIVITY_LOG_PAGE")]
    pub page: Option<PathBuf>,
    /// The largest record that is accepted, in bytes.
    #[arg(long, env = "ACTIVITY_LOG_LARGEST", default_value_t = 1 << 20)]
    pub largest: usize,
    /// How many requests a second one client may send, with twice as many at once; 0 is no limit.
    #[arg(long, env = "ACTIVITY_LOG_RATE", default_value_t = 200)]
    pub rate: u32,
    /// How many connections may be open at a time.
    #[arg(long, env = "ACTIVITY_LOG_CONNECTIONS", default_value_t = 512)]
    pub connections: usize,
    /// How many seconds a request may take to arrive, and an answer to be taken.
    #[arg(long, env = "ACTIVITY_LOG_PATIENCE", default_value_t = 10)]
    pub patience: u64,
    /// How many seconds requests that have begun get when the server stops.
    #[arg(long, env = "ACTIVITY_LOG_GRACE", default_value_t = 10)]
    pub grace: u64,
    /// What is logged, as JSON on the standard error: off, error, warn, info, debug.
    #[arg(long, env = "ACTIVITY_LOG_LOG", default_value = "info")]
    pub log: tracing_subscriber::filter::LevelFilter,
    /// How records are read; `load` compares the three.
    #[arg(long, value_enum, default_value_t = Reading::Typed, hide = true)]
    pub reading: Reading,
}

impl Options {
    pub fn patience(&self) -> Duration {
        Duration::from_secs(self.patience.max(1))
    }

    pub fn grace(&self) -> Duration {
        Duration::from_secs(self.grace)
    }

    pub fn rate(&self) -> Option<NonZeroU32> {
        NonZeroU32::new(self.rate)
    }
}
