//! The transcription against plain lists of the names that the sources document: nothing is missing,
//! and nothing was made up.

use std::collections::BTreeSet;
use std::path::Path;

use codegen::model::{Api, Outcome, Shape, Type, TypeDefinition};
use codegen::understand;

/// Names that are not documented, and why they are there. A name that ends in a dot stands for all
/// members.
const OWN: [(&str, &str); 24] = [
    ("type OperationSuccess", UNNAMED),
    ("field OperationSuccess.", UNNAMED),
    ("type OperationFailure", UNNAMED),
    ("field OperationFailure.", UNNAMED),
    ("type ExternalKBSourcedFolderItem", UNNAMED),
    ("field ExternalKBSourcedFolderItem.", UNNAMED),
    ("type HTMLElement", "defined by the browser"),
    ("type HTMLIFrameElement", "defined by the browser"),
    ("type CallbackMethodsReturnTypeMap", "a table of types, not listed among the types of payloads"),
    ("field CallbackMethodsReturnTypeMap.", "a table of types, not listed among the types of payloads"),
    ("field ExternalKBArticle.", EXPRESSION),
    ("field ExternalKBSearchResult.", EXPRESSION),
    ("field ExternalKBSearchResultData.", EXPRESSION),
    ("type CallbackMessage", MESSAGES),
    ("value CallbackMessage.", MESSAGES),
    ("type CallbackMessageWithResponse", MESSAGES),
    ("value CallbackMessageWithResponse.", MESSAGES),
    ("type CallbackResponseMessage", MESSAGES),
    ("value CallbackResponseMessage.", MESSAGES),
    ("type RequestMessage", MESSAGES),
    ("value RequestMessage.", MESSAGES),
    ("type RequestResponseMessage", MESSAGES),
    ("value RequestResponseMessage.", MESSAGES),
    ("value InteractionOrigination.", MERGED),
];

const UNNAMED: &str = "written in the sources without a name";
const EXPRESSION: &str = "listed in one edition as another type with a further field, without its fields";
const MESSAGES: &str = "exported by the declarations; its values are the listed events and commands";
const MERGED: &str = "the page and the declarations list some values each; the transcription has all";

/// Every name of an edition, in the words of the lists; a name of what an alias stands for is one of
/// the alias too.
fn names(api: &Api) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for definition in &api.types {
        names.insert(format!("type {}", definition.name));
        names.extend(members(api, definition, &definition.name));
    }
    for event in &api.events {
        names.insert(format!("event {}", event.name));
    }
    for method in &api.methods {
        names.insert(format!("method {}", method.name));
        names.extend(method.command.iter().map(|command| format!("command {command}")));
        assert_eq!(method.command.is_some(), matches!(method.outcome, Outcome::Result(_)), "{}", method.name);
    }
    names
}

fn members(api: &Api, definition: &TypeDefinition, of: &str) -> Vec<String> {
    match &definition.shape {
        Shape::Object(object) => {
            object.fields.iter().map(|field| format!("field {of}.{}", field.name)).collect()
        }
        Shape::Enum(enumeration) => {
            enumeration.values.iter().map(|value| format!("value {of}.{}", value.value)).collect()
        }
        Shape::Codes(codes) => {
            codes.iter().map(|code| format!("code {of}.{}={}", code.name, code.code)).collect()
        }
        Shape::Alias(Type::Named(id, _)) => members(api, &api[*id], of),
        Shape::Alias(_) | Shape::Host => Vec::new(),
    }
}

#[test]
fn every_documented_name_is_transcribed_and_no_other() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let package = understand(&root.join("spec")).unwrap();
    let mut met = BTreeSet::new();
    let mut surprises = Vec::new();
    for api in &package.editions {
        let shown = format!("tests/facts/{}/names.txt", api.edition);
        let list = std::fs::read_to_string(root.join(&shown)).unwrap_or_else(|error| {
            panic!("{shown}: {error}. Every edition has a list of what its sources document.")
        });
        let documented: BTreeSet<String> = list.lines().map(str::to_owned).collect();
        let transcribed = names(api);
        for name in documented.difference(&transcribed) {
            surprises.push(format!("{name}: listed in {shown}, not transcribed"));
        }
        for name in transcribed.difference(&documented) {
            let is_own = |(known, _): &&(&str, &str)| match known.strip_suffix('.') {
                Some(_) => name.starts_with(known),
                None => name == known,
            };
            match OWN.iter().find(is_own) {
                Some((known, _)) => drop(met.insert(*known)),
                None => surprises.push(format!("{name}: transcribed, not listed in {shown}")),
            }
        }
    }
    let unused = OWN.iter().filter(|(known, _)| !met.contains(known));
    surprises.extend(unused.map(|(known, reason)| format!("not among the surprises: {known}, {reason}")));
    assert!(
        surprises.is_empty(),
        "The transcription and the lists of documented names differ. If the sources have changed, change \
         the list; else change the spec.\n{}",
        surprises.join("\n")
    );
}
