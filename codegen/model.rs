//! The model: an API as understood, indexed and in final order.
//!
//! Invariant: plain data. Nothing here knows the YAML it came from, and nothing here has an
//! opinion about Rust, TypeScript or JSON Schema. After `resolve` no string refers to anything.

pub mod graph;
pub mod kind;

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
    /// A sentence every package repeats, such as the statement of non-affiliation.
    pub notice: Option<String>,
    /// What the JSON Schema files are called before `.schema.json`: `agent-desktop`.
    pub schema_name: String,
    /// Index in `editions` of the edition at the root of each package.
    pub root: usize,
    /// In the order of their folder names.
    pub editions: Vec<Api>,
}

/// One edition of the API.
#[derive(Debug, Clone)]
pub struct Api {
    /// The folder name: `5.19`, `latest`.
    pub edition: String,
    pub title: String,
    pub description: Text,
    /// How a host page obtains the object that has `on`, `remove` and the methods.
    pub client: Option<Client>,
    pub sources: Vec<Source>,
    pub types: Vec<TypeDefinition>,
    pub events: Vec<Event>,
    pub methods: Vec<Method>,
    /// What is known to exist and is not transcribed.
    pub omissions: Vec<Omission>,
    /// Disagreements about the edition as a whole.
    pub disagreements: Vec<Disagreement>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EventId(pub usize);
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MethodId(pub usize);
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SourceId(pub usize);

impl std::ops::Index<TypeId> for Api {
    type Output = TypeDefinition;
    fn index(&self, id: TypeId) -> &TypeDefinition {
        &self.types[id.0]
    }
}

impl std::ops::Index<SourceId> for Api {
    type Output = Source;
    fn index(&self, id: SourceId) -> &Source {
        &self.sources[id.0]
    }
}

/// A page, a declaration file or anything else a fact was taken from.
#[derive(Debug, Clone)]
pub struct Source {
    /// The short name by which the spec cites it.
    pub name: String,
    pub kind: SourceKind,
    /// What a reader looks for: the page name, the file.
    pub title: String,
    /// The version of the documentation or of the declarations.
    pub version: Option<String>,
    /// Date of the revision, `YYYY-MM-DD`.
    pub revised: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SourceKind {
    /// A page of the vendor's documentation.
    Page,
    /// Type declarations published by the vendor.
    Declarations,
    /// Example code published by the vendor.
    Example,
    /// Somebody else's code or text.
    ThirdParty,
}

/// How a host page obtains the client object.
#[derive(Debug, Clone)]
pub struct Client {
    /// Name of the interface with `on`, `remove` and the methods.
    pub interface: String,
    /// Name of the type of the constructor.
    pub constructor: String,
    /// Path of the constructor from the global object: `["brightpattern", "AdApi"]`.
    pub global: Vec<String>,
    /// Parameters of the constructor.
    pub parameters: Vec<Parameter>,
    /// The generic type that wraps the result of every call, `OperationResult`.
    pub result: Option<TypeId>,
    pub docs: Docs,
}

#[derive(Debug, Clone)]
pub struct TypeDefinition {
    /// The documented name.
    pub name: String,
    /// Name in Rust, where the spec sets one.
    pub rust_name: Option<String>,
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
    pub rust_name: Option<String>,
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
    pub rust_name: Option<String>,
    pub inherited_from: Option<TypeId>,
    pub docs: Docs,
}

#[derive(Debug, Clone)]
pub struct Code {
    pub name: String,
    pub code: i64,
    pub rust_name: Option<String>,
    pub docs: Docs,
}

/// A type expression.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    String,
    Number,
    /// A number that a source says is integral.
    Integer,
    Boolean,
    Null,
    Undefined,
    /// Only the result of a function.
    Void,
    /// Any JSON value; written `any`.
    Any,
    /// Any JSON value, to be looked at before use; written `unknown`.
    Unknown,
    Literal(Literal),
    Array(Box<Type>),
    /// `Record<string, T>`.
    Record(Box<Type>),
    /// `Record<number, T>`: an object whose keys are integers.
    IntegerRecord(Box<Type>),
    /// Arguments are complete: defaults are filled in.
    Named(TypeId, Vec<Type>),
    /// The type parameter of this index of the definition the expression stands in.
    Parameter(usize),
    /// As written, nested unions flattened; at least two arms.
    Union(Vec<Type>),
    /// `keyof T` for a code table: one of its names.
    CodeName(TypeId),
    /// `T[keyof T]` for a code table: one of its numbers.
    CodeNumber(TypeId),
    Function(Box<Function>),
    Promise(Box<Type>),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    String(String),
    Integer(i64),
    Boolean(bool),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Function {
    pub parameters: Vec<FunctionParameter>,
    pub result: Type,
}

#[derive(Debug, Clone, PartialEq)]
pub struct FunctionParameter {
    pub name: String,
    pub optional: bool,
    pub ty: Type,
}

/// A positional parameter of an event handler, a method or the constructor.
#[derive(Debug, Clone)]
pub struct Parameter {
    pub name: String,
    pub rust_name: Option<String>,
    pub optional: bool,
    pub ty: Type,
    pub unit: Option<Unit>,
    pub docs: Docs,
}

#[derive(Debug, Clone)]
pub struct Event {
    /// The constant: `ON_SAVE_ACTIVITY_RECORD`.
    pub name: String,
    pub rust_name: Option<String>,
    /// The name of the handler's type.
    pub handler: String,
    /// Further names of the handler's type.
    pub handler_aliases: Vec<String>,
    pub parameters: Vec<Parameter>,
    /// The answer the handler must give, now or by a promise. `None`: nobody waits.
    pub reply: Option<Type>,
    pub docs: Docs,
}

#[derive(Debug, Clone)]
pub struct Method {
    pub name: String,
    pub rust_name: Option<String>,
    /// The name of its request on the wire; `None` for a member that sends nothing.
    pub command: Option<String>,
    pub parameters: Vec<Parameter>,
    pub outcome: Outcome,
    pub docs: Docs,
}

#[derive(Debug, Clone)]
pub enum Outcome {
    /// The data of a successful call; the caller gets a promise of `Client::result` of it.
    Result(Type),
    /// What the member returns, as it stands.
    Returns(Type),
}

/// What is said about an item.
#[derive(Debug, Clone, Default)]
pub struct Docs {
    pub description: Text,
    /// Why not to use it and what to use instead.
    pub deprecated: Option<Text>,
    pub sources: Vec<SourceId>,
    pub disagreements: Vec<Disagreement>,
}

/// A contradiction between sources, and what was decided.
#[derive(Debug, Clone)]
pub struct Disagreement {
    pub about: Aspect,
    pub statements: Vec<Statement>,
    pub decision: String,
    pub reason: Text,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    Existence,
    Meaning,
    Name,
    Parameters,
    Presence,
    Result,
    Type,
    Unit,
    Values,
}

#[derive(Debug, Clone)]
pub struct Statement {
    pub sources: Vec<SourceId>,
    pub says: String,
}

#[derive(Debug, Clone)]
pub struct Omission {
    pub name: String,
    /// What it is: `event`, `method`.
    pub what: String,
    pub sources: Vec<SourceId>,
    pub reason: Text,
}

/// Prose in paragraphs. Empty when nothing was written.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Text(pub Vec<Vec<Inline>>);

impl Text {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    Plain(String),
    /// Written between backticks, without them.
    Code(String),
    Link(Link),
}

/// A reference from prose to an item of the same edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    Type(TypeId),
    /// Index into the fields of an object type.
    Field(TypeId, usize),
    /// Index into the values of an enumeration.
    Value(TypeId, usize),
    Event(EventId),
    Method(MethodId),
}
