//! Further files of the edition, whose names mean something to the compiler or to the crate.

use serde_json::json;

use super::spec::escaped;

/// The names of the files, each with an item of one kind or of all.
const FILES: [&str; 24] = [
    "mod",
    "lib",
    "main",
    "types",
    "events",
    "methods",
    "json",
    "wire",
    "protocol",
    "std",
    "core",
    "alloc",
    "serde_core",
    "serde_json",
    "self",
    "crate",
    "type",
    "v_1",
    "any_event",
    "a-b",
    "a_b",
    "5",
    "Hostile",
    "prelude",
];

/// The further files, by name.
pub fn files() -> impl Iterator<Item = (&'static str, String)> {
    FILES.iter().enumerate().map(|(index, name)| {
        let ty = format!("InFile{index}");
        let member = |ty: &str| json!({ "type": ty, "description": "A member." });
        let parameters = json!({ "own": member("Either"), "api?": member("string") });
        let mut document = json!({ "source": "page" });
        if index % 4 != 1 {
            let fields = json!({ "own?": member(&ty), "all": member("Hostile") });
            document["types"] = json!({ &ty: { "description": "A type.", "fields": fields } });
        }
        if index % 4 != 2 {
            let handler = format!("{ty}Handler");
            let event = json!({ "description": "One.", "handler": handler, "parameters": &parameters });
            document["events"] = json!({ &ty: event });
        }
        if index % 4 > 1 {
            let method =
                json!({ "description": "One.", "command": &ty, "result": "Hostile", "parameters": &parameters });
            document["methods"] = json!({ format!("inFile{index}"): method });
        }
        (*name, escaped(&document))
    })
}
