//! Documents of types that reach more definitions than a document holds: they refer to the bundle.

use codegen::model::*;
use codegen::schema::{Draft, Reading, bundle, documents};
use jsonschema::{Registry, Validator};
use serde_json::{Value, json};

use super::model::{Builder, named, object};

/// How many types there are, each of which holds the next one.
const TYPES: usize = 66;

/// A chain of types, the last of which has a text.
fn chain() -> Package {
    let mut api = Builder::new();
    for index in 1..TYPES {
        api.add(&format!("Link{index}"), object([("next", named(TypeId(index)))]));
    }
    api.add(&format!("Link{TYPES}"), object([("text", Type::String)]));
    api.package()
}

/// A value of the type with this number.
fn value(first: usize, text: Value) -> Value {
    (first..TYPES).fold(json!({ "text": text }), |value, _| json!({ "next": value }))
}

fn validator(schema: &Value, bundle: &Value) -> Validator {
    let address = bundle["$id"].as_str().expect("an identifier");
    let registry = Registry::new()
        .add(address, bundle.clone())
        .and_then(|registry| registry.prepare())
        .expect("the bundle can be registered");
    jsonschema::options().with_registry(&registry).build(schema).expect("the schema compiles")
}

#[test]
fn a_document_that_reaches_too_much_refers_to_the_bundle_and_accepts_the_same() {
    let package = chain();
    let api = &package.editions[0];
    for reading in Reading::ALL {
        let bundle: Value = serde_json::from_str(&bundle(api, &package, reading)).expect("JSON");
        let address = bundle["$id"].as_str().expect("an identifier");
        let sevenths = documents(api, &package, reading, Draft::Seventh);
        let documents = documents(api, &package, reading, Draft::Latest);
        assert_eq!(documents.len(), TYPES);
        for (first, (document, seventh)) in (1..).zip(documents.iter().zip(&sevenths)) {
            let (schema, seventh) = (document.schema.value(), seventh.schema.value());
            // One that holds itself and 63 others needs nothing else.
            let is_apart = schema.get("properties").is_some();
            assert_eq!(is_apart, TYPES - first < 64, "{}", document.file);
            if !is_apart {
                let root = format!("{address}#/$defs/Link{first}");
                assert_eq!(schema["allOf"], json!([{ "$ref": root }]));
                assert!(schema.get("$defs").is_none());
            }
            for schema in [schema, seventh] {
                jsonschema::meta::validate(&schema).expect("it is a schema");
                let validator = validator(&schema, &bundle);
                assert!(validator.is_valid(&value(first, json!("a"))), "{schema}");
                assert!(!validator.is_valid(&value(first, json!(1))), "{schema}");
                assert!(!validator.is_valid(&json!({})), "{schema}");
            }
        }
    }
}
