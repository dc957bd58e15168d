//! Unions can be told apart: a reader sees a kind of JSON value, and of an object a literal field.

use crate::diagnostic::Rule;
use crate::model::Type;
use crate::model::kind::{Ambiguity, kinds};
use crate::source_map::Place;

use super::Checker;

impl Checker<'_, '_> {
    /// Whether every union in a type expression can be decoded.
    pub fn is_clear(&self, ty: &Type) -> bool {
        let is_generic = matches!(ty, Type::Named(_, arguments) if !arguments.is_empty());
        let is_choice = is_generic || matches!(ty, Type::Union(_));
        held(ty).all(|child| self.is_clear(child))
            && !(is_choice && kinds(self.api, ty).ambiguity(self.api).is_some())
    }

    /// Reports every union in a type expression that cannot be decoded.
    pub fn check_expression(&mut self, ty: &Type, place: &Place) {
        if matches!(ty, Type::Union(_)) {
            self.check_union(ty, place);
        }
        held(ty).for_each(|child| self.check_expression(child, place));
        if matches!(ty, Type::Named(_, arguments) if !arguments.is_empty()) {
            self.check_union(ty, place);
        }
    }

    fn check_union(&mut self, ty: &Type, place: &Place) {
        let Some(ambiguity) = kinds(self.api, ty).ambiguity(self.api) else { return };
        let (label, help) = match ambiguity {
            Ambiguity::Arrays => (
                "two arms are arrays",
                "use one array whose elements are a union, or name one of the arms `any`",
            ),
            Ambiguity::Records => (
                "a record stands beside another record or an object",
                "a reader cannot tell which of them it has",
            ),
            Ambiguity::Objects => (
                "no field tells the objects apart",
                "give each a required field of the same name with a literal of its own, a text or a boolean, such as `type: \"article\"`; where the API has none, use one object whose fields are optional unless all have them, or `any`",
            ),
            Ambiguity::Parameter => (
                "a type parameter stands beside another type",
                "only `null` can stand beside a type parameter",
            ),
        };
        let title = "the arms of this union cannot be told apart";
        self.diagnostics.report(Rule::AmbiguousUnion, place, title, label).help(help);
    }
}

/// The types inside one that a value of it may hold.
fn held(ty: &Type) -> impl Iterator<Item = &Type> {
    ty.children().into_iter().filter(|(position, _)| position.is_held()).map(|(_, child)| child)
}
