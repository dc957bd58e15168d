//! Names that cannot stand in the crate: those that become one, those that it has for itself, and
//! those that are none in Rust.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::definitions::{Definition, definitions};
use super::plan::Edition;
use super::{given, manifest, names};
use crate::diagnostic::Rule;
use crate::model::{Api, Origin, Package, TypeId};
use crate::objection::{Objection, Part, Spot};

/// The definitions of an edition by scope and name, the first of each.
type Taken<'d> = BTreeMap<&'d str, BTreeMap<&'d str, &'d Definition>>;

/// Everything that keeps the crate from being written.
pub fn find(package: &Package, editions: &[Edition<'_>]) -> Vec<Objection> {
    let mut found = manifest::objections(package);
    found.extend(modules(editions));
    for (index, edition) in editions.iter().enumerate() {
        let definitions = definitions(edition);
        let mut examination = Examination { api: edition.api, index, taken: Taken::new(), found: Vec::new() };
        examination.examine(&definitions);
        examination.examine_parameters();
        found.extend(examination.found);
        found.extend(given::objections(edition.api, index));
    }
    found
}

/// Editions are modules side by side.
fn modules(editions: &[Edition<'_>]) -> Vec<Objection> {
    let mut taken: BTreeMap<&str, usize> = BTreeMap::new();
    let mut found = Vec::new();
    for (index, edition) in editions.iter().enumerate() {
        let first = *taken.entry(&edition.module).or_insert(index);
        if first != index {
            let (one, two) = (&editions[first].api.edition, &edition.api.edition);
            let title = format!("the editions `{one}` and `{two}` cannot be told apart in Rust");
            let label = format!("this is an edition whose module is `{}`", edition.module);
            let objection = Objection::new(Rule::NameCollision, Spot::Edition(index), title, label);
            found.push(objection.first(Spot::Edition(first)).help("rename one of the folders"));
        }
    }
    found
}

/// The look at one edition.
struct Examination<'d> {
    api: &'d Api,
    index: usize,
    taken: Taken<'d>,
    found: Vec<Objection>,
}

impl<'d> Examination<'d> {
    fn spot(&self, origin: Origin) -> Spot {
        Spot::Item(self.index, origin.declared(self.api), Part::Name)
    }

    fn object(
        &mut self,
        rule: Rule,
        origin: Origin,
        title: String,
        label: impl Into<String>,
        help: impl Into<String>,
    ) {
        let objection = Objection::new(rule, self.spot(origin), title, label);
        self.found.push(objection.help(help));
    }

    fn examine(&mut self, definitions: &'d [Definition]) {
        let mut reported = BTreeSet::new();
        for definition in definitions {
            self.examine_name(definition);
            let first = match self.taken.entry(&definition.scope).or_default().entry(&definition.name) {
                Entry::Occupied(taken) => *taken.get(),
                Entry::Vacant(free) => {
                    free.insert(definition);
                    continue;
                }
            };
            let [here, there] = [definition, first].map(|defined| defined.origin.declared(self.api));
            // The same name twice in the spec is another mistake, reported already.
            let is_same_key = here.name(self.api) == there.name(self.api);
            if is_same_key && definition.documented == first.documented {
                continue;
            }
            // A field and the method that sets it collide together.
            if reported.insert((here, there)) {
                self.collide(definition, first, here == there);
            }
        }
    }

    /// What is wrong with a name by itself.
    fn examine_name(&mut self, definition: &Definition) {
        let origin = definition.origin;
        if definition.taken {
            let title = format!("`{}` is a name that the Rust code has for itself", definition.name);
            let help = format!("choose another name with {}", given::NOTATION);
            self.object(Rule::NameCollision, origin, title, "this gets that name", help);
        }
        if definition.nameless {
            let title =
                format!("there is no word for `{}` that could be its name in Rust", definition.documented);
            if self.has_own_entry(definition) {
                let label = format!("needs {}", given::NOTATION);
                let objection = Objection::new(Rule::BadName, self.spot(origin), title, label);
                self.found.push(objection);
            } else {
                let help = format!(
                    "declare a type of their own for these values, and give this one {}",
                    given::NOTATION
                );
                self.object(Rule::BadName, origin, title, "in this type", help);
            }
        }
    }

    fn collide(&mut self, second: &Definition, first: &Definition, is_one_item: bool) {
        if is_one_item {
            let (one, two) = (&first.documented, &second.documented);
            let title = format!("`{one}` and `{two}` both become `{}` in Rust", second.name);
            let help = format!(
                "declare a type of their own for these values, and give one of them {}",
                given::NOTATION
            );
            self.object(Rule::NameCollision, second.origin, title, "in this type", help);
            return;
        }
        let title = format!("two names become `{}` in Rust", second.name);
        let spot = self.spot(second.origin);
        let objection = Objection::new(Rule::NameCollision, spot, title, "the second of this name");
        let help = match [first, second].into_iter().any(is_inline) {
            true => {
                format!("declare the one without a name as a type, or give the other {}", given::NOTATION)
            }
            false => format!("give one of them {}", given::NOTATION),
        };
        self.found.push(objection.first(self.spot(first.origin)).help(help));
    }

    /// Whether a name stands in the spec by itself, so that it can be given another.
    fn has_own_entry(&self, definition: &Definition) -> bool {
        match definition.origin {
            Origin::Value(..) => true,
            Origin::Field(..) => definition.origin.name(self.api) == Some(definition.documented.as_str()),
            _ => false,
        }
    }

    /// A type parameter hides the type of its name, in Rust also where only the case differs.
    fn examine_parameters(&mut self) {
        for (id, definition) in self.api.types.iter().enumerate() {
            let mut known: Vec<(String, &str)> = Vec::new();
            for parameter in &definition.parameters {
                let name = names::type_name(&parameter.name);
                let hidden = self.taken.get("types").is_some_and(|types| types.contains_key(name.as_str()));
                // One name twice is another mistake, reported already.
                let is_other =
                    |(rust, documented): &(String, &str)| *rust == name && *documented != parameter.name;
                if hidden || known.iter().any(is_other) {
                    let what = if hidden { "type" } else { "type parameter" };
                    let title = format!("the type parameter `{}` hides a {what} in Rust", parameter.name);
                    let label = format!("both are called `{name}`");
                    let help = "choose another name for the type parameter";
                    self.object(Rule::NameCollision, Origin::Type(TypeId(id)), title, label, help);
                }
                known.push((name, &parameter.name));
            }
        }
    }
}

/// Whether it is a type that the spec writes where it is used, so that no name can be given to it.
fn is_inline(definition: &Definition) -> bool {
    let is_member = matches!(
        definition.origin,
        Origin::Field(..)
            | Origin::EventParameter(..)
            | Origin::MethodParameter(..)
            | Origin::Property(_)
            | Origin::ConstructorParameter(_)
    );
    definition.scope == "types" && is_member
}
