//! A server of its own for a test: a process with a database in a folder that goes away with it.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

pub struct Server {
    process: Child,
    folder: Option<TempDir>,
    /// `127.0.0.1:…`
    pub address: String,
}

impl Server {
    /// With an empty database.
    pub fn start(options: &[&str]) -> Self {
        Self::on(tempfile::tempdir().unwrap(), options)
    }

    /// With the database that a folder has.
    pub fn on(folder: TempDir, options: &[&str]) -> Self {
        let page = folder.path().join("page");
        std::fs::create_dir_all(&page).unwrap();
        let mut process = Command::new(env!("CARGO_BIN_EXE_activity-log"))
            .args(["--listen", "127.0.0.1:0", "--log", "warn", "--database"])
            .arg(folder.path().join("test.sqlite"))
            .arg("--page")
            .arg(page)
            .args(options)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.strip_prefix("Open http://").and_then(|line| line.strip_suffix("/\n"));
        let address = address.unwrap_or_else(|| panic!("it says {line:?}")).to_owned();
        Server { process, folder: Some(folder), address }
    }

    /// The folder of the agent's page.
    pub fn page(&self) -> PathBuf {
        self.folder.as_ref().unwrap().path().join("page")
    }

    /// Ends it as a machine that fails does: it is not asked.
    pub fn kill(mut self) -> TempDir {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        self.folder.take().unwrap()
    }

    pub fn process_id(&self) -> u32 {
        self.process.id()
    }

    /// Asks it to stop.
    pub fn terminate(&self) {
        let process = self.process.id().to_string();
        let asked = Command::new("kill").args(["-TERM", &process]).status().unwrap();
        assert!(asked.success());
    }

    /// Waits until it has ended by itself.
    pub fn ended(mut self) -> (ExitStatus, TempDir) {
        let until = Instant::now() + Duration::from_secs(30);
        loop {
            if let Some(status) = self.process.try_wait().unwrap() {
                return (status, self.folder.take().unwrap());
            }
            assert!(Instant::now() < until, "it does not end");
            thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
