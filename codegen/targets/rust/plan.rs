//! The plan: which Rust items an edition consists of, with their names, before a line of code is
//! made.
//!
//! Invariant: all names are decided here; what is done with an item afterwards needs no look at
//! the model but for its prose.

mod alias;
mod answer;
mod calls;
mod items;
pub mod lower;
mod parameters;
mod sensitive;
mod unions;

use super::docs::{Prose, describe_edition};
use super::names;
use super::printed::Print;
use super::ty::Ty;
use crate::model::unit::Time;
use crate::model::{Api, FileIndex};

pub use crate::model::Origin;

/// One edition of the API in Rust.
pub struct Edition<'a> {
    pub api: &'a Api,
    /// The module.
    pub module: String,
    /// What the module says.
    pub prose: Prose,
    /// One for each documented type.
    pub types: Vec<Documented>,
    pub events: Vec<Call>,
    pub methods: Vec<Call>,
}

/// The items one documented type becomes.
pub struct Documented {
    /// The documented name.
    pub name: String,
    /// The file of the spec it stands in.
    pub file: FileIndex,
    pub items: Vec<Item>,
}

/// A type in Rust.
pub struct Item {
    pub name: String,
    /// The documented name of the type, if it is one.
    pub documented: Option<String>,
    pub generics: Vec<Generic>,
    pub prose: Prose,
    pub deprecated: bool,
    pub origin: Origin,
    pub kind: ItemKind,
    /// Its code.
    pub print: Print,
}

/// A type parameter.
pub struct Generic {
    pub name: String,
    pub default: Option<Ty>,
}

pub enum ItemKind {
    Object(Vec<Member>),
    Strings(Strings),
    Integers(Integers),
    Union(Union),
    Alias(Ty),
}

/// A field of a structure, for a member of an object or an argument.
pub struct Member {
    /// The documented name.
    pub documented: String,
    pub name: String,
    /// The type, not counting that the member may be absent.
    pub ty: Ty,
    pub presence: Presence,
    /// The only value it can have, as an expression, if there is only one.
    pub only: Option<Only>,
    pub prose: Prose,
    pub deprecated: bool,
    /// Whether neither `Debug` nor an error may show its value.
    pub sensitive: bool,
    /// Whether it holds what a message carries, secrets among it, which `Debug` does not show.
    pub is_carried: bool,
    /// What its number is, if it is one of time.
    pub time: Option<Time>,
    pub origin: Origin,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    Required,
    /// Absent or a value; `null` is taken for absent, and remembered.
    Optional,
    /// Absent or a value; `null` is among the values.
    OptionalOrNull,
}

/// The only value of a type.
pub enum Only {
    /// `json::True` and `json::False`.
    Literal(Ty),
    /// A variant of an enumeration of one.
    Variant(Ty, String),
}

/// A set of documented strings.
pub struct Strings {
    pub values: Vec<Variant<String>>,
    /// The enumerations all of whose values it has: their names and their variants.
    pub bases: Vec<Base>,
    /// The integers of the same code table.
    pub codes: Option<Pairs>,
}

/// A set of documented strings that another one includes.
pub struct Base {
    pub name: String,
    /// Its variants, and the variants they become.
    pub variants: Vec<(String, String)>,
}

/// A set of documented integers.
pub struct Integers {
    pub values: Vec<Variant<i64>>,
    /// The strings of the same code table.
    pub strings: Option<Pairs>,
}

/// The other half of a code table.
pub struct Pairs {
    pub name: String,
    /// Own variants, and the variants of the other half they belong to.
    pub variants: Vec<(String, String)>,
}

/// A documented value.
pub struct Variant<V> {
    pub name: String,
    pub value: V,
    pub prose: Prose,
    pub deprecated: bool,
    pub origin: Origin,
}

/// Several types, told apart by the kind of JSON value or by a tag.
pub struct Union {
    pub arms: Vec<Arm>,
    pub tag: Option<String>,
    /// What it says of a call, if it is the answer to one.
    pub answer: Option<Answer>,
}

/// How an answer is a result.
pub struct Answer {
    pub success: Outcome,
    pub failure: Outcome,
    /// The type of the reason of a failure.
    pub error: String,
    /// Its fields, and what they say.
    pub fields: Vec<(String, Says)>,
}

/// An arm, its type, and the member of it that counts.
pub struct Outcome {
    pub variant: String,
    pub ty: String,
    pub field: String,
    pub documented: String,
}

/// What a field of an error says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Says {
    Name,
    /// With a number that is none of the table.
    Code(i64),
    /// A text that is always there, and one that may be.
    Text,
    Message,
    /// Nothing that an error shows; it may be absent.
    Other,
}

pub struct Arm {
    pub name: String,
    pub kind: ArmKind,
    pub ty: Ty,
    /// The values of the tag, for an object among several.
    pub tags: Vec<crate::model::Literal>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ArmKind {
    Boolean,
    Number,
    String,
    Array,
    Object,
}

/// An event or a method.
pub struct Call {
    /// The file of the spec it stands in.
    pub file: FileIndex,
    /// The documented name.
    pub documented: String,
    pub name: String,
    /// Its variant in the enumeration of all events.
    pub variant: String,
    pub arguments: Vec<Member>,
    /// The reply of an event, the result of a method.
    pub result: Ty,
    /// The result of a method in its envelope.
    pub answer: Ty,
    pub command: Option<String>,
    /// The types that exist only for this call.
    pub items: Vec<Item>,
    pub prose: Prose,
    pub deprecated: bool,
    pub origin: Origin,
    /// Its code but for that of its items.
    pub print: Print,
}

/// Plans an edition.
pub fn plan(api: &Api) -> Edition<'_> {
    let lowering = lower::Lowering::new(api);
    Edition {
        api,
        module: names::edition(&api.edition),
        prose: describe_edition(&lowering),
        types: items::plan(&lowering),
        events: calls::plan_events(&lowering),
        methods: calls::plan_methods(&lowering),
    }
}

impl Member {
    /// Whether something sensitive is in its value, or all of it is.
    pub fn is_sensitive(&self) -> bool {
        self.sensitive || self.ty.is_sensitive()
    }

    /// Whether `Debug` may show its value.
    pub fn is_hidden(&self) -> bool {
        self.sensitive || self.is_carried
    }

    /// The type of the field.
    pub fn field_type(&self) -> Ty {
        match self.presence {
            Presence::Required => self.ty.clone(),
            Presence::Optional | Presence::OptionalOrNull => self.ty.clone().option(),
        }
    }
}
