//! What the spec has and a source does not, although the source lists such things.

use std::collections::{BTreeMap, BTreeSet};

use codegen::model::{Api, Shape, Type};

use super::fact::{COMPLETE, Fact};

/// Items of the spec by source: members of the types of which the source lists members, and all
/// events and members of the client where the source has them all.
pub fn unlisted(api: &Api, facts: &[Fact]) -> Vec<(String, String)> {
    let mut listed: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for fact in facts {
        listed.entry(&fact.source).or_default().insert(&fact.item);
    }
    let mut found = Vec::new();
    for (source, items) in listed {
        let mut expected: Vec<String> =
            owners(&items).into_iter().flat_map(|owner| members(api, owner)).collect();
        if source == COMPLETE {
            expected.extend(api.events.iter().map(|event| format!("event {}", event.name)));
            expected.extend(client(api));
        }
        let is_listed = |item: &String| {
            let also = item.replace("method ", "member ");
            items.contains(item.as_str()) || items.contains(also.as_str())
        };
        found.extend(
            expected.into_iter().filter(|item| !is_listed(item)).map(|item| (source.to_owned(), item)),
        );
    }
    found
}

/// The types of which some members are listed.
fn owners<'a>(items: &BTreeSet<&'a str>) -> BTreeSet<&'a str> {
    let owner = |item: &&'a str| {
        let member = item.strip_prefix("field ").or(item.strip_prefix("code "))?;
        member.split_once('.').map(|(owner, _)| owner)
    };
    items.iter().filter_map(owner).collect()
}

fn members(api: &Api, owner: &str) -> Vec<String> {
    let shape = api.types.iter().find(|definition| definition.name == owner).map(|found| &found.shape);
    let shape = match shape {
        Some(Shape::Alias(Type::Named(id, _))) => Some(&api[*id].shape),
        shape => shape,
    };
    match shape {
        Some(Shape::Object(object)) => {
            object.fields.iter().map(|field| format!("field {owner}.{}", field.name)).collect()
        }
        Some(Shape::Codes(codes)) => codes.iter().map(|code| format!("code {owner}.{}", code.name)).collect(),
        _ => Vec::new(),
    }
}

fn client(api: &Api) -> impl Iterator<Item = String> {
    let methods = api.methods.iter().map(|method| format!("method {}", method.name));
    let properties = api.client.iter().flat_map(|client| &client.properties);
    methods.chain(properties.map(|property| format!("member {}", property.name)))
}
