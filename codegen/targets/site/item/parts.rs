//! What an item consists of: fields, values, codes, parameters, what is answered.

use maud::{Markup, html};

use super::super::frame::Section;
use super::super::kind::Kind;
use super::super::member::{Member, list};
use super::super::view::{Site, View};
use super::super::{code, prose};
use super::docs;
use crate::model::{
    Client, Event, Field, Messages, Method, Origin, Outcome, Parameter, Script, Shape, Text, Type,
    TypeDefinition, TypeParameter,
};
use crate::reference::{anchor, of_constructor, section};

/// The sections with the parts of an item.
pub fn sections(site: &Site<'_>, view: &View<'_, '_>, item: Origin) -> Vec<Section> {
    let api = view.edition.api;
    let known = &docs(view.edition, item).sources;
    let of = |id: &str, title: &str, members: Vec<Member<'_>>| {
        (!members.is_empty()).then(|| Section {
            parts: members.iter().map(|member| (member.anchor.clone(), member.name.to_owned())).collect(),
            ..Section::new(id, title, list(site, view, item, &members, known))
        })
    };
    match item {
        Origin::Type(id) => {
            let (title, members) = of_type(&api[id]);
            of("members", title, members).into_iter().collect()
        }
        Origin::Event(id) => {
            let event = &api.events[id.0];
            let parameters = of("parameters", "Parameters", parameters(&event.parameters));
            let answer = event
                .reply
                .as_ref()
                .map(|reply| Section::new("answer", "Answer", self::answer(view, reply, &event.reply_open)));
            parameters.into_iter().chain(answer).collect()
        }
        Origin::Method(id) => {
            let method = &api.methods[id.0];
            let parameters = of("parameters", "Parameters", parameters(&method.parameters));
            let result = Section::new("result", "Result", result(view, method));
            parameters.into_iter().chain([result]).collect()
        }
        _ => {
            let Some(client) = &api.client else { return Vec::new() };
            let scripts = of("scripts", "Scripts", client.scripts.iter().map(script).collect());
            let parameters = of("new", "Parameters of the constructor", constructor(client));
            let properties = client.properties.iter().map(|property| field(property, &[])).collect();
            let properties = of("properties", "Properties", properties);
            let messages = of("messages", "Messages", client.messages.iter().map(messages).collect());
            [scripts, messages, parameters, properties].into_iter().flatten().collect()
        }
    }
}

/// A script by the version of what it loads.
fn script(script: &Script) -> Member<'_> {
    Member {
        anchor: section(&format!("script.{}", anchor(&script.version))),
        value: Some(script.path.clone()),
        ..Member::new(&script.version, &script.docs)
    }
}

/// How messages are named and what they carry.
fn messages(messages: &Messages) -> Member<'_> {
    let (suffix, answer, reply) = (&messages.suffix, messages.answer.word(), messages.reply.word());
    Member {
        anchor: section("message.answer"),
        value: Some(format!("…{suffix}; of a call a {answer}, of an event a {reply}")),
        ..Member::new("answer", &messages.docs)
    }
}

fn of_type(definition: &TypeDefinition) -> (&'static str, Vec<Member<'_>>) {
    match &definition.shape {
        Shape::Object(object) => {
            ("Fields", object.fields.iter().map(|declared| field(declared, &definition.parameters)).collect())
        }
        Shape::Enum(enumeration) => {
            let member = |value: &'_ crate::model::EnumValue| value.inherited_from;
            let values = enumeration.values.iter();
            (
                "Values",
                values
                    .map(|value| Member {
                        inherited_from: member(value),
                        ..Member::new(&value.value, &value.docs)
                    })
                    .collect(),
            )
        }
        Shape::Codes(codes) => {
            let codes = codes.iter();
            (
                "Codes",
                codes
                    .map(|code| Member {
                        value: Some(code.code.to_string()),
                        ..Member::new(&code.name, &code.docs)
                    })
                    .collect(),
            )
        }
        Shape::Alias(_) | Shape::Host => ("", Vec::new()),
    }
}

fn field<'a>(field: &'a Field, parameters: &'a [TypeParameter]) -> Member<'a> {
    Member {
        ty: Some(&field.ty),
        parameters,
        optional: Some(field.optional),
        unit: field.unit.as_ref(),
        inherited_from: field.inherited_from,
        ..Member::new(&field.name, &field.docs)
    }
}

fn parameters(list: &[Parameter]) -> Vec<Member<'_>> {
    list.iter().map(parameter).collect()
}

fn parameter(parameter: &Parameter) -> Member<'_> {
    Member {
        ty: Some(&parameter.ty),
        optional: Some(parameter.optional),
        unit: parameter.unit.as_ref(),
        ..Member::new(&parameter.name, &parameter.docs)
    }
}

fn constructor(client: &Client) -> Vec<Member<'_>> {
    let members = client.parameters.iter().map(parameter);
    members.map(|member| Member { anchor: of_constructor(member.name), ..member }).collect()
}

/// The type of an answer, and what is not known of it.
fn answer(view: &View<'_, '_>, ty: &Type, open: &[Text]) -> Markup {
    html! {
        p { (code::expression(view, &[], ty)) }
        @for text in open { p.open { strong { "Not known: " } (prose::run_on(view, text)) } }
    }
}

fn result(view: &View<'_, '_>, method: &Method) -> Markup {
    let api = view.edition.api;
    let wrapper = api.client.as_ref().and_then(|client| client.result);
    match (&method.outcome, wrapper) {
        (Outcome::Result(ty), Some(wrapper)) => html! {
            (answer(view, ty, &method.outcome_open))
            p.aside {
                "The call gives a promise of "
                (code::expression(view, &[], &Type::Named(wrapper, vec![ty.clone()])))
                "."
            }
        },
        (Outcome::Result(ty) | Outcome::Returns(ty), _) => answer(view, ty, &method.outcome_open),
    }
}

/// Facts that are no prose: the handler, the command, what a type stands for.
pub fn facts(view: &View<'_, '_>, item: Origin) -> Markup {
    let api = view.edition.api;
    match item {
        Origin::Type(id) => type_facts(view, &api[id]),
        Origin::Event(id) => event_facts(&api.events[id.0]),
        Origin::Method(id) => method_facts(&api.methods[id.0]),
        _ => client_facts(view),
    }
}

fn type_facts(view: &View<'_, '_>, definition: &TypeDefinition) -> Markup {
    let extends = match &definition.shape {
        Shape::Object(object) => object.extends.as_slice(),
        Shape::Enum(enumeration) => enumeration.extends.as_slice(),
        _ => &[],
    };
    html! {
        dl.facts {
            @if !definition.parameters.is_empty() {
                dt { "Type parameters" }
                dd { @for (index, parameter) in definition.parameters.iter().enumerate() {
                    @if index > 0 { ", " }
                    code { (parameter.name) }
                    @if let Some(default) = &parameter.default { ", by default " (code::expression(view, &[], default)) }
                } }
            }
            @if let Shape::Alias(ty) = &definition.shape {
                dt { "Stands for" }
                dd { (code::expression(view, &definition.parameters, ty)) }
            }
            @if !extends.is_empty() {
                dt { "Extends" }
                dd { @for (index, base) in extends.iter().enumerate() {
                    @if index > 0 { ", " }
                    (code::text(view, &view.edition.api[*base].name))
                } }
            }
        }
    }
}

fn event_facts(event: &Event) -> Markup {
    html! {
        dl.facts {
            dt { "Handler" }
            dd { code { (event.handler) } @for alias in &event.handler_aliases { ", also " code { (alias) } } }
            dt { "Answer" }
            dd {
                @if event.reply.is_some() {
                    strong { "The widget waits for it. " }
                    a href=(format!("#{}", section("answer"))) { "What it must be" }
                } @else { "Nobody waits for one." }
            }
        }
    }
}

fn method_facts(method: &Method) -> Markup {
    html! {
        dl.facts {
            dt { "On the wire" }
            dd { @match &method.command { Some(command) => code { (command) }, None => "Nothing is sent." } }
        }
    }
}

fn client_facts(view: &View<'_, '_>) -> Markup {
    let api = view.edition.api;
    let listed = |kind: Kind| {
        let overview = view.href(&view.edition.page("index.html"));
        html! { a href=(format!("{overview}#{}", section(kind.plural()))) { "All " (kind.plural()) } }
    };
    html! {
        @if let Some(client) = &api.client {
            dl.facts {
                dt { "Constructor" }
                dd { code { "window." (client.global.join(".")) } ", of the type " code { (client.constructor) } }
                dt { "Calls" }
                dd { (listed(Kind::Method)) }
                dt { "Is told" }
                dd { (listed(Kind::Event)) }
            }
        }
    }
}
