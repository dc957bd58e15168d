//! What the Rust crate promises of comparing and of tables: no value is looked at twice, order is kept,
//! and what was read is equal to what is written and read again.

mod leaf;

use std::cell::RefCell;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher, Hash};

use brightpattern_agent_desktop::events::OnSaveActivityRecord;
use brightpattern_agent_desktop::{CallParty, CustomTransferData, OperationResult, json};
use proptest::prelude::*;
use serde_core::Serialize;
use serde_core::de::DeserializeOwned;

use leaf::{Leaf, WORK};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Node {
    Leaf(Leaf),
    Inner(json::Map<Node>),
}

/// A leaf in so many maps; the order of the names differs from level to level.
fn nest(levels: usize, leaf: u8, turned: bool) -> Node {
    (0..levels).fold(Node::Leaf(Leaf(leaf)), |inside, level| {
        let other = ("b", Node::Leaf(Leaf(0)));
        let inside = ("a", inside);
        let entries = if turned && level % 2 == 0 { [other, inside] } else { [inside, other] };
        Node::Inner(json::Map::from(entries))
    })
}

fn hash<T: Hash>(value: &T) -> u64 {
    BuildHasherDefault::<DefaultHasher>::default().hash_one(value)
}

#[test]
fn no_value_is_looked_at_twice() {
    let levels = 127;
    let (one, same, other) = (nest(levels, 1, false), nest(levels, 1, true), nest(levels, 2, true));
    let copies = RefCell::new(vec![nest(levels, 1, false)]);
    let tasks: [(&str, &dyn Fn() -> bool); 7] = [
        ("==", &|| one == same),
        ("!=", &|| one != other),
        ("cmp", &|| one.cmp(&other) == Ordering::Less && one.partial_cmp(&same) == Some(Ordering::Equal)),
        ("hash", &|| hash(&one) == hash(&same)),
        ("clone", &|| matches!(one.clone(), Node::Inner(_))),
        ("drop", &|| copies.borrow_mut().pop().is_some()),
        ("debug", &|| !format!("{one:?}").is_empty()),
    ];
    for (name, task) in tasks {
        WORK.set(0);
        assert!(task(), "{name}");
        assert!(WORK.get() > 0 && WORK.get() <= 3 * levels, "{name}: {} for {levels} levels", WORK.get());
    }
}

/// A change of a table.
#[derive(Debug, Clone)]
enum Change {
    Insert(u8, u32),
    Remove(u8),
    Retain(u32),
    Extend(Vec<(u8, u32)>),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        12 => (0..90_u8, any::<u32>()).prop_map(|(key, value)| Change::Insert(key, value)),
        4 => (0..90_u8).prop_map(Change::Remove),
        1 => (2..9_u32).prop_map(Change::Retain),
        1 => prop::collection::vec((0..90_u8, any::<u32>()), 0..60).prop_map(Change::Extend),
    ]
}

/// The plain list that a table behaves like.
#[derive(Default)]
struct Model(Vec<(u8, u32)>);

impl Model {
    fn insert(&mut self, key: u8, value: u32) -> Option<u32> {
        if let Some((_, held)) = self.0.iter_mut().find(|(known, _)| *known == key) {
            return Some(std::mem::replace(held, value));
        }
        self.0.push((key, value));
        None
    }

    fn remove(&mut self, key: u8) -> Option<u32> {
        let place = self.0.iter().position(|(known, _)| *known == key)?;
        Some(self.0.remove(place).1)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..Default::default() })]

    #[test]
    fn tables_behave_like_a_list(changes in prop::collection::vec(change(), 0..150)) {
        let name = |key: u8| format!("a name that is not a short one, {key}");
        let (mut map, mut integers, mut model) =
            (json::Map::<u32>::new(), json::IntegerMap::<u32>::new(), Model::default());
        for change in changes {
            match change {
                Change::Insert(key, value) => {
                    let old = model.insert(key, value);
                    prop_assert_eq!(map.insert(name(key), value), old);
                    prop_assert_eq!(integers.insert(key.into(), value), old);
                }
                Change::Remove(key) => {
                    let old = model.remove(key);
                    prop_assert_eq!(map.remove(&name(key)), old);
                    prop_assert_eq!(integers.remove(key.into()), old);
                }
                Change::Retain(divisor) => {
                    let dropped: Vec<u8> = model.0.iter().filter(|(_, v)| v % divisor == 0).map(|(k, _)| *k).collect();
                    model.0.retain(|(_, value)| value % divisor != 0);
                    map.retain(|_, value| *value % divisor != 0);
                    for key in dropped {
                        integers.remove(key.into());
                    }
                }
                Change::Extend(entries) => {
                    map.extend(entries.iter().map(|(key, value)| (name(*key), *value)));
                    integers.extend(entries.iter().map(|(key, value)| (i64::from(*key), *value)));
                    for (key, value) in entries {
                        model.insert(key, value);
                    }
                }
            }
        }
        prop_assert!(map.iter().map(|(name, value)| (name.to_owned(), *value))
            .eq(model.0.iter().map(|(key, value)| (name(*key), *value))));
        prop_assert!(integers.iter().rev().map(|(key, value)| (key, *value))
            .eq(model.0.iter().rev().map(|(key, value)| (i64::from(*key), *value))));
        let again: json::Map<u32> = model.0.iter().rev().map(|(key, value)| (name(*key), *value)).collect();
        prop_assert_eq!(hash(&again), hash(&map));
        prop_assert_eq!(again.cmp(&map), Ordering::Equal);
        prop_assert_eq!(again, map);
    }

    // The types of the API are held to the same in `fuzz.rs`, every one of them.
    #[test]
    fn what_is_read_is_what_is_written(text in text()) {
        repeat::<json::Value>(&text)?;
        repeat::<json::Map<json::Value>>(&text)?;
        repeat::<json::IntegerMap<json::Value>>(&text)?;
        repeat::<CallParty>(&text)?;
        repeat::<CustomTransferData>(&text)?;
        repeat::<OperationResult<Vec<json::Number>>>(&text)?;
        repeat::<OnSaveActivityRecord>(&text)?;
    }
}

/// Reads, writes and reads again, if it can be read.
fn repeat<T>(text: &str) -> Result<(), TestCaseError>
where
    T: DeserializeOwned + Serialize + Ord + Hash + fmt::Debug,
{
    let Ok(read) = serde_json::from_str::<T>(text) else { return Ok(()) };
    let written = serde_json::to_string(&read).expect("what was read can be written");
    let again: T = serde_json::from_str(&written).expect("what was written can be read");
    prop_assert_eq!(read.cmp(&again), Ordering::Equal);
    prop_assert_eq!(hash(&read), hash(&again));
    prop_assert_eq!(read, again);
    Ok(())
}

/// JSON with names that mean something to somebody, members given twice, and numbers of every form.
fn text() -> impl Strategy<Value = String> {
    let scalar = prop::sample::select(vec![
        "null",
        "true",
        "false",
        "0",
        "-0",
        "-0.0",
        "5.0",
        "1e3",
        "1.5",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775808",
        "9007199254740993",
        "1e300",
        r#""text""#,
        r#""success""#,
        r#""error""#,
        r#""12""#,
        r#""""#,
    ]);
    let name = prop::sample::select(vec![
        "id",
        "name",
        "phone",
        "userId",
        "status",
        "data",
        "error",
        "amount",
        "7",
        "-7",
        "07",
        "-0",
        "$serde_json::private::Number",
        "__proto__",
        "",
        "unknown",
    ]);
    scalar.prop_map(str::to_owned).prop_recursive(4, 60, 8, move |inside| {
        let member = (name.clone(), inside.clone()).prop_map(|(name, value)| format!("{name:?}:{value}"));
        let party = r#""id":"p","name":"Ada","phone":"2107""#.to_owned();
        let members = prop::collection::vec(prop_oneof![5 => member, 1 => Just(party)], 0..8);
        prop_oneof![
            3 => members.prop_map(|members| format!("{{{}}}", members.join(","))),
            1 => prop::collection::vec(inside, 0..4).prop_map(|values| format!("[{}]", values.join(","))),
        ]
    })
}

#[test]
fn a_null_is_forgotten_when_a_value_follows() {
    let party = r#""id":"p","name":"Ada","phone":"2107""#;
    for (members, left) in [
        (r#""userId":null,"userId":"u""#, r#""userId":"u""#),
        (r#""userId":"u","userId":null"#, r#""userId":null"#),
        (r#""userId":null,"userId":"u","userId":null"#, r#""userId":null"#),
    ] {
        let read: CallParty = serde_json::from_str(&format!("{{{party},{members}}}")).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), format!("{{{party},{left}}}"));
        repeat::<CallParty>(&format!("{{{party},{members}}}")).unwrap();
    }
}

#[test]
fn wide_integers_are_values_as_far_as_64_bits_hold_them() {
    for (wide, value) in [(-5, json::Value::from(-5)), (i128::from(u64::MAX), json::Value::from(u64::MAX))] {
        assert_eq!(json::to_value(wide).unwrap(), value);
        assert_eq!(json::from_value::<i128>(value).unwrap(), wide);
    }
    assert_eq!(json::to_value(7_u128).unwrap(), json::Value::from(7));
    for error in [json::to_value(i128::MIN).unwrap_err(), json::to_value(u128::MAX).unwrap_err()] {
        assert!(error.to_string().starts_with("expected a number that 64 bits hold, found "), "{error}");
    }
}

#[test]
fn a_number_is_finite_and_a_key() {
    for wrong in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert!(json::Number::new(wrong).is_none() && json::Numeral::try_from(wrong).is_err());
        assert_eq!(json::Value::from(wrong), json::Value::Null);
    }
    let zeros = [0.0, -0.0].map(|zero| json::Number::try_from(zero).unwrap());
    assert_eq!((zeros[0], hash(&zeros[0])), (zeros[1], hash(&zeros[1])));
    let order = [
        "-1e300",
        "-9223372036854775809",
        "-9223372036854775808",
        "-1.5",
        "-1",
        "0",
        "0.5",
        "1",
        "18446744073709551615",
        "1e300",
    ];
    let values: Vec<json::Value> = order.iter().map(|text| serde_json::from_str(text).unwrap()).collect();
    assert!(values.is_sorted());
    // An integer is one whatever form it came in: formats write the same number as either.
    let integer = |value: f64| json::Value::from(value).as_i64();
    assert_eq!(integer(i64::MIN as f64), Some(i64::MIN));
    assert_eq!((integer(i64::MAX as f64), integer(-1e19), integer(0.5)), (None, None, None));
}
