//! What a bundle says beside its rules: its own name, and what is said about the items.

use std::collections::HashSet;

use codegen::model::*;
use codegen::schema::{Draft, Reading, bundle, documents};
use serde_json::{Value, json};

use super::model::{Builder, enumeration, everything, object, text};

#[test]
fn the_root_of_a_bundle_has_the_definitions_by_their_keys_and_names_its_edition() {
    let package = everything();
    let text = bundle(&package.editions[0], &package, Reading::Documented);
    let bundle: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(
        bundle["$id"],
        "https://schemas.example/acme-test-api/0.1.0/1.0/documented/test-api.schema.json"
    );
    let members: Vec<&String> = bundle.as_object().expect("an object").keys().collect();
    assert_eq!(
        members,
        [
            "$schema",
            "$id",
            "title",
            "description",
            "type",
            "properties",
            "additionalProperties",
            "minProperties",
            "$defs"
        ]
    );
    let keys = |place: &str| bundle[place].as_object().expect("an object").keys().collect::<Vec<_>>();
    assert_eq!(keys("properties"), keys("$defs"));
    assert!(text.ends_with("}\n"));
}

/// Some type takes any value, so a root that took what one of them takes would take everything.
#[test]
fn the_root_of_a_bundle_accepts_no_value_without_its_key() {
    let package = everything();
    for reading in Reading::ALL {
        let text = bundle(&package.editions[0], &package, reading);
        let root = jsonschema::validator_for(&serde_json::from_str(&text).expect("JSON")).expect("a schema");
        for value in
            [json!({ "Party": { "id": "1" } }), json!({ "Party": { "id": "1" }, "Data": { "a": 1 } })]
        {
            assert!(root.is_valid(&value), "{value}");
        }
        for value in [
            json!({}),
            json!([]),
            json!(42),
            json!("x"),
            json!(null),
            json!({ "id": "1" }),
            json!({ "Party": {} }),
            json!({ "Party": { "id": "1" }, "zz": 1 }),
        ] {
            assert!(!root.is_valid(&value), "{value}");
        }
    }
}

/// Generators name what they make by titles, and make it twice of a reference with anything beside it.
#[test]
fn every_definition_has_a_title_of_its_own_and_nothing_stands_beside_a_reference() {
    fn references(schema: &Value) {
        match schema {
            Value::Object(keywords) => {
                assert!(!keywords.contains_key("$ref") || keywords.len() == 1, "{schema}");
                keywords.values().for_each(references);
            }
            Value::Array(items) => items.iter().for_each(references),
            _ => {}
        }
    }
    let package = everything();
    for reading in Reading::ALL {
        let text = bundle(&package.editions[0], &package, reading);
        let bundle: Value = serde_json::from_str(&text).expect("JSON");
        references(&bundle);
        let definitions = bundle["$defs"].as_object().expect("definitions");
        let titles = definitions.values().map(|one| one["title"].as_str().expect("a title").to_lowercase());
        assert_eq!(titles.collect::<HashSet<_>>().len(), definitions.len());
        for (key, definition) in definitions {
            assert!(key.contains(['.', '-']) || definition["title"] == *key, "{key}");
        }
    }
}

/// A document holds its root and what that reaches, and a type that refers to itself refers to the root.
#[test]
fn a_document_holds_what_it_reaches_and_nothing_else() {
    let package = everything();
    let documents = documents(&package.editions[0], &package, Reading::Tolerant, Draft::Latest);
    let schema =
        |file: &str| documents.iter().find(|one| one.file == file).expect("it is there").schema.value();
    let tree = schema("types/Tree");
    assert_eq!(tree["title"], "Tree");
    assert_eq!(tree["properties"]["children"]["items"], json!({ "$ref": "#" }));
    assert!(tree.get("$defs").is_none());
    let keys = |file: &str| -> Vec<String> {
        schema(file)["$defs"].as_object().expect("definitions").keys().cloned().collect()
    };
    assert_eq!(keys("events/ON_CALL"), ["Direction", "Party", "ON_CALL.argumentsByName"]);
    let mut known = HashSet::new();
    assert!(documents.iter().all(|one| known.insert(one.file.to_lowercase())));
}

/// An address of one's own is the beginning of every identifier.
#[test]
fn the_address_of_the_package_begins_the_identifier() {
    let package = Package { schema_address: Some("https://acme.test/api/".into()), ..everything() };
    let documents = documents(&package.editions[0], &package, Reading::Documented, Draft::Latest);
    let tree = documents.iter().find(|one| one.file == "types/Tree").expect("it is there");
    assert_eq!(
        tree.schema.value()["$id"],
        "https://acme.test/api/0.1.0/1.0/documented/types/Tree.schema.json"
    );
}

#[test]
fn the_readings_of_an_edition_have_names_of_their_own() {
    let package = everything();
    let tolerant = bundle(&package.editions[0], &package, Reading::Tolerant);
    let bundle: Value = serde_json::from_str(&tolerant).expect("JSON");
    assert_eq!(
        bundle["$id"],
        "https://schemas.example/acme-test-api/0.1.0/1.0/tolerant/test-api.schema.json"
    );
    assert!(bundle["title"].as_str().expect("a title").ends_with(", tolerant"));
}

#[test]
fn what_is_said_about_an_item_is_carried_over() {
    let package = annotated();
    let text = bundle(&package.editions[0], &package, Reading::Documented);
    let bundle: Value = serde_json::from_str(&text).expect("JSON");
    let definitions = &bundle["$defs"];
    let field = &definitions["Call"]["properties"]["duration"];
    let description = "How long it took, see `Call` and ``a`b``. Unit: seconds.\n\nAlways send it.\n\n\
                       Deprecated: Look at the clock.";
    assert_eq!(field["description"], description);
    assert_eq!(field["deprecated"], true);
    // Who said what is no part of it.
    assert_eq!(field.get("$comment"), None);
    let inherited = &definitions["LongCall"];
    assert_eq!(inherited["description"], "A type.\n\nHas all fields of `Call`.\n\nSource: The page.");
    assert_eq!(&inherited["properties"]["duration"], field);
    let more = "A type.\n\nHas all values of `Base`.\n\n- `a`: A value.\n- `b`\n\nSource: The page.";
    assert_eq!(definitions["More"]["description"], more);
    assert_eq!(definitions["More"]["enum"], json!(["a", "b"]));
}

/// Two objects and two enumerations, one of them with everything that can be said about a field.
fn annotated() -> Package {
    let mut api = Builder::new();
    let Shape::Object(mut call) = object([("duration", Type::Number)]) else { unreachable!() };
    let id = TypeId(0);
    let inlines = vec![
        Inline::Plain("How long it took, see ".into()),
        Inline::Link(Link::Type(id)),
        Inline::Plain(" and ".into()),
        Inline::Code("a`b".into()),
        Inline::Plain(".".into()),
    ];
    let says = |says: &str| Statement { sources: vec![SourceId(0)], lines: None, says: says.into() };
    call.fields[0].unit = Some(Unit { name: "seconds".into(), evidence: Some(text("Measured.")) });
    call.fields[0].docs = Docs {
        description: Text(vec![Block::Paragraph(inlines)]),
        deprecated: Some(text("Look at the clock.")),
        sources: vec![SourceId(0)],
        disagreements: vec![Disagreement {
            about: Aspect::Presence,
            statements: vec![says("required"), says("optional")],
            decision: "required".into(),
            reason: text("The first is right."),
            advice: Some(text("Always send it.")),
        }],
        ..Docs::default()
    };
    let mut long = call.clone();
    long.extends = vec![id];
    long.fields[0].inherited_from = Some(id);
    api.add("Call", Shape::Object(call));
    api.api.types[0].docs.sources.clear();
    api.add("LongCall", Shape::Object(long));

    let base = api.add("Base", enumeration(["a"]));
    let Shape::Enum(mut more) = enumeration(["a", "b"]) else { unreachable!() };
    more.extends = vec![base];
    more.values[0].inherited_from = Some(base);
    more.values[1].docs = Docs::default();
    api.add("More", Shape::Enum(more));
    api.package()
}
