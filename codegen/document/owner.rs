//! Which things of a spec have a key, for a key that stands where nobody knows it.

use serde_json::Value;

use super::schema;

/// The definitions of the schema, and what they are called.
const THINGS: [(&str, &str); 17] = [
    ("PackageFile", "package.yaml"),
    ("EditionFile", "a file of an edition"),
    ("Client", "`client`"),
    ("TypeDefinition", "a type"),
    ("Member", "a field or a parameter"),
    ("Unit", "a unit"),
    ("EnumValue", "a value"),
    ("Code", "a code"),
    ("Answer", "a reply or a result"),
    ("Event", "an event"),
    ("Method", "a method"),
    ("Source", "a source"),
    ("Disagreement", "a disagreement"),
    ("Statement", "a statement"),
    ("Omission", "an omission"),
    ("Phase", "a phase of `life`"),
    ("PhaseStep", "a step of `life`"),
];

/// What has a key of this name; nothing if too much has.
pub fn owners(key: &str) -> Vec<&'static str> {
    const MOST: usize = 3;
    let schema: Value = serde_json::from_str(&schema()).unwrap_or_default();
    let has = |name: &str| !schema["$defs"][name]["properties"][key].is_null();
    let owners: Vec<_> = THINGS.into_iter().filter(|(name, _)| has(name)).map(|(_, thing)| thing).collect();
    if owners.len() > MOST { Vec::new() } else { owners }
}

#[cfg(test)]
mod tests {
    use super::{THINGS, owners, schema};

    #[test]
    fn a_key_is_of_what_the_format_says() {
        assert_eq!(owners("unit"), ["a field or a parameter"]);
        assert_eq!(owners("version"), ["package.yaml", "a source"]);
        assert_eq!(owners("nothing"), Vec::<&str>::new());
        let schema: serde_json::Value = serde_json::from_str(&schema()).unwrap();
        for (name, _) in THINGS {
            assert!(schema["$defs"][name]["properties"].is_object(), "{name}");
        }
    }
}
