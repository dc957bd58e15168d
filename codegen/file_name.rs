//! Names of files and folders that every system takes.

use std::collections::BTreeMap;

/// The names Windows keeps for devices, whatever comes after a dot.
const DEVICES: [&str; 8] = ["con", "prn", "aux", "nul", "clock$", "conin$", "conout$", "config$"];

/// The bytes of a name, leaving room for an ending and a mark.
const LONGEST: usize = 200;

/// Whether every system takes a name, with any ending.
pub fn is_portable(name: &str) -> bool {
    let odd = |c: char| c.is_control() || "<>:\"/\\|?*".contains(c);
    !name.is_empty()
        && name.len() <= LONGEST
        && !name.ends_with(['.', ' '])
        && !name.starts_with(' ')
        && !name.contains(odd)
        && !is_device(name)
}

/// A name that every system takes, made of an identifier: marked at its end if it has to be another
/// one, and cut if it is too long.
pub fn portable(identifier: &str) -> String {
    let mut name: String =
        identifier.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    name.truncate(LONGEST);
    if name.is_empty() || is_device(&name) {
        name.push('_');
    }
    name
}

/// Names for identifiers in one folder, also where a system takes no notice of capitals: one that is
/// taken already gets a number.
pub fn distinct<'i>(identifiers: impl IntoIterator<Item = &'i str>) -> Vec<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut names = Vec::new();
    for identifier in identifiers {
        let name = portable(identifier);
        let mut unique = name.clone();
        while counts.contains_key(&unique.to_lowercase()) {
            let count = counts.entry(name.to_lowercase()).or_insert(1);
            *count += 1;
            unique = format!("{name}_{count}");
        }
        counts.insert(unique.to_lowercase(), 1);
        names.push(unique);
    }
    names
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let port = ["com", "lpt"].iter().find_map(|port| stem.strip_prefix(port));
    DEVICES.contains(&stem.as_str())
        || port.is_some_and(|port| {
            let mut characters = port.chars();
            matches!((characters.next(), characters.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
        })
}

#[cfg(test)]
mod tests {
    use super::{is_portable, portable};

    #[test]
    fn names_of_devices_and_odd_ends_are_refused() {
        for name in
            ["con", "CON", "aux.1", "nul.tar.gz", "com1", "LPT9", "com¹", "a.", "a ", "", "a:b", "..", "prn "]
        {
            assert!(!is_portable(name), "{name}");
        }
        for name in ["5.19", "latest", "console", "com", "com10", "auxiliary", "a b", "日本"] {
            assert!(is_portable(name), "{name}");
        }
        assert!(!is_portable(&"a".repeat(256)));
    }

    #[test]
    fn every_identifier_has_a_name() {
        for identifier in ["", "con", "com1", "interaction_data", "größe", &"a".repeat(999)] {
            assert!(is_portable(&portable(identifier)), "{identifier}");
        }
        let twice = ["a", "A", "a_2", "é", "ü", "a"];
        assert_eq!(super::distinct(twice), ["a", "A_2", "a_2_2", "_", "__2", "a_3"]);
        assert_eq!(portable("aux"), "aux_");
        assert_eq!(portable("interaction_data"), "interaction_data");
    }
}
