//! The model: an API as understood, indexed and in final order.
//!
//! Invariant: plain data. Nothing here knows the YAML it came from, and nothing here has an
//! opinion about Rust, TypeScript or JSON Schema. After `resolve` no string refers to anything.

pub mod docs;
pub mod envelope;
pub mod graph;
pub mod guide;
pub mod kind;
mod lookup;
pub mod messages;
pub mod naming;
pub mod notation;
pub mod origin;
pub mod remarks;
pub mod ty;
pub mod unit;
pub mod walk;

use std::collections::BTreeMap;

pub use docs::{
    Aspect, Block, CodeForBoth, Disagreement, Docs, Inline, Link, Note, Omission, Source, SourceKind,
    Statement, Text,
};
pub use guide::{Phase, Step, Term};
pub use messages::{Content, Messages, Packet};
pub use naming::GivenNames;
pub use origin::Origin;
pub use ty::{Function, FunctionParameter, Literal, Type};

/// Everything one run generates: the packages' own data and every edition of the API.
#[derive(Debug, Clone)]
pub struct Package {
    /// Package name, the same on every registry.
    pub name: String,
    /// Semantic version of the packages.
    pub version: String,
    /// One sentence for the registries.
    pub description: String,
    /// SPDX licence expression.
    pub license: String,
    pub keywords: Vec<String>,
    pub repository: Option<String>,
    pub homepage: Option<String>,
    /// A sentence every package repeats, such as the statement of non-affiliation.
    pub notice: Option<String>,
    /// What the JSON Schema files are called before `.schema.json`: `agent-desktop`.
    pub schema_name: String,
    /// Address below which the JSON Schemas are identified, if they have one.
    pub schema_address: Option<String>,
    /// Address of the reference pages, if they have one.
    pub documentation: Option<String>,
    /// Index in `editions` of the edition at the root of each package.
    pub root: usize,
    /// In the order of their folder names.
    pub editions: Vec<Api>,
}

/// One edition of the API.
#[derive(Debug, Clone, Default)]
pub struct Api {
    /// The folder name: `5.19`, `latest`.
    pub edition: String,
    pub title: String,
    pub description: Text,
    /// When to take this edition and not another.
    pub use_when: Text,
    /// How a host page obtains the object that has `on`, `remove` and the methods.
    pub client: Option<Client>,
    /// The names of its files in the spec, without their ending: `interactions`.
    pub files: Vec<String>,
    pub sources: Vec<Source>,
    pub types: Vec<TypeDefinition>,
    pub events: Vec<Event>,
    pub methods: Vec<Method>,
    /// What is known to exist and is not transcribed.
    pub omissions: Vec<Omission>,
    /// What no source says of the edition as a whole.
    pub open: Vec<Text>,
    /// Disagreements about the edition as a whole.
    pub disagreements: Vec<Disagreement>,
    /// By the other edition, in the order of the spec.
    pub code_for_both: Vec<CodeForBoth>,
    /// Words that people look for.
    pub terms: Vec<Term>,
    /// Texts for examples, by the name of a member; of several, the first that its type has.
    pub examples: BTreeMap<String, Vec<String>>,
    /// What a program that uses the API goes through.
    pub life: Vec<Phase>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EventId(pub usize);
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MethodId(pub usize);
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SourceId(pub usize);
/// Index of the file of the spec that an item stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileIndex(pub usize);

/// How a host page obtains the client object.
#[derive(Debug, Clone)]
pub struct Client {
    /// Name of the interface with `on`, `remove` and the methods.
    pub interface: String,
    /// Name of the type of the constructor.
    pub constructor: String,
    /// Path of the constructor from the global object: `["brightpattern", "AdApi"]`.
    pub global: Vec<String>,
    /// The scripts that put it there.
    pub scripts: Vec<Script>,
    /// What the scripts load, one word: `widget`.
    pub loads: Option<String>,
    /// A method that can be called at any time, so that its answer tells that somebody is there.
    pub ready: Option<MethodId>,
    /// The name of the error of a call that nobody has answered.
    pub unanswered: Option<String>,
    /// The name of the error of a call of a method that whoever is called does not have.
    pub unimplemented: Option<String>,
    /// How many milliseconds a call waits for an answer.
    pub timeout: Option<u32>,
    /// What passes between a page and whoever it calls.
    pub messages: Option<Messages>,
    /// Parameters of the constructor.
    pub parameters: Vec<Parameter>,
    /// Public properties, besides the methods.
    pub properties: Vec<Field>,
    /// The generic type that wraps the result of every call, `OperationResult`.
    pub result: Option<TypeId>,
    pub docs: Docs,
}

/// A script that puts the constructor on the global object of a page.
#[derive(Debug, Clone)]
pub struct Script {
    /// The version of what it loads.
    pub version: String,
    /// Its path on the host that serves it.
    pub path: String,
    pub docs: Docs,
}

#[derive(Debug, Clone)]
pub struct TypeDefinition {
    /// The documented name.
    pub name: String,
    pub file: FileIndex,
    pub names: GivenNames,
    pub parameters: Vec<TypeParameter>,
    pub shape: Shape,
    pub docs: Docs,
}

/// A parameter of a generic type, `T` or `T = null`.
#[derive(Debug, Clone)]
pub struct TypeParameter {
    pub name: String,
    pub default: Option<Type>,
}

#[derive(Debug, Clone)]
pub enum Shape {
    Object(Object),
    Enum(Enumeration),
    /// A table of names and the integers they stand for.
    Codes(Vec<Code>),
    /// Another name for a type expression.
    Alias(Type),
    /// A type of the host environment that no JSON value has, `HTMLIFrameElement`.
    Host,
}

#[derive(Debug, Clone)]
pub struct Object {
    /// Object types all of whose fields this one has too.
    pub extends: Vec<TypeId>,
    /// All fields: inherited first, in the order of `extends`, then its own.
    pub fields: Vec<Field>,
}

#[derive(Debug, Clone)]
pub struct Field {
    pub name: String,
    pub names: GivenNames,
    pub optional: bool,
    pub ty: Type,
    pub unit: Option<Unit>,
    /// The object type it was declared in, when inherited.
    pub inherited_from: Option<TypeId>,
    pub docs: Docs,
}

/// A unit of measure and how it is known.
#[derive(Debug, Clone)]
pub struct Unit {
    /// `seconds`, `epoch-milliseconds`.
    pub name: String,
    pub evidence: Option<Text>,
}

#[derive(Debug, Clone)]
pub struct Enumeration {
    /// Enumerations all of whose values this one has too.
    pub extends: Vec<TypeId>,
    /// All values: inherited first, in the order of `extends`, then its own.
    pub values: Vec<EnumValue>,
}

#[derive(Debug, Clone)]
pub struct EnumValue {
    pub value: String,
    pub names: GivenNames,
    pub inherited_from: Option<TypeId>,
    pub docs: Docs,
}

#[derive(Debug, Clone)]
pub struct Code {
    pub name: String,
    pub code: i64,
    pub names: GivenNames,
    pub docs: Docs,
}

/// A positional parameter of an event handler, a method or the constructor.
#[derive(Debug, Clone)]
pub struct Parameter {
    pub name: String,
    pub names: GivenNames,
    pub optional: bool,
    pub ty: Type,
    pub unit: Option<Unit>,
    pub docs: Docs,
}

#[derive(Debug, Clone)]
pub struct Event {
    /// The constant: `ON_SAVE_ACTIVITY_RECORD`.
    pub name: String,
    pub file: FileIndex,
    pub names: GivenNames,
    /// The name of the handler's type.
    pub handler: String,
    /// Further names of the handler's type.
    pub handler_aliases: Vec<String>,
    pub parameters: Vec<Parameter>,
    /// The answer the handler must give, now or by a promise. `None`: nobody waits.
    pub reply: Option<Type>,
    /// What no source says of the answer.
    pub reply_open: Vec<Text>,
    pub docs: Docs,
}

#[derive(Debug, Clone)]
pub struct Method {
    pub name: String,
    pub file: FileIndex,
    pub names: GivenNames,
    /// The name of its request on the wire; `None` for a member that sends nothing.
    pub command: Option<String>,
    pub parameters: Vec<Parameter>,
    pub outcome: Outcome,
    /// What no source says of the result.
    pub outcome_open: Vec<Text>,
    pub docs: Docs,
}

#[derive(Debug, Clone)]
pub enum Outcome {
    /// The data of a successful call; the caller gets a promise of `Client::result` of it.
    Result(Type),
    /// What the member returns, as it stands.
    Returns(Type),
}
