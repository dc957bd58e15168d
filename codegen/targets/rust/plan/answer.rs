//! The type that wraps the result of every call: as the type of an answer, and as a result.

use super::super::ty::{ItemRef, Scope, Ty};
use super::items::{field_name, only};
use super::lower::{Lowering, Place};
use super::{Answer, Arm, ItemKind, Origin, Outcome, Says, Union};
use crate::model::envelope::{self, Role, envelope, roles};
use crate::model::{Type, TypeId};

/// The result of a method in its envelope.
pub fn answer(lowering: &Lowering<'_>, result: Ty) -> Ty {
    let Some(envelope) = lowering.api.client.as_ref().and_then(|client| client.result) else { return result };
    let generics = lowering.generics(envelope);
    let names: Vec<String> = generics.iter().map(|generic| generic.name.clone()).collect();
    let free = names.iter().cloned().map(Ty::Parameter).collect();
    let place = Place {
        name: String::new(),
        scope: Scope::Types,
        definition: Some(&lowering.api[envelope]),
        owner: None,
        origin: Origin::Type(envelope),
    };
    let parameters = (0..lowering.api[envelope].parameters.len()).map(Type::Parameter).collect();
    let ty = lowering.lower(&Type::Named(envelope, parameters), &place, &mut Vec::new());
    let ty = match ty {
        Ty::Item(item) => Ty::Item(ItemRef { arguments: free, ..item }),
        other => other,
    };
    // The result takes the first place; further parameters keep their defaults.
    let mut arguments = vec![result];
    arguments.extend(generics.into_iter().skip(1).map(|generic| generic.default.unwrap_or(Ty::Unit)));
    ty.substitute(&names, &arguments)
}

/// Says of a union how it is a result, if it is the type of an answer.
pub fn add(lowering: &Lowering<'_>, id: TypeId, kind: ItemKind) -> ItemKind {
    match kind {
        ItemKind::Union(union) => ItemKind::Union(Union { answer: plan(lowering, id, &union.arms), ..union }),
        other => other,
    }
}

/// How the type of an answer is a result, if it is one. Whatever arrives is one or the other: the error
/// must be one that can be made of an answer of a kind that is not documented.
fn plan(lowering: &Lowering<'_>, id: TypeId, arms: &[Arm]) -> Option<Answer> {
    let api = lowering.api;
    let envelope = envelope(api).filter(|envelope| envelope.wrapper == id)?;
    let fields = lowering.api.fields(envelope.error);
    let said = fields.iter().zip(roles(api, envelope.error)).map(|(field, role)| {
        let says = match (role, field.optional) {
            (Role::Name(_), false) => Says::Name,
            (Role::Code(table), false) => Says::Code(undocumented(lowering, table)),
            (Role::Message, false) => Says::Text,
            (Role::Message, true) => Says::Message,
            (_, true) => Says::Other,
            (Role::Other, false) => return None,
        };
        Some((field_name(field), says))
    });
    Some(Answer {
        success: outcome(lowering, envelope.success, &envelope.tag, arms)?,
        failure: outcome(lowering, envelope.failure, &envelope.tag, arms)?,
        error: lowering.name(envelope.error),
        fields: said.collect::<Option<_>>()?,
    })
}

/// An arm that can be made of the member that counts: its tag has one value only.
fn outcome(lowering: &Lowering<'_>, arm: envelope::Arm, tag: &str, arms: &[Arm]) -> Option<Outcome> {
    let ty = lowering.name(arm.object);
    let fields = lowering.api.fields(arm.object);
    only(lowering, &fields.iter().find(|field| field.name == tag)?.ty, &Ty::Unit)?;
    let field = fields.get(arm.field)?;
    let variant = arms.iter().find(|arm| matches!(&arm.ty, Ty::Item(item) if item.name == ty))?;
    Some(Outcome {
        variant: variant.name.clone(),
        ty,
        field: field_name(field),
        documented: field.name.clone(),
    })
}

/// The number nearest below one that a code table does not have.
fn undocumented(lowering: &Lowering<'_>, table: TypeId) -> i64 {
    let codes = lowering.api.codes(table);
    (0..).map(|number: i64| -number).find(|number| codes.iter().all(|code| code.code != *number)).unwrap_or(0)
}
