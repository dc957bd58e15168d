//! What the Rust crate offers besides reading and writing: comparing, converting, naming, building.

use std::collections::BTreeMap;
use std::path::Path;

use brightpattern_agent_desktop::latest::events::OnSearchRecords;
use brightpattern_agent_desktop::latest::{AgentState, UserState};
use brightpattern_agent_desktop::methods::{GetTeams, InjectMessageLogger, Login, StartCall};
use brightpattern_agent_desktop::protocol::{Event, Method};
use brightpattern_agent_desktop::{
    CallParty, InitiateResult, LoginData, OperationResult, ResultErrorCode, ResultErrorName, ServerErrorCode,
    ServerErrorName, events, json, latest,
};
use codegen::model::{Api, Shape};
use codegen::understand;
use serde_json::json as value;

fn with_edition(name: &str, look: impl FnOnce(&Api)) {
    let package = understand(&Path::new(env!("CARGO_MANIFEST_DIR")).join("spec")).unwrap();
    look(package.editions.iter().find(|api| api.edition == name).unwrap());
}

fn table(api: &Api, name: &str) -> Vec<(String, i64)> {
    let definition = api.types.iter().find(|definition| definition.name == name).unwrap();
    let Shape::Codes(codes) = &definition.shape else { panic!("{name} is no code table") };
    codes.iter().map(|code| (code.name.clone(), code.code)).collect()
}

#[test]
fn names_and_numbers_of_a_table_belong_together() {
    with_edition("5.19", |api| {
        for (name, code) in table(api, "ResultErrorCodes") {
            let number = ResultErrorCode::from(json::Integer::new(code).unwrap());
            assert_eq!(ResultErrorName::from(name.as_str()).code(), Some(number), "{name}");
            assert_eq!(number.name().unwrap().as_str(), name);
            assert_eq!(number.to_string(), code.to_string());
        }
        for (name, code) in table(api, "ServerErrorCodes") {
            let number = ServerErrorCode::from(json::Integer::new(code).unwrap());
            assert_eq!(ServerErrorName::from(name.as_str()).code(), Some(number), "{name}");
            assert_eq!(number.name().unwrap().as_str(), name);
        }
    });
    assert_eq!(ResultErrorName::from("newer").code(), None);
}

#[test]
fn events_are_named_as_in_the_spec() {
    let names = |api: &Api| api.events.iter().map(|event| event.name.clone()).collect::<Vec<_>>();
    with_edition("5.19", |api| assert_eq!(events::AnyEvent::NAMES, names(api)));
    with_edition("latest", |api| assert_eq!(latest::events::AnyEvent::NAMES, names(api)));
    assert_eq!(OnSearchRecords::NAME, "ON_SEARCH_RECORDS");
}

#[test]
fn methods_know_their_commands() {
    let commands = [
        (GetTeams::NAME, GetTeams::COMMAND),
        (Login::NAME, Login::COMMAND),
        (StartCall::NAME, StartCall::COMMAND),
        (InjectMessageLogger::NAME, InjectMessageLogger::COMMAND),
    ];
    with_edition("5.19", |api| {
        for (name, command) in commands {
            let method = api.methods.iter().find(|method| method.name == name).unwrap();
            assert_eq!(command, method.command.as_deref(), "{name}");
        }
    });
    // The answer of a method wraps its result.
    let answer: <StartCall as Method>::Answer =
        serde_json::from_value(value!({ "status": "success", "data": { "id": null } })).unwrap();
    let OperationResult::OperationSuccess(success) = answer else { panic!("{answer:?}") };
    assert_eq!(success.data, InitiateResult::new(None));
}

#[test]
fn an_enumeration_becomes_the_one_that_extends_it() {
    for state in AgentState::ALL {
        assert_eq!(UserState::from(state.clone()).as_str(), state.as_str());
        assert!(!matches!(UserState::from(state.clone()), UserState::Unrecognized(_)));
    }
    assert_eq!(UserState::from(AgentState::from("away")).as_str(), "away");
}

#[test]
fn values_compare_with_texts_and_become_texts() {
    let state = AgentState::Busy;
    let both_ways = |text: &str| {
        let owned = String::from(text);
        [state == text, text == state, state == *text, state == owned]
    };
    assert_eq!(both_ways("busy"), [true; 4]);
    assert_eq!(both_ways("idle"), [false; 4]);
    assert_eq!(format!("{state}|{state:>6}|{}", String::from(state.clone())), "busy|  busy|busy");
}

#[test]
fn setters_set_and_arguments_keep_their_places() {
    let login = Login::new(LoginData::new("ada", "secret")).with_force(true);
    assert_eq!(login.force, Some(true));
    assert_eq!(serde_json::to_value(&login).unwrap()[1], true);
    for text in [r#"["+1",null,5]"#, r#"["+1",null,null,{"a":1}]"#] {
        let call: StartCall = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&call).unwrap(), text);
    }
}

#[test]
fn an_unreadable_event_is_written_as_it_came() {
    let text = r#"[{"isLoggedIn":"yes"},5]"#;
    let event = events::AnyEvent::read("ON_LOGIN", &mut serde_json::Deserializer::from_str(text)).unwrap();
    let events::AnyEvent::Unreadable(unreadable) = &event else { panic!("{event:?}") };
    assert!(unreadable.error.to_string().contains("isLoggedIn"), "{}", unreadable.error);
    assert_eq!(event.name(), "ON_LOGIN");
    assert_eq!(serde_json::to_string(&event).unwrap(), text);
}

#[test]
fn maps_are_equal_by_their_entries() {
    type Texts = json::Map<String>;
    let texts = Texts::from([("a", "1"), ("b", "2")]);
    assert_eq!(texts, Texts::from([("b", "2"), ("a", "1")]));
    assert_ne!(texts, Texts::from([("b", "1"), ("a", "2")]));
    assert_ne!(texts, Texts::from([("a", "1"), ("c", "2")]));

    let numbers = |others: &[(&str, i32)]| {
        let mut map = json::IntegerMap::<String>::from([(1, "a".to_owned()), (2, "b".to_owned())]);
        map.others = others.iter().map(|(name, value)| (*name, *value)).collect();
        map
    };
    assert_eq!(numbers(&[("x", 1)]), numbers(&[("x", 1)]));
    assert_ne!(numbers(&[("x", 1)]), numbers(&[]));
    let mut map = numbers(&[]);
    assert_eq!(map.insert(2, "c"), Some("b".to_owned()));
    let entries: BTreeMap<i64, &str> = map.iter().map(|(key, value)| (key, value.as_str())).collect();
    assert_eq!((map.len(), entries), (2, BTreeMap::from([(1, "a"), (2, "c")])));
}

#[test]
fn what_is_not_documented_can_be_changed() {
    let mut party = CallParty::new("p", "Ada", "2107");
    assert_eq!(party.extra.insert("a", 1), None);
    party.extra.insert("b", 2);
    assert_eq!(party.extra.insert("a", 3), Some(1.into()));
    assert_eq!(party.extra.remove("a"), Some(3.into()));
    let left: Vec<(&str, &json::Value)> = (&party.extra).into_iter().collect();
    assert_eq!(left, [("b", &json::Value::from(2))]);
    assert_eq!(serde_json::to_value(&party).unwrap()["b"], 2);
}

#[test]
fn integers_are_those_of_javascript() {
    let largest = json::Integer::MAX.get();
    assert_eq!(json::Integer::new(largest + 1), None);
    assert_eq!(json::Integer::new(-largest - 1), None);
    assert!(json::Integer::try_from(largest as usize + 1).is_err());
    assert!(json::Integer::try_from(largest as u64 + 1).is_err());
    assert!(json::Integer::try_from(largest + 1).is_err());
    assert_eq!(json::Integer::try_from(7_usize).map(json::Integer::get), Ok(7));
}

#[test]
fn what_becomes_a_value_can_be_read_from_it() {
    let counts: BTreeMap<i32, Option<u8>> = BTreeMap::from([(-3, Some(1)), (7, None)]);
    let made = json::to_value(&counts).unwrap();
    assert_eq!(json::from_value::<BTreeMap<i32, Option<u8>>>(made).unwrap(), counts);
    let flags = BTreeMap::from([(true, "yes".to_owned())]);
    let made = json::to_value(&flags).unwrap();
    assert_eq!(json::from_value::<BTreeMap<bool, String>>(made.clone()).unwrap(), flags);
    assert!(json::from_value::<BTreeMap<u8, String>>(made).is_err());
    // The tag of a union may come last.
    let text = r#"{"data":{"1":2},"status":"success"}"#;
    let result: OperationResult<BTreeMap<u8, u8>> = serde_json::from_str(text).unwrap();
    let OperationResult::OperationSuccess(success) = result else { panic!("{result:?}") };
    assert_eq!(success.data, BTreeMap::from([(1, 2)]));
}

/// `cargo test` tests the generator; the examples of the crate's documentation are asked for by name.
#[test]
fn the_examples_of_the_documentation_run() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("documentation");
    let output = std::process::Command::new(env!("CARGO"))
        .args(["test", "--doc", "--locked", "--package", "brightpattern-agent-desktop"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("CARGO_TARGET_DIR", folder)
        .output()
        .expect("cargo runs");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said);
    assert!(output.status.success() && !said.contains("running 0 tests"), "{said}");
}
