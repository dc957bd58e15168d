//! A secret that stands at a wrong place is not told: by no error and by no value, in no format.

use std::fmt::{Debug, Display};

use bindings::json;
use bindings::methods::Login;
use bindings::{LoginData, OperationResult};
use constructs::sensitive_inside::events::{AnyEvent, OnEnter};
use constructs::sensitive_inside::methods::Admit;
use constructs::sensitive_inside::{Account, Entry, Envelope, Guest, Register, Visitor};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Part of every secret, be it a text or a number.
const SECRET: &str = "73310912";

/// What a client may send that took one thing for another.
const SHAPES: [&str; 27] = [
    r#""S""#,
    "N",
    "-N",
    "N.5",
    r#"["S"]"#,
    "[N]",
    r#"[["S"]]"#,
    r#"[[N]]"#,
    r#"[null,"S"]"#,
    r#"{"S":"S"}"#,
    r#"{"S":{"password":"S"}}"#,
    r#"{"7":"S","x":"S"}"#,
    r#"{"password":{"S":"S"}}"#,
    r#"{"kind":"account","name":"n","password":N}"#,
    r#"{"kind":"account","name":"n","password":["S"]}"#,
    r#"{"kind":"account","name":"n","password":"p","Password":"S"}"#,
    r#"{"kind":"guest","account":"S"}"#,
    r#"{"kind":"guest","account":{"kind":"account","name":"n","password":N}}"#,
    r#"{"kind":"other","password":"S"}"#,
    r#"{"username":"u","password":N}"#,
    r#"{"username":"u","password":"S","tenant":null,"login":"S"}"#,
    r#"{"list":"S","byName":"S"}"#,
    r#"{"byName":{"S":"S"}}"#,
    r#"{"byNumber":{"7":"S"}}"#,
    r#"{"matrix":[["S"]],"entry":"S"}"#,
    r#"{"entry":["S"]}"#,
    r#"{"sent":"S"}"#,
];

trait Type: DeserializeOwned + Serialize + Debug {}

impl<T: DeserializeOwned + Serialize + Debug> Type for T {}

pub fn keep() {
    let before = told::<LoginData>() + told::<Login>() + told::<Account>() + told::<Guest>();
    let unions = told::<Visitor>() + told::<Entry>() + told::<Register>();
    let generic = told::<OperationResult<LoginData>>()
        + told::<OperationResult<Vec<LoginData>>>()
        + told::<OperationResult<Option<Vec<Account>>>>()
        + told::<Envelope<Account>>()
        + told::<Envelope<Vec<Account>>>();
    let calls = told::<OnEnter>() + told::<Admit>() + told::<Box<Admit>>();
    assert_eq!(before + unions + generic + calls, 0, "secrets are told");
    names_are_hidden();
    for shape in shapes() {
        let arguments: serde_json::Value = serde_json::from_str(&shape).expect("the shape is JSON");
        let event = AnyEvent::read("ON_ENTER", &arguments).expect("the shape is JSON");
        assert!(!tells(&format!("{event:?}{event:#?}")), "{event:?}");
    }
}

/// The name under which something sensitive stands is no part of the path to it.
fn names_are_hidden() {
    use constructs::json::{self, Segment};
    let text = r#"{"byName":{"73310912":{"kind":"account","name":"n","password":5}}}"#;
    let error = json::from_value::<Register>(serde_json::from_str(text).expect("the text is JSON"))
        .expect_err("a number is no password");
    assert_eq!(error.pointer(), "/byName/…/password");
    let path = [Segment::Member("byName"), Segment::Hidden, Segment::Member("password")];
    assert!(error.path().eq(path), "{error}");
    let sentence = "Register.byName[…].password: expected a string, found one that is sensitive";
    assert_eq!(error.to_string(), sentence);
}

fn shapes() -> impl Iterator<Item = String> {
    let shape = |shape: &str| shape.replace('S', SECRET).replace('N', SECRET);
    SHAPES.into_iter().flat_map(move |pattern| {
        let text = shape(pattern);
        // As it is, and one level deeper.
        let result = format!(r#"{{"data":{text},"status":"success"}}"#);
        [format!("[{text}]"), result, format!(r#"{{"content":{text}}}"#), text]
    })
}

fn tells(text: &str) -> bool {
    text.contains(SECRET)
}

/// How often a type tells a secret.
fn told<T: Type>() -> usize {
    shapes().map(|shape| told_by::<T>(&shape)).sum()
}

fn told_by<T: Type>(shape: &str) -> usize {
    let value: json::Value = serde_json::from_str(shape).expect("the shape is JSON");
    let document: serde_json::Value = serde_json::from_str(shape).expect("the shape is JSON");
    let mut told = 0;
    let mut hear = |way: &str, text: String| {
        if tells(&text) {
            eprintln!("{way}, {} from {shape}: {text}", std::any::type_name::<T>());
            told += 1;
        }
    };
    hear("text", say(serde_json::from_str::<T>(shape)));
    hear("bytes", say(serde_json::from_slice::<T>(shape.as_bytes())));
    hear("reader", say(serde_json::from_reader::<_, T>(shape.as_bytes())));
    hear("document", say(serde_json::from_value::<T>(document)));
    let owned: constructs::json::Value = serde_json::from_str(shape).expect("the shape is JSON");
    hear("value of its crate", say_own(constructs::json::from_value::<T>(owned)));
    let text = &mut serde_json::Deserializer::from_str(shape);
    hear("read by its crate", say_own(constructs::json::read::<T, _>(text)));
    hear("value", say_all(json::from_value::<T>(value.clone())));
    hear("json::from_str", say_all(json::from_str::<T>(shape)));
    hear("json::read, reader", say_all(json::read::<T, _>(&mut serde_json::Deserializer::from_reader(shape.as_bytes()))));
    #[cfg(all(feature = "others", not(feature = "arbitrary_precision")))]
    {
        let mut bytes = Vec::new();
        ciborium::into_writer(&value, &mut bytes).expect("CBOR takes any value");
        let json::Checked(read) = ciborium::from_reader(&bytes[..]).expect("the bytes are CBOR");
        hear("CBOR, checked", say_all::<T>(read));
        hear("CBOR", say(ciborium::from_reader::<T, _>(&bytes[..])));
        let bytes = rmp_serde::to_vec(&value).expect("MessagePack takes any value");
        hear("MessagePack", say(rmp_serde::from_slice::<T>(&bytes)));
        let text = serde_yaml::to_string(&value).expect("YAML takes any value");
        hear("YAML", say(serde_yaml::from_str::<T>(&text)));
    }
    told
}

/// All that can be printed of what became of a value.
fn say<T: Debug, E: Debug + Display>(read: Result<T, E>) -> String {
    match read {
        Ok(read) => format!("{read:?} {read:#?}"),
        Err(error) => format!("{error} {error:?} {error:#?}"),
    }
}

/// The same, and the parts of an error that is data.
macro_rules! say_parts {
    ($say:ident $krate:ident) => {
        fn $say<T: Debug>(read: Result<T, $krate::json::Error>) -> String {
            let parts = read.as_ref().err().map(|error| {
                let path: Vec<_> = error.path().collect();
                let kind = error.kind();
                format!("{kind:?} {kind} {} {path:?} {:?}", error.pointer(), error.type_name())
            });
            say(read) + &parts.unwrap_or_default()
        }
    };
}
say_parts!(say_all bindings);
say_parts!(say_own constructs);
