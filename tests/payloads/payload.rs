//! The payloads of `tests/payloads/`: a value, what it is, and what is expected of whoever reads it.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::judges::fault::Fault;

pub struct Payload {
    /// The file, for messages.
    pub name: String,
    /// The key of its definition in `$defs`.
    pub key: String,
    pub expected: Expected,
    pub value: Value,
}

#[derive(Clone)]
pub enum Expected {
    /// Everybody accepts it.
    Documented,
    /// A tolerant reader accepts it, the documented contract does not.
    Tolerated,
    /// Nobody accepts it, for this reason alone.
    Refused(Fault),
}

/// All payloads, by file name.
pub fn all() -> Vec<Payload> {
    let mut payloads = Vec::new();
    for folder in ["accepted", "refused"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/payloads").join(folder);
        let mut paths: Vec<_> = fs::read_dir(folder)
            .expect("the folder of payloads can be listed")
            .map(|entry| entry.expect("an entry of the folder can be read").path())
            .collect();
        paths.sort();
        payloads.extend(paths.iter().map(|path| read(path)));
    }
    payloads
}

impl Payload {
    /// Compares what a judge found with what is expected of a judge who is tolerant or not.
    pub fn compare(&self, tolerant: bool, faults: &[Fault]) -> Result<(), String> {
        let name = &self.name;
        let stated = match &self.expected {
            Expected::Refused(reason) => Some(reason),
            Expected::Tolerated if !tolerant => None,
            _ if faults.is_empty() => return Ok(()),
            _ => return Err(format!("{name}: refused, but should be accepted: {faults:#?}")),
        };
        match stated {
            _ if faults.is_empty() => Err(format!("{name}: accepted, but should be refused")),
            Some(reason) if !faults.contains(reason) || faults.iter().any(|fault| fault.at != reason.at) => {
                Err(format!("{name}: refused, but not for the stated reason {reason:?} alone: {faults:#?}"))
            }
            _ => Ok(()),
        }
    }
}

fn read(path: &Path) -> Payload {
    let name = path.display().to_string();
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}: {error}"));
    let mut file: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let key = text(&file["type"]).unwrap_or_else(|| panic!("{name}: has no type"));
    let expected = match (file["verdict"].as_str(), &file["reason"]) {
        (Some("documented"), Value::Null) => Expected::Documented,
        (Some("tolerated"), Value::Null) => Expected::Tolerated,
        (None, reason) => match (text(&reason["at"]), text(&reason["keyword"])) {
            (Some(at), Some(keyword)) => {
                Expected::Refused(Fault { at, keyword, member: text(&reason["member"]) })
            }
            _ => panic!("{name}: has neither a verdict nor a reason with a place and a keyword"),
        },
        _ => panic!("{name}: has an unknown verdict, or a verdict and a reason"),
    };
    Payload { name, key, expected, value: file["value"].take() }
}
