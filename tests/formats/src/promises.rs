//! What is promised of particular values in this build.

use bindings::json;
#[cfg(feature = "others")]
use bindings::{CallParty, InteractionState};
use constructs::union_by_tag::Item;

pub fn keep() {
    names_of_numbers_stay_names();
    numbers_come_in_every_width();
    nested_unions_are_read_in_linear_time();
    #[cfg(feature = "others")]
    {
        long_texts_are_read_from_cbor();
        formats_that_do_not_describe_themselves_refuse();
    }
}

/// Only what is presented as a number is one.
fn names_of_numbers_stay_names() {
    let text = r#"{"value":{"$serde_json::private::Number":"12"}}"#;
    let read: json::Value = serde_json::from_str(text).expect("the text is JSON");
    assert_eq!(serde_json::to_string(&read).expect("any value can be written"), text);
    let read: json::Value = serde_json::from_reader(text.as_bytes()).expect("the text is JSON");
    assert_eq!(serde_json::to_string(&read).expect("any value can be written"), text);
    for number in ["12", "-1", "1.5", "1.70e12", "1e5", "-0.0", "18446744073709551616", "-9223372036854775809"] {
        let read: json::Value = serde_json::from_str(number).expect("the text is JSON");
        assert_eq!(read.as_f64(), number.parse().ok(), "{number}");
    }
    for beyond in ["1e400", "-1e400"] {
        assert!(serde_json::from_str::<json::Value>(beyond).is_err());
        assert!(serde_json::from_str::<json::Number>(beyond).is_err());
    }
}

fn numbers_come_in_every_width() {
    use serde::Deserialize;
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, I128Deserializer, U128Deserializer};
    let narrow: I128Deserializer<Error> = (-5_i128).into_deserializer();
    assert_eq!(json::Integer::deserialize(narrow).expect("an integer").get(), -5);
    let wide: U128Deserializer<Error> = (1_u128 << 70).into_deserializer();
    assert_eq!(json::Number::deserialize(wide).expect("a number").get(), 2_f64.powi(70));
    assert!(json::Integer::deserialize(wide).is_err());
    assert_eq!(json::Value::deserialize(wide).expect("a value").as_f64(), Some(2_f64.powi(70)));
    assert_eq!(json::Value::deserialize(narrow).expect("a value").as_i64(), Some(-5));
}

#[cfg(feature = "others")]
/// A CBOR reader lends no text that is longer than its buffer, or that comes in pieces.
fn long_texts_are_read_from_cbor() {
    let long = "x".repeat(5000);
    let state = InteractionState::from(long.as_str());
    let mut bytes = Vec::new();
    ciborium::into_writer(&state, &mut bytes).expect("CBOR takes any value");
    assert_eq!(ciborium::from_reader::<InteractionState, _>(&bytes[..]).expect("a text"), state);
    let mut party = CallParty::new("p", "Ada", "2107");
    party.extra.insert(long, 1);
    let mut bytes = Vec::new();
    ciborium::into_writer(&party, &mut bytes).expect("CBOR takes any value");
    assert_eq!(ciborium::from_reader::<CallParty, _>(&bytes[..]).expect("an object"), party);
    // A text in two pieces, of a map without a length: {_ (_ "pi" "d"): "x", ...}.
    let pieces = b"\xbf\x7f\x61i\x61d\xff\x61x\x64name\x7f\x61y\xff\x65phone\x61z\xff";
    let party: CallParty = ciborium::from_reader(&pieces[..]).expect("an object");
    assert_eq!(party, CallParty::new("x", "y", "z"));
}

/// Folders in folders, each of which says only at its end that it is one.
fn nest(levels: usize) -> String {
    let head = r#"{"name":"n","items":["#;
    format!("{}{}", head.repeat(levels), r#"],"type":"folder"}"#.repeat(levels))
}

fn nested_unions_are_read_in_linear_time() {
    let work = |levels: usize| {
        let text = nest(levels);
        let before = crate::counted();
        let read: Item = serde_json::from_str(&text).expect("an item");
        let read_again: Item = json::from_value(json::to_value(&read).expect("a value")).expect("an item");
        assert_eq!(read, read_again);
        crate::counted() - before
    };
    let (one, two) = (work(25), work(50));
    assert!(two < one * 5 / 2, "{one} allocations for 25 levels, {two} for 50");
}

#[cfg(feature = "others")]
fn formats_that_do_not_describe_themselves_refuse() {
    let number = postcard::to_stdvec(&json::Number::from(5)).expect("a number can be written");
    assert_eq!(postcard::from_bytes::<json::Number>(&number), Err(postcard::Error::WontImplement));
    let config = bincode::config::standard();
    let number = bincode::serde::encode_to_vec(json::Number::from(5), config).expect("a number can be written");
    let read = bincode::serde::decode_from_slice::<json::Number, _>(&number, config);
    assert!(read.is_err_and(|error| error.to_string().contains("AnyNotSupported")), "bincode says why");
}
