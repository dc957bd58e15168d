//! The release before: the spec as it was, read from the history that git keeps.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::load::{self, Failure};
use codegen::model::Package;
use codegen::{Stop, interpret};

/// The last release and its spec; none if nothing was released yet.
pub fn find(spec: &Path, since: Option<&str>) -> Result<Option<(String, Package)>, Stop> {
    let name = match since {
        Some(name) => name.to_owned(),
        None => match last_tag(spec).map_err(Stop::Failure)? {
            Some(tag) => tag,
            None => return Ok(None),
        },
    };
    let (sources, layout) =
        load::read_from(&files(spec, &name).map_err(Stop::Failure)?).map_err(|failure| {
            Stop::Failure(Failure(format!("the spec of `{name}` cannot be read: {failure}")))
        })?;
    let package = interpret(sources, &layout)?;
    Ok(Some((name, package)))
}

/// The folder of the repository that keeps the spec.
pub fn repository(spec: &Path) -> Result<PathBuf, Failure> {
    let path = git(spec, &["rev-parse", "--show-toplevel"])?;
    Ok(PathBuf::from(String::from_utf8_lossy(&path).trim_end_matches(['\n', '\r'])))
}

fn last_tag(spec: &Path) -> Result<Option<String>, Failure> {
    git(spec, &["rev-parse", "--git-dir"])?;
    let tag = git(spec, &["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"]);
    Ok(tag.ok().map(|tag| String::from_utf8_lossy(&tag).trim().to_owned()))
}

/// The files of a spec at a revision, by their paths in its folder.
fn files(spec: &Path, revision: &str) -> Result<BTreeMap<String, Vec<u8>>, Failure> {
    // A name that begins like an option is none of a revision.
    git(spec, &["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{commit}}")])
        .map_err(|_| Failure(format!("git knows no revision `{revision}`")))?;
    let list = git(spec, &["ls-tree", "-r", "-z", "--name-only", revision, "."])?;
    let list = String::from_utf8_lossy(&list).into_owned();
    let is_read = |path: &&str| path.ends_with(".yaml") && !path.split('/').any(|part| part.starts_with('.'));
    let content = |path: &str| {
        Ok((path.to_owned(), git(spec, &["cat-file", "blob", &format!("{revision}:./{path}")])?))
    };
    list.split('\0').filter(is_read).map(content).collect()
}

fn git(folder: &Path, arguments: &[&str]) -> Result<Vec<u8>, Failure> {
    let output = Command::new("git").arg("-C").arg(folder).args(arguments).output();
    let output = output.map_err(|error| Failure(format!("cannot run git: {error}")))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Failure(format!("git {}: {}", arguments.join(" "), said.trim())))
}
