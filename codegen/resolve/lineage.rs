//! Lineage: which types extend which, and the members each has in the end.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Diagnostics, Rule};
use crate::document::Entries;
use crate::model::TypeId;
use crate::model::graph::{bottom_up, components};

use super::key::member_name;
use super::scope::DeclaredType;

/// More members than this, inherited ones counted wherever they are inherited, no edition has: each
/// is written out in every output.
const MOST_INHERITED: usize = 100_000;

#[derive(Default)]
pub struct Lineage<'d> {
    components: Vec<usize>,
    /// Whether a type is an enumeration by what it extends.
    enumerations: Vec<bool>,
    members: Vec<Members<'d>>,
    /// Whether there are too many members to write them out.
    pub is_too_large: bool,
}

/// The members of a type in final order, inherited ones first.
#[derive(Default)]
pub struct Members<'d> {
    pub names: Vec<&'d str>,
    places: HashMap<&'d str, usize>,
}

impl Members<'_> {
    /// The place of a member; of two of one name the first counts.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.places.get(name).copied()
    }
}

impl<'d> Lineage<'d> {
    pub fn of(
        types: &[DeclaredType<'d>],
        names: &HashMap<String, TypeId>,
        diagnostics: &mut Diagnostics,
    ) -> Lineage<'d> {
        let bases: Vec<Vec<usize>> = types
            .iter()
            .map(|declared| {
                let extends = declared.item.extends.iter().flat_map(|bases| &bases.0);
                extends.filter_map(|base| names.get(base).map(|id| id.0)).collect()
            })
            .collect();
        let components = components(&bases);
        let mut lineage = Lineage { components, ..Lineage::default() };
        let order = bottom_up(&lineage.components);
        lineage.find_enumerations(types, &bases, &order);
        lineage.find_members(types, &bases, &order, diagnostics);
        lineage
    }

    /// Whether following `extends` from one type leads to the other, which extends it.
    pub fn leads_back(&self, base: TypeId, id: TypeId) -> bool {
        self.components[base.0] == self.components[id.0]
    }

    pub fn is_enumeration(&self, id: TypeId) -> bool {
        self.enumerations[id.0]
    }

    pub fn members(&self, id: TypeId) -> &Members<'d> {
        &self.members[id.0]
    }

    fn find_enumerations(&mut self, types: &[DeclaredType], bases: &[Vec<usize>], order: &[usize]) {
        self.enumerations = vec![false; types.len()];
        for index in order {
            let is_one = |base: &usize| types[*base].item.values.is_some() || self.enumerations[*base];
            let inherits = types[*index].item.fields.is_none() && bases[*index].iter().any(is_one);
            self.enumerations[*index] = inherits;
        }
    }

    fn find_members(
        &mut self,
        types: &[DeclaredType<'d>],
        bases: &[Vec<usize>],
        order: &[usize],
        diagnostics: &mut Diagnostics,
    ) {
        // Each member with the type that declares it: what two bases have from one is inherited once.
        let mut all: Vec<Vec<(&'d str, usize)>> = vec![Vec::new(); types.len()];
        let mut count = 0;
        for index in order {
            let mut members = Vec::new();
            let mut known = HashSet::new();
            // A circle ends where it closes.
            let above =
                bases[*index].iter().filter(|base| self.components[**base] != self.components[*index]);
            for member in above.flat_map(|base| &all[*base]) {
                if known.insert(*member) {
                    members.push(*member);
                }
            }
            count += members.len();
            if count > MOST_INHERITED && !self.is_too_large {
                self.is_too_large = true;
                let DeclaredType { name, place, .. } = &types[*index];
                let title = format!("with `{name}` there are {count} inherited members in this edition");
                let label = format!("no more than {MOST_INHERITED} can be written out");
                diagnostics
                    .report(Rule::TooLarge, &place.at("extends").key(), title, label)
                    .help("extend fewer types, or give them a field of the type instead");
            }
            if self.is_too_large {
                members.clear();
            }
            members.extend(own_names(&types[*index]).map(|name| (name, *index)));
            all[*index] = members;
        }
        self.members = all
            .into_iter()
            .map(|members| {
                let names: Vec<&str> = members.into_iter().map(|(name, _)| name).collect();
                let places = names.iter().enumerate().rev().map(|(place, name)| (*name, place)).collect();
                Members { names, places }
            })
            .collect();
    }
}

fn own_names<'d>(declared: &DeclaredType<'d>) -> impl Iterator<Item = &'d str> + use<'d> {
    let item = declared.item;
    let fields = item.fields.iter().flat_map(Entries::names).map(|key| member_name(key).0);
    let values = item.values.iter().flat_map(|values| values.0.names());
    let codes = item.codes.iter().flat_map(Entries::names);
    fields.chain(values).chain(codes)
}
