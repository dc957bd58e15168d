//! Comments: as many words as somebody reads in one breath, and the same in every output.

mod figures;
mod rust;
mod same;
mod schema;
mod typescript;
mod words;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::model::{Origin, TypeId};
use codegen::reference::Reference;
use codegen::{build, understand};

use crate::fixtures::spec;

/// The editions, and the modules of the crate that have them.
const EDITIONS: [(&str, &str); 2] = [("5.19", "v5_19"), ("latest", "latest")];

/// A comment and what it is about: `InteractionData`, `InteractionData.state`, `ON_LOGIN(userId)`.
struct Comment {
    of: String,
    text: String,
}

fn generated(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("generated").join(path)
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

const WITH_PAGES: &str = "\
#: package.yaml
name: example
version: 1.0.0
description: An example.
license: MIT
documentation: https://docs.example/api/
root: \"1.0\"
#: 1.0/api.yaml
title: Example
sources: { page: { kind: page, title: Page, url: \"https://pages.example/1\" } }
source: page
client:
  description: The client.
  interface: Client
  constructor: ClientType
  global: acme.Client
  parameters: { quiet?: { type: boolean, description: Whether to be quiet. } }
  properties: { quiet: { type: boolean, description: Whether it is. } }
types:
  Call: { description: A call., fields: { id: { type: string, description: Its ID. } } }
  CALL: { names: { rust: Recall }, description: Another., extends: Call, fields: { to: { type: string, description: To whom. } } }
  State: { description: A state., values: { not ready: Away., ready: Here. } }
events:
  ON_CALL: { description: A call came., handler: OnCall, parameters: { call: { type: Call, description: It. } } }
methods:
  call: { description: Calls., command: CALL, parameters: { to: { type: string, description: Whom. } }, result: null }
";

/// The places that a text leads to, below the address of the pages.
fn places(text: &str) -> BTreeSet<String> {
    let found = text.split("https://docs.example/api/1.0/").skip(1);
    let is_end = |c: char| c == ')' || c == '>' || c == '"';
    found.map(|rest| rest[..rest.find(is_end).unwrap_or(rest.len())].to_owned()).collect()
}

/// Where the reference pages have an address, each item leads to its place there, and names no source.
#[test]
fn an_item_leads_to_its_place_on_the_reference_pages() {
    let folder = spec::write_text(WITH_PAGES);
    let files = build(folder.path()).unwrap_or_else(|_| panic!("a spec"));
    let of = |begin: &str, end: &str| -> String {
        let matching = files.iter().filter(|(path, _)| path.starts_with(begin) && path.ends_with(end));
        matching.map(|(_, text)| text.as_str()).collect()
    };
    let types = ["CALL.html", "CALL.html#to", "Call_2.html", "Call_2.html#id", "State.html"];
    let types = types.map(|file| format!("types/{file}"));
    let calls =
        ["events/ON_CALL.html", "events/ON_CALL.html#call", "methods/call.html", "methods/call.html#to"];
    let calls = calls.map(str::to_owned);
    let values = ["not.20ready", "ready"].map(|value| format!("types/State.html#{value}"));
    let client = ["client.html", "client.html#~new.quiet"].map(str::to_owned);
    let property = ["client.html#quiet".to_owned()];

    let all = |lists: &[&[String]]| -> BTreeSet<String> { lists.concat().into_iter().collect() };
    let rust = of("rust/src/v1_0/", ".rs");
    assert_eq!(places(&rust), all(&[&types, &calls, &values]));
    let typescript = of("npm/1.0/index", ".ts");
    assert_eq!(places(&typescript), all(&[&types, &calls, &client, &property]));
    let schema = of("json-schema/1.0/example.schema", ".json");
    assert_eq!(places(&schema), all(&[&types, &calls, &client]));
    for text in [rust, typescript, schema] {
        assert!(!text.contains("pages.example"), "{text}");
    }
    assert!(files["rust/Cargo.toml"].contains("\ndocumentation = \"https://docs.example/api/\"\n"));
    assert!(files["npm/package.json"].contains("\"homepage\": \"https://docs.example/api/\""));
}

/// The pages are files, and what leads to them are the same names.
#[test]
fn a_page_is_where_comments_lead() {
    let folder = spec::write_text(WITH_PAGES);
    let package = understand(folder.path()).unwrap_or_else(|_| panic!("a spec"));
    let api = &package.editions[0];
    let reference = Reference::of(api);
    let id = api.types.iter().position(|definition| definition.name == "State").map(TypeId).unwrap();
    assert_eq!(reference.page(Origin::Value(id, 0)), "1.0/types/State.html");
    assert_eq!(reference.anchor(Origin::Value(id, 0)).unwrap(), "not.20ready");
    let address = reference.address("https://docs.example/api", Origin::Type(id));
    assert_eq!(Some(&address), api.types[id.0].docs.place.as_ref());
}
