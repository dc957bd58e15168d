//! Units: what has one holds a number somewhere.

use std::collections::HashSet;

use crate::diagnostic::Rule;
use crate::model::notation::expression;
use crate::model::{Api, Literal, Shape, Type, TypeId, Unit};
use crate::source_map::Place;

use super::Checker;

impl Checker<'_, '_> {
    /// Reports the unit of a member that holds no number.
    pub fn check_unit(&mut self, unit: Option<&Unit>, ty: &Type, place: &Place) {
        let mut known = HashSet::new();
        let Some(unit) = unit.filter(|_| !holds_number(self.api, ty, &mut known)) else { return };
        // What could not be read of another type may be its numbers; a misspelt key is said to be one.
        let sources = self.diagnostics.sources;
        if (!known.is_empty() && !self.is_whole) || !sources.has(&place.at("unit")) {
            return;
        }
        let name = &unit.name;
        let shown = expression(self.api, &[], ty);
        let title = format!("`{name}` is the unit of a number, and `{shown}` has none");
        let place = sources.long_or_short(&place.at("unit"), "name");
        self.diagnostics
            .report(Rule::UnitWithoutNumber, &place, title, "no unit belongs here")
            .help("write `type: number` if it is one; what a text counts is said in its description");
    }
}

/// Whether a number may be in a value of a type: everything is looked through, and a number counts as a key too.
fn holds_number(api: &Api, ty: &Type, known: &mut HashSet<TypeId>) -> bool {
    let mut left = vec![ty];
    while let Some(ty) = left.pop() {
        let is_number = matches!(
            ty,
            Type::Number
                | Type::Integer
                | Type::Literal(Literal::Integer(_))
                | Type::IntegerRecord(_)
                | Type::CodeNumber(_)
                | Type::Any
                | Type::Unknown
                | Type::Parameter(_)
        );
        if is_number {
            return true;
        }
        if let Type::Named(id, _) = ty
            && known.insert(*id)
        {
            match &api[*id].shape {
                Shape::Object(object) => left.extend(object.fields.iter().map(|field| &field.ty)),
                Shape::Alias(target) => left.push(target),
                Shape::Enum(_) => {}
                // What a type of the browser holds is not known here.
                Shape::Codes(_) | Shape::Host => return true,
            }
        }
        left.extend(ty.children().into_iter().map(|(_, child)| child));
    }
    false
}
