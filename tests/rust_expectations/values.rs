//! Values of any shape.

use std::collections::{BTreeMap, HashMap};

use brightpattern_agent_desktop::json::{self, Map, Value};

use super::{arrived, record};

fn value() -> Value {
    json::from_value(Value::from(arrived())).unwrap()
}

#[test]
fn values_are_looked_into() {
    let record = record();
    assert_eq!(record.extra["x"]["y"][0], 7);
    assert_eq!(record.extra["x"]["none"][5]["deep"], Value::Null);
    let value = value();
    assert_eq!(value["callParties"][0]["name"], "Ada");
    assert_eq!(
        value.get("x").and_then(|x| x.get("y")).and_then(|y| y.get(1)).and_then(Value::as_str),
        Some("z")
    );
    assert_eq!(value.get(String::from("none")), None);
    assert_eq!(
        [value["duration"] == 90.5, 90.5 == value["duration"], value["callMuted"] == false],
        [true; 3]
    );
    assert!(
        value["startTime"].as_u64() == Some(1_700_000_000_250) && value["startTime"] == 1_700_000_000_250_i64
    );
    assert!(value["x"].is_object() && value["x"]["y"].is_array() && value["subject"].is_string());
    assert!(value["duration"].is_number() && !value["duration"].is_i64() && value["startTime"].is_u64());
    assert_eq!(value["x"]["y"].as_array().map(<[Value]>::len), Some(2));
    assert_eq!(Option::<Value>::default(), None);
    assert!(Value::default().is_null());
}

#[test]
fn values_are_pointed_into() {
    let mut value = value();
    assert_eq!(value.pointer("/callParties/0/phone"), Some(&"2107".into()));
    assert_eq!(value.pointer("").map(|same| same == &value), Some(true));
    for wrong in ["x", "/x/y/00", "/x/y/+0", "/x/y/-", "/x/y/2", "/x/y/0/a", "/", "/x/y/99999999999999999999"]
    {
        assert_eq!(value.pointer(wrong), None, "{wrong}");
    }
    *value.pointer_mut("/x/y/0").unwrap() = "new".into();
    assert_eq!(value["x"]["y"][0], "new");
    let odd: Value =
        [("a/b", [("~1", 1)].into_iter().collect::<Value>()), ("", 2.into())].into_iter().collect();
    assert_eq!(odd.pointer("/a~1b/~01"), Some(&1.into()));
    assert_eq!(odd.pointer("/"), Some(&2.into()));
}

#[test]
fn values_are_changed() {
    let mut value = Value::Null;
    value["party"]["name"] = "Ada".into();
    value["party"]["phones"] = vec!["1", "2"].into();
    value["party"]["phones"][1] = 3.into();
    *value.get_mut("party").unwrap().get_mut("name").unwrap() = Value::from("Bob");
    value.entry("count").unwrap().or_insert(1);
    value.entry("count").unwrap().and_modify(|count| *count = 2.into());
    assert!(value["count"].entry("a").is_none());
    value["party"].as_object_mut().unwrap().remove("none");
    value["party"]["phones"].as_array_mut().unwrap().push(true.into());
    assert_eq!(value.to_string(), r#"{"party":{"name":"Bob","phones":["1",3,true]},"count":2}"#);
    assert_eq!(value["count"].take(), 2);
    assert!(value["count"].is_null());
}

#[test]
fn values_are_made() {
    let made: Value =
        [("a", Value::from(1_u8)), ("b", None::<i32>.into()), ("c", [1.5_f32].into())].into_iter().collect();
    assert_eq!(made.to_string(), r#"{"a":1,"b":null,"c":[1.5]}"#);
    assert_eq!(Value::from(vec![1_i64, -2]), (1..2).chain([-2]).collect::<Value>());
    assert_eq!(Value::from(&["a"][..]), Value::from(["a"]));
    assert_eq!(Value::from(usize::MAX).as_u64(), Some(usize::MAX as u64));
    assert_eq!(Value::from(Map::<Value>::from([("a", 1)]))["a"], 1);
    assert_eq!(Value::from(std::borrow::Cow::from("a")), "a");
    assert_eq!(Value::from(f64::NAN), Value::Null);
    assert_eq!(json::to_value(BTreeMap::from([("a", [true])])).unwrap()["a"][0], true);
}

#[test]
fn values_print_as_json() {
    let text = "q\" b\\ n\n r\r t\t \u{8}\u{c}\u{1}\u{7f} é 🦀 \u{2028}";
    for value in [
        value(),
        text.into(),
        Value::Array(Vec::new()),
        Map::<Value>::new().into(),
        1e21.into(),
        [(text, vec![Value::Null, (-5).into(), u64::MAX.into()])].into_iter().collect(),
        vec![vec![0.1], Vec::new()].into(),
    ] {
        let theirs: serde_json::Value = serde_json::from_str(&value.to_string()).unwrap();
        assert_eq!(Value::from(theirs.clone()), value);
        assert_eq!(format!("{value:#}"), serde_json::to_string_pretty(&value).unwrap());
    }
    assert_eq!(Value::from(text).to_string(), serde_json::to_string(text).unwrap());
}

#[test]
fn values_are_exchanged_with_serde_json() {
    let theirs = arrived();
    let ours = Value::from(theirs.clone());
    assert_eq!(serde_json::Value::from(ours.clone()), theirs);
    assert_eq!(ours["x"]["y"].as_array(), Some(&[Value::from(7), "z".into()][..]));
    for number in ["18446744073709551615", "-9223372036854775808", "0.5", "1e300", "-0.0"] {
        let theirs: serde_json::Value = serde_json::from_str(number).unwrap();
        assert_eq!(Value::from(serde_json::Value::from(Value::from(theirs.clone()))), Value::from(theirs));
    }
}

#[test]
fn what_others_have_becomes_a_map() {
    let members = HashMap::from([("a".to_owned(), 1.5)]);
    let map: json::Map<f64> = members.into();
    assert_eq!(map.get("a"), Some(&1.5));
    let map: json::Map<bool> = BTreeMap::from([("b".to_owned(), true)]).into();
    assert!(map["b"]);
}

#[test]
fn a_text_is_parsed_as_a_value() {
    let value: json::Value = r#"{"a":[1]}"#.parse().unwrap();
    assert_eq!(value["a"][0], 1);
    assert!("{".parse::<json::Value>().is_err());
}

#[test]
fn a_number_is_an_integer_if_it_is_one() {
    assert_eq!(json::Number::new(5.0).and_then(json::Number::as_i64), Some(5));
    assert_eq!(json::Number::new(5.5).and_then(json::Number::as_u64), None);
}

#[test]
fn what_is_not_there_is_null() {
    assert!(json::Extra::new()["newer"].is_null());
}
