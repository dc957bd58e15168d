//! Licence texts, for packages whose licence expression names them.

use crate::content::Contents;
use crate::fragment::Fragment;
use crate::markdown::{self, markdown};
use crate::model::Package;

const TEXTS: [(&str, &str, &str); 2] = [
    ("MIT", "LICENSE-MIT", include_str!("license/LICENSE-MIT")),
    ("Apache-2.0", "LICENSE-APACHE", include_str!("license/LICENSE-APACHE")),
];

/// The names of the licence files. Other licences are for the publisher to add.
pub fn names(package: &Package) -> Vec<&'static str> {
    texts(package).map(|(file, _)| file).collect()
}

/// Adds the licence files.
pub fn add(package: &Package, contents: &Contents<'_>) {
    for (file, text) in texts(package) {
        let holders = markdown!("the {} contributors", markdown::text(&package.name));
        contents.add(file, Fragment::filled(text, &[("holders", holders)]));
    }
}

fn texts(package: &Package) -> impl Iterator<Item = (&'static str, &'static str)> {
    let words: Vec<&str> = package.license.split([' ', '(', ')']).collect();
    let named = TEXTS.into_iter().filter(move |(id, _, _)| words.contains(id));
    named.map(|(_, file, text)| (file, text))
}
