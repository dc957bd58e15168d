//! What errors keep: secrets to themselves, and the arguments of an event that cannot be read.

use std::collections::BTreeMap;

use brightpattern_agent_desktop::events::{AnyEvent, OnLogin};
use brightpattern_agent_desktop::json::{self, Segment};
use brightpattern_agent_desktop::methods::Login;
use brightpattern_agent_desktop::{LoginData, OperationResult};

use super::refuse;

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
