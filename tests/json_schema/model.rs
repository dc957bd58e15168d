//! A model that has every construct of the type system once.

use codegen::model::*;

/// Builds one edition, handing out the ids.
pub struct Builder {
    pub api: Api,
}

impl Builder {
    pub fn new() -> Builder {
        let api = Api {
            edition: "1.0".into(),
            title: "Test API".into(),
            use_when: Text::default(),
            description: text("Every construct once."),
            client: None,
            files: vec!["types".into()],
            sources: vec![Source {
                name: "page".into(),
                kind: SourceKind::Page,
                title: "The page".into(),
                version: Some("1.0".into()),
                revised: None,
                url: None,
                revision: None,
            }],
            types: Vec::new(),
            events: Vec::new(),
            methods: Vec::new(),
            omissions: Vec::new(),
            open: Vec::new(),
            disagreements: Vec::new(),
            code_for_both: Vec::new(),
            terms: Vec::new(),
            examples: Default::default(),
            life: Vec::new(),
        };
        Builder { api }
    }

    pub fn add(&mut self, name: &str, shape: Shape) -> TypeId {
        self.generic(name, vec![], shape)
    }

    pub fn generic(&mut self, name: &str, parameters: Vec<TypeParameter>, shape: Shape) -> TypeId {
        let docs = docs("A type.");
        self.api.types.push(TypeDefinition {
            name: name.into(),
            file: FileIndex(0),
            names: GivenNames::default(),
            parameters,
            shape,
            docs,
        });
        TypeId(self.api.types.len() - 1)
    }

    pub fn event(&mut self, name: &str, parameters: Vec<Parameter>, reply: Option<Type>) {
        self.api.events.push(Event {
            name: name.into(),
            file: FileIndex(0),
            names: GivenNames::default(),
            handler: format!("{name}Handler"),
            handler_aliases: vec![],
            parameters,
            reply,
            reply_open: Vec::new(),
            docs: docs("An event."),
        });
    }

    pub fn method(&mut self, name: &str, parameters: Vec<Parameter>, outcome: Outcome) {
        self.api.methods.push(Method {
            name: name.into(),
            file: FileIndex(0),
            names: GivenNames::default(),
            command: Some(name.to_uppercase()),
            parameters,
            outcome,
            outcome_open: Vec::new(),
            docs: docs("A method."),
        });
    }

    pub fn package(self) -> Package {
        Package {
            name: "acme-test-api".into(),
            version: "0.1.0".into(),
            description: "A test.".into(),
            license: "MIT".into(),
            keywords: vec![],
            repository: None,
            homepage: None,
            notice: Some("Not affiliated with anybody.".into()),
            schema_name: "test-api".into(),
            schema_address: None,
            documentation: None,
            root: 0,
            editions: vec![self.api],
        }
    }
}

pub fn text(plain: &str) -> Text {
    Text(vec![codegen::model::Block::Paragraph(vec![Inline::Plain(plain.into())])])
}

pub fn docs(plain: &str) -> Docs {
    Docs { description: text(plain), sources: vec![SourceId(0)], ..Docs::default() }
}

pub fn named(id: TypeId) -> Type {
    Type::Named(id, vec![])
}

pub fn array(element: Type) -> Type {
    Type::Array(Box::new(element))
}

pub fn union<const N: usize>(arms: [Type; N]) -> Type {
    Type::Union(arms.into())
}

pub fn literal(value: &str) -> Type {
    Type::Literal(Literal::String(value.into()))
}

/// An object; a name that ends in `?` is optional.
pub fn object<const N: usize>(fields: [(&str, Type); N]) -> Shape {
    let fields = fields.into_iter().map(|(name, ty)| Field {
        name: name.trim_end_matches('?').into(),
        names: GivenNames::default(),
        optional: name.ends_with('?'),
        ty,
        unit: None,
        inherited_from: None,
        docs: docs("A field."),
    });
    Shape::Object(Object { extends: vec![], fields: fields.collect() })
}

pub fn enumeration<const N: usize>(values: [&str; N]) -> Shape {
    let values = values.map(|value| EnumValue {
        value: value.into(),
        names: GivenNames::default(),
        inherited_from: None,
        docs: docs("A value."),
    });
    Shape::Enum(Enumeration { extends: vec![], values: values.into() })
}

pub fn codes<const N: usize>(codes: [(&str, i64); N]) -> Shape {
    let codes = codes.map(|(name, code)| Code {
        name: name.into(),
        code,
        names: GivenNames::default(),
        docs: docs("A code."),
    });
    Shape::Codes(codes.into())
}

/// Parameters; a name that ends in `?` is optional.
pub fn parameters<const N: usize>(parameters: [(&str, Type); N]) -> Vec<Parameter> {
    let parameter = |(name, ty): (&str, Type)| Parameter {
        name: name.trim_end_matches('?').into(),
        names: GivenNames::default(),
        optional: name.ends_with('?'),
        ty,
        unit: None,
        docs: docs("A parameter."),
    };
    parameters.into_iter().map(parameter).collect()
}

/// Types that others are made of.
struct Basis {
    table: TypeId,
    frame: TypeId,
    party: TypeId,
}

/// The whole type system.
pub fn everything() -> Package {
    let mut api = Builder::new();
    let basis = add_types(&mut api);
    add_unions(&mut api, &basis);
    add_calls(&mut api, &basis);
    api.package()
}

fn add_types(api: &mut Builder) -> Basis {
    let direction = api.add("Direction", enumeration(["inbound", "outbound"]));
    let table = api.add("Codes", codes([("timeout", 8), ("unknown_error", 99)]));
    let frame = api.add("Frame", Shape::Host);
    let party = api.add(
        "Party",
        object([("id", Type::String), ("phone?", Type::String), ("direction?", named(direction))]),
    );
    let tree = TypeId(api.api.types.len());
    api.add(
        "Tree",
        object([("value", Type::Number), ("children", array(named(tree))), ("parent?", named(tree))]),
    );
    let record = Type::Record(Box::new(union([Type::String, Type::Number, Type::Boolean, Type::Null])));
    api.add("Data", Shape::Alias(record));
    let numbered = Type::IntegerRecord(Box::new(Type::String));
    api.add(
        "Scalars",
        object([
            ("integer", Type::Integer),
            ("nullable", union([Type::String, Type::Null])),
            ("partyOrNull", union([named(party), Type::Null])),
            ("maybe", union([Type::String, Type::Undefined])),
            ("any?", Type::Any),
            ("one?", literal("one")),
            ("five?", Type::Literal(Literal::Integer(5))),
            ("yes?", Type::Literal(Literal::Boolean(true))),
            ("source?", union([literal("user"), literal("scenario")])),
            ("either?", union([named(party), array(named(party))])),
            ("open?", union([Type::String, named(direction)])),
            ("frame?", named(frame)),
            ("numbered?", numbered),
            ("name?", Type::CodeName(table)),
            ("code?", Type::CodeNumber(table)),
            ("__proto__?", Type::String),
            ("toString?", Type::String),
        ]),
    );
    Basis { table, frame, party }
}

fn add_unions(api: &mut Builder, basis: &Basis) {
    let ok = api.add("Ok", object([("kind", literal("ok")), ("data", Type::Number)]));
    let failed = api.add("Failed", object([("kind", literal("failed")), ("error", named(basis.party))]));
    api.add("Answer", Shape::Alias(union([named(ok), named(failed), Type::Null])));
    let accepted = api.add("Accepted", object([("valid", Type::Literal(Literal::Boolean(true)))]));
    let rejected = api
        .add("Rejected", object([("valid", Type::Literal(Literal::Boolean(false))), ("why", Type::String)]));
    api.add("Judgement", Shape::Alias(union([named(accepted), named(rejected)])));
}

/// Events and methods, and the generic types that they need.
fn add_calls(api: &mut Builder, &Basis { table, frame, party }: &Basis) {
    let parameter = |default| vec![TypeParameter { name: "T".into(), default }];
    let done = api.generic(
        "Done",
        parameter(None),
        object([("status", literal("success")), ("data", Type::Parameter(0))]),
    );
    let wrong = api.add("Wrong", object([("status", literal("error")), ("code", Type::CodeNumber(table))]));
    let result = union([Type::Named(done, vec![Type::Parameter(0)]), named(wrong)]);
    let result = api.generic("Result", parameter(Some(Type::Null)), Shape::Alias(result));
    let sync = union([Type::Parameter(0), Type::Promise(Box::new(Type::Parameter(0)))]);
    let sync = api.generic("Sync", parameter(Some(Type::Void)), Shape::Alias(sync));
    let growing = TypeId(api.api.types.len());
    let grown = Type::Named(growing, vec![array(Type::Parameter(0))]);
    api.generic(
        "Growing",
        parameter(Some(Type::String)),
        object([("value", Type::Parameter(0)), ("next?", grown)]),
    );

    api.event("ON_CALL", parameters([("party", named(party)), ("note?", Type::String)]), None);
    api.event("ON_NOTHING", vec![], None);
    let reply = union([Type::Named(sync, vec![named(party)]), Type::Undefined, Type::Void]);
    api.event("ON_ASK", parameters([("id", union([Type::String, Type::Null]))]), Some(reply));
    api.method("getParties", parameters([("id?", Type::String)]), Outcome::Result(array(named(party))));
    let odd = Type::Named(done, vec![literal("a/b~1 %2F é")]);
    api.method("getOdd", vec![], Outcome::Result(odd));
    api.method("ping", vec![], Outcome::Result(Type::Null));
    api.api.client = Some(Client {
        interface: "Client".into(),
        constructor: "ClientClass".into(),
        global: vec!["acme".into(), "Client".into()],
        scripts: vec![],
        loads: None,
        ready: None,
        unanswered: None,
        unimplemented: None,
        timeout: None,
        messages: None,
        parameters: parameters([("frame?", named(frame))]),
        properties: vec![],
        result: Some(result),
        docs: docs("The client."),
    });
}
