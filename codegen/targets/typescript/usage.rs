//! What becomes of types besides what they are: whether a program makes values of them, and which members
//! they lack that others in the same union have.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::direction::{Direction, directions};
use crate::model::kind::kinds;
use crate::model::{Api, Shape, TypeId};

/// The most arms of a union whose members are told of each other: of more, the types would be longer for it
/// than a person reads.
const FEW: usize = 8;

/// By type; empty where nobody asks.
#[derive(Default)]
pub struct Usage<'a> {
    directions: Vec<Direction>,
    /// Members that only another arm has, so that a program may ask for them before it knows the arm.
    lacking: BTreeMap<TypeId, Vec<&'a str>>,
}

impl<'a> Usage<'a> {
    pub fn of(api: &'a Api) -> Usage<'a> {
        let mut lacking = BTreeMap::new();
        for definition in &api.types {
            if let Shape::Alias(ty) = &definition.shape {
                let kinds = kinds(api, ty);
                let arms: Vec<TypeId> = kinds.objects.iter().map(|(id, _)| *id).collect();
                if (2..=FEW).contains(&arms.len()) && kinds.tag(api).is_some() {
                    add_lacking(api, &arms, &mut lacking);
                }
            }
        }
        // Whoever extends a type may have such a member.
        for definition in &api.types {
            if let Shape::Object(object) = &definition.shape {
                object.extends.iter().for_each(|base| drop(lacking.remove(base)));
            }
        }
        Usage { directions: directions(api), lacking }
    }

    /// Whether a program makes values of the type.
    pub fn is_sent(&self, id: TypeId) -> bool {
        self.directions.get(id.0).is_some_and(|direction| direction.is_sent())
    }

    pub fn lacking(&self, id: TypeId) -> &[&'a str] {
        self.lacking.get(&id).map_or(&[], Vec::as_slice)
    }
}

fn add_lacking<'a>(api: &'a Api, arms: &[TypeId], lacking: &mut BTreeMap<TypeId, Vec<&'a str>>) {
    for id in arms {
        let found = lacking.entry(*id).or_default();
        let mut known: BTreeSet<&str> = fields(api, *id).chain(found.iter().copied()).collect();
        found.extend(arms.iter().flat_map(|other| fields(api, *other)).filter(|name| known.insert(name)));
    }
}

fn fields(api: &Api, id: TypeId) -> impl Iterator<Item = &str> {
    api.fields(id).iter().map(|field| field.name.as_str())
}
