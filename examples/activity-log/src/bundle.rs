//! The agent's page, bundled from its sources when they are newer.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::Failure;
use crate::options::HOME;

/// What is in the folder of the page and is made by others.
const MADE: [&str; 3] = ["node_modules", "dist", LOCK];
/// Held while the page is bundled. It says `DONE` if that went well; its time is when.
const LOCK: &str = ".bundling";
const DONE: &str = "done\n";

/// Where the page is.
pub struct Page {
    folder: PathBuf,
    /// Why there may be none.
    pub trouble: Option<String>,
}

impl Page {
    /// A page that is there.
    pub fn at(folder: PathBuf) -> Self {
        Page { folder, trouble: None }
    }

    /// The page of this example, bundled if it has to be. Without it the server is still of use.
    pub fn bundled() -> Self {
        let sources = Path::new(HOME).join("page");
        let folder = sources.join("dist");
        let trouble = bundle(&sources, &folder).err().map(|failure| failure.to_string());
        if let Some(trouble) = &trouble {
            // Lines for the person who starts it; the log has none.
            eprintln!("warning: the agent's page is not bundled: {trouble}");
        }
        Page { folder, trouble }
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

fn bundle(sources: &Path, folder: &Path) -> Result<(), Failure> {
    if !sources.join("package.json").is_file() {
        return Err(format!("{} has no package.json", sources.display()).into());
    }
    // Two servers that start at once do not bundle at once.
    let file = sources.join(LOCK);
    let lock = File::options().create(true).append(true).open(&file)?;
    lock.lock()?;
    let is_done = fs::read_to_string(&file)? == DONE && folder.join("index.html").is_file();
    if is_done && lock.metadata()?.modified().ok() >= newest_of(sources)? {
        return Ok(());
    }
    lock.set_len(0)?;
    let installed = sources.join("node_modules/.package-lock.json");
    let installed = fs::metadata(installed).and_then(|list| list.modified()).ok();
    if installed < newest(&sources.join("package-lock.json"))? {
        npm(sources, &["ci", "--no-audit", "--no-fund"])?;
    }
    npm(sources, &["run", "build"])?;
    fs::write(&file, DONE)?;
    Ok(())
}

/// The latest change of anything that the bundle is made of.
fn newest_of(sources: &Path) -> io::Result<Option<SystemTime>> {
    // The npm package of this repository is bundled too.
    let mut latest = newest(&Path::new(HOME).join("../../generated/npm"))?;
    for entry in fs::read_dir(sources)? {
        let path = entry?.path();
        if !MADE.iter().any(|made| path.ends_with(made)) {
            latest = latest.max(newest(&path)?);
        }
    }
    Ok(latest)
}

fn newest(path: &Path) -> io::Result<Option<SystemTime>> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_dir() {
        return metadata.modified().map(Some);
    }
    let mut latest = None;
    for entry in fs::read_dir(path)? {
        latest = latest.max(newest(&entry?.path())?);
    }
    Ok(latest)
}

fn npm(folder: &Path, arguments: &[&str]) -> Result<(), Failure> {
    let command = format!("npm {}", arguments.join(" "));
    eprintln!("{command} (in {})", folder.display());
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    // What it prints is no output of the server.
    let output = Command::new(program).args(arguments).current_dir(folder).output();
    let output = output.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => "npm is not there; install Node.js 20 or newer".to_owned(),
        _ => format!("{command}: {error}"),
    })?;
    if output.status.success() {
        return Ok(());
    }
    let words = [output.stdout, output.stderr].concat();
    Err(format!("{command}: {}\n{}", output.status, String::from_utf8_lossy(&words)).into())
}
