//! Examples on a page, as JSON.

use maud::{Markup, html};

use super::code;
use super::view::View;
use crate::example::{of_parameters, of_type};
use crate::json::laid_out;
use crate::model::{Api, Origin, Outcome, Type};

/// What is shown of an item: each value with what it is.
pub fn examples(api: &Api, item: Origin) -> Vec<(&'static str, serde_json::Value)> {
    let found = match item {
        Origin::Type(id) => {
            let parameters = &api[id].parameters;
            let arguments =
                parameters.iter().map(|parameter| parameter.default.clone().unwrap_or(Type::Any)).collect();
            vec![("", of_type(api, &Type::Named(id, arguments)))]
        }
        Origin::Event(id) => {
            let event = &api.events[id.0];
            let arguments = of_parameters(api, &event.parameters).map(serde_json::Value::from);
            let reply = event.reply.as_ref().and_then(|reply| of_type(api, reply));
            vec![("What the handler is called with", arguments), ("What it answers", reply)]
        }
        Origin::Method(id) => {
            let method = &api.methods[id.0];
            let arguments = of_parameters(api, &method.parameters).map(serde_json::Value::from);
            let answer = match (&method.outcome, api.client.as_ref().and_then(|client| client.result)) {
                (Outcome::Result(data), Some(wrapper)) => {
                    Some(("What a call gives", Type::Named(wrapper, vec![data.clone()])))
                }
                (Outcome::Result(ty), None) => Some(("What a call gives", ty.clone())),
                (Outcome::Returns(_), _) => None,
            };
            let answer = answer.map(|(title, ty)| (title, of_type(api, &ty)));
            [("The arguments", arguments)].into_iter().chain(answer).collect()
        }
        _ => Vec::new(),
    };
    found.into_iter().filter_map(|(title, value)| Some((title, value?))).collect()
}

pub fn section(view: &View<'_, '_>, item: Origin) -> Option<Markup> {
    let examples = examples(view.edition.api, item);
    (!examples.is_empty()).then(|| {
        html! {
            @for (title, value) in &examples {
                @if !title.is_empty() { p.caption { (title) } }
                (code::block(view, &laid_out(value), None))
            }
        }
    })
}
