//! The module `values`: the names and numbers of an edition, for programs that go through them.

use crate::fragment::Fragment;
use crate::model::{Api, Docs, Event, Method, Package, Parameter, Shape, Text, TypeDefinition};

use super::super::docs::Comment;
use super::super::names;
use super::super::quoting::{self, Code, code};
use super::super::writer::{Writer, spaced};
use super::Module;
use super::constant::Constant;

const SCRIPT: &str = include_str!("../text/values.mjs");
const DECLARATIONS: &str = include_str!("../text/values.d.ts");

/// What the module has besides a constant for each enumeration and each table.
const TAKEN: [&str; 10] = [
    "EventFacts",
    "MethodFacts",
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
    name: Code,
    /// The type that the constant goes with.
    ty: Option<Code>,
    about: About<'a>,
    value: Value<'a>,
}

enum About<'a> {
    Fixed(&'static str),
    Text(&'a Text),
}

enum Value<'a> {
    One(Constant<'a>),
    /// An object, with what is said about each member.
    Table(Vec<(&'a str, Constant<'a>, &'a Docs)>),
    /// What is called: the type of each entry, the name of what it has besides its parameters.
    Facts(&'static str, &'static str, Vec<Fact<'a>>),
}

/// Something that is called by its name with parameters.
struct Fact<'a> {
    name: &'a str,
    fact: Constant<'a>,
    parameters: &'a [Parameter],
    docs: &'a Docs,
}

impl Fact<'_> {
    fn value(&self) -> Code {
        let names = self.parameters.iter().map(|parameter| quoting::literal(&parameter.name));
        let all = std::iter::once(self.fact.value()).chain(names);
        code!("{}: [{}],", quoting::key(self.name), Fragment::joined(all, ", "))
    }

    fn ty(&self, of: &'static str) -> Code {
        let names = self.parameters.iter().map(|parameter| quoting::literal(&parameter.name));
        code!(
            "readonly {}: {}<{}, {}, [{}]>;",
            quoting::property(self.name),
            Code::from(of),
            quoting::literal(self.name),
            self.fact.value(),
            Fragment::joined(names, ", ")
        )
    }
}

pub fn module(api: &Api, package: &Package) -> Module {
    let definitions = definitions(api, package);
    Module {
        name: "values",
        about: "names and numbers as constants",
        script: script(&definitions),
        required: None,
        declarations: declarations(api, &definitions),
    }
}

fn definitions<'a>(api: &'a Api, package: &'a Package) -> Vec<Definition<'a>> {
    let fixed = |name: &'static str, about: &'static str, value| Definition {
        name: name.into(),
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
            "Every event by its name: whether the widget needs a reply, and its parameters.",
            Value::Facts("EventFacts", "needsReply", api.events.iter().map(of_event).collect()),
        ),
        fixed(
            "methods",
            "Every method by its name: the name of its request, if it sends one, and its parameters.",
            Value::Facts("MethodFacts", "command", api.methods.iter().map(of_method).collect()),
        ),
    ];
    found.extend(api.types.iter().filter_map(of_type));
    found
}

fn of_event(event: &Event) -> Fact<'_> {
    Fact {
        name: &event.name,
        fact: Constant::Flag(event.reply.is_some()),
        parameters: &event.parameters,
        docs: &event.docs,
    }
}

fn of_method(method: &Method) -> Fact<'_> {
    Fact {
        name: &method.name,
        fact: method.command.as_deref().map_or(Constant::Absent, Constant::Text),
        parameters: &method.parameters,
        docs: &method.docs,
    }
}

/// The values of an enumeration by themselves, the numbers of a table by their names.
fn of_type(definition: &TypeDefinition) -> Option<Definition<'_>> {
    let entries = match &definition.shape {
        Shape::Enum(enumeration) => enumeration
            .values
            .iter()
            .map(|value| (value.value.as_str(), Constant::Text(&value.value), &value.docs))
            .collect(),
        Shape::Codes(codes) => {
            codes.iter().map(|code| (code.name.as_str(), Constant::Number(code.code), &code.docs)).collect()
        }
        Shape::Object(_) | Shape::Alias(_) | Shape::Host => return None,
    };
    Some(Definition {
        name: quoting::free_identifier(names::of_type(definition), &TAKEN),
        ty: Some(quoting::identifier(names::of_type(definition))),
        about: About::Text(&definition.docs.description),
        value: Value::Table(entries),
    })
}

fn script(definitions: &[Definition<'_>]) -> Code {
    let mut writer = Writer::default();
    writer.lines(&SCRIPT.into());
    for Definition { name, value, .. } in definitions {
        writer.blank();
        match value {
            Value::One(value) => {
                writer.line(code!("export const {} = /* @__PURE__ */ frozen({});", name, value.value()));
            }
            Value::Table(entries) => {
                let open = code!("export const {} = /* @__PURE__ */ frozen({{", name);
                writer.block(open, "});", |writer| {
                    for (name, value, _) in entries {
                        writer.line(code!("{}: {},", quoting::key(name), value.value()));
                    }
                });
            }
            Value::Facts(_, fact, facts) => {
                let open =
                    code!("export const {} = /* @__PURE__ */ facts({}, {{", name, quoting::literal(fact));
                writer.block(open, "});", |writer| facts.iter().for_each(|fact| writer.line(fact.value())));
            }
        }
    }
    writer.finish()
}

fn declarations(api: &Api, definitions: &[Definition<'_>]) -> Code {
    let mut writer = Writer::default();
    if definitions.iter().any(|definition| definition.ty.is_some()) {
        writer.line("import type * as api from \"./index.js\";");
        writer.blank();
    }
    spaced(&mut writer, definitions, |writer, definition| declare(api, definition, writer));
    writer.blank();
    writer.lines(&DECLARATIONS.into());
    writer.finish()
}

fn declare(api: &Api, definition: &Definition<'_>, writer: &mut Writer) {
    let Definition { name, ty, about, value } = definition;
    let mut comment = Comment::new(api);
    match about {
        About::Fixed(about) => comment.paragraph(|words| words.plain(about)),
        About::Text(text) => comment.text(text),
    }
    comment.write(writer);
    match value {
        Value::One(value) => writer.line(code!("export declare const {}: {};", name, value.ty())),
        Value::Table(entries) => writer.block(code!("export declare const {}: {{", name), "};", |writer| {
            for (name, value, docs) in entries {
                let mut comment = Comment::new(api);
                comment.text(&docs.description);
                comment.deprecated(docs);
                comment.write(writer);
                writer.line(code!("readonly {}: {};", quoting::property(name), value.ty()));
            }
        }),
        Value::Facts(of, _, facts) => {
            writer.block(code!("export declare const {}: {{", name), "};", |writer| {
                for fact in facts {
                    let mut comment = Comment::new(api);
                    comment.text(&fact.docs.description);
                    comment.deprecated(fact.docs);
                    comment.write(writer);
                    writer.line(fact.ty(of));
                }
            })
        }
    }
    if let Some(ty) = ty {
        writer.line(code!("export type {} = api.{};", name, ty));
    }
}
