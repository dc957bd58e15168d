//! Faults in types of the crate that stand inside the types of others.

use std::collections::HashMap;

use brightpattern_agent_desktop::{CallParty, InteractionData, OperationResult, json};
use serde::Deserialize;
use serde_json::json as value;

use super::{PHONE, record, refuse, tell, told};

const PARTY: &str = r#"{"id":"p","name":"Ada","phone":1204}"#;

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
