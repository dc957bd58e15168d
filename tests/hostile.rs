//! A package of hostile words: what a spec may say stays text in every output, whatever it looks like.
//!
//! It is compiled, documented and run by the tools of each language; what is data comes out as it was.

mod files;
mod pages;
mod spec;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use codegen::files::Files;
use codegen::model::Package;
use codegen::targets::TARGETS;
use codegen::{Stop, build, understand};
use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::{Map, Value, json};

use crate::fixtures::words::{MEMBERS, VALUES};
use crate::judges::cargo::cargo;
use crate::judges::{asyncapi, node, reader};

struct Hostile {
    /// The folder in which the outputs lie, once for all tests.
    folder: PathBuf,
    package: Package,
    files: Files,
}

fn hostile() -> &'static Hostile {
    static HOSTILE: OnceLock<Hostile> = OnceLock::new();
    HOSTILE.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile");
        let put = |path: &str, text: &str| {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            // An unchanged file keeps its date, and the compilers their work.
            if fs::read_to_string(&path).ok().as_deref() != Some(text) {
                fs::write(path, text).unwrap();
            }
        };
        let _ = fs::remove_dir_all(folder.join("spec"));
        put("spec/package.yaml", &spec::package());
        put("spec/v.1/api.yaml", &spec::edition());
        files::files().for_each(|(name, text)| put(&format!("spec/v.1/{name}.yaml"), &text));
        let (package, files) = match (understand(&folder.join("spec")), build(&folder.join("spec"))) {
            (Ok(package), Ok(files)) => (package, files),
            (Err(Stop::Mistakes(sources, mistakes)), _) => {
                let shown: Vec<String> =
                    mistakes.iter().map(|mistake| mistake.render(&sources, false)).collect();
                panic!("{}", shown.join("\n"));
            }
            _ => panic!("the spec cannot be read"),
        };
        for target in TARGETS {
            for end in [""].iter().chain(target.beside()) {
                remove_others(&folder.join(format!("{}{end}", target.folder())), &folder, &files);
            }
        }
        files.iter().for_each(|(path, text)| put(path, text));
        put("Cargo.toml", "[workspace]\nmembers = [\"rust\"]\nresolver = \"2\"\n");
        fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock"), folder.join("Cargo.lock"))
            .unwrap();
        Hostile { folder, package, files }
    })
}

/// Removes what an earlier run has left.
fn remove_others(folder: &Path, root: &Path, files: &Files) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        let shown = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
        if path.is_dir() {
            remove_others(&path, root, files);
        } else if !files.contains_key(&shown) {
            fs::remove_file(path).unwrap();
        }
    }
}

fn run_cargo(arguments: &[&str]) {
    let output = cargo(&hostile().folder, arguments)
        .args(["--package", "hostile"])
        .env("RUSTFLAGS", "-D warnings")
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .unwrap();
    assert!(output.status.success(), "cargo {}:\n{}", arguments.join(" "), node::printed(&output));
}

/// A record with every member; each text is another one.
fn record() -> Map<String, Value> {
    MEMBERS.iter().chain(&["beside"]).map(|name| ((*name).to_owned(), format!("of {name}").into())).collect()
}

#[test]
fn rust_compiles_and_its_examples_do_nothing_else() {
    run_cargo(&["check", "--all-features"]);
    run_cargo(&["doc", "--no-deps", "--all-features"]);
    run_cargo(&["test", "--doc"]);
    for place in ["x", "rust/x"] {
        assert!(!hostile().folder.join(place).exists(), "a word of the spec was run");
    }
}

#[test]
fn rust_reads_and_writes_the_words_as_they_are() {
    let hostile = hostile();
    let types = ["Hostile", "Values", "Either"].map(|name| ("v_1".to_owned(), name.to_owned()));
    let mut questions = vec![(0, Value::from(record()).to_string())];
    questions.extend(VALUES.iter().map(|value| (1, Value::from(*value).to_string())));
    let tag = "'\"##; std::fs::create_dir(\"x\").unwrap(); //'";
    for value in ["*/ \"##", "`${x}` \\ <b>", "something newer"] {
        questions.push((2, json!({ tag: value }).to_string()));
    }
    let answers = reader::ask(&hostile.folder, &hostile.package, &types, &questions);
    for ((_, question), answer) in questions.iter().zip(answers) {
        let read: Value = serde_json::from_str(&answer.unwrap()).unwrap();
        assert_eq!(read, serde_json::from_str::<Value>(question).unwrap());
    }
}

#[test]
fn typescript_compiles_and_has_the_words_as_they_are() {
    let hostile = hostile();
    let literals = |words: &[&str]| -> String {
        let literal = |word: &&str| Value::from(*word).to_string().replace('\u{2028}', "\\u2028");
        let literal = |word: &&str| literal(word).replace('\u{2029}', "\\u2029");
        words.iter().map(|word| format!("\n  | {}", literal(word))).collect()
    };
    let program = format!(
        "import type {{ Codes, Hostile, Values }} from \"./v.1/index\";\n\
         import type {{}} from \"./global\";\n\
         type Same<A, B> = [A, B] extends [B, A] ? true : false;\n\
         export const members: Same<keyof Hostile, {members}> = true;\n\
         export const codes: Same<keyof Codes, {members}> = true;\n\
         export const values: Same<Values, {}> = true;\n",
        literals(VALUES),
        members = literals(MEMBERS),
    );
    let npm = hostile.folder.join("npm");
    fs::write(npm.join("program.ts"), program).unwrap();
    for compiler in node::packages("typescript-") {
        let script = node::folder().join("node_modules").join(&compiler).join("bin/tsc");
        let options =
            ["--noEmit", "--pretty", "false", "--strict", "--skipLibCheck", "false", "--target", "es2020"];
        let output = node::node(&npm, &script, options.into_iter().chain(["program.ts"]));
        assert!(output.status.success(), "{compiler}:\n{}", node::printed(&output));
    }
}

/// Tags are those that the declarations have, and what is linked is a name.
#[test]
fn no_word_of_the_spec_is_a_tag_of_a_comment() {
    let lines = hostile().files["npm/v.1/index.d.ts"].lines().map(str::trim_start);
    let comments = lines.filter_map(|line| line.strip_prefix("/** ").or(line.strip_prefix("* ")));
    for line in comments {
        let tag = line.trim_start().strip_prefix('@').map(|tag| tag.split(' ').next().unwrap());
        let known = ["param", "deprecated", "example", "packageDocumentation"];
        assert!(tag.is_none_or(|tag| known.contains(&tag)), "{line}");
        assert!(line.split("{@").skip(1).all(|rest| rest.starts_with("link ")), "{line}");
    }
}

#[test]
fn the_schemas_are_schemas_of_the_words_as_they_are() {
    let hostile = hostile();
    let is_bundle = |path: &str| path.ends_with(".schema.json") && path.split('/').count() == 3;
    let bundles = hostile.files.iter().filter(|(path, _)| is_bundle(path));
    let mut count = 0;
    for (path, text) in bundles {
        count += 1;
        let bundle: Value = serde_json::from_str(text).unwrap();
        jsonschema::meta::validate(&bundle).unwrap_or_else(|error| panic!("{path}: {error}"));
        let definition = &bundle["$defs"]["Hostile"];
        let properties = definition["properties"].as_object().unwrap().keys().map(String::as_str);
        let known: BTreeSet<&str> = properties.chain(["__proto__"]).collect();
        assert_eq!(known, MEMBERS.iter().copied().collect::<BTreeSet<_>>(), "{path}");
        // The root asks for the key of a definition; here the record itself is asked about.
        let schema =
            json!({ "$schema": bundle["$schema"], "$defs": bundle["$defs"], "$ref": "#/$defs/Hostile" });
        let validator = jsonschema::validator_for(&schema).unwrap();
        assert!(validator.is_valid(&record().into()), "{path}");
        for (index, name) in MEMBERS.iter().enumerate() {
            let mut record = record();
            record.insert((*name).to_owned(), 5.into());
            assert!(!validator.is_valid(&record.clone().into()), "{path}: {name}");
            record.remove(*name);
            assert_eq!(validator.is_valid(&record.into()), !spec::is_required(index), "{path}: {name}");
        }
    }
    assert_eq!(count, 2);
}

#[test]
fn the_parser_of_asyncapi_has_nothing_against_the_words() {
    let hostile = hostile();
    let text = &hostile.files["asyncapi/v.1.json"];
    // The parser calls the one of every object in a document, and follows the other: fields cannot be called so.
    let text = text.replace("\"hasOwnProperty\"", "\"hasNoProperty\"");
    let text = &text.replace("\"$ref\": {", "\"no$ref\": {");
    let (readings, _) = asyncapi::ask(&hostile.folder, &[text], &[]);
    assert!(readings[0].complaints.is_empty(), "{:#?}", readings[0].complaints);
    let api = &hostile.package.editions[0];
    let names = api.events.iter().map(|event| &event.name);
    let names: Vec<&String> = names.chain(api.methods.iter().map(|method| &method.name)).collect();
    let found: Vec<&String> = readings[0].operations.iter().map(|operation| &operation.title).collect();
    assert_eq!(found, names);
    let document: Value = serde_json::from_str(text).unwrap();
    no_html(&document);
}

/// Descriptions are CommonMark, in which what a spec says is text.
fn no_html(value: &Value) {
    match value {
        Value::Array(values) => values.iter().for_each(no_html),
        Value::Object(members) => {
            if let Some(Value::String(text)) = members.get("description") {
                let is_html = |event: Event| matches!(event, Event::Html(_) | Event::InlineHtml(_));
                assert!(!Parser::new(text).any(is_html), "{text}");
            }
            members.values().for_each(no_html);
        }
        _ => {}
    }
}

/// What GitHub, the registries and rustdoc have besides CommonMark.
fn what_readers_know() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_MATH
        | Options::ENABLE_GFM
}

#[test]
fn pages_are_text_and_manifests_are_data() {
    let hostile = hostile();
    let seen = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    for (path, page) in hostile.files.iter().filter(|(path, _)| path.ends_with(".md")) {
        // The first line of the folder's page marks the folder.
        let page = if path == "README.md" { page.split_once('\n').unwrap().1 } else { page };
        let mut text = String::new();
        for event in Parser::new_ext(page, what_readers_know()) {
            match event {
                Event::Html(html) | Event::InlineHtml(html) => panic!("{path} has HTML: {html}"),
                Event::Start(Tag::Image { dest_url, .. }) => panic!("{path} shows {dest_url}"),
                Event::Start(Tag::Link { dest_url, .. }) => {
                    let known = ["https://", "http://", "docs/", "v.1"];
                    assert!(known.iter().any(|start| dest_url.starts_with(start)), "{path}: {dest_url}");
                }
                Event::InlineMath(math) | Event::DisplayMath(math) => panic!("{path} has a formula: {math}"),
                Event::TaskListMarker(_) => panic!("{path} has a list of tasks"),
                Event::FootnoteReference(name) => panic!("{path} has a footnote: {name}"),
                Event::Text(piece) | Event::Code(piece) => text += &piece,
                Event::SoftBreak | Event::HardBreak => text.push(' '),
                _ => {}
            }
        }
        if path.ends_with("README.md") && !path.starts_with("json-schema") {
            assert!(seen(&text).contains(spec::DESCRIPTION), "{path}:\n{text}");
        }
    }
    let manifest: Value = serde_json::from_str(&hostile.files["npm/package.json"]).unwrap();
    assert_eq!(manifest["description"], spec::DESCRIPTION);
    assert_eq!(manifest["version"], "1.0.0-rc.1+build.05");
}

#[test]
fn every_system_takes_the_files() {
    let mut seen = BTreeSet::new();
    for path in hostile().files.keys() {
        assert!(seen.insert(path.to_lowercase()), "{path} is there twice but for case");
        for part in path.split('/') {
            let stem = part.split('.').next().unwrap().to_lowercase();
            assert!(!["con", "prn", "aux", "nul", "com1", "lpt9"].contains(&stem.as_str()), "{path}");
            assert!(part.len() <= 255 && !part.ends_with(['.', ' ']), "{path}");
            assert!(part.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c)), "{path}");
        }
    }
}
