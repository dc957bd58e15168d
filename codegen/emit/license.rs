//! Licence texts, for packages whose licence expression names them.

use crate::model::Package;

const TEXTS: [(&str, &str, &str); 2] = [
    ("MIT", "LICENSE-MIT", include_str!("text/LICENSE-MIT")),
    ("Apache-2.0", "LICENSE-APACHE", include_str!("text/LICENSE-APACHE")),
];

/// The name and the text of each licence file. Other licences are for the publisher to add.
pub fn texts(package: &Package) -> Vec<(&'static str, String)> {
    let words: Vec<&str> = package.license.split([' ', '(', ')']).collect();
    let named = TEXTS.into_iter().filter(|(id, _, _)| words.contains(id));
    named
        .map(|(_, file, text)| {
            (file, text.replace("{holders}", &format!("the {} contributors", package.name)))
        })
        .collect()
}
