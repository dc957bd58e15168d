//! The module `values`: the names and numbers of an edition, for programs that go through them.

use crate::fragment::Fragment;
use crate::model::{Api, Docs, Event, Method, Package, Parameter, Shape, Text, TypeDefinition};

use super::super::docs::comment;
use super::super::names;
use super::super::quoting::{self, Code, code};
use super::super::writer::{Writer, spaced};
use super::Module;
use super::binding::Binding;
use super::constant::Constant;

/// What the module is called.
pub const NAME: &str = "values";

const SCRIPT: &str = include_str!("../text/values.mjs");
const DECLARATIONS: &str = include_str!("../text/values.d.ts");

/// What the module has besides a constant for each enumeration and each table.
const TAKEN: [&str; 13] = [
    "EventFacts",
    "EventTable",
    "MethodFacts",
    "MethodTable",
    "Readonly",
    "api",
    "edition",
    "editions",
    "events",
    "facts",
    "frozen",
    "methods",
    "nameOf",
];

/// A constant of the module.
struct Definition<'a> {
    name: Binding,
    /// The type that the constant goes with.
    ty: Option<Code>,
    about: About<'a>,
    value: Value<'a>,
}

enum About<'a> {
    Fixed(&'static str),
    Text(&'a Text),
}

/// Members of an object, with what is said about each, unless its type says that.
type Entries<'a> = Vec<(&'a str, Constant<'a>, Option<&'a Docs>)>;

enum Value<'a> {
    One(Constant<'a>),
    Table(Entries<'a>),
    Facts(&'static Called, Vec<Fact<'a>>),
}

/// Things that are called by their names with parameters.
struct Called {
    /// The type of each entry.
    facts: &'static str,
    /// The type of what is known of all.
    table: &'static str,
    /// The type that has all of them, and says what each is.
    of: &'static str,
    /// The name of what an entry has besides its parameters.
    fact: &'static str,
}

const EVENTS: Called = Called { facts: "EventFacts", table: "EventTable", of: "Events", fact: "needsReply" };
const METHODS: Called = Called { facts: "MethodFacts", table: "MethodTable", of: "Methods", fact: "command" };

/// One of them.
struct Fact<'a> {
    name: &'a str,
    fact: Constant<'a>,
    parameters: &'a [Parameter],
}

impl Fact<'_> {
    fn value(&self) -> Code {
        let names = self.parameters.iter().map(|parameter| quoting::literal(&parameter.name));
        let all = std::iter::once(self.fact.value()).chain(names);
        code!("{}: [{}],", quoting::key(self.name), Fragment::joined(all, ", "))
    }

    fn ty(&self) -> Code {
        let names = self.parameters.iter().map(|parameter| quoting::literal(&parameter.name));
        let names = Fragment::joined(names, ", ");
        code!("{}: [{}, [{}]];", quoting::property(self.name), self.fact.value(), names)
    }
}

pub fn module(api: &Api, package: &Package) -> Module {
    let definitions = definitions(api, package);
    Module {
        name: NAME,
        about: "names and numbers as constants",
        script: script(&definitions),
        required: None,
        declarations: declarations(api, &definitions),
    }
}

fn definitions<'a>(api: &'a Api, package: &'a Package) -> Vec<Definition<'a>> {
    let fixed = |name: &'static str, about: &'static str, value| Definition {
        name: Binding::plain(name),
        ty: None,
        about: About::Fixed(about),
        value,
    };
    let editions = Constant::texts(package.editions.iter().map(|api| api.edition.as_str()));
    let mut found = vec![
        fixed(
            "edition",
            "The edition of the API that this module is of.",
            Value::One(Constant::Text(&api.edition)),
        ),
        fixed("editions", "All editions that the package has.", Value::One(editions)),
        fixed(
            "events",
            "Every event by its name: whether it needs a reply, and its parameters.",
            Value::Facts(&EVENTS, api.events.iter().map(of_event).collect()),
        ),
        fixed(
            "methods",
            "Every method by its name: the name of its request, if it sends one, and its parameters.",
            Value::Facts(&METHODS, api.methods.iter().map(of_method).collect()),
        ),
    ];
    let (types, values): (Vec<_>, Vec<_>) = api.types.iter().filter_map(of_type).unzip();
    let names = Binding::all(types.iter().map(|definition| names::of_type(definition)), &TAKEN);
    found.extend(names.into_iter().zip(types).zip(values).map(|((name, definition), entries)| Definition {
        name,
        ty: Some(quoting::identifier(names::of_type(definition))),
        about: About::Text(&definition.docs.description),
        value: Value::Table(entries),
    }));
    found
}

fn of_event(event: &Event) -> Fact<'_> {
    Fact { name: &event.name, fact: Constant::Flag(event.reply.is_some()), parameters: &event.parameters }
}

fn of_method(method: &Method) -> Fact<'_> {
    Fact {
        name: &method.name,
        fact: method.command.as_deref().map_or(Constant::Absent, Constant::Text),
        parameters: &method.parameters,
    }
}

/// The values of an enumeration by themselves, the numbers of a table by their names.
fn of_type(definition: &TypeDefinition) -> Option<(&TypeDefinition, Entries<'_>)> {
    let entries = match &definition.shape {
        Shape::Enum(enumeration) => enumeration
            .values
            .iter()
            .map(|value| (value.value.as_str(), Constant::Text(&value.value), Some(&value.docs)))
            .collect(),
        Shape::Codes(codes) => {
            codes.iter().map(|code| (code.name.as_str(), Constant::Number(code.code), None)).collect()
        }
        Shape::Object(_) | Shape::Alias(_) | Shape::Host => return None,
    };
    Some((definition, entries))
}

fn script(definitions: &[Definition<'_>]) -> Code {
    let mut writer = Writer::default();
    writer.lines(&SCRIPT.into());
    for Definition { name, value, .. } in definitions {
        writer.blank();
        match value {
            Value::One(value) => {
                writer.line(code!("{} = /* @__PURE__ */ frozen({});", name.opening(), value.value()));
            }
            Value::Table(entries) => {
                let open = code!("{} = /* @__PURE__ */ frozen({{", name.opening());
                writer.block(open, "});", |writer| {
                    for (name, value, _) in entries {
                        writer.line(code!("{}: {},", quoting::key(name), value.value()));
                    }
                });
            }
            Value::Facts(called, facts) => {
                let fact = quoting::literal(called.fact);
                let open = code!("{} = /* @__PURE__ */ facts({}, {{", name.opening(), fact);
                writer.block(open, "});", |writer| facts.iter().for_each(|fact| writer.line(fact.value())));
            }
        }
        name.giving().into_iter().for_each(|giving| writer.line(giving));
    }
    writer.finish()
}

fn declarations(api: &Api, definitions: &[Definition<'_>]) -> Code {
    let mut writer = Writer::default();
    let is_called = |value: &Value<'_>| matches!(value, Value::Facts(_, facts) if !facts.is_empty());
    if definitions.iter().any(|definition| definition.ty.is_some() || is_called(&definition.value)) {
        writer.line("import type * as api from \"./index.js\";");
        writer.blank();
    }
    spaced(&mut writer, definitions, |writer, definition| declare(api, definition, writer));
    writer.blank();
    writer.lines(&DECLARATIONS.into());
    writer.finish()
}

fn declare(api: &Api, definition: &Definition<'_>, writer: &mut Writer) {
    let Definition { name: Binding { outside: name, .. }, ty, about, value } = definition;
    comment(api, writer, |comment| match about {
        About::Fixed(about) => comment.paragraph(|words| words.plain(about)),
        About::Text(text) => comment.text(text),
    });
    match value {
        Value::One(value) => writer.line(code!("export declare const {}: {};", name, value.ty())),
        Value::Table(entries) => declare_table(api, definition, entries, writer),
        Value::Facts(_, facts) if facts.is_empty() => {
            writer.line(code!("export declare const {}: {{}};", name))
        }
        Value::Facts(called, facts) => {
            let [of, table] = [called.of, called.table].map(Code::from);
            writer.line(code!(
                "export declare const {}: {{ readonly [Name in keyof api.{}]: {}<Name, {}[Name][0], {}[Name][1]> }};",
                name, of, Code::from(called.facts), table.clone(), table.clone(),
            ));
            writer.block(code!("interface {} {{", table), "}", |writer| {
                facts.iter().for_each(|fact| writer.line(fact.ty()));
            });
        }
    }
    if let Some(ty) = ty {
        writer.line(code!("export type {} = api.{};", name, ty));
    }
}

/// What is said about a member is said in the type already, if that has members.
fn declare_table(
    api: &Api,
    Definition { name: Binding { outside: name, .. }, ty, .. }: &Definition<'_>,
    entries: &[(&str, Constant<'_>, Option<&Docs>)],
    writer: &mut Writer,
) {
    if let (Some(ty), true) = (ty, entries.iter().all(|(.., docs)| docs.is_none())) {
        return writer.line(code!("export declare const {}: Readonly<api.{}>;", name, ty));
    }
    writer.block(code!("export declare const {}: {{", name), "};", |writer| {
        for (name, value, docs) in entries {
            if let Some(docs) = docs {
                comment(api, writer, |comment| {
                    comment.text(&docs.description);
                    comment.deprecated(docs);
                });
            }
            writer.line(code!("readonly {}: {};", quoting::property(name), value.ty()));
        }
    });
}
