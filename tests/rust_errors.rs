//! What the Rust crate says of an input that is wrong: the same place, kind, type and sentence, whatever
//! the input comes from.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;

use brightpattern_agent_desktop::events::{AnyEvent, OnLogin};
use brightpattern_agent_desktop::json::{self, ErrorKind, Segment};
use brightpattern_agent_desktop::methods::Login;
use brightpattern_agent_desktop::{
    CallParty, InteractionData, LoginData, OperationResult, ServerErrorCode, Team,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json as value};

/// The error of a text, which is the same from every source of a JSON document.
fn refuse<T: DeserializeOwned + Debug>(text: &str) -> json::Error {
    let error = json::from_str::<T>(text).unwrap_err();
    let document: Value = serde_json::from_str(text).unwrap();
    let own: json::Value = serde_json::from_str(text).unwrap();
    let yaml = serde_yaml::to_string(&own).unwrap();
    let json::Checked(checked) = serde_json::from_str::<json::Checked<T>>(text).unwrap();
    let ways = [
        ("bytes", json::from_slice::<T>(text.as_bytes())),
        ("text", json::read(&mut serde_json::Deserializer::from_str(text))),
        ("reader", json::read(&mut serde_json::Deserializer::from_reader(text.as_bytes()))),
        ("document", json::read(&document)),
        ("owned document", json::read(document.clone())),
        ("value", json::from_value(own)),
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

fn record(change: impl FnOnce(&mut Value)) -> String {
    let mut record = value!({
        "interactionId": "i", "state": "completed", "type": "voice", "subject": "",
        "associatedObjects": { "list": [], "selected": null },
        "callParties": [{ "id": "p", "name": "Ada", "phone": "2107" }],
        "callMuted": false, "callRecording": true, "attachedData": {},
    });
    change(&mut record);
    record.to_string()
}

const PARTY: &str = r#"{"id":"p","name":"Ada","phone":1204}"#;
const PHONE: &str = "expected a string, found 1204";

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct Case {
    priority: u8,
    #[serde(rename = "theParties")]
    parties: Vec<CallParty>,
    by_name: Option<HashMap<String, CallParty>>,
    state: Option<Progress>,
    pair: Option<(u8, CallParty)>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
#[serde(rename_all = "camelCase")]
enum Progress {
    Open,
    With(CallParty),
    Between(CallParty, CallParty),
    Named { party: CallParty },
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct Around {
    own: bool,
    #[serde(flatten)]
    interaction: InteractionData,
}

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
fn a_fault_inside_the_types_of_others_has_its_whole_path() {
    let wrong = record(|record| record["callParties"][0]["phone"] = value!(1204));
    let right = record(|_| ());
    assert_eq!(
        tell::<Vec<InteractionData>>(&format!("[{right},{right},{right},{wrong}]")),
        told(
            "/3/callParties/0/phone",
            "WrongType",
            "CallParty",
            &format!("[3].callParties[0].phone: {PHONE}")
        )
    );
    assert_eq!(
        tell::<HashMap<String, CallParty>>(&format!(r#"{{"a b":{PARTY}}}"#)),
        told("/a b/phone", "WrongType", "CallParty", &format!(r#"["a b"].phone: {PHONE}"#))
    );
    let case = |rest: &str| tell::<Case>(&format!(r#"{{"priority":1,"theParties":[],{rest}}}"#));
    assert_eq!(
        tell::<Case>(&format!(r#"{{"priority":1,"theParties":[{PARTY}]}}"#)),
        told("/theParties/0/phone", "WrongType", "CallParty", &format!("theParties[0].phone: {PHONE}"))
    );
    assert_eq!(
        case(&format!(r#""by_name":{{"x":{PARTY}}}"#)),
        told("/by_name/x/phone", "WrongType", "CallParty", &format!(r#"by_name["x"].phone: {PHONE}"#))
    );
    for (state, place) in [
        (format!(r#"{{"with":{PARTY}}}"#), "with"),
        (format!(r#"{{"between":[{{"id":"p","name":"","phone":""}},{PARTY}]}}"#), "between/1"),
        (format!(r#"{{"named":{{"party":{PARTY}}}}}"#), "named/party"),
    ] {
        let (pointer, kind, ..) = case(&format!(r#""state":{state}"#));
        assert_eq!((pointer, kind.as_str()), (format!("/state/{place}/phone"), "WrongType"));
    }
    assert_eq!(
        case(r#""state":"closed""#),
        told(
            "/state",
            "WrongValue",
            "",
            r#"state: expected one of `open`, `with`, `between`, `named`, found "closed""#
        )
    );
    assert_eq!(
        case(r#""pair":[1]"#),
        told("/pair", "WrongLength", "", "pair: expected a tuple of size 2, found length 1")
    );
    let (pointer, kind, ..) = case(r#""pair":[1,{"id":"p","name":"","phone":""},3]"#);
    assert_eq!((pointer.as_str(), kind.as_str()), ("/pair", "WrongLength"));
    assert_eq!(
        tell::<Case>(r#"{"priority":300,"theParties":[]}"#),
        told("/priority", "OutOfRange", "", "priority: expected u8, found 300")
    );
    assert_eq!(tell::<Case>(r#"{"priority":1}"#), told("", "Missing", "", "missing field `theParties`"));
    assert_eq!(tell::<Case>("5"), told("", "WrongType", "", "expected struct Case, found 5"));
}

/// What is flattened is read from a buffer of serde, which comes last: the path is that of our own types.
#[test]
fn a_fault_in_a_flattened_type_has_its_path() {
    let text = record(|record| {
        record["own"] = value!(true);
        record["callParties"][0]["phone"] = value!(1204);
    });
    let (pointer, kind, ty, sentence) = tell::<Around>(&text);
    assert_eq!((pointer.as_str(), kind.as_str()), ("/callParties/0/phone", "WrongType"));
    assert_eq!(ty.as_deref(), Some("CallParty"));
    assert_eq!(sentence, format!("InteractionData.callParties[0].phone: {PHONE}"));
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
fn what_is_sensitive_is_in_no_part_of_an_error() {
    let secret = "73310912";
    let wrong = [
        r#"{"username":"amy","password":S}"#,
        r#"{"username":"amy","password":["S"]}"#,
        r#"{"username":"amy","password":{"S":S}}"#,
        r#""S""#,
        "S",
        r#"["S"]"#,
    ];
    for text in wrong.map(|text| text.replace('S', secret)) {
        let mut errors = vec![refuse::<LoginData>(&text)];
        errors.push(refuse::<Login>(&format!("[{text}]")));
        errors.push(refuse::<Vec<LoginData>>(&format!("[{text}]")));
        errors.push(refuse::<BTreeMap<String, LoginData>>(&format!(r#"{{"a":{text}}}"#)));
        errors
            .push(refuse::<OperationResult<LoginData>>(&format!(r#"{{"status":"success","data":{text}}}"#)));
        for error in errors {
            let path: Vec<Segment<'_>> = error.path().collect();
            let all =
                format!("{error} {error:?} {:?} {} {path:?} {}", error.kind(), error.kind(), error.pointer());
            assert!(!all.contains(secret), "{all}");
        }
    }
    let error = refuse::<LoginData>(r#"{"username":"amy","password":73310912}"#);
    assert_eq!(error.to_string(), "LoginData.password: expected a string, found one that is sensitive");
    assert_eq!(error.pointer(), "/password");
}

#[test]
fn an_unreadable_event_has_the_error_and_all_arguments() {
    let arguments = [
        r#"[{"isLoggedIn":"yes","__proto__":{"a":[1.5,-7,18446744073709551615,1e300,null]}},{"z":1,"a":2},"é\n"]"#,
        r#"{"isLoggedIn":{"$serde_json::private::Number":"12"},"b":1}"#,
        r#"[[[{"a":{"b":[]}}]],{"x":{}}]"#,
        "5",
    ];
    for text in arguments {
        let whole: json::Value = serde_json::from_str(text).unwrap();
        let read = |arguments: AnyEvent| match arguments {
            AnyEvent::Unreadable(event) => event,
            other => panic!("{other:?}"),
        };
        let by_text =
            read(AnyEvent::read("ON_LOGIN", &mut serde_json::Deserializer::from_str(text)).unwrap());
        let reader = &mut serde_json::Deserializer::from_reader(text.as_bytes());
        let by_reader = read(AnyEvent::read("ON_LOGIN", reader).unwrap());
        let by_value = read(AnyEvent::from_value("ON_LOGIN", whole.clone()));
        assert_eq!(by_text.arguments, whole);
        assert_eq!(
            serde_json::to_string(&by_text.arguments).unwrap(),
            serde_json::to_string(&whole).unwrap()
        );
        assert_eq!((&by_reader, &by_value), (&by_text, &by_text));
        assert_eq!(by_text.error, refuse::<OnLogin>(text));
    }
    for broken in ["[{\"isLoggedIn\":1},", "[1,2", "nul"] {
        let error = AnyEvent::read("ON_LOGIN", &mut serde_json::Deserializer::from_str(broken)).unwrap_err();
        assert!(error.is_eof(), "{error}");
    }
}

#[test]
fn an_error_takes_the_space_of_a_pointer() {
    assert_eq!(size_of::<json::Error>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), json::Error>>(), size_of::<usize>());
    fn is_an_error<T: std::error::Error + Send + Sync + Clone + Ord + std::hash::Hash>() {}
    is_an_error::<json::Error>();
}

/// Unions inside each other whose tags come last: each is looked at once.
#[test]
fn a_deep_fault_has_its_path() {
    let levels = 60;
    let text = format!("{}5{}", r#"{"data":"#.repeat(levels), r#","status":"success"}"#.repeat(levels));
    let value: json::Value = serde_json::from_str(&text).unwrap();
    type One<T> = OperationResult<T>;
    type Four<T> = One<One<One<One<T>>>>;
    type Many = Four<Four<Four<Four<bool>>>>;
    let error = json::from_value::<Many>(value).unwrap_err();
    assert_eq!(error.pointer(), "/data".repeat(16));
    assert_eq!(refuse::<Many>(&text), error);
}
