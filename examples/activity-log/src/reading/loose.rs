//! Records as `serde_json::Value`: what is needed is looked up by hand, the rest is not looked at.

use serde_json::Value;

use super::{Edition, Refusal};
use crate::summary::{Known, Summary};

pub fn read(body: &[u8]) -> Result<Summary, Refusal> {
    let record: Value = serde_json::from_slice(body).map_err(|error| Refusal::at("", &error.to_string()))?;
    let required = |name: &str| {
        let missing = || Refusal::at("", &format!("missing field `{name}`"));
        let value = record.get(name).ok_or_else(missing)?;
        value.as_str().ok_or_else(|| Refusal::at(&format!("/{name}"), "expected a string"))
    };
    let text = |name: &str| record.get(name).and_then(Value::as_str);
    let number = |name: &str| record.get(name).and_then(Value::as_f64);
    let is_latest = record.get("contactName").is_some();
    let known = Known {
        interaction: required("interactionId")?,
        edition: if is_latest { Edition::Latest } else { Edition::V5_19 },
        state: required("state")?,
        medium: required("type")?,
        service: text("service"),
        disposition: text("disposition"),
        subject: required("subject")?,
        contact: text("contactName").or_else(|| record["callParties"][0]["name"].as_str()),
        description: text("description"),
        phone: text("phoneNumber"),
        email: text("email"),
        started: number("startTime"),
        ended: number("endTime"),
        duration: number("duration"),
        transferred: text("origination") == Some("transfer-panel")
            || text("transferANI").is_some_and(|number| !number.is_empty()),
        undocumented: 0,
    };
    Ok(known.summary())
}

pub fn equal(one: &[u8], other: &[u8]) -> bool {
    let value = |body| serde_json::from_slice::<Value>(body).ok();
    value(one).is_some_and(|one| Some(one) == value(other))
}
