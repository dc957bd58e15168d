//! Names in a bundle: its `$id`, the keys of its `$defs`, and the references to them.
//!
//! | Key | What it describes |
//! | --- | --- |
//! | `Name` | a type |
//! | `Name<Argument, …>` | a generic type with these arguments, spelled as in the specification |
//! | `Table.name`, `Table.code` | one name, one number of a code table |
//! | `EVENT.arguments`, `EVENT.reply` | what a handler receives, what it answers |
//! | `method.parameters`, `method.result` | what a method is given, what a successful call yields |
//! | `method.answer` | the result as the client wraps it |
//! | `Constructor.new` | what the client is constructed with |
//!
//! Invariant: no two items share a key. Names of types have neither a dot nor an angle bracket, and
//! each suffix belongs to one sort of item.

use crate::model::{Api, Package, Type, TypeId, notation};

use super::reading::Reading;

/// The `$id` of a bundle. A URN, since the bundle names itself and not a place on the network.
pub fn id(api: &Api, package: &Package, reading: Reading) -> String {
    let [name, edition, version] = [&package.name, &api.edition, &package.version].map(|part| escape(part));
    let suffix = match reading {
        Reading::Documented => "",
        Reading::Tolerant => ":tolerant",
    };
    format!("urn:jsonschema:{name}:{edition}:{version}{suffix}")
}

/// Path of a bundle below the output folder.
pub fn path(api: &Api, package: &Package, reading: Reading) -> String {
    let infix = match reading {
        Reading::Documented => "",
        Reading::Tolerant => ".tolerant",
    };
    format!("{}/{}{infix}.schema.json", api.edition, package.schema_name)
}

/// The key of a generic type with arguments, or of any type without.
pub fn instance(api: &Api, id: TypeId, arguments: &[Type]) -> String {
    notation::expression(api, &[], &Type::Named(id, arguments.to_vec()))
}

/// A reference to a key of the same bundle, as a URI fragment.
pub fn reference(key: &str) -> String {
    format!("#/$defs/{}", escape(&key.replace('~', "~0").replace('/', "~1")))
}

/// Percent-encodes everything but the characters that are free in every part of a URI.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => escaped.push(byte as char),
            _ => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped
}
