//! The module `values`: the names and numbers of an edition, for programs that go through them.

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
const TAKEN: [&str; 6] = ["edition", "editions", "events", "frozen", "methods", "nameOf"];

/// A constant of the module.
struct Definition<'a> {
    name: Code,
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
        about: About::Fixed(about),
        value,
    };
    let editions = Constant::texts(package.editions.iter().map(|api| api.edition.as_str()));
    let events = api.events.iter().map(|event| (event.name.as_str(), of_event(event), &event.docs));
    let methods = api.methods.iter().map(|method| (method.name.as_str(), of_method(method), &method.docs));
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
            Value::Table(events.collect()),
        ),
        fixed(
            "methods",
            "Every method by its name: the name of its request, if it sends one, and its parameters.",
            Value::Table(methods.collect()),
        ),
    ];
    found.extend(api.types.iter().filter_map(of_type));
    found
}

fn of_event(event: &Event) -> Constant<'_> {
    Constant::Object(vec![
        ("name", Constant::Text(&event.name)),
        ("needsReply", Constant::Flag(event.reply.is_some())),
        ("parameters", parameters(&event.parameters)),
    ])
}

fn of_method(method: &Method) -> Constant<'_> {
    let command = method.command.as_deref().map_or(Constant::Absent, Constant::Text);
    Constant::Object(vec![
        ("name", Constant::Text(&method.name)),
        ("command", command),
        ("parameters", parameters(&method.parameters)),
    ])
}

fn parameters(list: &[Parameter]) -> Constant<'_> {
    Constant::texts(list.iter().map(|parameter| parameter.name.as_str()))
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
        }
    }
    writer.finish()
}

fn declarations(api: &Api, definitions: &[Definition<'_>]) -> Code {
    let mut writer = Writer::default();
    spaced(&mut writer, definitions, |writer, definition| declare(api, definition, writer));
    writer.blank();
    writer.lines(&DECLARATIONS.into());
    writer.finish()
}

fn declare(api: &Api, definition: &Definition<'_>, writer: &mut Writer) {
    let Definition { name, about, value } = definition;
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
    }
}
