//! The arms of a union of objects where it is open: the known ones with their tags as constants, and the
//! one of any other tag.
//!
//! A tolerant reader takes any value for a literal, so that the type of an arm by itself does not tell
//! it from the others.

use std::collections::{BTreeMap, HashSet, VecDeque};

use crate::model::kind::{Tag, kinds};
use crate::model::remarks::Rank;
use crate::model::{Api, Docs, Literal, Shape, Type, TypeId};

use super::definition::{Entries, literals, member};
use super::expression::Writer;
use super::keywords::Schema;
use super::names;
use super::prose::{self, Extras};
use super::reading::Reading;

/// An object type whose tag is a constant.
pub struct Arm {
    pub id: TypeId,
    arguments: Vec<Type>,
    field: String,
    values: Vec<Literal>,
    key: String,
}

/// The arms that were referred to: each once.
#[derive(Default)]
pub struct Arms<'a> {
    /// The keys of those that have been noted.
    known: HashSet<String>,
    waiting: VecDeque<Arm>,
    /// The arms of any other tag, each beside the first type of its union.
    pub others: Vec<(TypeId, String, Schema<'a>)>,
    /// The unions of objects that have a name, by their arms.
    named: BTreeMap<Vec<TypeId>, TypeId>,
}

impl<'a> Arms<'a> {
    pub fn of(api: &Api, reading: Reading) -> Self {
        let mut named = BTreeMap::new();
        if reading == Reading::Tolerant {
            for (index, definition) in api.types.iter().enumerate() {
                let Shape::Alias(target @ Type::Union(_)) = &definition.shape else { continue };
                named.entry(ids(&kinds(api, target).objects)).or_insert(TypeId(index));
            }
        }
        Arms { named, ..Arms::default() }
    }

    /// The next one to be written.
    pub fn next(&mut self) -> Option<Arm> {
        self.waiting.pop_front()
    }
}

impl<'a> Writer<'a> {
    /// A reference to an object type with its tag as a constant.
    pub fn recognized(
        &mut self,
        id: TypeId,
        arguments: &[Type],
        field: &str,
        values: &[Literal],
    ) -> Schema<'a> {
        // Both readings have the same types by themselves.
        self.note(id, arguments);
        let key = names::recognized(&self.instance(id, arguments), field);
        if self.arms.known.insert(key.clone()) {
            let (arguments, values) = (arguments.to_vec(), values.to_vec());
            let (field, key) = (field.to_owned(), key.clone());
            self.arms.waiting.push_back(Arm { id, arguments, field, values, key });
        }
        Schema::reference(key)
    }

    /// The definition of an arm.
    pub fn arm(&mut self, arm: &Arm) -> Entries<'a> {
        let definition = &self.api[arm.id];
        let Shape::Object(object) = &definition.shape else { return Vec::new() };
        let schema = self.object(object, &arm.arguments, Some((&arm.field, &arm.values)));
        vec![(arm.key.clone(), self.annotate(schema, &definition.docs, Extras::none(Rank::Part)))]
    }

    /// A reference to what a union takes besides its arms: objects with any other tag.
    pub fn unrecognized(&mut self, objects: &[(TypeId, Vec<Type>)], tag: &Tag) -> Option<Schema<'a>> {
        let known = tag.values.concat();
        if !self.reading.opens(&known) {
            return None;
        }
        let ids = ids(objects);
        let names: Vec<&str> = match self.arms.named.get(&ids) {
            Some(alias) => vec![&self.api[*alias].name],
            None => ids.iter().map(|id| self.api[*id].name.as_str()).collect(),
        };
        let key = names::unrecognized(&names, &tag.field);
        if self.arms.known.insert(key.clone()) {
            let texts = known.iter().filter_map(|literal| match literal {
                Literal::String(value) => Some(value.clone()),
                _ => None,
            });
            let other = Schema::any().with("enum", texts.collect::<Vec<_>>());
            let about = format!(
                "Another {} than {} has.",
                prose::code(&tag.field),
                prose::type_names(self.api, &ids)
            );
            let schema = Schema::any()
                .with("description", about)
                .joined(Schema::typed("object"))
                .joined(member(tag.field.clone(), Schema::typed("string").with("not", other)))
                .with("required", vec![tag.field.clone()]);
            self.arms.others.push((ids[0], key.clone(), schema));
        }
        Some(Schema::reference(key))
    }

    /// The tag of an arm.
    pub fn tag(&self, values: &[Literal], docs: &'a Docs) -> Schema<'a> {
        self.annotate(literals(values), docs, Extras::none(Rank::Part))
    }
}

fn ids(objects: &[(TypeId, Vec<Type>)]) -> Vec<TypeId> {
    objects.iter().map(|(id, _)| *id).collect()
}
