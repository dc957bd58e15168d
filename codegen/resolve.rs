//! Resolve: names become indices, expressions become types, the document becomes the model.
//!
//! Two passes over an edition: first every name is collected, then every reference is followed,
//! so that an item may refer to one that stands below it or to itself.

use crate::diagnostic::{Diagnostics, Rule};
use crate::document;
use crate::load::{Document, Edition};
use crate::model::{Api, Event, EventId, Method, MethodId, Outcome, Package, TypeDefinition, TypeId};
use crate::source_map::Place;

use context::Context;
use decision::Facts;
use scope::Scope;

mod address;
mod alias;
mod both;
mod client;
mod context;
mod decision;
mod expression;
mod extent;
mod foreign;
mod guide;
mod inheritance;
mod item;
mod key;
mod license;
mod lineage;
mod messages;
mod name;
mod package;
mod prose;
mod question;
mod scope;
mod shape;
mod source;
mod union;
mod unit;

/// The model of a document, as far as it can be made out.
///
/// What cannot be resolved is reported and stands as `any`, so that the checks after this stage
/// see the rest.
pub fn resolve(document: &Document, diagnostics: &mut Diagnostics) -> Option<(Package, Places)> {
    let all = &document.editions;
    let editions = all.iter().map(|edition| resolve_edition(all, edition, diagnostics));
    let (editions, places): (Vec<Api>, Vec<EditionPlaces>) = editions.unzip();
    both::check(document, &editions, diagnostics);
    let (file, package) = document.package.as_ref()?;
    let places = Places { package: Place::root(*file), editions: places };
    package::check_root(*file, package, document, diagnostics);
    // There may be none that could be read.
    let root = editions.iter().position(|api| api.edition == package.root).unwrap_or(0);
    editions.get(root)?;
    Some((package::resolve_package(*file, package, (editions, root), diagnostics), places))
}

/// Where everything stands in the spec, in the order of the model.
#[derive(Debug, Clone)]
pub struct Places {
    /// The packages' own data.
    pub package: Place,
    pub editions: Vec<EditionPlaces>,
}

/// Where the items of an edition stand.
#[derive(Debug, Clone)]
pub struct EditionPlaces {
    /// The beginning of its first file, for what concerns it as a whole.
    pub root: Place,
    pub types: Vec<Place>,
    pub events: Vec<Place>,
    pub methods: Vec<Place>,
    pub client: Option<Place>,
}

fn resolve_edition(
    all: &[Edition],
    edition: &Edition,
    diagnostics: &mut Diagnostics,
) -> (Api, EditionPlaces) {
    package::check_folder(edition, diagnostics);
    let scope = Scope::collect(edition, diagnostics);
    let mut context = Context::new(all, edition, &scope, diagnostics);
    let files = context.file_names();
    let mut types = context.types();
    let events = context.events();
    let methods = context.methods();
    let (title, description) = context.title();
    let use_when = context.use_when();
    let omissions = context.omissions();
    let disagreements = context.edition_disagreements();
    let open = context.edition_questions();
    let code_for_both = context.code_for_both();
    let (terms, examples, life) = (context.terms(), context.examples(), context.life());
    if !scope.lineage.is_too_large {
        inheritance::complete(&mut types);
    }
    let client = context.client(&types);
    let mut api = Api {
        edition: edition.name.clone(),
        title,
        description,
        use_when,
        client,
        files,
        sources: scope.sources.iter().map(source::source).collect(),
        types,
        events,
        methods,
        omissions,
        open,
        disagreements,
        code_for_both,
        terms,
        examples,
        life,
    };
    context.check_examples(&api);
    alias::break_cycles(&mut api, &scope, diagnostics);
    let places = EditionPlaces {
        root: Place::root(edition.first),
        types: scope.types.iter().map(|declared| declared.place.clone()).collect(),
        events: scope.events.iter().map(|declared| declared.place.clone()).collect(),
        methods: scope.methods.iter().map(|declared| declared.place.clone()).collect(),
        client: edition
            .files
            .iter()
            .find(|(_, content)| content.client.is_some())
            .map(|(file, _)| Place::root(*file).at("client")),
    };
    (api, places)
}

impl Context<'_, '_, '_> {
    fn types(&mut self) -> Vec<TypeDefinition> {
        let scope = self.scope;
        scope.types.iter().map(|declared| self.type_definition(declared)).collect()
    }

    fn events(&mut self) -> Vec<Event> {
        let scope = self.scope;
        scope
            .events
            .iter()
            .map(|declared| self.event(&declared.name, &declared.place, declared.item))
            .collect()
    }

    fn methods(&mut self) -> Vec<Method> {
        let scope = self.scope;
        scope
            .methods
            .iter()
            .map(|declared| self.method(&declared.name, &declared.place, declared.item))
            .collect()
    }

    fn event(&mut self, name: &str, place: &Place, event: &document::Event) -> Event {
        let docs = self.docs(place, name, item::Annotations::event(event), None);
        self.examine(
            &event.disagreements,
            place,
            Facts { names: &[name, &event.handler], ..Facts::default() },
        );
        self.wire_name(name, &place.key());
        self.identifier(&event.handler, &place.at("handler"));
        for (index, alias) in event.handler_aliases.iter().enumerate() {
            self.identifier(alias, &place.at("handlerAliases").item(index));
        }
        Event {
            name: name.to_owned(),
            file: self.file_index(place),
            names: item::given_names(&event.names),
            handler: event.handler.clone(),
            handler_aliases: event.handler_aliases.clone(),
            parameters: self.parameters(&place.at("parameters"), &event.parameters, &docs.sources),
            reply: event.reply.as_ref().map(|answer| self.answer(answer, &place.at("reply"))),
            reply_open: self.answer_questions(event.reply.as_ref(), &place.at("reply")),
            docs,
        }
    }

    fn method(&mut self, name: &str, place: &Place, method: &document::Method) -> Method {
        let docs = self.docs(place, name, item::Annotations::method(method), None);
        self.examine(&method.disagreements, place, Facts { names: &[name], ..Facts::default() });
        self.identifier(name, &place.key());
        if let Some(command) = &method.command {
            self.wire_name(command, &place.at("command"));
        }
        let outcome = match (&method.result, &method.returns) {
            (Some(result), None) => {
                if method.command.is_none() {
                    let title = format!("the method `{name}` has a result but no command");
                    self.diagnostics
                        .report(Rule::WrongForm, &place.key(), title, "needs `command`")
                        .help("a member that sends nothing has `returns` instead of `result`");
                }
                Outcome::Result(self.answer(result, &place.at("result")))
            }
            (None, Some(returns)) => {
                if method.command.is_some() {
                    let title = format!("the method `{name}` has a command but no result");
                    self.diagnostics
                        .report(Rule::WrongForm, &place.at("returns").key(), title, "`result` belongs here")
                        .help("`returns` is for a member that sends nothing");
                }
                Outcome::Returns(self.ty(returns, &place.at("returns"), &[]))
            }
            (None, None) if self.scope.is_unclear(name) => Outcome::Returns(crate::model::Type::Any),
            (result, _) => {
                let both = result.is_some();
                let title = if both {
                    format!("the method `{name}` has both `result` and `returns`")
                } else {
                    format!("the method `{name}` has neither `result` nor `returns`")
                };
                let label = if both { "only one of them" } else { "needs one of them" };
                self.diagnostics.report(Rule::WrongForm, &place.key(), title, label);
                Outcome::Returns(crate::model::Type::Any)
            }
        };
        Method {
            name: name.to_owned(),
            file: self.file_index(place),
            names: item::given_names(&method.names),
            command: method.command.clone(),
            parameters: self.parameters(&place.at("parameters"), &method.parameters, &docs.sources),
            outcome,
            outcome_open: self.answer_questions(method.result.as_ref(), &place.at("result")),
            docs,
        }
    }
}

/// What a link in prose leads to.
pub(crate) enum Target {
    Type(TypeId),
    Event(EventId),
    Method(MethodId),
}
