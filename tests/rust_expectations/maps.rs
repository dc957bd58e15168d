//! Maps, and the members that a type does not name.

use std::collections::{BTreeMap, HashMap};

use brightpattern_agent_desktop::json::{Entry, Extra, IntegerMap, Map, Value};

use super::record;

#[test]
fn maps_are_made_and_looked_into() {
    let map: Map<String> = [("a", "b"), ("c", "d")].into();
    assert_eq!(map["a"], "b");
    assert!(map.contains_key("c") && map.get("e").is_none() && map.len() == 2 && !map.is_empty());
    assert_eq!(map.keys().collect::<Vec<_>>(), ["a", "c"]);
    assert_eq!(map.values().map(String::as_str).collect::<String>(), "bd");
    let other: Map<String> = HashMap::from([("a".to_owned(), "b".to_owned())]).into_iter().collect();
    let back: BTreeMap<String, String> = other.into_iter().collect();
    assert_eq!(back["a"], "b");
    assert_eq!(record().attached_data.get("tier").map(String::as_str), Some("gold"));
    assert_eq!(map.clone().into_keys().chain(map.into_values()).collect::<String>(), "acbd");
}

#[test]
fn maps_are_changed() {
    let mut map: Map<i32> = Map::new();
    for name in ["a", "b", "a"] {
        *map.entry(name).or_insert(0) += 1;
    }
    *map.entry("b").or_default() += 10;
    map.entry("a").and_modify(|count| *count *= 5).or_insert_with(|| 7);
    assert_eq!((map["a"], map["b"]), (10, 11));
    match map.entry("b") {
        Entry::Occupied(mut entry) => {
            assert_eq!((entry.key(), *entry.get()), ("b", 11));
            assert_eq!(entry.insert(12), 11);
            assert_eq!(entry.remove(), 12);
        }
        Entry::Vacant(entry) => panic!("{}", entry.key()),
    }
    match map.entry("new") {
        Entry::Occupied(entry) => panic!("{}", entry.key()),
        Entry::Vacant(entry) => *entry.insert(1) += 1,
    }
    for (_, value) in &mut map {
        *value += 1;
    }
    map.values_mut().for_each(|value| *value += 1);
    map.extend([("z", 100)]);
    map.retain(|name, value| name != "a" && *value > 0);
    assert_eq!(map, Map::from([("new", 4), ("z", 100)]));
    if let Some(value) = map.get_mut("z") {
        *value = 0;
    }
    assert_eq!(map.remove("z"), Some(0));
    assert_eq!(map.iter().map(|(name, value)| format!("{name}{value}")).collect::<String>(), "new4");
}

/// Where the entries are in a tree, and in a list.
#[test]
fn entries_of_any_number_are_found() {
    for count in [0_usize, 1, 32, 33, 1000] {
        let mut map: Map<usize> = (0..count).map(|n| (n.to_string(), n)).collect();
        *map.entry("0").or_insert(5_usize) += 1;
        *map.entry("last").or_insert(8_usize) += 1;
        assert_eq!((map["0"], map["last"]), (if count == 0 { 6 } else { 1 }, 9));
        assert_eq!(map.keys().last(), Some("last"));
    }
}

#[test]
fn what_is_not_named_is_a_map() {
    let mut record = record();
    assert_eq!(record.extra.len(), 1);
    *record.extra.entry("seen").or_insert(Value::Null) = true.into();
    record.extra.get_mut("x").unwrap()["y"] = 1.into();
    record.extra.extend([("more", 5)]);
    for (_, value) in &mut record.extra {
        if value.is_number() {
            *value = 6.into();
        }
    }
    record.extra.retain(|name, _| name != "x");
    let all: Vec<(String, Value)> = record.extra.clone().into_iter().collect();
    assert_eq!(all, [("seen".to_owned(), true.into()), ("more".to_owned(), 6.into())]);
    assert_eq!(record.extra, Extra::from([("more", Value::from(6)), ("seen", true.into())]));
    assert!(record.extra.keys().eq(["seen", "more"]));
    // Looked for with the right to change it, and not found: still nothing.
    let mut extra = Extra::new();
    assert!(extra.get_mut("x").is_none() && extra.is_empty() && extra == Extra::default());
}

#[test]
fn maps_are_made_of_what_converts() {
    let texts: Map<String> = [("a", "b")].into_iter().collect();
    assert_eq!(texts, Map::<String>::from([("a", "b")]));
    let values: Map<Value> = [("a", 1)].into_iter().collect();
    let mut others: Map = Map::new();
    others.extend([("a", 1)]);
    assert_eq!(values, others);
    let hashed = HashMap::from([("a", "b")]);
    assert_eq!(hashed.into_iter().collect::<Map<String>>(), texts);
}

#[test]
fn maps_of_integers_have_what_maps_have() {
    let mut map: IntegerMap<String> = [(1, "a"), (2, "b")].into_iter().collect();
    map.entry(1).or_default().push('x');
    map.entry(3).and_modify(String::clear).or_insert("c").push('y');
    assert_eq!(map.entry(2).and_modify(|text| text.push('z')).or_insert_with(|| "none"), "bz");
    assert_eq!(map.entry(9).key(), 9);
    map.extend([(4, "d")]);
    map.values_mut().for_each(|text| text.push('.'));
    assert_eq!(map.remove_entry(4), Some((4, "d.".to_owned())));
    assert_eq!(map.clone().into_keys().collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(map.clone().into_values().collect::<Vec<_>>(), ["ax.", "bz.", "cy."]);
    map.clear();
    assert!(map.is_empty() && map == IntegerMap::new());
}
