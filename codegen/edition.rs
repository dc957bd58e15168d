//! The editions a command line names: by the name they have in the spec, or by the path of a folder.

use std::path::Path;

use crate::Stop;
use crate::diff::release::Release;
use crate::load::Failure;
use crate::model::{Api, Package};
use crate::spelling::nearest;
use crate::targets::audiences;
use crate::understand;

/// What a word of the command line stands for.
enum Place<'w> {
    /// A folder with a package.yaml.
    Spec(&'w Path),
    /// The name of an edition, in this spec.
    Edition(&'w Path, &'w str),
}

/// Compares two editions, or two specs edition by edition.
///
/// A word is the name of an edition of `spec`, the path of the folder of an edition, or the path of
/// the folder of a spec.
pub fn compare(spec: &Path, old: &str, new: &str) -> Result<Release, Stop> {
    match (place(spec, old), place(spec, new)) {
        (Place::Spec(old), Place::Spec(new)) => {
            Ok(Release::of_specs(&understand(old)?, &understand(new)?, &audiences()))
        }
        (Place::Edition(old_spec, old), Place::Edition(new_spec, new)) => {
            let package = understand(old_spec)?;
            let other = if old_spec == new_spec { None } else { Some(understand(new_spec)?) };
            let other = other.as_ref().unwrap_or(&package);
            let old = find(&package, old_spec, old).map_err(Stop::Failure)?;
            Ok(Release::of_editions(old, find(other, new_spec, new).map_err(Stop::Failure)?, &audiences()))
        }
        (Place::Spec(_), Place::Edition(..)) => Err(mismatch(old, new)),
        (Place::Edition(..), Place::Spec(_)) => Err(mismatch(new, old)),
    }
}

fn place<'w>(spec: &'w Path, word: &'w str) -> Place<'w> {
    let path = Path::new(word);
    let is_spec = |folder: &Path| folder.join("package.yaml").is_file();
    if spec.join(word).is_dir() && path.components().count() == 1 {
        return Place::Edition(spec, word);
    }
    if is_spec(path) {
        return Place::Spec(path);
    }
    match (path.parent(), path.file_name().and_then(|name| name.to_str())) {
        (Some(parent), Some(name)) if is_spec(parent) => Place::Edition(parent, name),
        _ => Place::Edition(spec, word),
    }
}

/// The edition of this name.
pub fn find<'p>(package: &'p Package, spec: &Path, name: &str) -> Result<&'p Api, Failure> {
    let found = package.editions.iter().find(|api| api.edition == name);
    found.ok_or_else(|| {
        let names: Vec<&str> = package.editions.iter().map(|api| api.edition.as_str()).collect();
        let help = match nearest(name, names.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("there are {}", names.join(", ")),
        };
        Failure(format!("`{name}` is no edition of `{}`; {help}", spec.display()))
    })
}

/// The name that was most likely meant, as the end of a message.
pub fn suggest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> String {
    nearest(name, known).map_or_else(String::new, |meant| format!("; did you mean `{meant}`?"))
}

fn mismatch(spec: &str, edition: &str) -> Stop {
    Stop::Failure(Failure(format!(
        "`{spec}` is a whole spec and `{edition}` is one edition; name two of a kind"
    )))
}
