//! Sets of documented values: as texts, as keys, in a loop.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::error::Error;

use brightpattern_agent_desktop::{InteractionState, InteractionType};

use super::record;

#[test]
fn values_compare_with_texts() {
    let record = record();
    assert_eq!(
        [record.state == "completed", "completed" == record.state, record.state == *"hold"],
        [true, true, false]
    );
    let owned = String::from("completed");
    assert_eq!([record.state == owned, owned == record.state], [true; 2]);
    assert_eq!(record.state, InteractionState::Completed);
    assert!(matches!(record.r#type, InteractionType::Voice));
    assert_eq!(if let "voice" = record.r#type.as_str() { 1 } else { 2 }, 1);
}

#[test]
fn values_come_of_texts_and_become_texts() -> Result<(), Box<dyn Error>> {
    let owned = String::from("voice");
    assert_eq!("voice".parse::<InteractionType>()?, InteractionType::Voice);
    assert_eq!(InteractionType::from(&owned), InteractionType::from(owned.clone()));
    assert_eq!(InteractionType::documented("fax"), None);
    assert_eq!(InteractionType::documented("chat"), Some(InteractionType::Chat));
    let fax = InteractionType::from("fax");
    assert!(!fax.is_documented() && InteractionType::Chat.is_documented());
    assert_eq!(format!("{fax} {fax:>5} {:?}", InteractionType::Chat), "fax   fax Chat");
    assert_eq!(String::from(fax.clone()) + fax.as_ref(), "faxfax");
    fn takes(text: impl AsRef<str>) -> usize {
        text.as_ref().len()
    }
    assert_eq!(takes(InteractionType::Voice), 5);
    Ok(())
}

#[test]
fn values_are_keys_that_their_texts_find() {
    let mut counts: HashMap<InteractionState, usize> = HashMap::new();
    for state in ["hold", "completed", "newer", "hold"] {
        *counts.entry(state.into()).or_default() += 1;
    }
    assert_eq!(counts.get("hold"), Some(&2));
    assert_eq!(counts.get("newer"), Some(&1));
    assert_eq!(counts[&InteractionState::Completed], 1);
    let ordered: BTreeMap<InteractionType, usize> =
        InteractionType::ALL.iter().cloned().chain(["fax".into()]).zip(1..).collect();
    assert_eq!(ordered.get("fax"), Some(&4));
    assert_eq!(
        ordered.keys().map(InteractionType::as_str).collect::<Vec<_>>(),
        ["chat", "email", "fax", "voice"]
    );
    for value in InteractionState::iter() {
        assert!(counts.contains_key(value.as_str()) == counts.contains_key(&value));
    }
}

#[test]
fn documented_values_are_listed() {
    let mut seen = BTreeSet::new();
    for value in InteractionType::ALL {
        seen.insert(value.as_str());
    }
    assert_eq!(
        seen,
        InteractionType::iter()
            .map(|value| match value.as_str() {
                "voice" => "voice",
                "chat" => "chat",
                _ => "email",
            })
            .collect()
    );
    assert_eq!(InteractionType::iter().len(), 3);
}
