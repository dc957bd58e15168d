//! What the generators and validators that users feed with the schemas make of them: code that compiles,
//! with the names of the spec, and that reads records and writes them again.

mod rust;
mod typescript;

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use codegen::model::kind::kinds;
use codegen::model::{Api, Shape, Type};
use serde_json::Value;

use crate::conformance::instance::{Instance, Label, same};
use crate::conformance::instances::{Scale, instances};
use crate::conformance::packages;
use crate::conformance::subject::{Role, subjects};

/// The types of which code is made one by one.
const ALONE: [&str; 3] = ["InteractionData", "OperationResult", "LoginData"];

/// A record: the type it is of, and whether each of the readings takes it.
pub struct Record {
    pub of: String,
    pub value: Value,
    pub documented: bool,
    pub tolerant: bool,
    /// Whether it has nothing that the type does not name.
    pub is_plain: bool,
}

impl Record {
    fn of(name: &str, instance: Instance) -> Record {
        let is_plain = ["smallest", "full"].contains(&instance.about) && instance.text.is_none();
        let documented = instance.documented == Label::Accepted;
        let tolerant = instance.tolerant == Label::Accepted;
        Record { of: name.to_owned(), value: instance.value, documented, tolerant, is_plain }
    }
}

/// The edition at the root of the packages, and records of its types: objects, unions of them, enumerations.
static RECORDS: LazyLock<(Api, Vec<Record>)> = LazyLock::new(|| {
    let package = packages::spec();
    let api = package.editions[package.root].clone();
    let mut records = Vec::new();
    for (index, subject) in subjects(&api, package.root).iter().enumerate() {
        let Role::Type(ty @ Type::Named(id, _)) = &subject.role else { continue };
        let kinds = kinds(&api, ty);
        let is_code = matches!(api[*id].shape, Shape::Codes(_));
        if subject.key != api[*id].name || is_code || kinds.objects.is_empty() && kinds.string.is_none() {
            continue;
        }
        let made = instances(&api, index, subject, Scale { breadth: 3, random: 0 });
        records.extend(made.into_iter().map(|one| Record::of(&subject.key, one)));
    }
    (api, records)
});

/// A schema of the edition in the repository.
fn schema(file: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("generated/json-schema");
    folder.join(&RECORDS.0.edition).join(format!("{file}.schema.json"))
}

/// An empty folder below the target folder.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("downstream").join(name);
    fs::create_dir_all(&folder).expect("the folder can be made");
    folder
}

/// Names that a generator has numbered, because it took one definition for several: `Party1` beside `Party`.
fn numbered(code: &str, words: &[&str]) -> Vec<String> {
    let tokens: Vec<&str> = code.split_whitespace().collect();
    let declared = tokens.windows(2).filter(|pair| words.contains(&pair[0])).map(|pair| pair[1]);
    let letters = |name: &str| {
        name.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default().to_owned()
    };
    let names: HashSet<String> = declared.map(letters).collect();
    let is_again = |name: &&String| {
        let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
        stem.len() < name.len() && names.contains(stem)
    };
    names.iter().filter(is_again).cloned().collect()
}

/// Whether what was written is what was read, where `null` may stand for absence.
fn is_kept(before: &Value, after: &Value) -> bool {
    same(&without_null(before), &without_null(after))
}

fn without_null(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().filter(|(_, value)| !value.is_null());
            members
                .map(|(name, value)| (name.clone(), without_null(value)))
                .collect::<serde_json::Map<_, _>>()
                .into()
        }
        Value::Array(items) => items.iter().map(without_null).collect::<Vec<_>>().into(),
        _ => value.clone(),
    }
}
