//! What one writes out of habit, from `serde_json`, `std` and derived types.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, ErrorKind};
use std::time::{Duration, UNIX_EPOCH};

use brightpattern_agent_desktop::json::{self, Extra, Map, Number, Value};
use brightpattern_agent_desktop::latest::events::{AnyEvent, OnLogin, OnLogout};
use brightpattern_agent_desktop::latest::message::{AnyMessage, AnyPacket, IntoPacket};
use brightpattern_agent_desktop::{
    CallParty, InteractionAssociatedObjectsData, InteractionData, InteractionDataRequired, OperationResult,
    ResultError, latest,
};

use super::record;

#[test]
fn lent_numbers_are_summed() {
    let numbers = [Number::from(2), Number::from(3)];
    assert_eq!(numbers.iter().sum::<Option<Number>>(), Some(Number::from(5)));
    assert_eq!(numbers.iter().product::<Option<Number>>(), Some(Number::from(6)));
    assert_eq!([Number::MAX; 2].iter().sum::<Option<Number>>(), None);
    assert_eq!(numbers[0].as_f64(), 2.0);
}

#[test]
fn times_are_set_in_place() {
    let mut record = record();
    record.set_duration_from(Duration::from_millis(1500));
    record.set_start_time_from(UNIX_EPOCH + Duration::from_secs(7));
    assert_eq!(record.duration, Number::new(1.5));
    assert_eq!(record.start_time, Some(7000.into()));
}

#[test]
fn entries_are_taken_and_moved() {
    let mut map: Map<i32> = Map::with_capacity(1000);
    map.extend((0..100).map(|n| (n.to_string(), n)));
    assert_eq!(map.remove_entry("7"), Some(("7".to_owned(), 7)));
    assert_eq!(map.remove_entry("7"), None);
    let mut other = Map::from([("0", -1), ("new", 8)]);
    map.append(&mut other);
    assert!(other.is_empty() && map.len() == 100 && map["0"] == -1 && map["new"] == 8);
    assert_eq!(*map.entry("four").or_insert_with_key(|name| name.len() as i32), 4);
    assert_eq!(*map.entry("four").or_insert_with_key(|_| 0), 4);
    let hashed: HashMap<String, i32> = map.clone().into();
    let sorted: BTreeMap<String, i32> = map.into();
    assert!(hashed.len() == 101 && sorted.len() == 101 && hashed["four"] == 4);
}

#[test]
fn what_is_not_named_is_read_and_written_alone() {
    let extra: Extra = serde_json::from_str(r#"{"a":[1],"b":null}"#).unwrap();
    assert_eq!(extra["a"][0], 1);
    assert_eq!(serde_json::to_string(&extra).unwrap(), r#"{"a":[1],"b":null}"#);
    assert_eq!(serde_json::to_string(&Extra::new()).unwrap(), "{}");
}

#[test]
fn values_come_of_what_is_given_away() {
    let value = json::to_value(vec![1, 2]).unwrap();
    assert_eq!(value, json::to_value([1, 2]).unwrap());
    assert_eq!(json::to_value("a").unwrap(), Value::from('a'));
    assert_eq!(value.as_null(), None);
    assert_eq!(Value::Null.as_null(), Some(()));
}

#[test]
fn packets_become_what_they_carry() {
    let packet = || -> AnyPacket {
        let text = serde_json::to_string(&OnLogout::new().into_packet("1", "page")).unwrap();
        serde_json::from_str(&text).unwrap()
    };
    assert_eq!(AnyEvent::from(packet()), AnyEvent::from(OnLogout::new()));
    assert!(matches!(packet().into(), AnyMessage::Event(_)));
}

#[test]
fn errors_are_passed_on() {
    let error = json::from_str::<Number>("\"x\"").unwrap_err();
    let told = error.to_string();
    let passed = io::Error::from(error);
    assert_eq!((passed.kind(), passed.to_string()), (ErrorKind::InvalidData, told));
    let answer: OperationResult<u8> = ResultError::new(2, "not_logged_in").into();
    assert_eq!(answer.into_result().unwrap_err().code, 2);
}

#[test]
fn events_are_taken_out_of_any() {
    let any = || AnyEvent::from(OnLogout::new());
    assert_eq!(OnLogout::try_from(any()), Ok(OnLogout::new()));
    let other = OnLogin::try_from(any()).unwrap_err();
    assert_eq!(other.to_string(), "another event than `ON_LOGIN`");
    assert_eq!(*other.event, any());
    assert!(any().is_documented() && !AnyEvent::from_value("NEW", Value::Null).is_documented());
    assert_eq!(AnyMessage::from(any()), AnyMessage::from(OnLogout::new()));
    assert!(matches!(AnyMessage::from(AnyEvent::from_value("NEW", Value::Null)), AnyMessage::Unknown(_)));
}

/// What is read by its name is no error when its arguments are wrong; who refuses it has the reason.
#[test]
fn events_are_refused_by_a_question_mark() -> Result<(), json::Error> {
    let read = |arguments: &str| {
        AnyEvent::read("ON_LOGIN", &mut serde_json::Deserializer::from_str(arguments)).unwrap()
    };
    let error = read("[5]").into_result().unwrap_err();
    assert_eq!((error.pointer(), error.kind().to_string()), {
        ("/0".to_owned(), "expected an object, found 5".to_owned())
    });
    let taken = OnLogin::try_from(read("[5]")).unwrap_err();
    assert_eq!(taken.to_string(), error.to_string());
    assert_eq!(*taken.event, read("[5]"));
    let other = OnLogout::try_from(read("[5]")).unwrap_err();
    assert_eq!(other.to_string(), "another event than `ON_LOGOUT`");
    let event = AnyEvent::from(OnLogout::new());
    assert_eq!(event.clone().into_result()?, event);
    let newer = AnyEvent::from_value("NEW", Value::Null);
    assert_eq!(newer.clone().into_result()?, newer);
    Ok(())
}

#[test]
fn answers_are_asked_as_results_are() {
    let done: OperationResult<u8> = Ok(5).into();
    let failed: OperationResult<u8> = ResultError::new(2, "not_logged_in").into();
    assert!(done.is_ok() && !done.is_err() && failed.is_err() && !failed.is_ok());
    assert_eq!((done.clone().ok(), failed.clone().ok()), (Some(5), None));
    assert_eq!((done.err(), failed.err().unwrap().code.get().get()), (None, 2));
}

#[test]
fn what_has_defaults_has_one() {
    let party = CallParty::default();
    assert_eq!(party, CallParty::new("", "", ""));
    assert_eq!(InteractionAssociatedObjectsData::default().list.len(), 0);
    assert_eq!(latest::methods::StartCall::default(), latest::methods::StartCall::new(""));
    let data = record();
    let required = InteractionDataRequired {
        interaction_id: data.interaction_id,
        state: data.state,
        r#type: data.r#type,
        subject: data.subject,
        associated_objects: Default::default(),
        call_parties: Vec::new(),
        call_muted: false,
        call_recording: false,
        attached_data: Map::default(),
    };
    assert_eq!(InteractionData::from(required.clone()), InteractionData::new(required));
}
