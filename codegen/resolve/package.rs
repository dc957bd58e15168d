//! The packages' own data: names that are files and folders, a version, the edition at the root.

use crate::diagnostic::{Diagnostics, Rule};
use crate::document::PackageFile;
use crate::file_name::is_portable;
use crate::load::{Document, Edition};
use crate::model::{Api, Package};
use crate::reference::locate;
use crate::source_map::{FileId, Place};

use super::address::check_address;
use super::license::check_license;

/// Reports an edition that is named as the one at the root and is not there.
pub fn check_root(file: FileId, package: &PackageFile, document: &Document, diagnostics: &mut Diagnostics) {
    let names = || document.editions.iter().map(|edition| edition.name.as_str());
    if document.incomplete || names().any(|name| name == package.root) {
        return;
    }
    let title = format!("there is no edition `{}`", package.root);
    diagnostics
        .report(Rule::UnknownEdition, &Place::root(file).at("root"), title, "not a folder of the spec")
        .suggest_or_list(&package.root, names());
}

pub fn resolve_package(
    file: FileId,
    package: &PackageFile,
    (mut editions, root): (Vec<Api>, usize),
    diagnostics: &mut Diagnostics,
) -> Package {
    check_words(package, &Place::root(file), diagnostics);
    if let Some(pages) = &package.documentation {
        editions.iter_mut().for_each(|api| locate(api, pages));
    }
    Package {
        name: package.name.clone(),
        version: package.version.clone(),
        description: package.description.clone(),
        license: package.license.clone(),
        keywords: package.keywords.clone(),
        repository: package.repository.clone(),
        homepage: package.homepage.clone(),
        notice: package.notice.clone(),
        schema_name: package.schema_name.clone().unwrap_or_else(|| package.name.clone()),
        schema_address: package.schema_address.clone(),
        documentation: package.documentation.clone(),
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
        } else if let Some(name) = name.filter(|name| !is_portable(name)) {
            let title = format!("`{name}` cannot be the name of a package");
            diagnostics.report(
                Rule::BadName,
                &place.at(key),
                title,
                "some systems take no file of this name",
            );
        }
    }
    check_version(&package.version, &place.at("version"), diagnostics);
    if package.description.trim().is_empty() {
        let title = "the package has no description";
        diagnostics.report(Rule::WrongValue, &place.at("description"), title, "expected a sentence");
    }
    check_license(&package.license, &place.at("license"), diagnostics);
    for (key, address) in [("repository", &package.repository), ("homepage", &package.homepage)] {
        if let Some(address) = address {
            check_address(address, &place.at(key), diagnostics);
        }
    }
    for (key, address) in
        [("schemaAddress", &package.schema_address), ("documentation", &package.documentation)]
    {
        if let Some(address) = address {
            check_beginning(address, &place.at(key), diagnostics);
        }
    }
}

/// A path is put after it, and a reference into what is there after that.
fn check_beginning(address: &str, place: &Place, diagnostics: &mut Diagnostics) {
    if address.contains(['?', '#']) {
        let title = format!("`{address}` cannot be the beginning of an address");
        diagnostics.report(Rule::WrongValue, place, title, "expected no `?` and no `#`: a path follows");
    }
    check_address(address, place, diagnostics);
}

fn check_version(version: &str, place: &Place, diagnostics: &mut Diagnostics) {
    let (numbers, rest) = version.split_at(version.find(['-', '+']).unwrap_or(version.len()));
    let label = match (semver::Version::parse(numbers), semver::Version::parse(version)) {
        (Err(_), _) => "expected three numbers, such as `1.2.0`".to_owned(),
        (_, Err(_)) => {
            "expected words of letters, digits and `-` joined by dots, no number beginning with 0".to_owned()
        }
        _ => return,
    };
    let title = format!("`{version}` is not a semantic version");
    let diagnostic = diagnostics.report(Rule::WrongValue, place, title, label);
    let missing = ".0".repeat(3_usize.saturating_sub(numbers.split('.').count()));
    let whole = format!("{numbers}{missing}{rest}");
    if !missing.is_empty() && semver::Version::parse(&whole).is_ok() {
        diagnostic.help(format!("did you mean `{whole}`?"));
    }
}

/// Reports an edition whose folder a system does not take.
pub fn check_folder(edition: &Edition, diagnostics: &mut Diagnostics) {
    let name = edition.name.as_str();
    if is_portable(name) {
        return;
    }
    let title = format!("the folder `{name}` cannot be an edition");
    let label = "some systems take no folder of this name";
    diagnostics
        .report(Rule::BadName, &Place::root(edition.first), title, label)
        .help("rename the folder; its name becomes a folder of each package");
}
