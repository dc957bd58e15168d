//! What the Rust crate promises of every value: nothing is lost, numbers print as JavaScript prints
//! them, errors name the place, and a format's own errors stay its own.

use brightpattern_agent_desktop::events::{AnyEvent, OnSaveActivityRecord};
use brightpattern_agent_desktop::methods::{GetTeams, Login};
use brightpattern_agent_desktop::protocol::Method;
use brightpattern_agent_desktop::{
    CallParty, InteractionData, InteractionState, LoginData, OperationResult, Team, json,
};
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::{Value, json as value};

use crate::fixtures::record::record;

fn rewrite<T: DeserializeOwned + Serialize>(text: &str) -> String {
    let read: T = serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    serde_json::to_string(&read).unwrap()
}

fn refuse<T: DeserializeOwned + std::fmt::Debug>(text: &str) -> String {
    serde_json::from_str::<T>(text).unwrap_err().to_string()
}

const PARTY: &str = r#""id":"p","name":"Ada","phone":"2107""#;

#[test]
fn unknown_members_keep_their_order() {
    let text = format!(r#"{{{PARTY},"z":[1,{{"y":null}}],"a":18446744073709551615,"m":-5}}"#);
    assert_eq!(rewrite::<CallParty>(&text), text);
}

/// Of bytes the names are read in a way of their own; the same texts pass, and the same are refused.
#[test]
fn names_in_bytes_are_those_in_a_text() {
    let member = |name: &[u8]| [b"{\"", name, b"\":1,", PARTY.as_bytes(), b"}"].concat();
    let names: [&[u8]; 7] = [b"z", "größe".as_bytes(), b"\\n", b"\\u0000", b"a\\\"b", b"\x7f", b""];
    for name in names {
        let bytes = member(name);
        let read: CallParty = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(read, serde_json::from_str(str::from_utf8(&bytes).unwrap()).unwrap(), "{name:?}");
        assert_eq!(read.extra.len(), 1, "{name:?}");
    }
    // A documented one may have escapes, and be known.
    let escaped = br#"{"\u0069d":"p","n\u0061me":"Ada","phone":"2107"}"#;
    assert!(serde_json::from_slice::<CallParty>(escaped).unwrap().extra.is_empty());
    let no_names: [&[u8]; 6] = [b"\xff", b"id\xff", b"\xc3", b"\\ud800", b"a\nb", b"\0"];
    for name in no_names {
        assert!(serde_json::from_slice::<CallParty>(&member(name)).is_err(), "{name:?}");
        assert!(json::from_slice::<CallParty>(&member(name)).is_err(), "{name:?}");
    }
    // `serde_json` gives such a name as it gives `A\n` with both escaped. It never is a documented one.
    let bare = member(b"\\u0041\n");
    assert!(serde_json::from_str::<CallParty>(str::from_utf8(&bare).unwrap()).is_err());
    let read: CallParty = serde_json::from_slice(&bare).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), format!("{{{PARTY},\"A\\n\":1}}"));
}

#[test]
fn of_a_repeated_member_the_last_counts() {
    let text = format!(r#"{{"id":"first",{PARTY},"z":1,"y":2,"z":3}}"#);
    assert_eq!(rewrite::<CallParty>(&text), format!(r#"{{{PARTY},"z":3,"y":2}}"#));
}

#[test]
fn each_value_of_a_repeated_member_must_be_right() {
    let wrong = format!(r#"{{"id":5,{PARTY}}}"#);
    let error = refuse::<CallParty>(&wrong);
    assert!(error.starts_with("CallParty.id: expected a string, found 5"), "{error}");
    type Answer = OperationResult<Option<Team>>;
    let kinds = r#"{"status":"success","data":null,"status":"error","error":{"code":1,"name":"n"}}"#;
    let error = refuse::<Answer>(kinds);
    assert!(error.contains("expected one `status`, found two that differ"), "{error}");
    // A document has the last value only, of a member and of a tag.
    let parse = |text: &str| serde_json::from_str::<json::Value>(text).unwrap();
    let document = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    assert_eq!(json::from_value::<CallParty>(parse(&wrong)).unwrap().id, "p");
    assert_eq!(serde_json::from_value::<CallParty>(document(&wrong)).unwrap().id, "p");
    let failure = json::from_value::<Answer>(parse(kinds)).unwrap();
    assert!(matches!(failure, OperationResult::OperationFailure(_)), "{failure:?}");
    assert_eq!(serde_json::from_value::<Answer>(document(kinds)).unwrap(), failure);
}

#[test]
fn a_null_for_absence_comes_back_unless_the_field_is_set() {
    let text = format!(r#"{{{PARTY},"userId":null}}"#);
    assert_eq!(rewrite::<CallParty>(&text), text);
    let party: CallParty = serde_json::from_str(&text).unwrap();
    assert_eq!(party.user_id, None);
    let party = party.with_user_id("u");
    assert_eq!(serde_json::to_string(&party).unwrap(), format!(r#"{{{PARTY},"userId":"u"}}"#));
}

#[test]
fn an_unknown_value_is_kept_and_a_known_one_is_never_unrecognized() {
    assert_eq!(rewrite::<InteractionState>(r#""parked""#), r#""parked""#);
    for state in InteractionState::ALL {
        assert_eq!(&InteractionState::from(state.as_str()), state);
    }
    assert!(matches!(InteractionState::from("parked"), InteractionState::Unrecognized(_)));
}

#[test]
fn numbers_print_as_javascript_prints_them() {
    let printed = [(5.0, "5"), (-0.0, "0"), (1.5, "1.5"), (1e19, "10000000000000000000")];
    for (number, text) in printed {
        assert_eq!(serde_json::to_string(&json::Number::new(number)).unwrap(), text);
    }
    assert_eq!(rewrite::<json::Number>("5.0"), "5");
    assert_eq!(rewrite::<json::Integer>("5.0"), "5");
    for refused in ["1.5", "9007199254740992", "-9007199254740992", "1e300"] {
        assert!(refuse::<json::Integer>(refused).contains("an integer"), "{refused}");
    }
}

#[test]
fn errors_name_type_path_and_what_was_found() {
    let text = record(|record| record["callParties"][0]["phone"] = value!(1204));
    let error = refuse::<InteractionData>(&text);
    assert!(
        error.starts_with("InteractionData.callParties[0].phone: expected a string, found 1204 at line 1")
    );
    let text = record(|record| drop(record["callParties"][0].as_object_mut().unwrap().remove("phone")));
    let error = refuse::<InteractionData>(&text);
    assert!(error.starts_with("InteractionData.callParties[0]: missing field `phone`"), "{error}");
    let text = record(|record| record["attachedData"]["a b"] = value!(5));
    let error = refuse::<InteractionData>(&text);
    assert!(
        error.starts_with(r#"InteractionData.attachedData["a b"]: expected a string, found 5"#),
        "{error}"
    );
    let error = refuse::<OperationResult<Vec<Team>>>(r#"{"status":"success","data":[{"id":5}]}"#);
    assert!(error.contains("data[0].id: expected a string, found 5"), "{error}");
}

#[test]
fn what_is_sensitive_is_not_shown() {
    let mut login = LoginData::new("amy", "s3cret");
    let call = Login::new(login.clone());
    for shown in [format!("{login:?}"), format!("{login:#?}"), format!("{call:?}"), format!("{call:#?}")] {
        assert!(shown.contains("amy") && shown.contains("password: [redacted]"), "{shown}");
        assert!(!shown.contains("s3cret"), "{shown}");
    }
    // It is there all the same.
    assert!(serde_json::to_string(&login).unwrap().contains("s3cret"));
    let other = std::mem::replace(&mut login.password, "other".to_owned());
    assert_ne!(login, LoginData::new("amy", other));
    for password in ["1204", "true", "[\"1204\"]", "{\"1204\":1204}", "1204.5", "-1204"] {
        let text = format!(r#"{{"username":"amy","password":{password}}}"#);
        let expected = "LoginData.password: expected a string, found one that is sensitive";
        let error = refuse::<LoginData>(&text);
        assert!(error.starts_with(&format!("{expected} at line 1")), "{error}");
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::from_value::<LoginData>(value).unwrap_err().to_string(), expected);
    }
    assert!(serde_json::from_str::<LoginData>(r#"{"password":"s3c"#).unwrap_err().is_eof());
    assert!(serde_json::from_str::<LoginData>(r#"{"password":"s3c\q"}"#).unwrap_err().is_syntax());
}

#[test]
fn a_formats_own_errors_stay_its_own() {
    let cut = r#"{"callParties":[{"id":"p"#;
    assert!(serde_json::from_str::<InteractionData>(cut).unwrap_err().is_eof());
    let broken = r#"{"callParties":[{"id":p"#;
    assert!(serde_json::from_str::<InteractionData>(broken).unwrap_err().is_syntax());
    let wrong = "{\"callParties\":\n[{\"id\":5";
    let error = serde_json::from_str::<InteractionData>(wrong).unwrap_err();
    assert!(error.is_data());
    assert_eq!(error.line(), 2);
}

#[test]
fn text_value_and_reader_read_alike() {
    let text = record(|record| record["new"] = value!({ "b": 1, "a": [true] }));
    let read: InteractionData = serde_json::from_str(&text).unwrap();
    let owned: json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(serde_json::from_slice::<InteractionData>(text.as_bytes()).unwrap(), read);
    assert_eq!(serde_json::from_reader::<_, InteractionData>(text.as_bytes()).unwrap(), read);
    assert_eq!(
        serde_json::from_value::<InteractionData>(serde_json::from_str(&text).unwrap()).unwrap(),
        read
    );
    assert_eq!(json::from_value::<InteractionData>(owned.clone()).unwrap(), read);
    assert_eq!(json::to_value(&read).unwrap(), owned);
    let yaml = serde_yaml::to_string(&read).unwrap();
    assert_eq!(serde_yaml::from_str::<InteractionData>(&yaml).unwrap(), read);
}

#[test]
fn arguments_are_written_as_they_came() {
    let activity: Value = serde_json::from_str(&record(|_| ())).unwrap();
    for arguments in [value!([activity]), value!([activity, null]), value!([activity, 5, "x"])] {
        let read: OnSaveActivityRecord = serde_json::from_value(arguments.clone()).unwrap();
        assert_eq!(serde_json::to_value(&read).unwrap(), arguments);
    }
}

#[test]
fn an_event_is_known_unknown_or_unreadable() {
    let read = |name: &str, arguments: &str| {
        AnyEvent::read(name, &mut serde_json::Deserializer::from_str(arguments)).unwrap()
    };
    let name = "ON_SAVE_ACTIVITY_RECORD";
    let known = read(name, &format!("[{}]", record(|_| ())));
    assert!(matches!(known, AnyEvent::OnSaveActivityRecord(_)));
    let unknown = read("ON_NEW_MOON", "[1]");
    assert!(matches!(unknown, AnyEvent::Unknown(_)));
    assert_eq!(serde_json::to_string(&unknown).unwrap(), "[1]");
    let AnyEvent::Unreadable(unreadable) = read(name, "[5]") else { panic!("a number is no record") };
    assert_eq!(
        unreadable.error.to_string(),
        "ON_SAVE_ACTIVITY_RECORD.activity: expected an object (InteractionData), found 5"
    );
    assert_eq!(unreadable.arguments, json::Value::Array(vec![5.into()]));
}

#[test]
fn a_method_knows_its_names_and_writes_its_parameters() {
    assert_eq!(GetTeams::NAME, "getTeams");
    assert!(GetTeams::COMMAND.is_some());
    assert_eq!(serde_json::to_string(&GetTeams::new()).unwrap(), "[]");
}

#[test]
fn maps_keep_order_and_compare_without() {
    let text = r#"{"b":"1","a":"2","b":"3"}"#;
    assert_eq!(rewrite::<json::Map<String>>(text), r#"{"b":"3","a":"2"}"#);
    let one = json::Map::<String>::from([("a", "2"), ("b", "3")]);
    assert_eq!(serde_json::from_str::<json::Map<String>>(text).unwrap(), one);
    let repeated: Vec<String> = (0..1000).map(|n| format!("\"k{}\":{n}", n % 600)).collect();
    let many: json::Map<json::Number> = serde_json::from_str(&format!("{{{}}}", repeated.join(","))).unwrap();
    assert_eq!((many.len(), many["k5"].get(), many["k599"].get()), (600, 605.0, 599.0));
}

#[test]
fn integer_keys_are_entries_and_others_are_kept() {
    let text = r#"{"7":"a","-7":"b","07":null,"x":[1]}"#;
    let map: json::IntegerMap<String> = serde_json::from_str(text).unwrap();
    assert_eq!((map.len(), map.get(-7).map(String::as_str)), (2, Some("b")));
    assert_eq!(serde_json::to_string(&map).unwrap(), text);
}

#[test]
fn nothing_is_larger_than_it_needs_to_be() {
    assert_eq!(size_of::<json::Extra>(), size_of::<usize>());
    assert_eq!(size_of::<InteractionState>(), 2 * size_of::<usize>());
    assert_eq!(size_of::<Option<InteractionState>>(), 2 * size_of::<usize>());
}

#[test]
fn zero_is_formatted_like_any_number() {
    for zero in [0.0, -0.0] {
        let zero = json::Number::new(zero).unwrap();
        assert_eq!(format!("{zero} {zero:.2} {zero:+} {zero:04}"), "0 0.00 +0 0000");
    }
}

#[test]
fn what_only_looks_like_an_exact_number_stays_an_object() {
    for value in [r#""12""#, r#""1\u0032""#, r#""abc""#, "5", r#""5","and":1"#, r#""inf""#, r#""1e400""#] {
        let text = format!(r#"{{{PARTY},"u":{{"$serde_json::private::Number":{value}}}}}"#);
        assert_eq!(rewrite::<CallParty>(&text), text.replace(r"\u0032", "2"));
    }
}

#[test]
fn arguments_as_a_type_argument_have_one_path() {
    use brightpattern_agent_desktop::latest::{APIPacket, events::OnLogin};
    let text = r#"{"instanceId":"a","type":"b","uid":"c","params":[{"isLoggedIn":1}]}"#;
    let error = refuse::<APIPacket<OnLogin>>(text);
    assert!(
        error.starts_with("APIPacket.params.loginState.isLoggedIn: expected a boolean, found 1"),
        "{error}"
    );
}

#[test]
fn integer_keys_have_fifteen_digits_at_most() {
    use brightpattern_agent_desktop::WebScreenPopSecondaryUrl;
    type Urls = json::IntegerMap<WebScreenPopSecondaryUrl>;
    let text = r#"{"999999999999999":{},"-7":{},"1000000000000000":5,"07":5}"#;
    assert_eq!(rewrite::<Urls>(text), text);
    let urls: Urls = serde_json::from_str(text).unwrap();
    assert_eq!(urls.iter().map(|(key, _)| key).collect::<Vec<_>>(), [999_999_999_999_999, -7]);
}
