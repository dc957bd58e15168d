//! The judge who follows a JSON Schema bundle, with the Rust `jsonschema` crate.

use std::collections::BTreeMap;
use std::fmt::Write;

use jsonschema::error::{ValidationError, ValidationErrorKind};
use jsonschema::{Registry, Validator};
use serde_json::{Value, json};

use super::fault::Fault;

/// A bundle, and a validator for each of its definitions.
pub struct Bundle {
    validators: BTreeMap<String, Validator>,
}

impl Bundle {
    /// Reads a bundle. It has to satisfy the meta-schema, and each of its definitions has to be usable
    /// from outside, by the `$id` of the bundle and its own key.
    pub fn read(text: &str) -> Bundle {
        let document: Value = serde_json::from_str(text).expect("a bundle is JSON");
        if let Err(error) = jsonschema::meta::validate(&document) {
            panic!("the bundle breaks the meta-schema at {}: {error}", error.instance_path());
        }
        let id = document["$id"].as_str().expect("a bundle has an $id").to_owned();
        let definitions = document["$defs"].as_object().expect("a bundle has definitions");
        let keys: Vec<String> = definitions.keys().cloned().collect();
        let registry = Registry::new()
            .add(&id, document)
            .and_then(|registry| registry.prepare())
            .expect("a bundle can be registered under its $id");
        let validator = |key: &String| {
            jsonschema::options()
                .with_registry(&registry)
                .build(&json!({ "$ref": format!("{id}#/$defs/{}", escape(key)) }))
                .unwrap_or_else(|error| panic!("the definition `{key}` cannot be used: {error}"))
        };
        let validators = keys.iter().map(|key| (key.clone(), validator(key))).collect();
        Bundle { validators }
    }

    /// Everything that is wrong with a value, each fault once, by place.
    pub fn faults(&self, key: &str, value: &Value) -> Vec<Fault> {
        let validator = self.validators.get(key).unwrap_or_else(|| panic!("no definition `{key}`"));
        let mut faults = Vec::new();
        for error in validator.iter_errors(value) {
            collect(&error, &mut faults);
        }
        faults.sort();
        faults.dedup();
        faults
    }
}

/// The faults an error stands for. Of several alternatives only those count that the kind of the value
/// does not rule out: where that leaves one, its faults are meant, and where it leaves none, the kind is
/// what is wrong.
fn collect(error: &ValidationError<'_>, faults: &mut Vec<Fault>) {
    let at = error.instance_path().as_str();
    if let ValidationErrorKind::AnyOf { context } = error.kind() {
        let rules_out =
            |error: &ValidationError<'_>| error.instance_path().as_str() == at && is_of_another_kind(error);
        let mut possible = context.iter().filter(|errors| !errors.iter().any(rules_out));
        match (possible.next(), possible.next()) {
            (Some(errors), None) => return errors.iter().for_each(|error| collect(error, faults)),
            (None, _) => {
                return faults.push(Fault { at: at.to_owned(), keyword: "type".into(), member: None });
            }
            _ => {}
        }
    }
    let member = match error.kind() {
        ValidationErrorKind::Required { property } => property.as_str().map(str::to_owned),
        _ => None,
    };
    faults.push(Fault { at: at.to_owned(), keyword: error.kind().keyword().to_owned(), member });
}

/// Whether the kind of the value is wrong, and not only the value.
fn is_of_another_kind(error: &ValidationError<'_>) -> bool {
    match error.kind() {
        ValidationErrorKind::Type { .. } => true,
        ValidationErrorKind::Constant { expected_value } => {
            std::mem::discriminant(expected_value.as_ref())
                != std::mem::discriminant(error.instance().as_ref())
        }
        _ => false,
    }
}

/// A key as part of a URI fragment, written here a second time so that a mistake in the generator shows.
fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1").bytes().fold(String::new(), |mut escaped, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(byte.into());
        } else {
            write!(escaped, "%{byte:02X}").expect("a string takes any text");
        }
        escaped
    })
}
