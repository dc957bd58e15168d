//! Type expressions of the model as types in Rust.

#![deny(clippy::wildcard_enum_match_arm)]

use super::super::given;
use std::cell::RefCell;
use std::sync::Arc;

use super::super::names;
use super::super::ty::{ItemRef, Scope, Ty};
use super::alias::{self, Form, needs_item, single_arm};
use super::parameters::{find_used, visit};
use super::{Generic, Item, Origin, sensitive};
use crate::model::graph::Containment;
use crate::model::kind::{Booleans, Kinds, Numbers, Strings, kinds};
use crate::model::{Api, Shape, Type, TypeDefinition, TypeId};

/// What is known about an edition before its types are lowered.
pub struct Lowering<'a> {
    pub api: &'a Api,
    /// For each type, which of its parameters are used.
    pub used: Vec<Vec<bool>>,
    pub forms: Vec<Option<Form>>,
    /// For each type, whether something sensitive is in it.
    sensitive: Vec<bool>,
    containment: Containment,
    /// What aliases stand for, as far as that was asked.
    targets: RefCell<Vec<Option<Arc<Ty>>>>,
    /// The enumerations being defined, for a union may contain itself in an array or a record.
    open: RefCell<Vec<(Kinds, Ty)>>,
}

/// Where a type expression stands.
pub struct Place<'a> {
    /// The name for a type that the expression needs and the spec does not name.
    pub name: String,
    pub scope: Scope,
    /// The definition whose type parameters are in sight.
    pub definition: Option<&'a TypeDefinition>,
    /// The type that holds the value of the expression inline.
    pub owner: Option<TypeId>,
    pub origin: Origin,
}

impl Place<'_> {
    /// The same place for a part of the expression, under a longer name.
    pub fn part(&self, suffix: &str) -> Self {
        Place { name: format!("{}{suffix}", self.name), ..*self }
    }

    /// The same place for the elements of a list or a record.
    fn elements(&self) -> Self {
        Place { name: self.name.clone(), owner: None, ..*self }
    }
}

impl<'a> Lowering<'a> {
    pub fn new(api: &'a Api) -> Self {
        let (used, forms) = (find_used(api), alias::find_forms(api));
        let targets = RefCell::new(vec![None; api.types.len()]);
        let lowering = Lowering {
            api,
            used,
            forms,
            sensitive: sensitive::find(api),
            containment: Containment::of(api),
            targets,
            open: RefCell::default(),
        };
        // From the bottom up, so that no alias waits for a long row of others.
        for index in lowering.containment.bottom_up() {
            if let (Shape::Alias(target), Some(Form::Alias)) =
                (&api.types[index].shape, lowering.forms[index])
            {
                lowering.alias_target(TypeId(index), target);
            }
        }
        lowering
    }

    /// The Rust name of a documented type.
    pub fn name(&self, id: TypeId) -> String {
        let definition = &self.api[id];
        given::name(&definition.names).map_or_else(|| names::type_name(&definition.name), names::given)
    }

    /// The Rust names of the numbers and the names of a code table.
    pub fn code_names(&self, id: TypeId) -> (String, String) {
        let name = self.name(id);
        let stem = name.strip_suffix("Codes").filter(|stem| !stem.is_empty()).unwrap_or(&name);
        (format!("{stem}Code"), format!("{stem}Name"))
    }

    /// The Rust type of an expression. Types it needs and the spec does not name go to `items`.
    pub fn lower(&self, ty: &Type, place: &Place<'_>, items: &mut Vec<Item>) -> Ty {
        match ty {
            Type::String => Ty::String,
            Type::Number => Ty::Number,
            Type::Integer => Ty::Integer,
            Type::Boolean => Ty::Bool,
            Type::Null | Type::Undefined | Type::Void => Ty::Unit,
            Type::Any | Type::Unknown => Ty::Value,
            Type::Function(_) | Type::Promise(_) => Ty::NotJson,
            Type::Array(element) => Ty::Vec(Box::new(self.lower(element, &place.elements(), items))),
            Type::Record(value) => Ty::Map(Box::new(self.lower(value, &place.elements(), items))),
            Type::IntegerRecord(value) => {
                Ty::IntegerMap(Box::new(self.lower(value, &place.elements(), items)))
            }
            Type::Parameter(index) => place
                .definition
                .and_then(|definition| definition.parameters.get(*index))
                .map_or(Ty::Value, |parameter| Ty::Parameter(names::type_name(&parameter.name))),
            Type::CodeNumber(id) => self.open(self.code_names(*id).0, Scope::Types),
            Type::CodeName(id) => self.open(self.code_names(*id).1, Scope::Types),
            Type::Named(id, arguments) => self.lower_named(*id, arguments, place, items),
            Type::Union(_) | Type::Literal(_) => self.lower_union(ty, place, items),
        }
    }

    fn lower_named(&self, id: TypeId, arguments: &[Type], place: &Place<'_>, items: &mut Vec<Item>) -> Ty {
        let arguments: Vec<Ty> = arguments
            .iter()
            .zip(&self.used[id.0])
            .zip(&self.api[id].parameters)
            .filter(|((_, used), _)| **used)
            .map(|((argument, _), parameter)| {
                self.lower(argument, &place.part(&names::part(&parameter.name)), items)
            })
            .collect();
        let item = |converts| ItemRef {
            scope: Scope::Types,
            name: self.name(id),
            arguments: arguments.clone(),
            converts,
            sensitive: self.sensitive[id.0],
        };
        let ty = match (&self.api[id].shape, self.forms[id.0]) {
            (Shape::Object(_), _) => Ty::Item(item(false)),
            (Shape::Enum(_), _) | (_, Some(Form::Item)) => Ty::Item(item(true)),
            (Shape::Codes(_), _) => Ty::Map(Box::new(Ty::Integer)),
            (Shape::Host, _) => Ty::Alias(item(false), Arc::new(Ty::NotJson)),
            (Shape::Alias(target), _) => {
                let target = self.alias_target(id, target);
                let parameters: Vec<String> =
                    self.generics(id).into_iter().map(|generic| generic.name).collect();
                let target = if parameters.is_empty() {
                    target
                } else {
                    Arc::new(target.substitute(&parameters, &arguments))
                };
                Ty::Alias(item(false), target)
            }
        };
        let inside_itself =
            place.owner.is_some_and(|owner| owner == id || self.containment.leads_back(id, owner));
        if inside_itself && matches!(ty, Ty::Item(_)) { Ty::Box(Box::new(ty)) } else { ty }
    }

    /// What an alias stands for, made once.
    fn alias_target(&self, id: TypeId, target: &Type) -> Arc<Ty> {
        if let Some(known) = &self.targets.borrow()[id.0] {
            return Arc::clone(known);
        }
        let lowered = self.lower(target, &self.definition_place(id), &mut Vec::new());
        // The name of a name stands for what that one stands for.
        let target = if let Ty::Alias(_, target) = lowered { target } else { Arc::new(lowered) };
        self.targets.borrow_mut()[id.0] = Some(Arc::clone(&target));
        target
    }

    fn lower_union(&self, ty: &Type, place: &Place<'_>, items: &mut Vec<Item>) -> Ty {
        let forms = kinds(self.api, ty);
        if forms.any {
            return Ty::Value;
        }
        if forms.arms() == 0 {
            return if forms.null || forms.undefined { Ty::Unit } else { Ty::NotJson };
        }
        if let Some(arm) = single_arm(self.api, ty) {
            let inside = self.lower(arm, place, items);
            return if forms.null && !kinds(self.api, arm).null { inside.option() } else { inside };
        }
        let inside = if forms.ambiguity(self.api).is_some() {
            Ty::Value
        } else if needs_item(self.api, &forms) {
            self.hoist(&forms, ty, place, items)
        } else {
            self.lower_kind(&forms, place, items)
        };
        if forms.null { inside.option() } else { inside }
    }

    /// The type of forms that need no item of their own.
    pub fn lower_kind(&self, forms: &Kinds, place: &Place<'_>, items: &mut Vec<Item>) -> Ty {
        if let Some(boolean) = forms.boolean {
            return lower_boolean(boolean);
        }
        match &forms.number {
            Some(Numbers::Integers) => return Ty::Integer,
            Some(Numbers::Codes(id)) => return self.open(self.code_names(*id).0, Scope::Types),
            Some(_) => return Ty::Number,
            None => {}
        }
        match &forms.string {
            Some(Strings::Enumeration(id)) => return self.open(self.name(*id), Scope::Types),
            Some(Strings::CodeNames(id)) => return self.open(self.code_names(*id).1, Scope::Types),
            Some(_) => return Ty::String,
            None => {}
        }
        if let Some(element) = forms.arrays.first() {
            return Ty::Vec(Box::new(self.lower(element, &place.elements(), items)));
        }
        if let Some((id, arguments)) = forms.objects.first() {
            return self.lower_named(*id, arguments, place, items);
        }
        if let Some(record) = forms.records.first() {
            return self.lower(record, place, items);
        }
        forms.parameter.map_or(Ty::NotJson, |index| self.lower(&Type::Parameter(index), place, items))
    }

    /// Defines the enumeration that the forms need, under the name of the place.
    fn hoist(&self, forms: &Kinds, ty: &Type, place: &Place<'_>, items: &mut Vec<Item>) -> Ty {
        let generics = self.parameters_of(ty, place);
        let arguments = generics.iter().map(|generic| Ty::Parameter(generic.name.clone())).collect();
        let sensitive = sensitive::is_in(ty, &self.sensitive);
        let reference = Ty::Item(ItemRef {
            scope: place.scope,
            name: place.name.clone(),
            arguments,
            converts: true,
            sensitive,
        });
        if let Some((_, same)) = self.open.borrow().iter().find(|(known, _)| known == forms) {
            return same.clone();
        }
        self.open.borrow_mut().push((forms.clone(), reference.clone()));
        let item = self.define(forms, place, generics, items);
        self.open.borrow_mut().pop();
        items.push(item);
        reference
    }

    fn parameters_of(&self, ty: &Type, place: &Place<'_>) -> Vec<Generic> {
        let Some(definition) = place.definition else { return Vec::new() };
        let mut found = Vec::new();
        visit(self.api, ty, &self.used, &mut found);
        let needed = definition.parameters.iter().enumerate().filter(|(index, _)| found.contains(index));
        needed
            .map(|(_, parameter)| Generic { name: names::type_name(&parameter.name), default: None })
            .collect()
    }

    /// The type parameters of a definition, as far as they are used.
    pub fn generics(&self, id: TypeId) -> Vec<Generic> {
        let definition = &self.api[id];
        let used = definition.parameters.iter().zip(&self.used[id.0]).filter(|(_, used)| **used);
        used.map(|(parameter, _)| {
            let default = parameter
                .default
                .as_ref()
                .map(|ty| self.default_of(id, &parameter.name, ty, &mut Vec::new()));
            Generic { name: names::type_name(&parameter.name), default }
        })
        .collect()
    }

    /// The default of a type parameter, and the items it needs.
    pub fn default_of(&self, id: TypeId, parameter: &str, ty: &Type, items: &mut Vec<Item>) -> Ty {
        let place = self.definition_place(id).part(&names::part(parameter));
        self.lower(ty, &place, items)
    }

    /// The place of the definition of a documented type.
    pub fn definition_place(&self, id: TypeId) -> Place<'a> {
        let aside = self.forms[id.0] == Some(Form::Alias);
        let suffix = if aside { "Value" } else { "" };
        Place {
            name: format!("{}{suffix}", self.name(id)),
            scope: Scope::Types,
            definition: Some(&self.api[id]),
            owner: Some(id),
            origin: Origin::Type(id),
        }
    }

    /// A reference to an enumeration.
    pub fn open(&self, name: String, scope: Scope) -> Ty {
        Ty::Item(ItemRef { scope, name, arguments: Vec::new(), converts: true, sensitive: false })
    }
}

pub fn lower_boolean(boolean: Booleans) -> Ty {
    match boolean {
        Booleans::Both => Ty::Bool,
        Booleans::Only(true) => Ty::True,
        Booleans::Only(false) => Ty::False,
    }
}
