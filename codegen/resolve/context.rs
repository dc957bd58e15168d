//! What the second pass works with: an edition, its names, and where to report.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostics, Rule};
use crate::document::{self, EditionFile, Names};
use crate::load::Edition;
use crate::model::{Aspect, Disagreement, FileIndex, Omission, SourceId, Statement, Text, TypeId};
use crate::source_map::{FileId, Place};

use super::decision::Facts;
use super::foreign;
use super::scope::Scope;

pub struct Context<'r, 'd, 's> {
    /// All of the spec, and the one that is resolved.
    pub editions: &'d [Edition],
    pub edition: &'d Edition,
    pub scope: &'r Scope<'d>,
    pub diagnostics: &'r mut Diagnostics<'s>,
    /// Files of which it was said that an item has no source.
    sourceless: HashSet<FileId>,
    /// The type parameters beside a default, none of which it may name.
    pub beside: Vec<String>,
}

impl<'r, 'd, 's> Context<'r, 'd, 's> {
    pub fn new(
        editions: &'d [Edition],
        edition: &'d Edition,
        scope: &'r Scope<'d>,
        diagnostics: &'r mut Diagnostics<'s>,
    ) -> Self {
        Context { editions, edition, scope, diagnostics, sourceless: HashSet::new(), beside: Vec::new() }
    }

    /// The names of the files, without folder and ending.
    pub fn file_names(&self) -> Vec<String> {
        let files = &self.diagnostics.sources.files;
        let name = |(file, _): &(FileId, EditionFile)| {
            let path = files[file.0].path.as_str();
            let name = path.rsplit('/').next().unwrap_or(path);
            name.strip_suffix(".yaml").unwrap_or(name).to_owned()
        };
        self.edition.files.iter().map(name).collect()
    }

    /// The file that a place is in.
    pub fn file_index(&self, place: &Place) -> FileIndex {
        let files = &self.edition.files;
        FileIndex(files.binary_search_by_key(&place.file, |(file, _)| *file).unwrap_or_default())
    }

    /// A part of the document that an edition has once.
    pub fn once<T>(
        &mut self,
        key: &str,
        part: impl Fn(&'d EditionFile) -> Option<&'d T>,
    ) -> Option<(&'d T, Place)> {
        let mut found: Option<(&T, Place)> = None;
        for (file, content) in &self.edition.files {
            let Some(value) = part(content) else { continue };
            let place = Place::root(*file).at(key);
            match &found {
                Some((_, first)) => {
                    let first = self.diagnostics.sources.span(&first.key());
                    let title = format!("`{key}` stands twice in one edition");
                    self.diagnostics
                        .report(Rule::DuplicateName, &place.key(), title, "here again")
                        .related(first, "first here");
                }
                None => found = Some((value, place)),
            }
        }
        found
    }

    pub fn title(&mut self) -> (String, Text) {
        let title = self.once("title", |file| file.title.as_ref());
        if title.is_none() && !self.edition.incomplete {
            let place = Place::root(self.edition.first);
            let title = format!("the edition `{}` has no title", self.edition.name);
            self.diagnostics
                .report(Rule::MissingKey, &place, title, "needs `title` in one of its files")
                .help("say what the API is called: `title: …`");
        }
        let description = self.once("description", |file| file.description.as_ref());
        let description = description.map(|(text, place)| self.text(text, &place));
        (title.map(|(title, _)| title.clone()).unwrap_or_default(), description.unwrap_or_default())
    }

    pub fn use_when(&mut self) -> Text {
        let found = self.once("useWhen", |file| file.use_when.as_ref());
        found.map(|(text, place)| self.text(text, &place)).unwrap_or_default()
    }

    pub fn omissions(&mut self) -> Vec<Omission> {
        let mut omissions = Vec::new();
        for (file, content) in &self.edition.files {
            for (index, omission) in content.omissions.iter().enumerate() {
                let place = Place::root(*file).at("omissions").item(index);
                omissions.push(Omission {
                    name: omission.name.clone(),
                    what: omission.what.clone(),
                    sources: self.sources(&omission.source, &place.at("source")),
                    reason: self.text(&omission.reason, &place.at("reason")),
                });
            }
        }
        omissions
    }

    pub fn edition_disagreements(&mut self) -> Vec<Disagreement> {
        let mut all = Vec::new();
        for (file, content) in &self.edition.files {
            self.examine(&content.disagreements, &Place::root(*file), Facts::default());
            all.extend(self.disagreements(&content.disagreements, &Place::root(*file)));
        }
        all
    }

    pub fn disagreements(&mut self, list: &[document::Disagreement], place: &Place) -> Vec<Disagreement> {
        let resolve = |(index, disagreement): (usize, &document::Disagreement)| {
            let place = place.at("disagreements").item(index);
            let statements = disagreement.statements.iter().enumerate().map(|(index, statement)| Statement {
                sources: self.sources(&statement.source, &place.at("statements").item(index).at("source")),
                lines: statement.lines.clone(),
                says: statement.says.clone(),
            });
            Disagreement {
                about: aspect(disagreement.about),
                statements: statements.collect(),
                decision: disagreement.decision.clone(),
                reason: self.text(&disagreement.reason, &place.at("reason")),
                advice: disagreement.advice.as_ref().map(|text| self.text(text, &place.at("advice"))),
            }
        };
        list.iter().enumerate().map(resolve).collect()
    }

    pub fn sources(&mut self, names: &Names, place: &Place) -> Vec<SourceId> {
        let mut sources = Vec::new();
        for (index, name) in names.0.iter().enumerate() {
            match self.scope.source_id(name) {
                Some(id) => sources.push(id),
                None if self.edition.incomplete || self.scope.is_broken(name) => {}
                None => {
                    let known = self.scope.sources.iter().map(|source| source.name.as_str());
                    let title = format!("there is no source `{name}`");
                    let label = "not declared under `sources`";
                    let titled =
                        self.scope.sources.iter().find(|source| {
                            source.item.title == *name || source.item.url.as_ref() == Some(name)
                        });
                    let diagnostic =
                        self.diagnostics.report(Rule::UnknownSource, &place.item(index), title, label);
                    match titled {
                        Some(source) => diagnostic.help(format!("did you mean `{}`?", source.name)),
                        None if let Some(list) = self.scope.listed(name) => {
                            diagnostic.help(format!("write a list: `[{list}]`"))
                        }
                        None => diagnostic.suggest_or_list(name, known),
                    };
                }
            }
        }
        sources
    }

    /// The sources of an item: its own, else those of what it belongs to, else those of the file.
    pub fn provenance(
        &mut self,
        names: Option<&Names>,
        place: &Place,
        inherited: Option<&[SourceId]>,
    ) -> Vec<SourceId> {
        if let Some(names) = names {
            return self.sources(names, &place.at("source"));
        }
        if let Some(inherited) = inherited {
            return inherited.to_vec();
        }
        let edition = self.edition;
        let file = edition.files.get(self.file_index(place).0);
        if let Some(names) = file.and_then(|(_, content)| content.source.as_ref()) {
            return self.sources(names, &Place::root(place.file).at("source"));
        }
        // Once for a file: what is missing is most likely one line at its top.
        if !self.sourceless.insert(place.file) {
            return Vec::new();
        }
        let name = place.last_key().unwrap_or("this item");
        let title = format!("nothing says where `{name}` comes from");
        self.diagnostics
            .report(Rule::MissingSource, &place.key(), title, "needs `source`")
            .help("name a source here, or one for the whole file with `source:` at its top");
        Vec::new()
    }

    pub fn type_id(&mut self, name: &str, place: &Place) -> Option<TypeId> {
        let found = self.scope.type_id(name);
        if found.is_none() && !self.edition.incomplete && !self.scope.is_broken(name) {
            let declared = self.scope.types.iter().map(|declared| declared.name.as_str());
            let title = format!("there is no type `{name}`");
            let diagnostic = self.diagnostics.report(Rule::UnknownType, place, title, "not declared");
            if !diagnostic.is_shown {
                return found;
            }
            if self.beside.iter().any(|parameter| parameter == name) {
                diagnostic.help("a default cannot name a type parameter; write the type out");
                return found;
            }
            if name.contains([',', ' ']) {
                let names: Vec<&str> = name.split([',', ' ']).filter(|name| !name.is_empty()).collect();
                diagnostic.help(format!("write a list: `[{}]`", names.join(", ")));
                return found;
            }
            let capitals_apart = declared.clone().any(|known| known.eq_ignore_ascii_case(name));
            if let Some(advice) = foreign::advice(name).filter(|_| !capitals_apart) {
                diagnostic.help(advice);
            } else if let Some(elsewhere) = self.editions.iter().find(|edition| edition.has_type(name)) {
                let help = format!(
                    "only the edition `{}` has it; each edition has all of its types",
                    elsewhere.name
                );
                diagnostic.help(help);
            } else if diagnostic.suggest(name, declared.chain(super::scope::BUILT_IN)).help.is_none()
                && name.starts_with(|c: char| c.is_lowercase())
            {
                diagnostic.help(format!("a literal has quotes inside those of YAML: '\"{name}\"'"));
            }
        }
        found
    }
}

fn aspect(aspect: document::Aspect) -> Aspect {
    match aspect {
        document::Aspect::Existence => Aspect::Existence,
        document::Aspect::Meaning => Aspect::Meaning,
        document::Aspect::Name => Aspect::Name,
        document::Aspect::Parameters => Aspect::Parameters,
        document::Aspect::Presence => Aspect::Presence,
        document::Aspect::Result => Aspect::Result,
        document::Aspect::Type => Aspect::Type,
        document::Aspect::Unit => Aspect::Unit,
        document::Aspect::Values => Aspect::Values,
    }
}
