//! Said once, rendered three times: the words of an item are the same in every output.

use std::collections::BTreeMap;

use codegen::model::{Api, Shape};
use codegen::schema::names;
use codegen::understand;
use serde_json::Value;

use super::words::plain;
use super::{Comment, EDITIONS, rust, schema, typescript};

/// Sentences that an output has of its own, because its form does not say the same.
fn is_own(paragraph: &str) -> bool {
    let begins =
        ["Handles ·", "Handler: ·", "Has all ", "This is ·", "No JSON value", "Parameter ·", "The list as"];
    begins.iter().any(|begin| paragraph.starts_with(begin)) || paragraph.starts_with("- ")
}

/// The words of a comment without what is its output's own.
fn told(text: &str) -> String {
    let text = text.replace("**Deprecated.**", "Deprecated:");
    let paragraphs = text.split("\n\n").map(plain);
    let told: Vec<String> = paragraphs.filter(|paragraph| !is_own(paragraph)).collect();
    let told = told.join(" ");
    // The name on the wire is the lead of a structure in Rust.
    told.strip_prefix("·: ").unwrap_or(&told).to_owned()
}

fn by_name(comments: Vec<Comment>) -> BTreeMap<String, String> {
    comments.into_iter().map(|comment| (comment.of, comment.text)).collect()
}

struct Outputs {
    rust: BTreeMap<String, String>,
    typescript: BTreeMap<String, String>,
    definitions: Value,
    compared: usize,
}

impl Outputs {
    fn schema(&self, pointer: &[&str]) -> String {
        let schema = pointer.iter().fold(&self.definitions, |schema, key| match key.parse::<usize>() {
            Ok(index) => &schema[index],
            Err(_) => &schema[*key],
        });
        schema["description"].as_str().unwrap_or_default().to_owned()
    }

    /// Compares what is said of an item, by its place in each output.
    fn compare(&mut self, rust: &str, typescript: &str, schema: &[&str]) {
        let text = |all: &BTreeMap<String, String>, name: &str| {
            all.get(name).unwrap_or_else(|| panic!("no comment of {name}")).clone()
        };
        let of_rust = told(&text(&self.rust, rust));
        let of_typescript = told(&typescript::parts(&text(&self.typescript, typescript)).text);
        let of_schema = self.schema(schema);
        assert_eq!(sorted(&of_rust), sorted(&of_typescript), "{rust} in Rust and TypeScript");
        assert_eq!(sorted(&of_rust), sorted(&told(&of_schema)), "{rust} in Rust and the schema");
        self.compared += 1;
    }

    /// Compares what is said of the parameters of an item.
    fn compare_parameters<'n>(
        &mut self,
        rust: &str,
        typescript: &str,
        schema: &str,
        names: impl Iterator<Item = &'n String>,
    ) {
        let told_of = typescript::parts(&self.typescript[typescript]).parameters;
        for (index, name) in names.enumerate() {
            let of_rust = told(&self.rust[&format!("{rust}({name})")]);
            let (_, of_typescript) = told_of.get(index).unwrap_or_else(|| panic!("{rust}({name})"));
            assert_eq!(of_rust, told(of_typescript), "{rust}({name})");
            let of_schema = self.schema(&[schema, "prefixItems", &index.to_string()]);
            assert_eq!(of_rust, told(&of_schema), "{rust}({name})");
            self.compared += 1;
        }
    }
}

/// A tag for what is deprecated stands after the rest, the sentence before the source.
fn sorted(text: &str) -> Vec<&str> {
    let mut words: Vec<&str> = text.split(' ').collect();
    words.sort_unstable();
    words
}

#[test]
fn the_outputs_say_the_same() {
    let package = understand(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("spec")).unwrap();
    for (edition, module) in EDITIONS {
        let api = package.editions.iter().find(|api| api.edition == edition).unwrap();
        let mut outputs = Outputs {
            rust: by_name(rust::comments(module)),
            typescript: by_name(typescript::comments(edition)),
            definitions: schema::bundle(edition)["$defs"].take(),
            compared: 0,
        };
        compare_types(api, &mut outputs);
        for event in &api.events {
            let schema = names::event(&event.name, "arguments");
            outputs.compare(&event.name, &event.handler, &[&schema]);
            let names = event.parameters.iter().map(|parameter| &parameter.name);
            outputs.compare_parameters(&event.name, &event.handler, &schema, names);
        }
        let client = &api.client.as_ref().unwrap().interface;
        for method in &api.methods {
            let (schema, member) =
                (format!("{}.parameters", method.name), format!("{client}.{}", method.name));
            outputs.compare(&method.name, &member, &[&schema]);
            outputs.compare_parameters(
                &method.name,
                &member,
                &schema,
                method.parameters.iter().map(|parameter| &parameter.name),
            );
        }
        println!("{edition}: {} items say the same", outputs.compared);
        assert!(outputs.compared > 250, "{}", outputs.compared);
    }
}

fn compare_types(api: &Api, outputs: &mut Outputs) {
    for definition in &api.types {
        let name = definition.name.as_str();
        // A code table is two enumerations in Rust, each with a sentence of its own.
        if !matches!(definition.shape, Shape::Codes(_)) {
            outputs.compare(name, name, &[name]);
        }
        if let Shape::Object(object) = &definition.shape {
            for field in object.fields.iter().filter(|field| field.inherited_from.is_none()) {
                let member = format!("{name}.{}", field.name);
                outputs.compare(&member, &member, &[name, "properties", &field.name]);
            }
        }
    }
}
