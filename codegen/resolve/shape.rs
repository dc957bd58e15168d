//! Type definitions: which form they have, and what is in it.

use crate::diagnostic::Rule;
use crate::document::{Code as NamedCode, EnumValue as Value, ShortOr, TypeDefinition as Written};
use crate::model::{
    Code, EnumValue, Enumeration, Object, Shape, SourceId, Type, TypeDefinition, TypeId, TypeParameter,
};
use crate::safe_integer;
use crate::source_map::Place;

use super::context::Context;
use super::decision::Facts;
use super::item::{Annotations, ResolvedMember, given_names};
use super::scope::DeclaredType;

impl Context<'_, '_, '_> {
    /// A type with its own members; inherited ones are added when all types are there.
    pub fn type_definition(&mut self, declared: &DeclaredType) -> TypeDefinition {
        let DeclaredType { name, place, item, parameters, .. } = declared;
        let docs = self.docs(place, name, Annotations::type_definition(item), None);
        let ty = item.alias.as_ref().map(|text| text.0.as_str());
        self.examine(&item.disagreements, place, Facts { names: &[name], ty, optional: None });
        let names: Vec<String> = parameters.iter().map(|(name, _)| name.clone()).collect();
        let shape = self.shape(name, place, item, &names, &docs.sources);
        let declared_parameters = parameters;
        let parameters = parameters.iter().map(|(name, default)| TypeParameter {
            name: name.clone(),
            default: default
                .as_ref()
                .map(|(text, offset)| self.default_of(text, declared_parameters, &place.key(), *offset)),
        });
        let parameters = parameters.collect();
        let file = self.file_index(place);
        TypeDefinition { name: name.clone(), file, names: given_names(&item.names), parameters, shape, docs }
    }

    fn shape(
        &mut self,
        name: &str,
        place: &Place,
        item: &Written,
        parameters: &[String],
        sources: &[SourceId],
    ) -> Shape {
        let forms = [
            ("fields", item.fields.is_some()),
            ("values", item.values.is_some()),
            ("codes", item.codes.is_some()),
            ("type", item.alias.is_some()),
            ("host", item.host),
        ];
        let given: Vec<&str> = forms.iter().filter(|(_, given)| *given).map(|(form, _)| *form).collect();
        if given.len() > 1 || (given.is_empty() && item.extends.is_none()) {
            let title = match given.as_slice() {
                [] => format!("nothing says what `{name}` is"),
                [first, second, ..] => format!("`{name}` has both `{first}` and `{second}`"),
                [_] => return Shape::Alias(Type::Any),
            };
            if given.is_empty() && self.scope.is_unclear(name) {
                return Shape::Alias(Type::Any);
            }
            let label = if given.is_empty() {
                "needs one of `fields`, `values`, `codes`, `type`, `host`"
            } else {
                "only one of them"
            };
            self.diagnostics.report(Rule::WrongForm, &place.key(), title, label);
            return Shape::Alias(Type::Any);
        }
        if let (Some(_), Some(form @ ("codes" | "type" | "host"))) = (&item.extends, given.first().copied()) {
            let title = format!("`{name}` cannot have both `extends` and `{form}`");
            self.diagnostics.report(
                Rule::WrongForm,
                &place.at("extends").key(),
                title,
                "only objects and enumerations extend others",
            );
        }
        let extends = self.bases(name, place, item);
        if item.host {
            Shape::Host
        } else if let Some(text) = &item.alias {
            Shape::Alias(self.ty(text, &place.at("type"), parameters))
        } else if let Some(codes) = &item.codes {
            Shape::Codes(self.code_list(&place.at("codes"), &codes.items, sources))
        } else if item.values.is_some()
            || self.scope.type_id(name).is_some_and(|id| self.scope.lineage.is_enumeration(id))
        {
            let items = item.values.as_ref().map_or(&[][..], |values| &values.0.items);
            let place = place.at("values");
            Shape::Enum(Enumeration { values: self.value_list(&place, items, sources), extends })
        } else {
            let fields = item.fields.as_ref();
            let fields = fields.map(|fields| self.members(&place.at("fields"), fields, sources, parameters));
            let fields = fields.unwrap_or_default().into_iter().map(ResolvedMember::into_field).collect();
            Shape::Object(Object { extends, fields })
        }
    }

    fn value_list(
        &mut self,
        place: &Place,
        items: &[(String, ShortOr<Value>)],
        sources: &[SourceId],
    ) -> Vec<EnumValue> {
        let values = items.iter().map(|(value, ShortOr(said))| {
            let place = place.at(value);
            self.refuse_optional(value, &place);
            self.refuse_quotes(value, &place.key());
            self.examine(&said.disagreements, &place, Facts { names: &[value], ..Facts::default() });
            EnumValue {
                value: value.clone(),
                names: given_names(&said.names),
                inherited_from: None,
                docs: self.docs(&place, value, Annotations::value(said), Some(sources)),
            }
        });
        values.collect()
    }

    fn code_list(
        &mut self,
        place: &Place,
        items: &[(String, ShortOr<NamedCode>)],
        sources: &[SourceId],
    ) -> Vec<Code> {
        let codes = items.iter().map(|(name, ShortOr(said))| {
            let place = place.at(name);
            self.refuse_quotes(name, &place.key());
            self.examine(&said.disagreements, &place, Facts { names: &[name], ..Facts::default() });
            if said.code.unsigned_abs() > safe_integer::LARGEST.unsigned_abs() {
                let place = self.diagnostics.sources.long_or_short(&place, "code");
                let title = format!("the code {} is too large", said.code);
                self.diagnostics
                    .report(Rule::WrongValue, &place, title, "expected a smaller integer")
                    .help(safe_integer::REASON);
            }
            Code {
                name: name.clone(),
                code: said.code,
                names: given_names(&said.names),
                docs: self.docs(&place, name, Annotations::code(said), Some(sources)),
            }
        });
        codes.collect()
    }

    /// The types a type extends: of its own form, without type parameters, not itself.
    fn bases(&mut self, name: &str, place: &Place, item: &Written) -> Vec<TypeId> {
        let scope = self.scope;
        let own_id = scope.type_id(name);
        let mut bases = Vec::new();
        let place = place.at("extends");
        for (index, base) in item.extends.iter().flat_map(|bases| &bases.0).enumerate() {
            let place = place.item(index);
            if base.contains('<') {
                let title = format!("`{name}` cannot extend `{base}`");
                self.diagnostics.report(Rule::WrongBase, &place, title, "a generic type cannot be extended");
                continue;
            }
            let Some(id) = self.type_id(base, &place) else { continue };
            if own_id == Some(id) || own_id.is_some_and(|own_id| scope.lineage.leads_back(id, own_id)) {
                let title = format!("`{name}` extends itself");
                self.diagnostics.report(
                    Rule::CircularType,
                    &place,
                    title,
                    "this leads back to where it came from",
                );
                continue;
            }
            let other = &scope.types[id.0];
            if !other.has_form() {
                continue;
            }
            let enumeration =
                item.values.is_some() || scope.lineage.is_enumeration(id) || other.item.values.is_some();
            let fits = if enumeration {
                item.fields.is_none() && (other.item.values.is_some() || scope.lineage.is_enumeration(id))
            } else {
                other.parameters.is_empty() && (other.item.fields.is_some() || other.item.extends.is_some())
            };
            if fits {
                bases.push(id);
            } else {
                let title = format!("`{name}` cannot extend `{base}`");
                let label = if item.values.is_some() {
                    "not an enumeration"
                } else {
                    "not an object type without type parameters"
                };
                self.diagnostics.report(Rule::WrongBase, &place, title, label);
            }
        }
        bases
    }
}
