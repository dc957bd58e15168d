//! Records as types of the generated crate: the latest edition first, then 5.19.

use brightpattern_agent_desktop::json;
use brightpattern_agent_desktop::{latest, v5_19};

use super::{Edition, Objection, Refusal};
use crate::summary::{Known, Summary};

/// What no edition documents of a record: its place and what stands there.
pub struct Undocumented {
    pub pointer: String,
    pub value: String,
}

/// A record of either edition.
#[derive(PartialEq, Eq)]
enum Record {
    Latest(Box<latest::InteractionActivityData>),
    V5_19(Box<v5_19::InteractionData>),
}

fn record(body: &[u8]) -> Result<Record, Refusal> {
    let newer = match json::from_slice(body) {
        Ok(record) => return Ok(Record::Latest(record)),
        Err(error) => error,
    };
    match json::from_slice(body) {
        Ok(record) => Ok(Record::V5_19(record)),
        Err(older) => Err(refusal(body, &newer, &older)),
    }
}

/// Members of a record that only the latest edition has.
const LATEST: [&str; 4] = ["chatParties", "contactName", "formValues", "internal"];

/// Both editions refuse; the first thing to say is what the edition says that the body is nearest to.
fn refusal(body: &[u8], newer: &json::Error, older: &json::Error) -> Refusal {
    let members = json::from_slice::<json::Map<json::Value>>(body).unwrap_or_default();
    let is_latest = LATEST.iter().any(|name| members.contains_key(name));
    let error = if is_latest { newer } else { older };
    let objection = |edition, error: &json::Error| Objection {
        edition,
        pointer: error.pointer(),
        reason: error.kind().to_string(),
    };
    Refusal {
        pointer: error.pointer(),
        reason: error.kind().to_string(),
        editions: vec![objection(Edition::Latest, newer), objection(Edition::V5_19, older)],
    }
}

pub fn read(body: &[u8]) -> Result<Summary, Refusal> {
    let record = record(body)?;
    let undocumented = places(&record).len();
    Ok(match &record {
        Record::Latest(record) => known_latest(record, undocumented).summary(),
        Record::V5_19(record) => known_5_19(record, undocumented).summary(),
    })
}

pub fn equal(one: &[u8], other: &[u8]) -> bool {
    matches!((record(one), record(other)), (Ok(one), Ok(other)) if one == other)
}

/// What no edition documents of a stored record.
pub fn undocumented(body: &[u8]) -> Vec<Undocumented> {
    record(body).map(|record| places(&record)).unwrap_or_default()
}

#[expect(deprecated, reason = "the subject has no replacement")]
fn known_latest(record: &latest::InteractionActivityData, undocumented: usize) -> Known<'_> {
    Known {
        interaction: &record.interaction_id,
        edition: Edition::Latest,
        state: record.state.as_str(),
        medium: record.r#type.as_str(),
        service: record.service.as_deref(),
        disposition: record.disposition.as_deref(),
        subject: &record.subject,
        contact: Some(&record.contact_name),
        description: record.description.as_deref(),
        phone: record.phone_number.as_deref(),
        email: record.email.as_deref(),
        started: record.start_time.map(json::Number::get),
        ended: record.end_time.map(json::Number::get),
        duration: record.duration.map(json::Number::get),
        transferred: matches!(record.origination, Some(latest::InteractionOrigination::TransferPanel)),
        undocumented,
    }
}

fn known_5_19(record: &v5_19::InteractionData, undocumented: usize) -> Known<'_> {
    Known {
        interaction: &record.interaction_id,
        edition: Edition::V5_19,
        state: record.state.as_str(),
        medium: record.r#type.as_str(),
        service: record.service.as_deref(),
        disposition: record.disposition.as_deref(),
        subject: &record.subject,
        contact: record.call_parties.first().map(|party| party.name.as_str()),
        description: record.description.as_deref(),
        phone: record.phone_number.as_deref(),
        email: record.email.as_deref(),
        started: record.start_time.map(json::Number::get),
        ended: record.end_time.map(json::Number::get),
        duration: record.duration.map(json::Number::get),
        transferred: record.transfer_ani.as_deref().is_some_and(|number| !number.is_empty()),
        undocumented,
    }
}

/// Adds the members of one object that its type does not name.
fn add_members(found: &mut Vec<Undocumented>, place: &str, extra: &json::Extra) {
    // An optional member that came as `null` is there too, and is nothing new.
    for (name, value) in extra.iter().filter(|(_, value)| !value.is_null()) {
        let pointer = format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"));
        found.push(Undocumented { pointer, value: value.to_string() });
    }
}

/// The same walk over a record of either edition: their members have the same names.
macro_rules! places_of {
    ($record:expr) => {{
        let record = $record;
        let mut found = Vec::new();
        let mut add_value = |pointer: &str, is_documented: bool, value: &str| {
            if !is_documented {
                found.push(Undocumented { pointer: pointer.to_owned(), value: format!("\"{value}\"") });
            }
        };
        add_value("/state", record.state.is_documented(), record.state.as_str());
        add_value("/type", record.r#type.is_documented(), record.r#type.as_str());
        if let Some(direction) = &record.call_direction {
            add_value("/callDirection", direction.is_documented(), direction.as_str());
        }
        if let Some(origination) = &record.origination {
            add_value("/origination", origination.is_documented(), origination.as_str());
        }
        add_members(&mut found, "", &record.extra);
        add_members(&mut found, "/associatedObjects", &record.associated_objects.extra);
        for (index, object) in record.associated_objects.list.iter().enumerate() {
            add_members(&mut found, &format!("/associatedObjects/list/{index}"), &object.extra);
        }
        for (index, party) in record.call_parties.iter().enumerate() {
            add_members(&mut found, &format!("/callParties/{index}"), &party.extra);
        }
        found
    }};
}

#[expect(deprecated, reason = "the parties of a call have no replacement")]
fn places(record: &Record) -> Vec<Undocumented> {
    match record {
        Record::Latest(record) => places_of!(record),
        Record::V5_19(record) => places_of!(record),
    }
}
