//! The judge who follows a JSON Schema bundle, with the Rust `jsonschema` crate.

use std::collections::BTreeMap;
use std::fmt::Write;

use jsonschema::error::{ValidationError, ValidationErrorKind};
use jsonschema::{Registry, Validator};
use serde_json::{Value, json};

use super::fault::Fault;

/// A bundle, and a validator for each of its definitions.
pub struct Bundle {
    document: Value,
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
            .add(&id, document.clone())
            .and_then(|registry| registry.prepare())
            .expect("a bundle can be registered under its $id");
        let validator = |key: &String| {
            jsonschema::options()
                .with_registry(&registry)
                .build(&json!({ "$ref": format!("{id}#/$defs/{}", escape(key)) }))
                .unwrap_or_else(|error| panic!("the definition `{key}` cannot be used: {error}"))
        };
        let validators = keys.iter().map(|key| (key.clone(), validator(key))).collect();
        Bundle { document, validators }
    }

    /// Everything that is wrong with a value, each fault once, by place.
    pub fn faults(&self, key: &str, value: &Value) -> Vec<Fault> {
        let validator = self.validators.get(key).unwrap_or_else(|| panic!("no definition `{key}`"));
        let mut faults = Vec::new();
        for error in validator.iter_errors(value) {
            self.collect(&error, &mut faults);
        }
        faults.sort();
        faults.dedup();
        faults
    }

    /// The faults an error stands for. Of several alternatives only those count that neither the kind of
    /// the value nor its tag rules out: where that leaves one, its faults are meant, and where it leaves
    /// none, the kind or the tag is what is wrong.
    fn collect(&self, error: &ValidationError<'_>, faults: &mut Vec<Fault>) {
        let at = error.instance_path().as_str();
        if let ValidationErrorKind::AnyOf { context } = error.kind() {
            let here = |error: &ValidationError<'_>| error.instance_path().as_str() == at;
            let rules_out = |error: &ValidationError<'_>| here(error) && is_of_another_kind(error);
            let mut possible: Vec<_> =
                context.iter().filter(|errors| !errors.iter().any(rules_out)).collect();
            if possible.is_empty() {
                return faults.push(Fault { at: at.to_owned(), keyword: "type".into(), member: None });
            }
            if let Some(tag) = self.tag(error) {
                let tagged = format!("{at}/{}", tag.replace('~', "~0").replace('/', "~1"));
                let is_of_tag = |error: &ValidationError<'_>| {
                    error.instance_path().as_str() == tagged || here(error) && missing(error) == Some(tag)
                };
                let meant = |errors: &&Vec<ValidationError<'_>>| !errors.iter().any(is_of_tag);
                if possible.iter().any(meant) {
                    possible.retain(meant);
                } else {
                    let errors = possible.iter().flat_map(|errors| errors.iter());
                    return errors
                        .filter(|error| is_of_tag(error))
                        .for_each(|error| faults.push(fault(error)));
                }
            }
            if let [only] = possible[..] {
                return only.iter().for_each(|error| self.collect(error, faults));
            }
        }
        faults.push(fault(error));
    }

    /// The member that tells the alternatives apart: each object among them must have it, as one of a set.
    fn tag(&self, error: &ValidationError<'_>) -> Option<&str> {
        let location = error.absolute_keyword_location()?.as_str().to_owned();
        let pointer = location.split_once('#').map(|(_, pointer)| unescape(pointer))?;
        let alternatives = self.document.pointer(&pointer)?.as_array()?;
        let objects: Vec<&Value> = alternatives
            .iter()
            .map(|one| self.resolve(one))
            .filter(|one| one["type"] == "object" && one.get("required").is_some())
            .collect();
        let names = objects.first()?["required"].as_array()?.iter().filter_map(Value::as_str);
        let mut tags =
            names.filter(|name| objects.len() > 1 && objects.iter().all(|one| self.is_set(one, name)));
        tags.next()
    }

    fn resolve<'a>(&'a self, mut schema: &'a Value) -> &'a Value {
        while let Some(target) = schema.get("$ref").or_else(|| schema.pointer("/allOf/0/$ref")) {
            let pointer = unescape(target.as_str().unwrap_or_default().trim_start_matches('#'));
            schema = self.document.pointer(&pointer).expect("a reference leads somewhere");
        }
        schema
    }

    fn is_set(&self, object: &Value, name: &str) -> bool {
        let hidden = format!("^{name}$");
        let property =
            object["properties"].get(name).or_else(|| object.get("patternProperties")?.get(&hidden));
        property.is_some_and(|property| {
            let schema = self.resolve(property);
            ["const", "enum", "not", "anyOf"].iter().any(|keyword| schema.get(keyword).is_some())
        })
    }
}

fn fault(error: &ValidationError<'_>) -> Fault {
    let at = error.instance_path().as_str().to_owned();
    let keyword = error.kind().keyword().to_owned();
    Fault { at, keyword, member: missing(error).map(str::to_owned) }
}

fn missing<'a>(error: &'a ValidationError<'_>) -> Option<&'a str> {
    match error.kind() {
        ValidationErrorKind::Required { property } => property.as_str(),
        _ => None,
    }
}

/// A pointer as it is, from a URI fragment.
fn unescape(pointer: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = pointer.bytes();
    while let Some(byte) = rest.next() {
        let mut digit = || char::from(rest.next().unwrap_or(b'0')).to_digit(16).unwrap_or(0);
        bytes.push(if byte == b'%' { (digit() * 16 + digit()) as u8 } else { byte });
    }
    String::from_utf8(bytes).expect("a pointer is UTF-8")
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
