//! The document: the YAML of a spec, key for key.
//!
//! Invariant: nothing is looked up and nothing is decided here. A name is still a text, and so
//! is a type expression.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::safe_integer;

pub use client::{Client, Content, Messages, Packet, Script};
pub use entries::Entries;
pub use guide::{Phase, PhaseStep};
pub use list::{Names, Questions, Values};
pub use owner::owners;
pub use package::PackageFile;
pub use provenance::{Aspect, Disagreement, Omission, Source, SourceKind, Statement};
pub use short::{Short, ShortOr};
pub use spec_file::{FORMAT, SCHEMA, schema};

mod client;
mod entries;
pub mod expression;
mod forms;
mod guide;
mod list;
mod owner;
mod package;
mod pattern;
pub mod prose;
mod provenance;
mod short;
mod spec_file;

/// One file of an edition. All files of a folder are one document.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct EditionFile {
    /// Source of every item of this file that names none itself.
    pub source: Option<Names>,
    /// Title of the API; once per edition.
    pub title: Option<String>,
    /// What the API is; once per edition.
    pub description: Option<String>,
    /// When to take this edition and not another; once per edition.
    pub use_when: Option<String>,
    /// How a host page obtains the object with the methods; once per edition.
    pub client: Option<Client>,
    /// Pages and declarations the facts come from.
    #[serde(default)]
    pub sources: Entries<Source>,
    /// Descriptions for fields and parameters of these names that have none of their own.
    #[serde(default)]
    pub glossary: Entries<String>,
    /// What is known to exist and is not transcribed.
    #[serde(default)]
    pub omissions: Vec<Omission>,
    /// What no source says of the edition as a whole.
    pub open: Option<Questions>,
    /// Contradictions about the edition as a whole.
    #[serde(default)]
    pub disagreements: Vec<Disagreement>,
    /// Words that people look for, and the items they mean: `screen pop: [ON_OPEN_RECORD]`.
    #[serde(default)]
    pub terms: Entries<Names>,
    /// Texts for examples, by the name of the field or parameter: `phone: "+1 650 555 0100"`; of several,
    /// the first that its type has.
    #[serde(default)]
    pub examples: Entries<Names>,
    /// What a program that uses the API goes through, from its start.
    #[serde(default)]
    pub life: Vec<Phase>,
    /// What a program that serves two editions must do: by the other edition, then by item.
    #[serde(default)]
    pub code_for_both: Entries<Entries<String>>,
    /// Types by name; a generic one declares its parameters in the key, `Result<T = null>`.
    #[serde(default)]
    pub types: Entries<TypeDefinition>,
    /// Events by constant.
    #[serde(default)]
    pub events: Entries<Event>,
    /// Methods by name.
    #[serde(default)]
    pub methods: Entries<Method>,
}

/// A type: exactly one of `fields` (or `extends` alone), `values`, `codes`, `type`, `host`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
#[schemars(transform = forms::of_a_type)]
pub struct TypeDefinition {
    /// What it is, in a sentence or two.
    pub description: Option<String>,
    /// Types all of whose fields or values this one has too.
    pub extends: Option<Names>,
    /// Fields of an object, in documented order; `name?` is optional.
    #[serde(default, deserialize_with = "short::given")]
    pub fields: Option<Entries<ShortOr<Member>>>,
    /// Values of a string enumeration.
    #[serde(default, deserialize_with = "short::given")]
    pub values: Option<Values>,
    /// Names and the integers they stand for.
    #[serde(default, deserialize_with = "short::given")]
    pub codes: Option<Entries<ShortOr<Code>>>,
    /// The type expression this name stands for.
    #[serde(rename = "type", default, deserialize_with = "short::given")]
    pub alias: Option<TypeText>,
    /// A type of the host environment, without a JSON form.
    #[serde(default)]
    pub host: bool,
    /// Why not to use it, and what to use instead.
    pub deprecated: Option<String>,
    /// The sources it is known from; those of the file if left out.
    pub source: Option<Names>,
    /// Where in a source the fact stands, by source: `row 3`, `120-134`.
    #[serde(default)]
    pub lines: Entries<String>,
    /// What no source says.
    pub open: Option<Questions>,
    /// Where sources contradict each other about it, and what was decided.
    #[serde(default)]
    pub disagreements: Vec<Disagreement>,
    /// What it is called in an output, by target, where it is not called as documented.
    #[serde(default)]
    pub names: Entries<String>,
}

/// A field of an object or a positional parameter. Short form: its type.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Member {
    #[serde(rename = "type")]
    pub ty: TypeText,
    /// What it is, in a sentence or two.
    pub description: Option<String>,
    /// What a number counts: `seconds`, `epoch-milliseconds`.
    pub unit: Option<ShortOr<Unit>>,
    /// Whether a value must not be shown, such as a password.
    #[serde(default)]
    pub sensitive: bool,
    /// Why not to use it, and what to use instead.
    pub deprecated: Option<String>,
    /// The sources it is known from; those of the file if left out.
    pub source: Option<Names>,
    /// Where in a source the fact stands, by source: `row 3`, `120-134`.
    #[serde(default)]
    pub lines: Entries<String>,
    /// What no source says.
    pub open: Option<Questions>,
    /// Where sources contradict each other about it, and what was decided.
    #[serde(default)]
    pub disagreements: Vec<Disagreement>,
    /// What it is called in an output, by target, where it is not called as documented.
    #[serde(default)]
    pub names: Entries<String>,
}

/// A unit of measure. Short form: its name.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Unit {
    /// `seconds`, `epoch-milliseconds`.
    pub name: String,
    /// How the unit is known.
    pub evidence: Option<String>,
}

/// A value of an enumeration. Short form: its description, or nothing.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct EnumValue {
    /// What it is, in a sentence or two.
    pub description: Option<String>,
    /// Why not to use it, and what to use instead.
    pub deprecated: Option<String>,
    /// The sources it is known from; those of the file if left out.
    pub source: Option<Names>,
    /// Where in a source the fact stands, by source: `row 3`, `120-134`.
    #[serde(default)]
    pub lines: Entries<String>,
    /// What no source says.
    pub open: Option<Questions>,
    /// Where sources contradict each other about it, and what was decided.
    #[serde(default)]
    pub disagreements: Vec<Disagreement>,
    /// What it is called in an output, by target, where it is not called as documented.
    #[serde(default)]
    pub names: Entries<String>,
}

/// An entry of a code table. Short form: the integer.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Code {
    /// The integer the name stands for.
    #[schemars(range(min = -safe_integer::LARGEST, max = safe_integer::LARGEST))]
    pub code: i64,
    /// What it is, in a sentence or two.
    pub description: Option<String>,
    /// Why not to use it, and what to use instead.
    pub deprecated: Option<String>,
    /// The sources it is known from; those of the file if left out.
    pub source: Option<Names>,
    /// Where in a source the fact stands, by source: `row 3`, `120-134`.
    #[serde(default)]
    pub lines: Entries<String>,
    /// What no source says.
    pub open: Option<Questions>,
    /// Where sources contradict each other about it, and what was decided.
    #[serde(default)]
    pub disagreements: Vec<Disagreement>,
    /// What it is called in an output, by target, where it is not called as documented.
    #[serde(default)]
    pub names: Entries<String>,
}

/// What comes back. Short form: its type.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Answer {
    #[serde(rename = "type")]
    pub ty: TypeText,
    /// What no source says of it.
    pub open: Option<Questions>,
}

/// An event, which calls a handler of the page.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Event {
    /// What it is, in a sentence or two.
    pub description: Option<String>,
    /// The documented name of the handler's type.
    pub handler: String,
    /// Further names of the handler's type.
    #[serde(default)]
    pub handler_aliases: Vec<String>,
    /// What the handler is called with, in order.
    #[serde(default)]
    pub parameters: Entries<ShortOr<Member>>,
    /// The answer the handler must give; left out when nobody waits for one.
    #[serde(default, deserialize_with = "short::given")]
    pub reply: Option<ShortOr<Answer>>,
    /// Why not to use it, and what to use instead.
    pub deprecated: Option<String>,
    /// The sources it is known from; those of the file if left out.
    pub source: Option<Names>,
    /// Where in a source the fact stands, by source: `row 3`, `120-134`.
    #[serde(default)]
    pub lines: Entries<String>,
    /// What no source says.
    pub open: Option<Questions>,
    /// Where sources contradict each other about it, and what was decided.
    #[serde(default)]
    pub disagreements: Vec<Disagreement>,
    /// What it is called in an output, by target, where it is not called as documented.
    #[serde(default)]
    pub names: Entries<String>,
}

/// A method: `command` and `result`, or `returns` for a member that sends nothing.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
#[schemars(transform = forms::of_a_method)]
pub struct Method {
    /// What it is, in a sentence or two.
    pub description: Option<String>,
    /// The name of the request on the wire.
    pub command: Option<String>,
    /// Arguments, in order; `name?` may be left out.
    #[serde(default)]
    pub parameters: Entries<ShortOr<Member>>,
    /// The data of a successful call.
    #[serde(default, deserialize_with = "short::given")]
    pub result: Option<ShortOr<Answer>>,
    /// What the member returns, as it stands.
    #[serde(default, deserialize_with = "short::given")]
    pub returns: Option<TypeText>,
    /// Why not to use it, and what to use instead.
    pub deprecated: Option<String>,
    /// The sources it is known from; those of the file if left out.
    pub source: Option<Names>,
    /// Where in a source the fact stands, by source: `row 3`, `120-134`.
    #[serde(default)]
    pub lines: Entries<String>,
    /// What no source says.
    pub open: Option<Questions>,
    /// Where sources contradict each other about it, and what was decided.
    #[serde(default)]
    pub disagreements: Vec<Disagreement>,
    /// What it is called in an output, by target, where it is not called as documented.
    #[serde(default)]
    pub names: Entries<String>,
}

/// A type expression as written: a subset of TypeScript's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeText(pub String);
