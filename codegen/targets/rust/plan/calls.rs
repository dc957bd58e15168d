//! Events and methods: structures of their arguments.

use super::super::docs::describe;
use super::super::given;
use super::super::names;
use super::super::printed::Print;
use super::super::ty::{Scope, Ty};
use super::answer::answer;
use super::items::{Declared, plan_member};
use super::lower::{Lowering, Place};
use super::{Call, Item, Member, Origin};
use crate::model::kind::kinds;
use crate::model::remarks::Rank;
use crate::model::{Docs, EventId, MethodId, Outcome, Parameter, Type};

/// One structure for each event.
pub fn plan_events(lowering: &Lowering<'_>) -> Vec<Call> {
    let plan = |(index, event): (usize, &crate::model::Event)| {
        let id = EventId(index);
        let name = given::name(&event.names).map_or_else(|| names::call(&event.name), names::given);
        let (mut items, place) = (Vec::new(), call_place(&name, Scope::Events, Origin::Event(id)));
        let origin = |place| Origin::EventParameter(id, place);
        let arguments = plan_arguments(lowering, &event.parameters, &place, &mut items, origin);
        let reply = event.reply.as_ref();
        let result = reply.map_or(Ty::Unit, |ty| plan_reply(lowering, ty, &place.part("Reply"), &mut items));
        Call {
            file: event.file,
            documented: event.name.clone(),
            variant: names::event_variant(&name),
            arguments,
            answer: result.clone(),
            result,
            command: None,
            items,
            prose: prose(lowering, &event.docs, &event.name),
            deprecated: event.docs.deprecated.is_some(),
            origin: Origin::Event(id),
            print: Print::default(),
            name,
        }
    };
    lowering.api.events.iter().enumerate().map(plan).collect()
}

/// One structure for each method.
pub fn plan_methods(lowering: &Lowering<'_>) -> Vec<Call> {
    let plan = |(index, method): (usize, &crate::model::Method)| {
        let id = MethodId(index);
        let name = given::name(&method.names).map_or_else(|| names::call(&method.name), names::given);
        let (mut items, place) = (Vec::new(), call_place(&name, Scope::Methods, Origin::Method(id)));
        let origin = |place| Origin::MethodParameter(id, place);
        let arguments = plan_arguments(lowering, &method.parameters, &place, &mut items, origin);
        let place = place.part("Result");
        let (result, answer) = match &method.outcome {
            Outcome::Result(ty) => {
                let result = lowering.lower(ty, &place, &mut items);
                (result.clone(), answer(lowering, result))
            }
            Outcome::Returns(ty) => {
                let result = lowering.lower(ty, &place, &mut items);
                (result.clone(), result)
            }
        };
        Call {
            file: method.file,
            documented: method.name.clone(),
            variant: name.clone(),
            arguments,
            result,
            answer,
            command: method.command.clone(),
            items,
            prose: prose(lowering, &method.docs, &method.name),
            deprecated: method.docs.deprecated.is_some(),
            origin: Origin::Method(id),
            print: Print::default(),
            name,
        }
    };
    lowering.api.methods.iter().enumerate().map(plan).collect()
}

fn plan_arguments(
    lowering: &Lowering<'_>,
    parameters: &[Parameter],
    place: &Place<'_>,
    items: &mut Vec<Item>,
    origin: impl Fn(usize) -> Origin,
) -> Vec<Member> {
    let plan = |(index, parameter): (usize, &Parameter)| {
        let place = Place { origin: origin(index), ..place.part(&names::part(&parameter.name)) };
        let name =
            given::name(&parameter.names).map_or_else(|| names::argument(&parameter.name), names::given);
        let declared = Declared {
            ty: &parameter.ty,
            optional: parameter.optional,
            docs: &parameter.docs,
            unit: parameter.unit.as_ref(),
        };
        Member {
            documented: parameter.name.clone(),
            name,
            origin: place.origin,
            ..plan_member(lowering, declared, &place, items)
        }
    };
    parameters.iter().enumerate().map(plan).collect()
}

/// The type of a reply: one that may be missing is an option, for on the wire it is `null`.
fn plan_reply(lowering: &Lowering<'_>, ty: &Type, place: &Place<'_>, items: &mut Vec<Item>) -> Ty {
    let forms = kinds(lowering.api, ty);
    let lowered = lowering.lower(ty, place, items);
    let may_be_missing = forms.undefined && !forms.null && !forms.any && forms.arms() > 0;
    if may_be_missing { lowered.option() } else { lowered }
}

fn call_place(name: &str, scope: Scope, origin: Origin) -> Place<'static> {
    Place { name: name.to_owned(), scope, definition: None, owner: None, origin }
}

fn prose(lowering: &Lowering<'_>, docs: &Docs, name: &str) -> super::super::docs::Prose {
    describe(lowering, docs, Some(crate::markdown::code(name)), None, Rank::Whole)
}
