//! What has a page, and what the kinds are called.

use crate::model::Origin;

/// What has a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Client,
    Event,
    Method,
    Type,
}

impl Kind {
    pub const LISTED: [Kind; 3] = [Kind::Event, Kind::Method, Kind::Type];

    pub fn of(item: Origin) -> Kind {
        match item {
            Origin::Client | Origin::ConstructorParameter(_) | Origin::Property(_) => Kind::Client,
            Origin::Type(_) | Origin::Field(..) | Origin::Value(..) => Kind::Type,
            Origin::Event(_) | Origin::EventParameter(..) => Kind::Event,
            Origin::Method(_) | Origin::MethodParameter(..) => Kind::Method,
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            Kind::Client => "client",
            Kind::Event => "event",
            Kind::Method => "method",
            Kind::Type => "type",
        }
    }

    pub fn heading(self) -> &'static str {
        match self {
            Kind::Client => "Client",
            Kind::Event => "Events",
            Kind::Method => "Methods",
            Kind::Type => "Types",
        }
    }

    pub fn plural(self) -> &'static str {
        match self {
            Kind::Client => "client",
            Kind::Event => "events",
            Kind::Method => "methods",
            Kind::Type => "types",
        }
    }
}
