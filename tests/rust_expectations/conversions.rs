//! What becomes of a value, and a value of what: by `from`, `try_from` and serde.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::error::Error;

use brightpattern_agent_desktop::json::{self, Checked, Extra, Integer, Map, Number, Numeral, Rest, Value};
use brightpattern_agent_desktop::{CallParty, InteractionData, InteractionState, ResultErrorCode, latest};
use serde::Deserialize;
use serde_json::json;

use super::{arrived, record};

#[test]
fn values_become_what_they_hold() -> Result<(), Box<dyn Error>> {
    assert_eq!(String::try_from(Value::from("a"))?, "a");
    assert!(bool::try_from(Value::from(true))?);
    assert_eq!(i64::try_from(Value::from(-1))?, -1);
    assert_eq!(u64::try_from(Value::from(u64::MAX))?, u64::MAX);
    assert_eq!(u8::try_from(Value::from(5.0))?, 5);
    assert_eq!(f64::try_from(Value::from(1.5))?, 1.5);
    assert_eq!(Vec::<Value>::try_from(Value::from([1, 2]))?.len(), 2);
    assert_eq!(Map::<Value>::try_from(Value::from(json!({ "a": 1 })))?["a"], 1);
    assert_eq!(Number::try_from(Value::from(5))?, 5);
    assert_eq!(Integer::try_from(Value::from(5))?, 5);
    let told = String::try_from(Value::from(5)).unwrap_err().to_string();
    assert_eq!(told, "expected a string, found 5");
    assert!(u8::try_from(Value::from(256)).is_err() && i64::try_from(Value::from(0.5)).is_err());
    assert!(Map::<Value>::try_from(Value::Null).is_err() && bool::try_from(Value::from(1)).is_err());
    Ok(())
}

#[test]
fn values_come_of_more() {
    let sets: [Value; 2] = [InteractionState::Completed.into(), ResultErrorCode::NotLoggedIn.into()];
    assert_eq!(sets, [Value::from("completed"), Value::from(2)]);
    assert_eq!(sets[0], InteractionState::Completed);
    assert_eq!(InteractionState::Completed, sets[0]);
    assert_eq!(sets[1], ResultErrorCode::NotLoggedIn);
    assert_eq!(ResultErrorCode::NotLoggedIn, sets[1]);
    assert_eq!(Value::from(BTreeMap::from([("a", 1)])), json!({ "a": 1 }));
    assert_eq!(Value::from(HashMap::from([("a".to_owned(), [true])])), json!({ "a": [true] }));
    assert_eq!(json!(["b"]), Value::from([Box::<str>::from("b")]));
    assert_eq!(Value::from(Extra::from([("a", 1)])), json!({ "a": 1 }));
    assert_eq!(Value::Array(vec![1.into(), "a".into(), Value::Number(7.into())]), json!([1, "a", 7]));
    assert!(Value::from(0.5).is_f64() && !Value::from(5.0).is_f64());
}

#[test]
fn numbers_of_values_are_numbers() -> Result<(), Box<dyn Error>> {
    let number = Value::from(7).as_number().ok_or("none")?;
    assert_eq!((u64::try_from(number)?, i8::try_from(number)?, f64::from(number)), (7, 7, 7.0));
    assert_eq!(Number::try_from(number)?, 7);
    assert_eq!(Numeral::from(7_i32), number);
    assert!(Number::try_from(Numeral::from(u64::MAX)).is_err() && u8::try_from(Numeral::from(-1)).is_err());
    Ok(())
}

#[test]
fn types_are_read_from_lent_values() -> Result<(), Box<dyn Error>> {
    let value = Value::from(arrived());
    let read = InteractionData::deserialize(&value)?;
    assert_eq!(read, record());
    assert_eq!(InteractionData::deserialize(value.clone())?, read);
    assert_eq!(<&str>::deserialize(&value["subject"])?, "Order");
    assert_eq!(Vec::<u8>::deserialize(&Value::from([1, 2]))?, [1, 2]);
    assert_eq!(Option::<bool>::deserialize(&Value::Null)?, None);
    let mut wrong = value;
    wrong["callParties"][0]["phone"] = 5.into();
    let told = "InteractionData.callParties[0].phone: expected a string, found 5";
    assert_eq!(InteractionData::deserialize(&wrong).unwrap_err().to_string(), told);
    assert_eq!(InteractionData::deserialize(wrong).unwrap_err().to_string(), told);
    #[derive(Deserialize, Debug, PartialEq)]
    enum Mine {
        One,
        Two { name: String },
    }
    let two = Value::from(json!({ "Two": { "name": "a" } }));
    assert_eq!(Mine::deserialize(&two)?, Mine::Two { name: "a".into() });
    assert_eq!(Mine::deserialize(two)?, Mine::Two { name: "a".into() });
    assert_eq!(Mine::deserialize(&Value::from("One"))?, Mine::One);
    Ok(())
}

#[test]
fn texts_are_written_and_read() -> Result<(), json::Error> {
    let text = json::to_string(&record())?;
    assert_eq!(json::from_str::<InteractionData>(&text)?, record());
    assert_eq!(json::from_reader::<_, InteractionData>(text.as_bytes())?, record());
    assert_eq!(json::to_vec(&record())?, text.as_bytes());
    let mut written = Vec::new();
    json::to_writer(&mut written, &record())?;
    assert_eq!(written, text.as_bytes());
    assert_eq!(json::to_string_pretty(&[1])?, "[\n  1\n]");
    // An error of serde_json is passed on.
    let read: Value = serde_json::from_str("[1]")?;
    assert_eq!(read[0], 1);
    let refused = json::Error::from(serde_json::from_str::<u8>("").unwrap_err());
    assert!(matches!(refused.kind(), json::ErrorKind::Format { .. }));
    let refused: json::Error = serde_json::from_str::<u8>("\"\"").unwrap_err().into();
    assert!(matches!(refused.kind(), json::ErrorKind::Other { .. }));
    let refused = <json::Error as serde::de::Error>::custom("mine");
    assert_eq!(refused.to_string(), "mine");
    Ok(())
}

#[test]
fn tables_of_serde_json_are_exchanged() {
    let theirs = json!({ "a": [1] }).as_object().cloned().unwrap();
    let ours: Map<Value> = theirs.clone().into();
    assert_eq!(serde_json::Map::from(ours), theirs);
    assert_eq!(Extra::from(theirs)["a"][0], 1);
    assert_eq!(Extra::from(BTreeMap::from([("a".to_owned(), 1)])), Extra::from([("a", 1)]));
    assert_eq!(Extra::from(HashMap::from([("a".to_owned(), 1)])), Extra::from([("a", 1)]));
    assert_eq!(Value::from(arrived()), arrived());
}

#[test]
fn sets_convert_between_editions() {
    let newer: latest::InteractionState = InteractionState::Hold.into();
    assert_eq!(newer, latest::InteractionState::Hold);
    assert_eq!(InteractionState::from(latest::InteractionState::from("odd")), "odd");
    let code: latest::ResultErrorCode = ResultErrorCode::NotLoggedIn.into();
    assert_eq!(code, 2);
}

#[test]
fn sets_come_of_any_text_and_integers_go_anywhere() -> Result<(), Box<dyn Error>> {
    assert_eq!(InteractionState::from(Cow::Borrowed("hold")), InteractionState::Hold);
    assert_eq!(InteractionState::from(Box::<str>::from("hold")), Cow::Borrowed("hold"));
    assert_eq!(i32::try_from(ResultErrorCode::NotLoggedIn)?, 2);
    assert_eq!(u8::try_from(ResultErrorCode::from(200))?, 200);
    assert!(u8::try_from(ResultErrorCode::from(-1)).is_err());
    assert!(ResultErrorCode::NotLoggedIn > 1 && 3_u8 > ResultErrorCode::NotLoggedIn);
    if let ResultErrorCode::Unrecognized(code) = ResultErrorCode::from(7777) {
        assert!(code == 7777 && i64::from(code) == 7777);
    }
    if let InteractionState::Unrecognized(state) = InteractionState::from("odd") {
        assert!(state == "odd" && state == *"odd" && state.as_ref() == "odd");
        assert_eq!(String::from(state), "odd");
    }
    Ok(())
}

#[test]
fn small_things_convert() {
    let rest: Rest = [1, 2].into_iter().collect();
    assert!((&rest).into_iter().eq(&[Value::from(1), 2.into()]));
    assert_eq!(Rest::from(vec![Value::from(1), 2.into()]), rest);
    assert_eq!(rest.into_iter().count(), 2);
    assert!([true, false].map(|value| json::True == value) == [true, false]);
    let checked: Checked<CallParty> = serde_json::from_str("5").unwrap();
    assert!(Result::from(checked).is_err());
    let path: Vec<String> = json::from_value::<[u8; 1]>(Value::from(["x"]))
        .unwrap_err()
        .path()
        .map(|segment| segment.to_string())
        .collect();
    assert_eq!(path, ["0"]);
}

#[test]
fn records_come_of_texts_and_of_values() {
    let record = record();
    assert_eq!(arrived().to_string().parse::<InteractionData>().unwrap(), record);
    assert_eq!(InteractionData::try_from(arrived()).unwrap(), record);
    assert_eq!(InteractionData::try_from(Value::from(arrived())).unwrap(), record);
    let error = "{".parse::<InteractionData>().unwrap_err();
    assert!(error.is_eof());
}

#[test]
fn numbers_and_members_become_values_of_serde_json() {
    let record = record();
    assert_eq!(serde_json::Value::from(record.duration.unwrap()), json!(90.5));
    assert_eq!(serde_json::Value::from(Number::from(5)), json!(5));
    assert_eq!(serde_json::Value::from(Integer::from(-5)), json!(-5));
    assert_eq!(serde_json::Value::from(record.attached_data), json!({ "tier": "gold" }));
    let extra = serde_json::Value::from(record.extra.clone());
    assert_eq!(extra, json!({ "x": { "y": [7, "z"] } }));
    assert_eq!(Some(&serde_json::Map::from(record.extra.clone())), extra.as_object());
    assert_eq!(Extra::try_from(extra.clone()).unwrap(), record.extra);
    assert_eq!(Map::try_from(extra).unwrap(), *record.extra);
    assert!(Extra::try_from(json!([])).is_err());
}

/// What no conversion takes as it is, and what has another name, is changed as a value.
#[test]
fn records_go_from_edition_to_edition_as_values() -> Result<(), json::Error> {
    let old = record();
    assert_eq!(
        latest::InteractionData::try_from(old.clone()).unwrap_err().pointer(),
        "/associatedObjects/selected"
    );
    let mut value = json::to_value(&old)?;
    value["associatedObjects"]["selected"] = Vec::<Value>::new().into();
    value["internal"] = false.into();
    value["contactName"] = "".into();
    value["chatParties"] = Vec::<Value>::new().into();
    let new: latest::InteractionActivityData = json::from_value(value)?;
    assert_eq!((new.interaction_id, new.extra["x"].clone()), (old.interaction_id, old.extra["x"].clone()));
    Ok(())
}
