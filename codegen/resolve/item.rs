//! What every item has: a description, sources, disagreements; and the members of an item.

use std::collections::HashMap;

use crate::diagnostic::Rule;
use crate::document::{self, Entries, Member, Names, Questions, ShortOr};
use crate::model::walk::Position;
use crate::model::{Docs, Field, GivenNames, Parameter, SourceId, Text, Type, Unit};
use crate::source_map::Place;

use super::context::Context;
use super::decision::Facts;
use super::key::member_name;

/// What an item of the document says about itself.
#[derive(Clone, Copy)]
pub struct Annotations<'d> {
    description: Option<&'d String>,
    deprecated: Option<&'d String>,
    sensitive: bool,
    source: Option<&'d Names>,
    lines: &'d Entries<String>,
    open: Option<&'d Questions>,
    disagreements: &'d [document::Disagreement],
    /// Whether it may go without a description.
    silent: bool,
}

macro_rules! annotations {
    ($($verb:ident($item:ty), silent: $silent:literal $(, $deprecated:ident $(, $sensitive:ident)?)?;)+) => {
        impl<'d> Annotations<'d> {
            $(pub fn $verb(item: &'d $item) -> Annotations<'d> {
                Annotations {
                    description: item.description.as_ref(),
                    deprecated: None $(.or(item.$deprecated.as_ref()))?,
                    sensitive: false $($(|| item.$sensitive)?)?,
                    source: item.source.as_ref(),
                    lines: &item.lines,
                    open: item.open.as_ref(),
                    disagreements: &item.disagreements,
                    silent: $silent,
                }
            })+
        }
    };
}

annotations! {
    type_definition(document::TypeDefinition), silent: false, deprecated;
    event(document::Event), silent: false, deprecated;
    method(document::Method), silent: false, deprecated;
    member(document::Member), silent: false, deprecated, sensitive;
    value(document::EnumValue), silent: true, deprecated;
    code(document::Code), silent: true, deprecated;
    client(document::Client), silent: false;
    script(document::Script), silent: false;
    messages(document::Messages), silent: false;
}

/// The names of an item in the outputs.
pub fn given_names(names: &Entries<String>) -> GivenNames {
    names.items.iter().cloned().collect()
}

/// A field or a parameter, before it is known which of the two it is.
pub struct ResolvedMember {
    pub name: String,
    pub optional: bool,
    pub names: GivenNames,
    pub ty: Type,
    pub unit: Option<Unit>,
    pub docs: Docs,
}

/// Whether a value of the type, or one in it, may be what only a function returns.
fn is_void(ty: &Type) -> bool {
    let inside = |(position, child): (Position, &Type)| {
        matches!(position, Position::Arm | Position::Element) && is_void(child)
    };
    matches!(ty, Type::Void) || ty.children().into_iter().any(inside)
}

impl Context<'_, '_, '_> {
    pub fn docs(
        &mut self,
        place: &Place,
        name: &str,
        annotations: Annotations,
        inherited: Option<&[SourceId]>,
    ) -> Docs {
        let description = self.description(place, name, annotations);
        let deprecated = annotations.deprecated.map(|text| self.text(text, &place.at("deprecated")));
        let sources = self.provenance(annotations.source, place, inherited);
        Docs {
            description,
            deprecated,
            sensitive: annotations.sensitive,
            lines: self.lines(annotations.lines, &sources, place),
            sources,
            open: self.questions(annotations.open, place),
            disagreements: self.disagreements(annotations.disagreements, place),
            place: None,
        }
    }

    fn description(&mut self, place: &Place, name: &str, annotations: Annotations) -> Text {
        if let Some(text) = annotations.description {
            // The short form of a value is its description.
            let place = self.diagnostics.sources.long_or_short(place, "description");
            let text = self.text(text, &place);
            if !text.is_empty() {
                return text;
            }
        }
        if annotations.silent {
            return Text::default();
        }
        if let Some((text, place)) = self.scope.glossary.get(name) {
            return self.text(text, place);
        }
        if self.edition.incomplete {
            return Text::default();
        }
        // It may have slipped among the members.
        let lists = ["fields", "values", "codes", "parameters"];
        let deeper = |list: &&str| self.diagnostics.sources.has(&place.at(list).at("description"));
        let help = match lists.into_iter().find(deeper) {
            Some(list) => format!("`description` stands among the `{list}`; indent it like `{list}` itself"),
            None => "say in a sentence what it is; a field or parameter may have it in `glossary` instead"
                .to_owned(),
        };
        let title = format!("`{name}` has no description");
        self.diagnostics
            .report(Rule::MissingDescription, &place.key(), title, "needs `description`")
            .help(help);
        Text::default()
    }

    pub fn members(
        &mut self,
        place: &Place,
        entries: &Entries<ShortOr<Member>>,
        sources: &[SourceId],
        parameters: &[String],
    ) -> Vec<ResolvedMember> {
        let mut members: Vec<ResolvedMember> = Vec::with_capacity(entries.items.len());
        let mut known: HashMap<&str, bool> = HashMap::new();
        let list = place;
        for (key, ShortOr(member)) in &entries.items {
            let place = list.at(key);
            let (name, optional) = member_name(key);
            if !self.is_name_of_member(key, &member.ty.0, &place) {
                continue;
            }
            if let Some(first) = known.get(name) {
                let title = format!("`{name}` is declared twice");
                let first = self.diagnostics.sources.span(&list.member(name, *first).key());
                self.diagnostics
                    .report(Rule::DuplicateName, &place.key(), title, "here again")
                    .related(first, "first here");
                continue;
            }
            known.insert(name, optional);
            let docs = self.docs(&place, name, Annotations::member(member), Some(sources));
            let place_of_type = self.diagnostics.sources.long_or_short(&place, "type");
            let before = self.diagnostics.count();
            let ty = self.ty(&member.ty, &place_of_type, parameters);
            // A decision about a type that is wrong itself is none the less right.
            let decided = Some(member.ty.0.as_str()).filter(|_| self.diagnostics.count() == before);
            let facts = Facts { names: &[name], ty: decided, optional: Some(optional) };
            self.examine(&member.disagreements, &place, facts);
            let unit = member.unit.as_ref().map(|ShortOr(unit)| self.unit(unit, &place.at("unit")));
            members.push(ResolvedMember {
                name: name.to_owned(),
                optional,
                names: given_names(&member.names),
                ty,
                unit,
                docs,
            });
        }
        members
    }

    pub fn properties(
        &mut self,
        place: &Place,
        entries: &Entries<ShortOr<Member>>,
        sources: &[SourceId],
    ) -> Vec<Field> {
        let members = self.members(place, entries, sources, &[]);
        members.into_iter().map(ResolvedMember::into_field).collect()
    }

    pub fn parameters(
        &mut self,
        place: &Place,
        entries: &Entries<ShortOr<Member>>,
        sources: &[SourceId],
    ) -> Vec<Parameter> {
        let members = self.members(place, entries, sources, &[]);
        for (key, _) in &entries.items {
            self.identifier(member_name(key).0, &place.at(key).key());
        }
        for parameter in members.iter().filter(|parameter| is_void(&parameter.ty)) {
            let name = &parameter.name;
            let place = place.member(name, parameter.optional);
            let place = self.diagnostics.sources.long_or_short(&place, "type");
            let title = format!("the parameter `{name}` cannot be `void`");
            self.diagnostics
                .report(Rule::BadType, &place, title, "only what a function returns is `void`")
                .help(format!("write `null` if that is its value, `{name}?` if it may be left out"));
        }
        members.into_iter().map(ResolvedMember::into_parameter).collect()
    }
}

impl ResolvedMember {
    pub fn into_field(self) -> Field {
        Field {
            name: self.name,
            names: self.names,
            optional: self.optional,
            ty: self.ty,
            unit: self.unit,
            inherited_from: None,
            docs: self.docs,
        }
    }

    fn into_parameter(self) -> Parameter {
        Parameter {
            name: self.name,
            names: self.names,
            optional: self.optional,
            ty: self.ty,
            unit: self.unit,
            docs: self.docs,
        }
    }
}
