//! Unions can be told apart: a reader sees a kind of JSON value, and of an object a literal field.

use crate::diagnostic::Rule;
use crate::model::Type;
use crate::model::kind::{Ambiguity, kinds};
use crate::source_map::Place;

use super::Checker;

impl Checker<'_, '_> {
    /// Reports every union in a type expression that cannot be decoded.
    pub fn check_expression(&mut self, ty: &Type, place: &Place) {
        match ty {
            Type::Union(arms) => {
                self.check_union(ty, place);
                arms.iter().for_each(|arm| self.check_expression(arm, place));
            }
            Type::Array(inner) | Type::Record(inner) | Type::IntegerRecord(inner) | Type::Promise(inner) => {
                self.check_expression(inner, place);
            }
            Type::Named(_, arguments) => {
                arguments.iter().for_each(|argument| self.check_expression(argument, place));
                if !arguments.is_empty() {
                    self.check_union(ty, place);
                }
            }
            _ => {}
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
                "give each a required field of the same name with a literal of its own, such as `type: \"article\"`",
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
