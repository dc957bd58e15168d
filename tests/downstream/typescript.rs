//! json-schema-to-typescript, quicktype and validators that ajv has compiled.

use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use codegen::model::Shape;
use serde_json::{Value, json};

use super::{ALONE, RECORDS, folder, is_kept, numbered, schema};
use crate::judges::node;

/// Of the names of a type.
fn name(of: &str, tolerant: bool) -> String {
    if tolerant { format!("{of}Tolerant") } else { of.to_owned() }
}

/// Where the code of all files is, which is generated once.
pub static GENERATED: LazyLock<PathBuf> = LazyLock::new(generate);

fn generate() -> PathBuf {
    let folder = folder("typescript");
    let mut files = Vec::new();
    for (tolerant, infix) in [(false, ""), (true, ".tolerant")] {
        let bundle = schema(&format!("agent-desktop{infix}"));
        files.push(json!([bundle, name("Bundle", tolerant), false]));
        for of in ALONE {
            files.push(json!([schema(&format!("types/{of}{infix}")), name(of, tolerant), true]));
        }
    }
    let list = folder.join("files.json");
    fs::write(&list, Value::from(files).to_string()).expect("the folder can be written");
    run("generate.js", &[&list, &folder], &folder);
    folder
}

fn run(script: &str, arguments: &[&std::path::Path], folder: &std::path::Path) -> String {
    let script = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/downstream").join(script);
    let packages = node::folder().join("node_modules");
    let output = node::node(folder, &script, [packages.as_path()].iter().chain(arguments));
    assert!(output.status.success(), "{}", node::printed(&output));
    String::from_utf8(output.stdout).expect("scripts print UTF-8")
}

#[test]
fn generated_typescript_has_the_names_of_the_spec_and_takes_records() {
    let folder = &*GENERATED;
    let (api, _) = &*RECORDS;
    let code = |file: &str| fs::read_to_string(folder.join(file)).expect("it was generated");
    for file in ["Bundle", "BundleTolerant", "InteractionData", "OperationResult", "OperationResultTolerant"]
    {
        let code = code(&format!("{file}.declared.ts"));
        assert_eq!(numbered(&code, &["interface", "type"]), [""; 0], "{file}");
        assert!(!code.contains(": any"), "{file}");
    }
    for file in ["Bundle", "BundleTolerant"] {
        let code = code(&format!("{file}.read.ts"));
        assert_eq!(numbered(&code, &["interface", "type", "enum"]), [""; 0], "{file}");
        for name in ["InteractionData", "LoginData", "OperationResultOfLoginStateData"] {
            assert!(code.contains(&format!("export interface {name} ")), "{file}: {name}");
        }
    }
    let bundle = code("Bundle.declared.ts");
    for definition in &api.types {
        match &definition.shape {
            Shape::Enum(enumeration) => {
                assert!(
                    bundle.contains(&format!("export type {} =", definition.name)),
                    "{}",
                    definition.name
                );
                for value in &enumeration.values {
                    assert!(bundle.contains(&format!("{:?}", value.value)), "{}", value.value);
                }
            }
            Shape::Object(object) => {
                for field in &object.fields {
                    let members = [format!("{}: ", field.name), format!("{}?: ", field.name)];
                    let quoted = format!("{:?}", field.name);
                    let is_there = members.iter().any(|one| bundle.contains(one)) || bundle.contains(&quoted);
                    assert!(is_there, "{}.{}", definition.name, field.name);
                }
            }
            _ => {}
        }
    }
    let union = "export type OperationResult = (OperationSuccess | OperationFailure)";
    assert!(code("OperationResult.declared.ts").contains(union));
    let tolerant = code("OperationResultTolerant.declared.ts");
    assert!(
        tolerant.contains(
            "RecognizedOperationSuccess | RecognizedOperationFailure | UnrecognizedOperationResult"
        )
    );

    compile(&bundle);
}

/// Compiles what was made, with all records as values of the types declared for them.
fn compile(bundle: &str) {
    let (_, records) = &*RECORDS;
    let folder = &*GENERATED;
    let mut program = "import type * as Bundle from \"./Bundle.declared\";\n".to_owned();
    for (index, record) in records.iter().filter(|record| record.is_plain && record.documented).enumerate() {
        let (name, value) = (&record.of, &record.value);
        let name = if bundle.contains(&format!("export interface {name} "))
            || bundle.contains(&format!("export type {name} "))
        {
            name
        } else {
            panic!("{name} is not declared")
        };
        program.push_str(&format!("export const r{index}: Bundle.{name} = {value};\n"));
    }
    fs::write(folder.join("records.ts"), program).expect("the folder can be written");
    let mut sources = vec!["records.ts".to_owned()];
    let read = ALONE.into_iter().chain(["Bundle", "BundleTolerant"]);
    sources.extend(read.map(|of| format!("{of}.read.ts")));
    let options = ["--noEmit", "--strict", "--target", "es2022", "--module", "commonjs"];
    let script = node::folder().join("node_modules/typescript-5.9/bin/tsc");
    let arguments = options.iter().map(|one| (*one).to_owned()).chain(sources);
    let output = node::node(folder, &script, arguments);
    assert!(output.status.success(), "{}", node::printed(&output));
}

#[test]
fn generated_readers_and_validators_agree_with_the_labels() {
    let folder = &*GENERATED;
    let mut asked = Vec::new();
    for record in RECORDS.1.iter().filter(|record| ALONE.contains(&record.of.as_str())) {
        for (tolerant, is_right) in [(false, record.documented), (true, record.tolerant)] {
            asked.push((record, tolerant, is_right));
        }
    }
    let list: Vec<Value> = asked
        .iter()
        .map(|(record, tolerant, is_right)| json!([name(&record.of, *tolerant), record.value, is_right]))
        .collect();
    let file = folder.join("records.json");
    fs::write(&file, Value::from(list).to_string()).expect("the folder can be written");
    let printed = run("rewrite.js", &[&file, folder], folder);
    let answers: Vec<(bool, Value)> =
        printed.lines().map(|line| serde_json::from_str(line).expect("an answer is JSON")).collect();
    assert_eq!(answers.len(), asked.len());
    assert!(asked.len() > 100, "{}", asked.len());
    for ((record, tolerant, is_right), (valid, rewritten)) in asked.into_iter().zip(answers) {
        let name = name(&record.of, tolerant);
        assert_eq!(valid, is_right, "{name}: {}", record.value);
        // quicktype fills plain objects, which have a prototype where a member is called so.
        if is_right && !record.value.to_string().contains("__proto__") {
            assert!(is_kept(&record.value, &rewritten), "{name}: {} became {rewritten}", record.value);
        }
    }
}
