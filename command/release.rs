//! `release`: everything before a tag: the version, the entry of the changelog, a trial of publishing.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use codegen::diff::changelog::entries;
use codegen::diff::release::Release;
use codegen::files::{self, FileSystem, Folder, Lock};
use codegen::load::Failure;
use codegen::targets::audiences;
use codegen::{Stop, understand, yaml};
use semver::Version;

use super::console::Console;
use super::generate;
use super::outputs::say_changes;

mod base;
mod changelog;
mod lockfile;
mod trial;

/// The file of the changelog.
const CHANGELOG: &str = "CHANGELOG.md";

/// The file in which cargo keeps the versions of the workspace that is there.
const LOCKFILE: &str = "Cargo.lock";

/// The entry of a release that nothing was before.
const FIRST: &str = "- The first release.";

/// The entry of a release of the same API.
const SAME: &str = "- The API is the same.";

/// What to do for such a release.
const RAISE: &str =
    "To publish what the generator makes otherwise, raise `version` in package.yaml and run this again.";

pub fn run(
    console: &Console,
    (spec, out): (&Path, &Path),
    since: Option<&str>,
    draft: bool,
) -> Result<ExitCode, Stop> {
    let package = understand(spec)?;
    let stated = version(&package.version)?;
    let (asked, entry) = match base::find(spec, since)? {
        None => {
            console.say("There is no tag `v…`: this is the first release.\n");
            (stated, FIRST.to_owned())
        }
        Some((name, before)) => {
            let release = Release::of_specs(&before, &package, &audiences());
            console.say(&format!("Since {name}:\n\n{}\n", release.text()));
            let last = version(&before.version)?;
            let least = release.bump.after(&last);
            if stated <= last && least == last {
                console.say(&format!("{last} is out, and the spec asks for no other version. {RAISE}\n"));
                return Ok(ExitCode::SUCCESS);
            }
            if stated > least && least > last {
                console.say(&format!("package.yaml says {stated}; {least} would do.\n"));
            }
            (stated.max(least), drafted(&release))
        }
    };
    console.say(&format!("The version is {asked}.\n"));
    write(console, spec, (&package.name, &asked), &entry).map_err(Stop::Failure)?;
    generate::run(console, spec, out)?;
    if !draft {
        let untried =
            |failure| Failure(format!("{failure}; what is prepared stays, run this again to try it"));
        trial::run(console, out).map_err(untried).map_err(Stop::Failure)?;
    }
    console.say(&format!(
        "\nPut the entry of {CHANGELOG} into your own words, commit, and tag what you committed: \
         `git tag v{asked} && git push --tags`.\n"
    ));
    Ok(ExitCode::SUCCESS)
}

fn drafted(release: &Release) -> String {
    let entries: Vec<String> = entries(release).into_iter().map(|entry| entry.as_str().to_owned()).collect();
    if entries.is_empty() { SAME.to_owned() } else { entries.join("\n") }
}

fn version(text: &str) -> Result<Version, Stop> {
    Version::parse(text).map_err(|error| Stop::Failure(Failure(format!("`{text}` is no version: {error}"))))
}

/// The folder of the changelog and the lock file: the one the program is called in, if the repository of the spec has
/// it, else that of the repository.
fn home(spec: &Path) -> Result<PathBuf, Failure> {
    let repository = base::repository(spec)?;
    let is_inside = std::env::current_dir()
        .and_then(|here| Ok(here.canonicalize()?.starts_with(repository.canonicalize()?)))
        .unwrap_or(true);
    Ok(if is_inside { PathBuf::from(".") } else { repository })
}

/// Puts the version into package.yaml and the lock file, and a draft of its entry into the changelog.
fn write(
    console: &Console,
    spec: &Path,
    (name, version): (&str, &Version),
    entry: &str,
) -> Result<(), Failure> {
    let disk = &mut FileSystem;
    let here = Folder::find(&home(spec)?)?;
    let spec = Folder::find(spec)?;
    let package = with_version(&read(&spec, "package.yaml")?, version)?;
    let has_log = here.at(CHANGELOG).exists();
    let log = if has_log { read(&here, CHANGELOG)? } else { changelog::HEAD.to_owned() };
    let longer = changelog::with_entry(&log, &version.to_string(), entry);
    if longer.is_none() && !log.contains(entry) {
        console.say(&format!(
            "{CHANGELOG} has an entry for {version}, which is left as it is; the draft is now:\n\n{entry}\n\n"
        ));
    }
    let _lock = Lock::writing(&spec)?;
    let mut changed = vec![
        files::compare_asked(&spec, "package.yaml", &package)?,
        files::compare_asked(&here, CHANGELOG, &longer.unwrap_or(log))?,
    ];
    if here.at(LOCKFILE).exists() {
        let locked = lockfile::with_version(&read(&here, LOCKFILE)?, name, &version.to_string());
        changed.push(files::compare_asked(&here, LOCKFILE, &locked)?);
    }
    files::write(&changed.iter().collect::<Vec<_>>(), disk)?;
    changed.iter().for_each(|comparison| say_changes(console, &comparison.changes));
    Ok(())
}

fn read(folder: &Folder, name: &str) -> Result<String, Failure> {
    let path = folder.at(name);
    std::fs::read_to_string(&path)
        .map_err(|error| Failure(format!("cannot read `{}`: {error}", path.display())))
}

/// A package file with another version and all else as it is.
fn with_version(text: &str, version: &Version) -> Result<String, Failure> {
    let complain = || Failure("package.yaml has no `version`".to_owned());
    let (root, _) = yaml::parse(text).map_err(|_| complain())?;
    let Some(yaml::Content::Mapping(mapping)) = root.map(|root| root.content) else { return Err(complain()) };
    let (_, node) = mapping.find("version").ok_or_else(complain)?;
    if node.scalar() == Some(version.to_string().as_str()) {
        return Ok(text.to_owned());
    }
    let (before, after) = (&text[..node.span.start], &text[node.span.end..]);
    Ok(format!("{before}{version}{after}"))
}
