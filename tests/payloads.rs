//! Complete payloads as they come from a widget, and wrong ones: every judge accepts or refuses them as
//! their files say, and refuses for the stated reason.

#[path = "judges/fault.rs"]
mod fault;
#[path = "judges/json_schema.rs"]
mod json_schema;
#[path = "payloads/payload.rs"]
mod payload;

use std::fs;
use std::path::Path;

use fault::Fault;
use json_schema::Bundle;
use payload::{Expected, Payload};

/// Asks a judge about every payload and reports all surprises at once.
fn compare(tolerant: bool, judge: impl Fn(&Payload) -> Vec<Fault>) {
    let surprises: Vec<String> = payload::all()
        .iter()
        .filter_map(|payload| payload.compare(tolerant, &judge(payload)).err())
        .collect();
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}

fn bundle(name: &str) -> Bundle {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("generated/json-schema/5.19").join(name);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Bundle::read(&text)
}

#[test]
fn the_documented_schema_judges_as_expected() {
    let bundle = bundle("agent-desktop.schema.json");
    compare(false, |payload| bundle.faults(&payload.key, &payload.value));
}

#[test]
fn the_tolerant_schema_judges_as_expected() {
    let bundle = bundle("agent-desktop.tolerant.schema.json");
    compare(true, |payload| bundle.faults(&payload.key, &payload.value));
}

#[test]
fn a_wrong_expectation_is_noticed() {
    let bundle = bundle("agent-desktop.schema.json");
    for mut payload in payload::all() {
        let faults = bundle.faults(&payload.key, &payload.value);
        let wrong = |payload: &Payload| payload.compare(false, &faults).is_err();
        payload.expected = match payload.expected.clone() {
            Expected::Documented => Expected::Tolerated,
            Expected::Tolerated => Expected::Documented,
            Expected::Refused(reason) => {
                payload.expected = Expected::Documented;
                assert!(wrong(&payload), "{}: accepted without a reason", payload.name);
                Expected::Refused(Fault { at: format!("{}/elsewhere", reason.at), ..reason })
            }
        };
        assert!(wrong(&payload), "{}: a wrong expectation went unnoticed", payload.name);
    }
}
