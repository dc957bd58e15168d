//! Every type has a value that ends: a required field does not lead back to its own type.

#![deny(clippy::wildcard_enum_match_arm)]

use crate::diagnostic::Rule;
use crate::model::graph::{bottom_up, components};
use crate::model::walk::Position;
use crate::model::{Shape, Type};
use crate::source_map::Place;

use super::Checker;

/// As many type parameters of one type are told apart; further ones count as values that end.
const MOST_PARAMETERS: usize = 6;

/// For each type whether it has a value that ends, by which of its parameters have one: the bits of the
/// index.
type Finite = Vec<Vec<bool>>;

impl Checker<'_, '_> {
    pub fn check_values_exist(&mut self, places: &[Place]) {
        let sizes =
            self.api.types.iter().map(|definition| 1 << definition.parameters.len().min(MOST_PARAMETERS));
        let mut finite: Finite = sizes.map(|size: usize| vec![false; size]).collect();
        // What can be made of what can be made, until nothing is added; types that lead to each other
        // once more for each other.
        let parts = self.api.types.iter().map(|definition| parts(&definition.shape)).collect::<Vec<_>>();
        let components = components(&parts);
        for circle in bottom_up(&components).chunk_by(|one, other| components[*one] == components[*other]) {
            loop {
                let mut is_more = false;
                for index in circle {
                    for given in 0..finite[*index].len() {
                        if !finite[*index][given] && ends(&self.api.types[*index].shape, given, &finite) {
                            finite[*index][given] = true;
                            is_more = true;
                        }
                    }
                }
                if !is_more {
                    break;
                }
            }
        }
        let endless = |index: &usize| finite[*index].last() == Some(&false);
        for (index, place) in places.iter().enumerate().filter(|(index, _)| endless(index)) {
            let title = format!("no value of `{}` ends", self.api.types[index].name);
            self.diagnostics
                .report(Rule::EndlessType, &place.key(), title, "a required field leads back to this type")
                .help("make a field on the way optional, nullable or a list");
        }
    }
}

/// The types a value consists of.
fn parts(shape: &Shape) -> Vec<usize> {
    let visit =
        |ty: &Type, found: &mut Vec<usize>| ty.reach(Position::is_inline, &mut |id, _| found.push(id.0));
    let mut found = Vec::new();
    match shape {
        Shape::Object(object) => {
            let required = object.fields.iter().filter(|field| !field.optional);
            required.for_each(|field| visit(&field.ty, &mut found));
        }
        Shape::Alias(ty) => visit(ty, &mut found),
        Shape::Enum(_) | Shape::Codes(_) | Shape::Host => {}
    }
    found
}

fn ends(shape: &Shape, given: usize, finite: &Finite) -> bool {
    match shape {
        Shape::Object(object) => {
            object.fields.iter().all(|field| field.optional || type_ends(&field.ty, given, finite))
        }
        Shape::Alias(ty) => type_ends(ty, given, finite),
        Shape::Enum(_) | Shape::Codes(_) | Shape::Host => true,
    }
}

fn type_ends(ty: &Type, given: usize, finite: &Finite) -> bool {
    match ty {
        Type::Named(id, arguments) => {
            let truths = &finite[id.0];
            // What is not given has its default, which is judged where it is declared.
            let mut bits = truths.len() - 1;
            for (place, argument) in arguments.iter().take(MOST_PARAMETERS).enumerate() {
                if !type_ends(argument, given, finite) {
                    bits &= !(1 << place);
                }
            }
            truths[bits]
        }
        Type::Parameter(index) => *index >= MOST_PARAMETERS || given >> index & 1 == 1,
        Type::Union(arms) => arms.iter().any(|arm| type_ends(arm, given, finite)),
        Type::String
        | Type::Number
        | Type::Integer
        | Type::Boolean
        | Type::Null
        | Type::Undefined
        | Type::Void
        | Type::Any
        | Type::Unknown
        | Type::Literal(_)
        | Type::CodeName(_)
        | Type::CodeNumber(_)
        | Type::Array(_)
        | Type::Record(_)
        | Type::IntegerRecord(_)
        | Type::Promise(_)
        | Type::Function(_) => true,
    }
}
