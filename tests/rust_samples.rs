//! The samples of the crate: of what they are, and what is in them.

use std::path::Path;

use brightpattern_agent_desktop::testing::Sample;
use brightpattern_agent_desktop::{json, latest, v5_19};
use codegen::example::{full, minimal};
use codegen::model::{Api, Field, Shape, Type, TypeId};
use codegen::understand;
use serde::Serialize;
use serde_json::Value;

fn with_editions(mut look: impl FnMut(&Api)) {
    let package = understand(&Path::new(env!("CARGO_MANIFEST_DIR")).join("spec")).unwrap();
    package.editions.iter().for_each(&mut look);
}

/// Both samples are read and written as they are; their texts.
fn texts<T: Sample + Serialize>() -> [Value; 2] {
    let written = [T::minimal(), T::full()].map(|sample| serde_json::to_value(sample).unwrap());
    let texts = [T::MINIMAL, T::FULL].map(|text| serde_json::from_str::<Value>(text).unwrap());
    assert_eq!(written, texts, "{}", std::any::type_name::<T>());
    texts
}

#[test]
fn a_full_sample_has_every_member() {
    let mut seen = 0;
    with_editions(|api| {
        for (index, definition) in api.types.iter().enumerate() {
            let Shape::Object(object) = &definition.shape else { continue };
            if !definition.parameters.is_empty() {
                continue;
            }
            let ty = Type::Named(TypeId(index), Vec::new());
            let Some(value) = full(api, &ty) else {
                // A required member is a function or an element of a page.
                let is_empty = |field: &Field| !field.optional && full(api, &field.ty).is_none();
                assert!(object.fields.iter().any(is_empty), "{} has no sample", definition.name);
                continue;
            };
            let smallest = minimal(api, &ty).unwrap();
            for field in &object.fields {
                // What a function or an element of a page is has no JSON value.
                let has_value = full(api, &field.ty).is_some();
                let is_there = value.get(&field.name).is_some();
                assert_eq!(is_there, has_value, "{}.{}", definition.name, field.name);
                assert_eq!(
                    smallest.get(&field.name).is_some(),
                    !field.optional,
                    "{}.{}",
                    definition.name,
                    field.name
                );
                seen += 1;
            }
        }
    });
    assert!(seen > 200, "{seen}");
}

#[test]
fn samples_are_values_of_their_types() {
    use {latest as new, v5_19 as old};
    let [smallest, all] = texts::<new::InteractionData>();
    assert!(all.as_object().unwrap().len() > smallest.as_object().unwrap().len());
    with_editions(|api| {
        let id = api.types.iter().position(|definition| definition.name == "InteractionData").unwrap();
        let ty = Type::Named(TypeId(id), Vec::new());
        let texts = if api.edition == "latest" {
            texts::<new::InteractionData>()
        } else {
            texts::<old::InteractionData>()
        };
        assert_eq!(texts, [minimal(api, &ty).unwrap(), full(api, &ty).unwrap()]);
    });
    texts::<new::ResultErrorCode>();
    texts::<new::ResultErrorName>();
    texts::<new::InteractionType>();
    texts::<new::ExternalKBItem>();
    texts::<new::events::OnNewInteraction>();
    texts::<new::events::OnLogout>();
    texts::<new::methods::StartCall>();
    texts::<new::methods::Login>();
    texts::<old::events::OnServerError>();
    texts::<old::methods::GetTeams>();
    // What is anything to a generic type is any JSON value.
    texts::<old::OperationResult<json::Value>>();
    texts::<new::OperationSuccess<json::Value>>();
    texts::<new::APIPacket<json::Value>>();
}

#[test]
fn a_sample_is_made_what_a_test_needs() {
    let data = v5_19::InteractionData::sample().with_phone_number("7");
    assert_eq!(data.phone_number.as_deref(), Some("7"));
    assert_eq!(data.extra, json::Extra::new());
}
