//! Converting between the editions: what both have under one name.

use brightpattern_agent_desktop::{latest, v5_19};
use serde_json::json as value;

/// A record of the newer edition, with what the older one does not have and what neither has.
fn record() -> serde_json::Value {
    value!({
        "interactionId": "i", "state": "unknown", "type": "voice", "subject": "s",
        "associatedObjects": { "list": [], "selected": null }, "callParties": [], "callMuted": false,
        "callRecording": false, "attachedData": { "a": "b" }, "interactionKind": "brand-new",
        "agentId": "7", "neither": { "kept": [1, null] }, "duration": 95,
    })
}

#[test]
fn a_record_goes_to_the_other_edition_and_back() {
    let new: latest::InteractionData = serde_json::from_value(record()).unwrap();
    let old = v5_19::InteractionData::try_from(new.clone()).unwrap();
    assert_eq!(old.extra["agentId"].as_str(), Some("7"));
    assert_eq!(serde_json::to_value(&old).unwrap(), record());
    assert_eq!(latest::InteractionData::try_from(old), Ok(new));
}

#[test]
fn what_the_other_edition_cannot_have_is_refused() {
    let mut text = record();
    text.as_object_mut().unwrap().remove("subject");
    match serde_json::from_value::<latest::InteractionData>(text) {
        Ok(new) => {
            let told = v5_19::InteractionData::try_from(new).unwrap_err().to_string();
            assert!(told.contains("subject"), "{told}");
        }
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn events_methods_and_values_are_converted() {
    let event = v5_19::events::OnLogout::new();
    assert_eq!(latest::events::OnLogout::try_from(event), Ok(latest::events::OnLogout::new()));
    let method = latest::methods::GetTeams::new();
    assert_eq!(v5_19::methods::GetTeams::try_from(method), Ok(v5_19::methods::GetTeams::new()));
    let kind = latest::ChatChannelType::from("whatsapp");
    let old = v5_19::ChatChannelType::try_from(kind.clone()).unwrap();
    assert!(matches!(old, v5_19::ChatChannelType::Unrecognized(_)));
    assert_eq!(latest::ChatChannelType::try_from(old), Ok(kind));
}
