//! `schema`: one schema by name.

use serde_json::Value;

use super::{run, stderr, stdout, workspace};

#[test]
fn prints_the_schema_of_a_name_in_the_draft_asked_for() {
    let folder = workspace();
    let printed = |arguments: &[&str]| -> Value {
        let output = run(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        serde_json::from_str(&stdout(&output)).expect("a schema is JSON")
    };
    let documented = printed(&["schema", "CallParty"]);
    assert_eq!(documented["title"], "CallParty");
    assert_eq!(documented["$schema"], "https://json-schema.org/draft/2020-12/schema");
    let seventh =
        printed(&["schema", "CallParty", "--edition", "1.0", "--reading", "tolerant", "--draft", "07"]);
    assert_eq!(seventh["$schema"], "http://json-schema.org/draft-07/schema#");
    let id = seventh["$id"].as_str().expect("an identifier");
    assert!(id.ends_with("/1.0/tolerant/types/CallParty.draft-07.schema.json"), "{id}");
}

#[test]
fn a_name_that_is_not_there_is_said_with_the_one_that_is_meant() {
    let folder = workspace();
    for (arguments, said) in [
        (
            ["schema", "CallPart"].as_slice(),
            "edition `1.0` has no type, event or method `CallPart`; did you mean `CallParty`?",
        ),
        (&["schema", "CallParty", "--edition", "1.1"], "`1.1` is no edition of `spec`; did you mean `1.0`?"),
        (&["schema", "CallParty", "--draft", "04"], "[possible values: 2020-12, 07]"),
    ] {
        let output = run(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains(said), "{}", stderr(&output));
    }
}
