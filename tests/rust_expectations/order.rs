//! Maps by place: the first, the last, sorted, taken out.

use std::collections::{BTreeMap, HashMap};

use brightpattern_agent_desktop::json::{Entry, Extra, IntegerMap, Map};

#[test]
fn entries_have_places() {
    // Where they are in a list, and in a tree.
    for count in [3, 100] {
        let mut map: Map<usize> = (0..count).map(|n| (n.to_string(), n)).collect();
        assert_eq!(map.first(), Some(("0", &0)));
        assert_eq!(map.last().map(|(_, value)| *value), Some(count - 1));
        assert_eq!(map.get_index(2), Some(("2", &2)));
        assert_eq!(map.get_index(count), None);
        assert_eq!(map.get_index_of("1"), Some(1));
        assert_eq!(map.get_key_value("2"), Some(("2", &2)));
        assert_eq!(map.get_key_value("none"), None);
        *map.first_mut().unwrap().1 = 10;
        *map.last_mut().unwrap().1 = 11;
        *map.get_index_mut(1).unwrap().1 = 12;
        map["2"] += 1;
        assert_eq!((map["0"], map["1"]), (10, 12));
        assert_eq!(map.pop(), Some(((count - 1).to_string(), if count == 3 { 12 } else { 11 })));
        map.sort_by(|_, one, _, other| other.cmp(one));
        assert!(map.values().rev().is_sorted());
        map.sort_keys();
        assert!(map.keys().is_sorted() && map.len() == count - 1 && map["0"] == 10);
        assert_eq!(map.keys().clone().count(), map.iter().clone().count());
        assert_eq!(map.drain().next(), Some(("0".to_owned(), 10)));
        assert!(map.is_empty() && map.pop().is_none() && map.first().is_none());
    }
}

#[test]
#[should_panic = "no entry named \"none\""]
fn an_entry_that_is_not_there_is_not_changed() {
    Map::<u8>::new()["none"] = 1;
}

#[test]
fn entries_are_taken_out() {
    let mut map = Map::<i32>::from([("a", 1), ("b", 2)]);
    if let Entry::Occupied(entry) = map.entry("a") {
        assert_eq!(entry.remove_entry(), ("a".to_owned(), 1));
    }
    assert_eq!(map, Map::from([("b", 2)]));
    let (odd, even): (Map<i32>, Map<i32>) =
        Map::<i32>::from([("a", 1), ("b", 2)]).into_iter().partition(|(_, value)| value % 2 == 1);
    assert_eq!((odd.len(), even["b"]), (1, 2));
}

#[test]
fn members_that_no_type_names_are_set() {
    let mut extra = Extra::new();
    extra["a"] = 1.into();
    extra["b"]["c"] = 2.into();
    assert!(extra["a"] == 1 && extra["b"]["c"] == 2 && extra.len() == 2);
}

#[test]
fn entries_under_integers_are_as_handy() {
    let mut map: IntegerMap<i32> = BTreeMap::from([(1, 10), (2, 20)]).into();
    assert_eq!((map[1], map.keys().sum::<i64>(), map.values().sum::<i32>()), (10, 3, 30));
    for (_, value) in &mut map {
        *value += 1;
    }
    map.retain(|key, value| key == 2 && *value == 21);
    assert_eq!(map, HashMap::from([(2, 21)]).into());
}
