//! Records: taken apart, put together, sorted, and inside types of one's own.

use std::collections::HashSet;

use brightpattern_agent_desktop::events::OnLogin;
use brightpattern_agent_desktop::methods::{GetLoginState, StartCall};
use brightpattern_agent_desktop::{CallParty, InteractionData, InteractionType, LoginData, json};
use serde::{Deserialize, Serialize};

use super::{arrived, record};

#[test]
fn records_are_taken_apart() {
    let InteractionData { subject, extra, .. } = record();
    assert_eq!((subject.as_str(), extra.len()), ("Order", 1));
    let changed = record().clone().with_description("x");
    assert_eq!(changed.description.as_deref(), Some("x"));
}

#[test]
fn records_are_sorted_and_grouped() {
    let early = record().with_start_time(1);
    let mut records = [record(), early.clone(), record()];
    records.sort_by_key(|record| record.start_time);
    assert_eq!(records[0], early);
    records.sort();
    assert_eq!(records.iter().collect::<HashSet<_>>().len(), 2);
    let calls = records.iter().filter(|record| record.r#type == InteractionType::Voice).count();
    assert_eq!(calls, 3);
    assert_eq!(records.iter().max_by_key(|record| record.duration), records.last());
}

#[test]
fn records_stand_inside_own_types() {
    #[derive(Serialize, Deserialize, PartialEq, Debug)]
    struct Mine {
        #[serde(flatten)]
        record: InteractionData,
        at: u64,
    }
    let text = serde_json::to_string(&Mine { record: record(), at: 5 }).unwrap();
    let read: Mine = serde_json::from_str(&text).unwrap();
    assert_eq!(read.at, 5);
    assert_eq!(serde_json::to_value(&read.record).unwrap(), arrived());
}

#[test]
fn what_needs_nothing_has_a_default() {
    assert_eq!(GetLoginState::default(), GetLoginState::new());
    assert_eq!(json::Extra::default(), json::Extra::new());
    assert_eq!(json::Number::default(), 0);
}

#[test]
fn records_are_made() {
    let party = CallParty::new("p", "Ada", "2107");
    assert_eq!(party.extra.get("x"), None);
    let call = StartCall::new("+1555");
    assert_eq!(serde_json::to_string(&call).unwrap(), r#"["+1555"]"#);
    let mut login = LoginData::new("ada", "secret");
    login.password = "other".into();
    assert!(!format!("{login:?}").contains("other"));
    fn is_plain<T: Clone + Send + Sync + Eq + Ord + std::hash::Hash + std::fmt::Debug + 'static>() {}
    is_plain::<InteractionData>();
    is_plain::<OnLogin>();
    is_plain::<json::Value>();
}
