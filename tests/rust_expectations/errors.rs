//! What one asks an error, and where it comes from and goes to.

use std::io::{self, Read};

use brightpattern_agent_desktop::json::{self, Checked, Error, ErrorKind, Value};
use brightpattern_agent_desktop::{CallParty, InteractionData};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::arrived;

/// What gives some bytes, and then nothing any more.
struct Broken(&'static [u8]);

impl Read for Broken {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.0.read(buffer)? {
            0 => Err(io::Error::new(io::ErrorKind::ConnectionReset, "gone")),
            read => Ok(read),
        }
    }
}

fn refused(text: &str) -> Error {
    json::from_str::<CallParty>(text).unwrap_err()
}

#[test]
fn errors_are_told_apart_as_those_of_serde_json() {
    let asked = |error: &Error| (error.is_data(), error.is_syntax(), error.is_eof(), error.is_io());
    assert_eq!(asked(&refused("{}")), (true, false, false, false));
    assert_eq!(asked(&refused("{\"id\":?")), (false, true, false, false));
    assert_eq!(asked(&refused("{\"id\":")), (false, false, true, false));
    assert_eq!(
        asked(&json::from_reader::<_, CallParty>(Broken(b"{")).unwrap_err()),
        (false, false, false, true)
    );
    let end = json::from_reader::<_, CallParty>(&b"{"[..]).unwrap_err();
    assert!(end.is_eof() && (end.line(), end.column()) == (1, 1));
}

#[test]
fn what_cannot_be_got_is_of_a_kind_of_its_own() {
    let error = json::from_reader::<_, CallParty>(Broken(b"{\"id\": ")).unwrap_err();
    let ErrorKind::Io { kind, message } = error.kind() else { panic!("{error:?}") };
    assert_eq!((*kind, message.as_str()), (io::ErrorKind::ConnectionReset, "gone"));
    assert_eq!(error.to_string(), "gone");
    assert_eq!(io::Error::from(error.clone()).kind(), io::ErrorKind::ConnectionReset);
    assert!(serde_json::Error::from(error.clone()).is_io());
    assert_eq!(Error::from(io::Error::from(error.clone())).to_string(), error.to_string());

    let full = json::to_writer(&mut [0_u8; 2][..], "long").unwrap_err();
    assert!(full.is_io(), "{full:?}");
    assert!(json::to_writer_pretty(&mut [0_u8; 2][..], &[1]).unwrap_err().is_io());
}

#[test]
fn errors_go_to_the_standard_library_and_to_serde_json() {
    let early = io::Error::from(refused("{"));
    assert_eq!(early.kind(), io::ErrorKind::UnexpectedEof);
    let data = refused("{}");
    assert_eq!(serde_json::Error::from(data.clone()).to_string(), data.to_string());
    let theirs = serde_json::from_str::<Value>("[1\n,?]").unwrap_err();
    let ours = Error::from(theirs);
    assert!(ours.is_syntax() && (ours.line(), ours.column()) == (2, 2));
}

#[test]
fn a_value_at_fault_has_a_line() {
    let error = refused("{\n  \"id\": \"1\",\n  \"name\": 5,\n  \"phone\": \"2\"\n}");
    assert_eq!((error.pointer().as_str(), error.line(), error.column()), ("/name", 3, 11));
    let bytes = json::from_slice::<CallParty>(b"\n{\"id\":true}").unwrap_err();
    assert_eq!((bytes.pointer().as_str(), bytes.line()), ("/id", 2));
    // The place in the text is no part of what is wrong.
    let by_value = json::from_value::<CallParty>(json::from_str("{\"id\":true}").unwrap()).unwrap_err();
    assert_eq!((by_value.line(), by_value.column()), (0, 0));
    assert_eq!(by_value, bytes);
}

#[test]
fn the_path_prints_and_is_json() {
    let mut record = arrived();
    record["callParties"][0]["phone"] = 5.into();
    let error = InteractionData::try_from(record).unwrap_err();
    assert_eq!(error.path().to_string(), "callParties[0].phone");
    assert_eq!(error.path().len(), 3);
    assert_eq!(
        serde_json::to_string(&error.path().collect::<Vec<_>>()).unwrap(),
        r#"["callParties",0,"phone"]"#
    );
    assert_eq!(refused("5").path().to_string(), "");
}

#[derive(Debug, Deserialize)]
struct Raw {
    large: u128,
    #[allow(dead_code)]
    small: Option<i128>,
    raw: Box<RawValue>,
    party: CallParty,
}

#[derive(Debug, Deserialize)]
struct Lent<'a> {
    #[serde(borrow)]
    raw: &'a RawValue,
    #[allow(dead_code)]
    count: u8,
}

/// What a tape has not is not what is wrong.
#[test]
fn own_types_with_raw_texts_and_large_integers_are_read_and_refused() {
    let text = r#"{"large":340282366920938463463374607431768211455,"small":-170141183460469231731687303715884105728,
                   "raw":{"a": 1.50},"party":{"id":"i","name":"n","phone":"2"}}"#;
    let read: Raw = json::from_str(text).unwrap();
    assert_eq!((read.large, read.raw.get(), &*read.party.id), (u128::MAX, "{\"a\": 1.50}", "i"));
    let error = json::from_str::<Raw>(&text.replace("\"2\"", "2")).unwrap_err();
    assert_eq!(error.to_string(), "party.phone: expected a string, found 2");
    assert_eq!(json::from_str::<Lent<'_>>(r#"{"raw":[ ],"count":1}"#).unwrap().raw.get(), "[ ]");
    let error = json::from_str::<Lent<'_>>(r#"{"raw":[ ],"count":300}"#).unwrap_err();
    assert_eq!(error.pointer(), "/count");
    let error = json::from_str::<Raw>(&text.replace("340", "940")).unwrap_err();
    assert!(error.to_string().contains("out of range"), "{error}");
}

#[test]
fn checked_elements_are_collected() {
    let text = r#"[{"id":"i","name":"n","phone":"2"},{}]"#;
    let list: Vec<Checked<CallParty>> = json::from_str(text).unwrap();
    let all: Result<Vec<CallParty>, Error> = list.into_iter().map(Checked::into_result).collect();
    assert_eq!(all.unwrap_err().to_string(), "CallParty: missing field `id`");
}
