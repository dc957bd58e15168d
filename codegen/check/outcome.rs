//! Results and replies: nobody writes the promise and the type around them that each of them gets.

use std::collections::HashSet;

use crate::diagnostic::Rule;
use crate::model::notation::expression;
use crate::model::{Api, Event, Method, Outcome, Shape, Type, TypeId};
use crate::source_map::Place;

use super::Checker;

/// What is around a type that is around every one already, and what is in it where that is written there.
enum Around<'t> {
    Promise(Option<&'t Type>),
    Wrapper(TypeId, Option<&'t Type>),
}

impl Checker<'_, '_> {
    pub fn check_reply(&mut self, event: &Event, place: &Place) {
        let Some(reply) = &event.reply else { return };
        self.check_expression(reply, &place.at("reply"));
        if let Some(Around::Promise(inner)) = around(self.api, reply, None) {
            let title = format!("the reply to `{}` is a promise", event.name);
            let label = "a handler may give a promise of every reply";
            let place = self.diagnostics.sources.long_or_short(&place.at("reply"), "type");
            let help = self.without(inner, "the promise");
            self.diagnostics.report(Rule::WrappedTwice, &place, title, label).help(help);
        }
    }

    pub fn check_outcome(&mut self, method: &Method, place: &Place) {
        let ty = match &method.outcome {
            Outcome::Returns(ty) => return self.check_expression(ty, &place.at("returns")),
            Outcome::Result(ty) => ty,
        };
        self.check_expression(ty, &place.at("result"));
        let wrapper = self.api.client.as_ref().and_then(|client| client.result);
        let name = &method.name;
        let (title, label, help) = match around(self.api, ty, wrapper) {
            None => return,
            Some(Around::Promise(inner)) => (
                format!("the result of `{name}` is a promise"),
                "every call gives a promise of its result already".to_owned(),
                self.without(inner, "the promise"),
            ),
            Some(Around::Wrapper(wrapper, inner)) => {
                let wrapper = format!("`{}`", self.api[wrapper].name);
                (
                    format!("the result of `{name}` is in {wrapper} twice"),
                    format!("`client` wraps every result in {wrapper} already"),
                    self.without(inner, &wrapper),
                )
            }
        };
        let place = self.diagnostics.sources.long_or_short(&place.at("result"), "type");
        self.diagnostics.report(Rule::WrappedTwice, &place, title, label).help(help);
    }

    /// What to write in the place of a type that has something around it.
    fn without(&self, inner: Option<&Type>, around: &str) -> String {
        match inner {
            Some(inner) => format!("say `{}`: what is in {around}", expression(self.api, &[], inner)),
            None => format!("name a type that has no {} in it", around.trim_start_matches("the ")),
        }
    }
}

/// The first promise or wrapper among the arms of a type, names looked through.
fn around<'t>(api: &'t Api, ty: &'t Type, wrapper: Option<TypeId>) -> Option<Around<'t>> {
    let mut known = HashSet::new();
    let mut left = vec![(ty, true)];
    while let Some((ty, is_written)) = left.pop() {
        if let Type::Promise(inner) = ty {
            return Some(Around::Promise(is_written.then_some(&**inner)));
        } else if let Type::Union(arms) = ty {
            left.extend(arms.iter().rev().map(|arm| (arm, is_written)));
        } else if let Type::Named(id, arguments) = ty {
            if Some(*id) == wrapper {
                return Some(Around::Wrapper(*id, arguments.first().filter(|_| is_written)));
            }
            if let Shape::Alias(target) = &api[*id].shape
                && known.insert(*id)
            {
                left.push((target, false));
            }
        }
    }
    None
}
