//! What is asked for in an address.

use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use serde::{Deserialize, Serialize};

use crate::instant;
use crate::problem::Problem;
use crate::store::{Cursor, Filters};

/// The parameters of lists, as they stand in the address; what is empty is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub struct Parameters {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub from: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub to: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub state: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub disposition: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub r#type: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub q: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub after: String,
}

pub type Asked = Result<Query<Parameters>, QueryRejection>;

/// The parameters, if they can be read.
pub fn parameters(asked: Asked) -> Result<Parameters, Problem> {
    match asked {
        Ok(Query(parameters)) => Ok(parameters),
        Err(error) => Err(Problem::bad_request(format!("{}.", error.body_text()))),
    }
}

impl Parameters {
    pub fn filters(&self) -> Result<Filters, Problem> {
        // A value of a record is compared as it is: it may begin or end with a space.
        let text = |text: &str| Some(text.to_owned()).filter(|text| !text.trim().is_empty());
        let time = |name: &str, time: &str| match text(time) {
            None => Ok(None),
            Some(time) => instant::bounds(time.trim()).map(Some).ok_or_else(|| {
                Problem::bad_request(format!(
                    "`{name}` is a day or a moment, 2024-05-29 or 2024-05-29T02:01:00Z."
                ))
            }),
        };
        Ok(Filters {
            from: time("from", &self.from)?.map(|(start, _)| start),
            before: time("to", &self.to)?.map(|(_, end)| end),
            state: text(&self.state),
            service: text(&self.service),
            disposition: text(&self.disposition),
            medium: text(&self.r#type),
            words: text(&self.q),
        })
    }

    pub fn cursor(&self) -> Result<Option<Cursor>, Problem> {
        if self.after.is_empty() {
            return Ok(None);
        }
        let unreadable = || Problem::bad_request("`after` is what `next` of the page before says.");
        Cursor::read(&self.after).map(Some).ok_or_else(unreadable)
    }

    /// An address with these parameters, of another page.
    pub fn address(&self, path: &str, after: Option<Cursor>) -> String {
        let after = after.map(Cursor::text).unwrap_or_default();
        let query = serde_urlencoded::to_string(Parameters { after, ..self.clone() }).unwrap_or_default();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }
}
