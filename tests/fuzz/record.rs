//! The target of records: JSON bytes are read as a type, written, read again, and equal, at a cost in
//! proportion to their size.

use std::fmt::{Debug, Write as _};
use std::hash::{Hash, Hasher as _};

use bindings::json::{Error, ErrorKind, Segment, Value as Own};
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;
use serde_json::Value;

use super::json::Json;
use super::meter::{Bounded, Cost, CountingHasher, measure};

/// A type that is read, by the edition and the key it has in the bundles.
pub struct Target {
    pub key: &'static str,
    pub check: fn(&[u8]) -> Outcome,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Read,
    Refused,
}

/// What every type can do.
pub trait Record: Serialize + DeserializeOwned + Clone + Ord + Hash + Debug {}

impl<T: Serialize + DeserializeOwned + Clone + Ord + Hash + Debug> Record for T {}

/// What a record of so many bytes may cost. A record of two bytes may be a structure of a hundred
/// optional members, so the factors are those of the largest structure.
struct Limit(usize);

impl Limit {
    fn times(&self) -> u64 {
        16 * self.0 as u64 + 256
    }

    fn bytes(&self) -> u64 {
        4096 * self.0 as u64 + (1 << 16)
    }

    /// Bytes of text, printed or hashed.
    fn text(&self) -> usize {
        2048 * self.0 + (1 << 16)
    }

    /// The words of an error quote what was found, and every character may be escaped.
    fn words(&self) -> usize {
        16 * self.0 + 4096
    }

    fn hold(&self, what: &str, cost: Cost) {
        assert!(
            cost.times <= self.times() && cost.bytes <= self.bytes(),
            "{what} {} bytes costs {cost:?}",
            self.0
        );
    }
}

/// Everything that is promised of a type and these bytes.
pub fn check<T: Record>(bytes: &[u8]) -> Outcome {
    let limit = Limit(bytes.len());
    let (read, cost) = measure(|| serde_json::from_slice::<T>(bytes));
    limit.hold("reading", cost);
    let by_reader = serde_json::from_reader::<_, T>(bytes);
    let (mut read, by_reader) = match (read, by_reader) {
        (Ok(read), Ok(by_reader)) => (read, by_reader),
        (Err(one), Err(_)) => {
            let text = one.to_string();
            assert!(text.len() <= limit.words(), "the error has {} bytes: {text}", text.len());
            if let Ok(text) = std::str::from_utf8(bytes) {
                assert!(serde_json::from_str::<T>(text).is_err(), "from_slice refuses what from_str reads");
            }
            refused::<T>(&limit, bytes);
            return Outcome::Refused;
        }
        (Ok(_), Err(error)) => panic!("from_reader refuses what from_slice reads: {error}"),
        (Err(error), Ok(_)) => panic!("from_slice refuses what from_reader reads: {error}"),
    };
    same(&limit, "from_reader", &read, &by_reader);
    drop(by_reader);

    let (checked, cost) = measure(|| checked::<T>(bytes));
    limit.hold("reading for errors as data", cost);
    same(&limit, "json::read", &read, &checked.unwrap_or_else(|error| panic!("json::read refuses: {error}")));

    let text = std::str::from_utf8(bytes).expect("what was read is UTF-8");
    let by_text = serde_json::from_str::<T>(text).expect("from_str reads what from_slice reads");
    same(&limit, "from_str", &read, &by_text);
    drop(by_text);

    let value = serde_json::from_str::<Value>(text).ok();
    if let Some(value) = &value {
        let by_value = serde_json::from_value::<T>(value.clone())
            .unwrap_or_else(|error| panic!("from_value refuses what from_str reads: {error}"));
        same(&limit, "from_value", &read, &by_value);
    }
    rewrite(&limit, &read, value.as_ref());

    let (copy, cost) = measure(|| read.clone());
    limit.hold("cloning", cost);
    same(&limit, "a clone", &read, &copy);
    let debug = limit.text();
    write!(Bounded(debug), "{read:?}").unwrap_or_else(|_| panic!("Debug has more than {debug} bytes"));
    write!(Bounded(4 * debug), "{read:#?}").unwrap_or_else(|_| panic!("pretty Debug has too many bytes"));
    read = copy;
    let ((), cost) = measure(|| drop(read));
    limit.hold("dropping", cost);
    Outcome::Read
}

/// The next value of a text, with errors as data.
fn checked<T: Record>(bytes: &[u8]) -> Result<T, Error> {
    bindings::json::read(&mut serde_json::Deserializer::from_slice(bytes))
}

/// What a type refuses is refused in the same words from every source, and the pointer points to it.
fn refused<T: Record>(limit: &Limit, bytes: &[u8]) {
    let (read, cost) = measure(|| checked::<T>(bytes));
    limit.hold("refusing", cost);
    // What follows the value is another error.
    let Err(error) = read else { return };
    let told = error.pointer().len() + error.to_string().len();
    assert!(told <= 2 * limit.words(), "an error of {told} bytes: {error}");
    let by_reader: Result<T, Error> =
        bindings::json::read(&mut serde_json::Deserializer::from_reader(bytes));
    let by_reader = by_reader.expect_err("a reader gives what a text gives");
    if matches!(error.kind(), ErrorKind::Format { .. }) {
        assert!(matches!(by_reader.kind(), ErrorKind::Format { .. }), "{error}, of a reader {by_reader}");
        return;
    }
    assert_eq!(by_reader, error, "the error of a reader");
    // What is written of a value has no member twice, and numbers in one form.
    let value: Own = checked(bytes).expect("the text is JSON");
    let written = serde_json::to_string(&value).expect("a value can be written");
    let value: Own = checked(written.as_bytes()).expect("what is written is JSON");
    let of_value = bindings::json::from_value::<T>(value).err();
    assert_eq!(of_value, checked::<T>(written.as_bytes()).err(), "the error of a value");
    let Some(error) = of_value else { return };
    let hidden = error.path().any(|segment| segment == Segment::Hidden);
    if let (false, Ok(document)) = (hidden, serde_json::from_str::<Value>(&written)) {
        assert!(document.pointer(&error.pointer()).is_some(), "{}: {error}", error.pointer());
    }
}

/// Written and read again it is the same, as a type and as JSON.
fn rewrite<T: Record>(limit: &Limit, read: &T, value: Option<&Value>) {
    let (written, cost) = measure(|| serde_json::to_string(read).expect("what was read can be written"));
    limit.hold("writing", cost);
    let again = serde_json::from_str::<T>(&written)
        .unwrap_or_else(|error| panic!("what was written is refused: {error}\n{written}"));
    same(limit, "what was written", read, &again);
    let twice = serde_json::to_string(&again).expect("what was read can be written");
    assert_eq!(twice, written, "written twice");
    if let Some(value) = value {
        let back: Value = serde_json::from_str(&written).expect("what is written is JSON");
        assert!(equal(value, &back), "what comes back differs: {value}\n{written}");
        let direct = serde_json::to_value(read).expect("what was read can be written");
        assert!(equal(&direct, &back), "to_value and to_string differ: {direct}\n{written}");
    }
}

/// Equal, in both directions and to themselves, with equal hashes and in no order.
fn same<T: Record>(limit: &Limit, what: &str, one: &T, other: &T) {
    let (equal, cost) = measure(|| one == other && other == one && other == other);
    limit.hold("comparing", cost);
    assert!(equal, "{what} gives another value:\n{one:?}\n{other:?}");
    let (mut first, mut second) = (CountingHasher::default(), CountingHasher::default());
    one.hash(&mut first);
    other.hash(&mut second);
    assert_eq!(first.finish(), second.finish(), "{what} hashes to another number:\n{one:?}\n{other:?}");
    assert!(first.given <= limit.text(), "hashing {} bytes takes {}", limit.0, first.given);
    let (order, cost) = measure(|| one.cmp(other));
    limit.hold("ordering", cost);
    assert!(order.is_eq(), "{what} comes before or after:\n{one:?}\n{other:?}");
}

/// Whether two texts say the same: of a repeated member the last counts, and numbers are those of
/// JavaScript.
fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let same = |(key, one): (&String, &Value)| other.get(key).is_some_and(|other| equal(one, other));
            one.len() == other.len() && one.iter().all(same)
        }
        _ => one == other,
    }
}

/// An input: the key of a type on a line, then the bytes.
pub fn run(targets: &[&Target], input: &[u8]) -> Option<Outcome> {
    let end = input.iter().position(|byte| *byte == b'\n')?;
    let target = targets.iter().find(|target| target.key.as_bytes() == &input[..end])?;
    Some((target.check)(&input[end + 1..]))
}

/// Changes an input: another type, the tree of the JSON, or nothing if it has no tree.
pub fn mutate(targets: &[&Target], input: &[u8], dice: &mut super::dice::Dice) -> Option<Vec<u8>> {
    let end = input.iter().position(|byte| *byte == b'\n')?;
    let (key, text) = (&input[..end], std::str::from_utf8(&input[end + 1..]).ok()?);
    let key = if dice.one_in(30) { dice.pick(targets).key.as_bytes() } else { key };
    let mut tree = Json::parse(text)?;
    for _ in 0..=dice.below(3) {
        super::json::mutate(&mut tree, dice);
    }
    let mut mutated = key.to_vec();
    mutated.push(b'\n');
    mutated.extend(tree.to_string().bytes());
    Some(mutated)
}
