//! The packages' own data: names that are files and folders, a version, the edition at the root.

use crate::diagnostic::{Diagnostics, Rule};
use crate::document::PackageFile;
use crate::model::{Api, Package};
use crate::source_map::{FileId, Place};

pub fn resolve_package(
    file: FileId,
    package: &PackageFile,
    editions: Vec<Api>,
    diagnostics: &mut Diagnostics,
) -> Package {
    let place = Place::root(file);
    check_words(package, &place, diagnostics);
    let root = editions.iter().position(|api| api.edition == package.root).unwrap_or_else(|| {
        let title = format!("there is no edition `{}`", package.root);
        diagnostics
            .report(Rule::UnknownEdition, &place.at("root"), title, "not a folder of the spec")
            .suggest(&package.root, editions.iter().map(|api| api.edition.as_str()));
        0
    });
    Package {
        name: package.name.clone(),
        version: package.version.clone(),
        description: package.description.clone(),
        license: package.license.clone(),
        keywords: package.keywords.clone(),
        repository: package.repository.clone(),
        notice: package.notice.clone(),
        schema_name: package.schema_name.clone().unwrap_or_else(|| package.name.clone()),
        root,
        editions,
    }
}

fn check_words(package: &PackageFile, place: &Place, diagnostics: &mut Diagnostics) {
    let lower = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let is_name = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.split('-').all(|part| !part.is_empty() && part.chars().all(lower))
    };
    for (key, name) in [("name", Some(&package.name)), ("schemaName", package.schema_name.as_ref())] {
        if let Some(name) = name.filter(|name| !is_name(name)) {
            let title = format!("`{name}` cannot be the name of a package");
            diagnostics
                .report(Rule::BadName, &place.at(key), title, "expected lower-case words joined by `-`")
                .help("every registry takes a name such as `agent-desktop`");
        }
    }
    let (numbers, _) = package.version.split_once(['-', '+']).unwrap_or((&package.version, ""));
    let parts: Vec<&str> = numbers.split('.').collect();
    let is_number = |part: &&str| part.parse::<u64>().is_ok_and(|number| *part == number.to_string());
    if parts.len() != 3 || !parts.iter().all(is_number) {
        let title = format!("`{}` is not a semantic version", package.version);
        diagnostics.report(
            Rule::WrongValue,
            &place.at("version"),
            title,
            "expected three numbers, such as `1.2.0`",
        );
    }
}
