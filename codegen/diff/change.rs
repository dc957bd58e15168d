//! A change: the item, what happened to it, and the verdicts.

use serde::Serialize;

use super::audience::{Audience, Effect};
use super::direction::Direction;
use super::rule::Kind;
use super::verdict::{Bump, Verdict, Verdicts};

/// Something that is not the same in the two editions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    #[serde(flatten)]
    pub subject: Subject,
    /// What happened, `required-field-added`.
    pub change: Kind,
    /// The output whose users alone it concerns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<&'static Audience>,
    /// What the old edition has, in the notation of the spec; `null` if it has nothing.
    pub old: Option<String>,
    pub new: Option<String>,
    /// Which way the item travels in the old edition; for an added item, in the new one.
    pub direction: Direction,
    /// The verdict for those who read, unless the item is only sent.
    pub read: Option<Verdicts>,
    /// The verdict for those who send, unless the item is only received.
    pub send: Option<Verdicts>,
    /// The part of the version it asks for, from 1.0 on.
    pub bump: Bump,
}

/// What each edition has, in the notation of the spec; nothing if it has nothing.
pub type Texts = [Option<String>; 2];

/// An item of an edition, or a part of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Subject {
    pub section: Section,
    /// The type, event or method; the interface of the client.
    pub of: String,
    pub item: Item,
    /// Name of the item; where it is a part, the way from `of`: `callParties[].phone`.
    pub name: String,
}

/// Where an item is declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    Edition,
    Client,
    Types,
    Events,
    Methods,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Item {
    Edition,
    Client,
    /// Of the client object.
    Property,
    Type,
    Field,
    Value,
    Code,
    Event,
    Handler,
    Parameter,
    Reply,
    Method,
    Command,
    Result,
}

impl Subject {
    /// A part of the same item.
    pub fn part(&self, item: Item, name: impl Into<String>) -> Subject {
        Subject { section: self.section, of: self.of.clone(), item, name: name.into() }
    }

    /// What is inside, such as an element: `callParties[]`.
    pub fn inside(&self, suffix: &str) -> Subject {
        Subject { name: format!("{}{suffix}", self.name), ..self.clone() }
    }

    /// A member of what is there: `callParties[].phone`.
    pub fn member(&self, item: Item, name: &str) -> Subject {
        let path = match self.item {
            // A type is where a path begins.
            Item::Type => name.to_owned(),
            _ => format!("{}.{name}", self.name),
        };
        self.part(item, path)
    }

    /// Whether it is a whole type, event or method, the client or the edition.
    pub fn is_whole(&self) -> bool {
        matches!(self.item, Item::Edition | Item::Type | Item::Event | Item::Method | Item::Client)
    }
}

impl Change {
    /// The verdicts of those who read and of those who send are asked of the audiences.
    pub fn new(subject: Subject, change: Kind, [old, new]: Texts, direction: Direction) -> Change {
        let bump = change.harmless();
        Change { subject, change, audience: None, old, new, direction, read: None, send: None, bump }
    }

    /// The same, as a change of one output.
    pub fn of(self, audience: &'static Audience) -> Change {
        Change { audience: Some(audience), ..self }
    }

    /// The change with what it means to each audience. Where it does not concern one, `concerns` says so.
    pub fn judged(mut self, audiences: &[&'static Audience], concerns: impl Fn(&Audience) -> bool) -> Change {
        let effect = |audience: &Audience| match concerns(audience) {
            true => (audience.effect)(self.change),
            false => Effect { read: Verdict::Compatible, send: Verdict::Compatible },
        };
        let effects: Vec<(&'static Audience, Effect)> =
            audiences.iter().map(|audience| (*audience, effect(audience))).collect();
        let verdicts = |way: bool, of: fn(&Effect) -> Verdict| match self.direction {
            // Nobody knows what it is used for; whoever uses it names it.
            Direction::Neither => Some(Verdicts::new(
                effects.iter().map(|(audience, effect)| (*audience, of(effect).of_unused())),
            )),
            _ => way.then(|| Verdicts::new(effects.iter().map(|(audience, effect)| (*audience, of(effect))))),
        };
        let read = verdicts(self.direction.is_received(), |effect| effect.read);
        let send = verdicts(self.direction.is_sent(), |effect| effect.send);
        (self.read, self.send) = (read, send);
        self.bump = self.severity().bump(self.change.harmless());
        self
    }

    /// The worst it does to a program that takes its types, or the schema it validates with, from the
    /// new edition: what the old schema refuses is no concern of a reader then.
    pub fn severity(&self) -> Verdict {
        let verdicts =
            [self.read.as_ref().map(Verdicts::worst_in_code), self.send.as_ref().map(Verdicts::worst)];
        verdicts.into_iter().flatten().max().unwrap_or(Verdict::Compatible)
    }

    /// Whether it is harmless to all but a reader who goes on validating with the old schema.
    pub fn breaks_validation_only(&self) -> bool {
        self.severity() == Verdict::Compatible && !self.is_compatible()
    }

    /// Whether every verdict is good.
    pub fn is_compatible(&self) -> bool {
        self.read.iter().chain(&self.send).all(|verdicts| verdicts.worst() == Verdict::Compatible)
    }
}
