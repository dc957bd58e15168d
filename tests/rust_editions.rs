//! Converting between the editions: what both have under one name.

use brightpattern_agent_desktop::testing::Sample;
use brightpattern_agent_desktop::{latest, v5_19};
use serde_json::json as value;

#[test]
fn a_record_goes_to_the_other_edition_and_back() {
    let record = value!({
        "chatPartyId": "7", "displayName": "Ada", "type": "brand-new", "neither": { "kept": [1, null] },
        "isLoggedIn": true, "duration": 95,
    });
    let new: latest::LoginStateData = serde_json::from_value(record.clone()).unwrap();
    let old = v5_19::LoginStateData::try_from(new.clone()).unwrap();
    assert_eq!(old.extra["neither"], new.extra["neither"]);
    assert_eq!(serde_json::to_value(&old).unwrap(), record);
    assert_eq!(latest::LoginStateData::try_from(old), Ok(new));
}

#[test]
fn what_the_other_edition_cannot_have_is_refused() {
    // One ID in the older edition, a list of them in the newer one.
    let told = latest::InteractionData::try_from(v5_19::InteractionData::full()).unwrap_err().to_string();
    assert!(told.contains("associatedObjects") && told.contains("selected"), "{told}");
    let told = v5_19::InteractionData::try_from(latest::InteractionData::full()).unwrap_err().to_string();
    assert!(told.contains("associatedObjects") && told.contains("selected"), "{told}");
}

#[test]
fn events_methods_and_values_are_converted() {
    let event = v5_19::events::OnLogout::new();
    assert_eq!(latest::events::OnLogout::try_from(event), Ok(latest::events::OnLogout::new()));
    let method = latest::methods::GetTeams::new();
    assert_eq!(v5_19::methods::GetTeams::try_from(method), Ok(v5_19::methods::GetTeams::new()));
    let kind = latest::ChatChannelType::from("whatsapp");
    let old = v5_19::ChatChannelType::from(kind.clone());
    assert!(matches!(old, v5_19::ChatChannelType::Unrecognized(_)));
    assert_eq!(latest::ChatChannelType::from(old), kind);
}

#[test]
fn a_generic_type_is_converted_with_its_argument() {
    let answer = value!({ "status": "success", "data": { "isLoggedIn": true, "brandNew": 1 } });
    let old: v5_19::OperationResult<v5_19::LoginStateData> = serde_json::from_value(answer.clone()).unwrap();
    let new = latest::OperationResult::<latest::LoginStateData>::try_from(old.clone()).unwrap();
    assert_eq!(serde_json::to_value(&new).unwrap(), answer);
    assert_eq!(v5_19::OperationResult::try_from(new), Ok(old));

    let old: v5_19::OperationResult<u8> =
        serde_json::from_value(value!({ "status": "success", "data": 5 })).unwrap();
    let told = latest::OperationResult::<String>::try_from(old).unwrap_err().to_string();
    assert!(told.contains("data: expected a string"), "{told}");
}
