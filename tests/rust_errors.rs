//! What the Rust crate says of an input that is wrong: the same place, kind, type and sentence, whatever
//! the input comes from.

mod around;
mod kept;

use std::fmt::Debug;

use brightpattern_agent_desktop::events::OnLogin;
use brightpattern_agent_desktop::json::{self, ErrorKind, Segment};
use brightpattern_agent_desktop::{CallParty, InteractionData, OperationResult, ServerErrorCode, Team};
use serde::de::DeserializeOwned;
use serde_json::{Value, json as value};

use crate::fixtures::record::record;

/// The error of a text, which is the same from every source of a JSON document.
fn refuse<T: DeserializeOwned + Debug>(text: &str) -> json::Error {
    let error = json::from_str::<T>(text).unwrap_err();
    let document: Value = serde_json::from_str(text).unwrap();
    let value: json::Value = serde_json::from_str(text).unwrap();
    let yaml = serde_yaml::to_string(&value).unwrap();
    let json::Checked(checked) = serde_json::from_str::<json::Checked<T>>(text).unwrap();
    let ways = [
        ("bytes", json::from_slice::<T>(text.as_bytes())),
        ("text", json::read(&mut serde_json::Deserializer::from_str(text))),
        ("reader", json::read(&mut serde_json::Deserializer::from_reader(text.as_bytes()))),
        ("document", json::read(&document)),
        ("owned document", json::read(document.clone())),
        ("value", json::from_value(value)),
        ("checked", checked),
        ("YAML", json::read(serde_yaml::Deserializer::from_str(&yaml))),
    ];
    for (way, read) in ways {
        assert_eq!(read.unwrap_err(), error, "{way}: {text}");
    }
    let hidden = error.path().any(|segment| segment == Segment::Hidden);
    assert!(hidden || document.pointer(&error.pointer()).is_some(), "{}: {text}", error.pointer());
    error
}

/// Pointer, kind, type and sentence of a text's error.
fn tell<T: DeserializeOwned + Debug>(text: &str) -> (String, String, Option<String>, String) {
    let error = refuse::<T>(text);
    let kind = format!("{:?}", error.kind());
    let name = kind.split(' ').next().unwrap_or_default().to_owned();
    (error.pointer(), name, error.type_name().map(str::to_owned), error.to_string())
}

fn told(pointer: &str, kind: &str, ty: &str, sentence: &str) -> (String, String, Option<String>, String) {
    let ty = (!ty.is_empty()).then(|| ty.to_owned());
    (pointer.to_owned(), kind.to_owned(), ty, sentence.to_owned())
}

const PHONE: &str = "expected a string, found 1204";

#[test]
fn a_fault_in_a_record_has_its_place() {
    let tell = |change: fn(&mut Value)| tell::<InteractionData>(&record(change));
    assert_eq!(
        tell(|record| record["callParties"][0]["phone"] = value!(1204)),
        told(
            "/callParties/0/phone",
            "WrongType",
            "CallParty",
            &format!("InteractionData.callParties[0].phone: {PHONE}")
        )
    );
    assert_eq!(
        tell(|record| drop(record["callParties"][0].as_object_mut().unwrap().remove("phone"))),
        told(
            "/callParties/0",
            "Missing",
            "CallParty",
            "InteractionData.callParties[0]: missing field `phone`"
        )
    );
    assert_eq!(
        tell(|record| record["callParties"][0] = value!([])),
        told(
            "/callParties/0",
            "WrongType",
            "CallParty",
            "InteractionData.callParties[0]: expected an object (CallParty), found an array"
        )
    );
    assert_eq!(
        tell(|record| record["attachedData"]["a/b~ c"] = value!(5)),
        told(
            "/attachedData/a~1b~0 c",
            "WrongType",
            "InteractionData",
            r#"InteractionData.attachedData["a/b~ c"]: expected a string, found 5"#
        )
    );
    assert_eq!(
        tell(|record| *record = value!([record.clone()])),
        told("", "WrongType", "InteractionData", "InteractionData: expected an object, found an array")
    );
    assert_eq!(
        tell(|record| drop(record.as_object_mut().unwrap().remove("state"))),
        told("", "Missing", "InteractionData", "InteractionData: missing field `state`")
    );
}

#[test]
fn arguments_have_a_place_and_a_name() {
    assert_eq!(
        tell::<OnLogin>(r#"[{"isLoggedIn":1}]"#),
        told(
            "/0/isLoggedIn",
            "WrongType",
            "LoginStateData",
            "ON_LOGIN.loginState.isLoggedIn: expected a boolean, found 1"
        )
    );
    assert_eq!(
        tell::<OnLogin>("[]"),
        told("", "MissingArgument", "ON_LOGIN", "ON_LOGIN: missing argument `loginState`")
    );
    assert_eq!(
        tell::<OnLogin>("{}"),
        told("", "WrongType", "ON_LOGIN", "ON_LOGIN: expected an array, found an object")
    );
}

#[test]
fn a_tag_is_a_member_like_others() {
    type Answer = OperationResult<Vec<Team>>;
    assert_eq!(
        tell::<Answer>(r#"{"data":[]}"#),
        told("", "Missing", "OperationResult", "OperationResult: missing field `status`")
    );
    assert_eq!(
        tell::<Answer>(r#"{"data":[],"status":5}"#),
        told("/status", "WrongType", "OperationResult", "OperationResult.status: expected a string, found 5")
    );
    assert_eq!(
        tell::<Answer>(r#"{"data":[],"status":true}"#),
        told(
            "/status",
            "WrongType",
            "OperationResult",
            "OperationResult.status: expected a string, found true"
        )
    );
    for text in [r#"{"status":"success","data":[{"id":5}]}"#, r#"{"data":[{"id":5}],"status":"success"}"#] {
        let (pointer, kind, ty, sentence) = tell::<Answer>(text);
        assert_eq!(
            (pointer.as_str(), kind.as_str(), ty.as_deref()),
            ("/data/0/id", "WrongType", Some("Team"))
        );
        assert!(sentence.ends_with("data[0].id: expected a string, found 5"), "{sentence}");
    }
    let (pointer, kind, ty, _) = tell::<Answer>("[]");
    assert_eq!((pointer.as_str(), kind.as_str(), ty.as_deref()), ("", "WrongType", Some("OperationResult")));
    let twice = r#"{"status":"success","data":[],"status":"error"}"#;
    let error = json::from_str::<Answer>(twice).unwrap_err();
    assert_eq!(error.pointer(), "/status");
    assert_eq!(error.kind().to_string(), "expected one `status`, found two that differ");
    assert!(matches!(error.kind(), ErrorKind::WrongValue { .. }));
}

#[test]
fn numbers_are_out_of_range_or_none() {
    assert_eq!(
        tell::<ServerErrorCode>("9007199254740992"),
        told(
            "",
            "OutOfRange",
            "",
            "expected an integer from -(2^53 - 1) to 2^53 - 1, found 9007199254740992"
        )
    );
    assert_eq!(tell::<ServerErrorCode>("1.5"), told("", "WrongType", "", "expected an integer, found 1.5"));
    let infinite = json::read::<json::Number, _>(serde_yaml::Deserializer::from_str(".inf")).unwrap_err();
    assert!(matches!(infinite.kind(), ErrorKind::OutOfRange { .. }), "{infinite}");
}

#[test]
fn what_a_format_does_not_take_is_told_by_it() {
    for (text, words) in [
        (r#"{"callParties":[{"id":"p"#, "EOF while parsing"),
        (r#"{"callParties":[{"id":p"#, "expected value"),
        ("{} 5", "trailing characters"),
        ("", "EOF while parsing"),
    ] {
        let error = json::from_str::<InteractionData>(text).unwrap_err();
        let ErrorKind::Format { message } = error.kind() else { panic!("{error:?}") };
        assert!(message.starts_with(words) && message.contains(" at line 1 column "), "{message}");
        assert_eq!((error.pointer().as_str(), error.type_name()), ("", None));
        assert_eq!(&error.to_string(), message);
        let from_bytes = json::from_slice::<InteractionData>(text.as_bytes()).unwrap_err();
        assert_eq!(from_bytes, error);
    }
    let wrong = json::read::<CallParty, _>(serde_yaml::Deserializer::from_str("[")).unwrap_err();
    assert!(matches!(wrong.kind(), ErrorKind::Format { .. }), "{wrong}");
}

#[test]
fn an_error_takes_the_space_of_a_pointer() {
    assert_eq!(size_of::<json::Error>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), json::Error>>(), size_of::<usize>());
    fn is_an_error<T: std::error::Error + Send + Sync + Clone + Ord + std::hash::Hash>() {}
    is_an_error::<json::Error>();
}
