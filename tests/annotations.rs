//! What the spec says about items besides their form is said in every output: deprecations, sensitivity, units.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::model::{Api, Field, Shape};
use codegen::understand;

/// What one kind of remark looks like in an output.
#[derive(Clone)]
struct Form {
    rust: String,
    typescript: String,
    schema: String,
}

/// The texts of one edition in each output.
struct Outputs {
    rust: String,
    typescript: String,
    schemas: [String; 3],
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of an edition that describe types, in one text.
fn joined(folder: &Path) -> String {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    let is_call = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("events") || name.starts_with("methods")
    };
    paths.retain(|path| !is_call(path));
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

fn outputs(edition: &str, module: &str) -> Outputs {
    let generated = root().join("generated");
    let schema = |name: &str| {
        fs::read_to_string(generated.join("json-schema").join(edition).join(name))
            .expect("the bundle is there")
    };
    let document = fs::read_to_string(generated.join("asyncapi").join(format!("{edition}.json")))
        .expect("the document is there");
    let declarations = generated.join("npm").join(edition).join("index.d.ts");
    Outputs {
        rust: joined(&generated.join("rust/src").join(module)),
        typescript: fs::read_to_string(declarations).expect("the declarations are there"),
        schemas: [
            schema("agent-desktop.schema.json"),
            schema("agent-desktop.tolerant.schema.json"),
            document,
        ],
    }
}

fn fields(api: &Api) -> impl Iterator<Item = &Field> {
    api.types.iter().flat_map(|definition| match &definition.shape {
        Shape::Object(object) => object.fields.as_slice(),
        _ => &[],
    })
}

/// Rust and the schema repeat inherited fields, TypeScript does not.
fn compare(api: &Api, outputs: &Outputs, form: &Form, has: impl Fn(&Field) -> bool) {
    let all = fields(api).filter(|field| has(field)).count();
    let declared = fields(api).filter(|field| has(field) && field.inherited_from.is_none()).count();
    assert!(declared > 0, "{}: nothing to look for", form.typescript);
    let times = |text: &str, form: &str| text.matches(form).count();
    assert_eq!(times(&outputs.rust, &form.rust), all, "{} in Rust, {}", form.rust, api.edition);
    let typescript = times(&outputs.typescript, &form.typescript);
    assert_eq!(typescript, declared, "{} in TypeScript, {}", form.typescript, api.edition);
    for schema in &outputs.schemas {
        assert_eq!(times(schema, &form.schema), all, "{} in the schema, {}", form.schema, api.edition);
    }
}

fn look(edition: &str, module: &str, check: impl Fn(&Api, &Outputs)) {
    let package = understand(&root().join("spec")).unwrap();
    let api = package.editions.iter().find(|api| api.edition == edition).unwrap();
    check(api, &outputs(edition, module));
}

#[test]
fn deprecated_fields_are_deprecated_everywhere() {
    let form = Form {
        rust: "#[deprecated".to_owned(),
        typescript: "@deprecated".to_owned(),
        schema: "\"deprecated\": true".to_owned(),
    };
    look("latest", "latest", |api, outputs| {
        compare(api, outputs, &form, |field| field.docs.deprecated.is_some());
    });
}

#[test]
fn sensitive_fields_are_sensitive_everywhere() {
    for (edition, module) in [("5.19", "v5_19"), ("latest", "latest")] {
        let said = "Sensitive: keep it out of logs.".to_owned();
        let redacted = Form {
            rust: "wire::Sensitive<".to_owned(),
            typescript: said.clone(),
            schema: "\"writeOnly\": true".to_owned(),
        };
        let told = Form { rust: said.clone(), typescript: said.clone(), schema: said };
        let hidden = Form { schema: "\"format\": \"password\"".to_owned(), ..redacted.clone() };
        look(edition, module, |api, outputs| {
            for form in [&told, &redacted, &hidden] {
                compare(api, outputs, form, |field| field.docs.sensitive);
            }
        });
    }
}

#[test]
fn units_are_named_everywhere() {
    for (edition, module) in [("5.19", "v5_19"), ("latest", "latest")] {
        let units = [("seconds", "seconds"), ("epoch-milliseconds", "milliseconds since 1970")];
        for (unit, words) in units {
            let said = format!("Unit: {words}.");
            let form = Form { rust: said.clone(), typescript: said.clone(), schema: said };
            look(edition, module, |api, outputs| {
                compare(api, outputs, &form, |field| {
                    field.unit.as_ref().is_some_and(|given| given.name == unit)
                });
            });
        }
    }
}
