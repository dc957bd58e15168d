//! The output folder: whose it is, and what in it is the program's.

use std::path::{Path, PathBuf};

use crate::load::Failure;

use super::{MARK, MARKED, failure};

/// Refuses a folder that holds anything and was not written by this program.
pub fn claim(folder: &Path) -> Result<(), Failure> {
    if let Some(file) = folder.ancestors().find(|path| path.is_file()) {
        let file = file.display();
        return Err(Failure(format!(
            "`{file}` is a file, not a folder; name an empty or new folder with --out"
        )));
    }
    let mut present = Vec::new();
    if folder.exists() {
        list(folder, "", &mut present)?;
    }
    let marked = std::fs::read_to_string(folder.join(MARKED)).is_ok_and(|text| text.starts_with(MARK));
    if present.is_empty() || marked {
        return Ok(());
    }
    let folder = folder.display();
    Err(Failure(format!(
        "`{folder}` is not empty and was not written by this program; name an empty or new folder with --out, \
         or delete this one if an interrupted first run left it behind"
    )))
}

/// Refuses a spec inside the output folder, which would be cleared away, and an output folder
/// inside the spec, which would be read as an edition.
pub fn keep_apart(spec: &Path, out: &Path) -> Result<(), Failure> {
    let (real_spec, real_out) = (real(spec), real(out));
    let sentence = if real_spec == real_out {
        "is the spec and the output folder at once"
    } else if real_out.starts_with(&real_spec) {
        "is the output folder and lies inside the spec"
    } else if real_spec.starts_with(&real_out) {
        "is the output folder and holds the spec"
    } else {
        return Ok(());
    };
    Err(Failure(format!("`{}` {sentence}; name a folder beside the spec with --out", out.display())))
}

/// A path without links and dots, as far as it exists.
fn real(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    for above in absolute.ancestors() {
        if let (Ok(found), Ok(rest)) = (above.canonicalize(), absolute.strip_prefix(above)) {
            return found.join(rest);
        }
    }
    absolute
}

/// All files below a folder, except what is hidden and what package managers and compilers leave
/// there: none of it is the program's.
pub fn list(folder: &Path, prefix: &str, names: &mut Vec<String>) -> Result<(), Failure> {
    const FOREIGN: [&str; 9] = [
        "node_modules",
        "target",
        "Cargo.lock",
        "package-lock.json",
        "npm-shrinkwrap.json",
        "pnpm-lock.yaml",
        "yarn.lock",
        "bun.lock",
        "bun.lockb",
    ];
    let entries = std::fs::read_dir(folder)
        .and_then(|entries| entries.collect::<Result<Vec<_>, _>>())
        .map_err(|error| failure("read", folder, &error))?;
    let mut entries: Vec<_> = entries.into_iter().map(|entry| (entry.file_name(), entry.path())).collect();
    entries.sort();
    for (name, path) in entries {
        let name = name.to_string_lossy();
        if name.starts_with('.') || name.ends_with(".tgz") || FOREIGN.contains(&name.as_ref()) {
            continue;
        }
        if path.is_dir() && !path.is_symlink() {
            list(&path, &format!("{prefix}{name}/"), names)?;
        } else {
            names.push(format!("{prefix}{name}"));
        }
    }
    Ok(())
}
