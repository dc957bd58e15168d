//! What the two bundles accept, construct by construct.

mod annotation;
mod large;
mod model;
mod verdict;

use std::sync::LazyLock;

use serde_json::{Value, json};

use verdict::Judges;
use verdict::Verdict::{Documented, Refused, Tolerated, Untold};

fn everything() -> &'static Judges {
    static JUDGES: LazyLock<Judges> = LazyLock::new(|| Judges::of(&model::everything()));
    &JUDGES
}

/// The member `name` of `Scalars` with this value, the others as they should be.
fn scalar(name: &str, value: Value) -> Value {
    let mut object = json!({ "integer": 1, "nullable": null, "partyOrNull": null, "maybe": "" });
    object[name] = value;
    object
}

#[test]
fn objects_are_open_and_their_required_fields_required() {
    everything().agree(
        "Party",
        [
            (Documented, json!({ "id": "1" })),
            (Documented, json!({ "id": "1", "phone": "555-0100", "new": [1] })),
            (Tolerated, json!({ "id": "1", "phone": null })),
            (Tolerated, json!({ "id": "1", "direction": null })),
            (Tolerated, json!({ "id": "1", "direction": "sideways" })),
            (Refused, json!({ "id": "1", "direction": 1 })),
            (Refused, json!({ "id": null })),
            (Refused, json!({ "id": 1 })),
            (Refused, json!({})),
            (Refused, json!([])),
            (Refused, json!(null)),
        ],
    );
}

#[test]
fn numbers_are_numbers_and_integers_are_safe() {
    everything().agree(
        "Scalars",
        [
            (Documented, scalar("integer", json!(-5))),
            (Documented, scalar("integer", json!(5.0))),
            (Documented, scalar("integer", json!(9007199254740991_i64))),
            (Refused, scalar("integer", json!(9007199254740992_i64))),
            (Refused, scalar("integer", json!(0.5))),
            (Refused, scalar("integer", json!("5"))),
        ],
    );
}

#[test]
fn null_is_accepted_where_it_is_allowed_or_stands_for_absence() {
    everything().agree(
        "Scalars",
        [
            (Documented, scalar("nullable", json!("text"))),
            (Refused, scalar("nullable", json!(1))),
            (Documented, scalar("partyOrNull", json!({ "id": "1" }))),
            (Refused, scalar("partyOrNull", json!({}))),
            (Refused, scalar("maybe", json!(null))),
            (Documented, scalar("any", json!(null))),
            (Documented, scalar("any", json!({ "a": [1] }))),
            (Tolerated, scalar("one", json!(null))),
            (Tolerated, scalar("code", json!(null))),
            (Tolerated, scalar("either", json!(null))),
            (Tolerated, scalar("frame", json!(null))),
            (Refused, scalar("frame", json!({}))),
            (Tolerated, scalar("yes", json!(null))),
        ],
    );
    let mut without = scalar("integer", json!(1));
    without.as_object_mut().expect("an object").remove("maybe");
    everything().agree("Scalars", [(Refused, without)]);
}

#[test]
fn literals_are_closed_as_documented_and_open_when_tolerant() {
    everything().agree(
        "Scalars",
        [
            (Documented, scalar("one", json!("one"))),
            (Tolerated, scalar("one", json!("two"))),
            (Refused, scalar("one", json!(1))),
            (Documented, scalar("five", json!(5))),
            (Documented, scalar("five", json!(5.0))),
            (Tolerated, scalar("five", json!(6))),
            (Refused, scalar("five", json!(5.5))),
            (Documented, scalar("yes", json!(true))),
            (Refused, scalar("yes", json!(false))),
            (Documented, scalar("source", json!("user"))),
            (Tolerated, scalar("source", json!("robot"))),
            (Refused, scalar("source", json!(false))),
            (Documented, scalar("name", json!("timeout"))),
            (Tolerated, scalar("name", json!("overload"))),
            (Documented, scalar("code", json!(99))),
            (Tolerated, scalar("code", json!(100))),
            (Refused, scalar("code", json!("timeout"))),
        ],
    );
    everything().agree(
        "Codes",
        [
            (Documented, json!({ "timeout": 8, "unknown_error": 99, "overload": 100 })),
            (Tolerated, json!({ "timeout": 9 })),
            (Refused, json!({ "timeout": "8" })),
            // A table is read as names and integers; a further member of another kind has no place there.
            (Untold, json!({ "timeout": 8, "unknown_error": 99, "note": "" })),
        ],
    );
}

#[test]
fn unions_are_told_apart_by_kind() {
    everything().agree(
        "Scalars",
        [
            (Documented, scalar("either", json!({ "id": "1" }))),
            (Documented, scalar("either", json!([{ "id": "1" }]))),
            (Refused, scalar("either", json!([{}]))),
            (Refused, scalar("either", json!("1"))),
            (Documented, scalar("open", json!("anything"))),
            (Refused, scalar("open", json!(1))),
        ],
    );
    everything().agree(
        "Data",
        [
            (Documented, json!({ "a": "1", "b": 2.5, "c": true, "d": null })),
            (Refused, json!({ "a": [] })),
            (Refused, json!([])),
        ],
    );
}

#[test]
fn tagged_unions_are_told_apart_by_their_tag() {
    everything().agree(
        "Answer",
        [
            (Documented, json!(null)),
            (Documented, json!({ "kind": "ok", "data": 1 })),
            (Documented, json!({ "kind": "failed", "error": { "id": "1" }, "more": 1 })),
            (Tolerated, json!({ "kind": "later", "data": "anything" })),
            (Refused, json!({ "kind": "ok" })),
            (Refused, json!({ "kind": "failed", "error": {} })),
            (Refused, json!({ "data": 1 })),
            (Refused, json!({ "kind": null, "data": 1 })),
            (Refused, json!("ok")),
        ],
    );
    everything().agree(
        "Judgement",
        [
            (Documented, json!({ "valid": true })),
            (Documented, json!({ "valid": false, "why": "" })),
            (Refused, json!({ "valid": false })),
            (Refused, json!({ "valid": "maybe" })),
            (Refused, json!({})),
        ],
    );
}

#[test]
fn a_tagged_union_reports_only_the_arm_that_was_meant() {
    let judges = everything();
    for bundle in [&judges.documented, &judges.tolerant] {
        let faults = bundle.faults("Answer", &json!({ "kind": "failed", "error": { "id": 7 } }));
        let found: Vec<_> = faults.iter().map(|fault| (fault.at.as_str(), fault.keyword.as_str())).collect();
        assert_eq!(found, [("/error/id", "type")]);
    }
}

#[test]
fn recursive_types_are_followed_to_the_end() {
    everything().agree(
        "Tree",
        [
            (Documented, json!({ "value": 1, "children": [{ "value": 2, "children": [] }] })),
            (Tolerated, json!({ "value": 1, "children": [], "parent": null })),
            (Refused, json!({ "value": 1, "children": [null] })),
            (Refused, json!({ "value": 1, "children": [{ "value": 2 }] })),
        ],
    );
}

#[test]
fn integer_keys_are_the_canonical_ones() {
    everything().agree(
        "Scalars",
        [
            (Documented, scalar("numbered", json!({ "0": "a", "-1": "b", "x": 1, "01": 1, "-0": 1 }))),
            (Refused, scalar("numbered", json!({ "10": 1 }))),
        ],
    );
}

#[test]
fn members_may_be_called_like_what_objects_inherit() {
    everything().agree(
        "Scalars",
        [(Refused, scalar("__proto__", json!(1))), (Refused, scalar("toString", json!(1)))],
    );
}

#[test]
fn generic_types_have_a_definition_for_each_use() {
    everything().agree(
        "Result",
        [
            (Documented, json!({ "status": "success", "data": null })),
            (Refused, json!({ "status": "success", "data": 1 })),
            (Documented, json!({ "status": "error", "code": 8 })),
            (Tolerated, json!({ "status": "error", "code": 9 })),
            (Tolerated, json!({ "status": "pending" })),
        ],
    );
    everything().agree(
        "Result-of-Party-array",
        [
            (Documented, json!({ "status": "success", "data": [{ "id": "1" }] })),
            (Refused, json!({ "status": "success", "data": null })),
        ],
    );
    everything().agree("Sync-of-Party", [(Documented, json!({ "id": "1" })), (Refused, json!({}))]);
    everything().agree("Sync", [(Tolerated, json!(null)), (Refused, json!({}))]);
    everything().agree("Done", [(Documented, json!({ "status": "success", "data": [1] }))]);
    // What has a meaning in a URI or in a JSON pointer is not in a key.
    everything().agree(
        "Done-of-.text-a.2Fb.7E1.20.252F.20.E9",
        [(Documented, json!({ "status": "success", "data": "a/b~1 %2F é" }))],
    );
    everything().agree("Growing", [(Refused, json!({ "value": "", "next": { "value": "" } }))]);
}

#[test]
fn arguments_are_positional() {
    everything().agree(
        "ON_CALL.arguments",
        [
            (Documented, json!([{ "id": "1" }])),
            (Documented, json!([{ "id": "1" }, "note"])),
            (Tolerated, json!([{ "id": "1" }, null])),
            (Tolerated, json!([{ "id": "1" }, "note", "more"])),
            (Refused, json!([{ "id": "1" }, 1])),
            (Refused, json!([])),
            (Refused, json!({ "party": { "id": "1" } })),
        ],
    );
    everything().agree("ON_NOTHING.arguments", [(Documented, json!([])), (Tolerated, json!([1]))]);
    everything().agree("ClientClass.new", [(Documented, json!([])), (Tolerated, json!([null]))]);
    everything().agree(
        "getParties.parameters",
        [
            (Documented, json!([])),
            (Documented, json!(["1"])),
            (Tolerated, json!([null])),
            (Tolerated, json!(["1", "2"])),
        ],
    );
}

#[test]
fn answers_are_described_where_somebody_waits_for_them() {
    everything().agree(
        "ON_ASK.reply",
        [(Documented, json!({ "id": "1" })), (Tolerated, json!(null)), (Refused, json!({}))],
    );
    everything().agree("getParties.result", [(Documented, json!([])), (Refused, json!(null))]);
    everything().agree("getParties.answer", [(Documented, json!({ "status": "success", "data": [] }))]);
    everything().agree("ping.answer", [(Documented, json!({ "status": "success", "data": null }))]);
}
