//! Complete payloads as they come from a widget, and wrong ones: every judge accepts or refuses them as
//! their files say, and refuses for the stated reason.

mod payload;

use std::fs;
use std::path::Path;

use crate::judges::compiler::Compiler;
use crate::judges::fault::Fault;
use crate::judges::json_schema::Bundle;
use crate::judges::project::Project;
use crate::judges::{ajv, assignment, crate_5_19};
use payload::{Expected, Payload};

/// Asks a judge about every payload and reports all surprises at once.
fn compare(tolerant: bool, judge: impl Fn(&Payload) -> Vec<Fault>) {
    let surprises: Vec<String> = payload::all()
        .iter()
        .filter_map(|payload| payload.compare(tolerant, &judge(payload)).err())
        .collect();
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}

const BUNDLES: [&str; 2] = ["agent-desktop.schema.json", "agent-desktop.tolerant.schema.json"];

fn text(bundle: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("generated/json-schema/5.19").join(bundle);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn bundle(name: &str) -> Bundle {
    Bundle::read(&text(name))
}

#[test]
fn the_documented_schema_judges_as_expected() {
    let bundle = bundle(BUNDLES[0]);
    compare(false, |payload| bundle.faults(&payload.key, &payload.value));
}

#[test]
fn the_tolerant_schema_judges_as_expected() {
    let bundle = bundle(BUNDLES[1]);
    compare(true, |payload| bundle.faults(&payload.key, &payload.value));
}

#[test]
fn ajv_judges_as_expected() {
    let project = Project::new("payloads-ajv");
    let payloads = payload::all();
    for (index, tolerant) in [(0, false), (1, true)] {
        let questions: Vec<ajv::Question> =
            payloads.iter().map(|payload| (0, payload.key.as_str(), payload.value.to_string())).collect();
        let answers = ajv::ask(project.path(), &[&text(BUNDLES[index])], &questions);
        for (payload, faults) in payloads.iter().zip(answers) {
            payload.compare(tolerant, &faults).unwrap_or_else(|surprise| panic!("{surprise}"));
        }
    }
}

#[test]
fn the_rust_crate_reads_as_expected_and_loses_nothing() {
    for payload in payload::all() {
        let name = &payload.name;
        match (&payload.expected, crate_5_19::read(&payload.key, &payload.value)) {
            (Expected::Refused(reason), Err(message)) => {
                assert_eq!(crate_5_19::place(&message), reason.at, "{name}: {message}");
                let member = reason.member.as_deref().unwrap_or_default();
                let word = if reason.keyword == "type" { "expected" } else { "missing" };
                assert!(message.contains(word) && message.contains(member), "{name}: {message}");
            }
            (Expected::Refused(_), Ok(_)) => panic!("{name}: read, but should be refused"),
            (_, Ok(written)) => assert_eq!(written, payload.value, "{name}: is not written as it was read"),
            (_, Err(message)) => panic!("{name}: {message}"),
        }
    }
}

/// The type a key stands for.
fn notation(key: &str) -> String {
    match key.strip_suffix(".arguments") {
        Some(event) => format!("Api.Events[{event:?}][\"arguments\"]"),
        None => format!("Api.{key}"),
    }
}

#[test]
fn typescript_judges_as_expected() {
    const MODULE: &str = "./node_modules/brightpattern-agent-desktop/index";
    let project = Project::new("payloads");
    let payloads = payload::all();
    let types: Vec<String> = payloads.iter().map(|payload| notation(&payload.key)).collect();
    let questions: Vec<assignment::Question> = payloads
        .iter()
        .zip(&types)
        .map(|(payload, ty)| (MODULE, ty.as_str(), payload.value.to_string()))
        .collect();
    for (payload, answer) in payloads.iter().zip(assignment::ask(project.path(), &questions)) {
        match (&payload.expected, answer) {
            (Expected::Documented, None) => {}
            (Expected::Documented, Some(message)) => panic!("{}: {message}", payload.name),
            (_, None) => panic!("{}: compiles, but should not", payload.name),
            (Expected::Tolerated, Some(_)) => {}
            (Expected::Refused(reason), Some(message)) => {
                // The last name of the place stands in the message, or the name of what is missing.
                let last =
                    reason.at.rsplit('/').find(|part| part.parse::<usize>().is_err()).unwrap_or_default();
                let named = reason.member.as_deref().unwrap_or(last);
                assert!(message.contains(named), "{}: {message}", payload.name);
            }
        }
    }
}

/// Written down on the spot, a documented payload satisfies its type; only members that the type
/// does not name are refused there.
#[test]
fn documented_payloads_satisfy_their_types() {
    const OPEN: &str = "unknown-fields.json";
    let project = Project::new("payloads-satisfy");
    let documented: Vec<_> = payload::all()
        .into_iter()
        .filter(|payload| matches!(payload.expected, Expected::Documented))
        .collect();
    let mut program = "import type * as Api from \"brightpattern-agent-desktop\";\n".to_owned();
    for payload in &documented {
        program.push_str(&format!("({}) satisfies {};\n", payload.value, notation(&payload.key)));
    }
    project.write("program.ts", &program);
    let options = ["--lib", "es2020,dom", "--module", "nodenext"];
    let compiler = Compiler::all().find(|compiler| compiler.name.ends_with("5.9")).expect("5.9 is installed");
    for diagnostic in compiler.compile(&project, &["program.ts"], options) {
        let name = &documented[diagnostic.line - 2].name;
        assert!(name.ends_with(OPEN) && diagnostic.code == "error TS2353", "{name}: {diagnostic:?}");
    }
}

#[test]
fn a_wrong_expectation_is_noticed() {
    let bundle = bundle(BUNDLES[0]);
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
