//! The client object: how a page obtains it.

use super::address::check_path;
use super::context::Context;
use super::decision::Facts;
use super::item;
use crate::diagnostic::Rule;
use crate::document;
use crate::model::{Client, MethodId, Script, SourceId, TypeDefinition, TypeId};
use crate::source_map::Place;

impl Context<'_, '_, '_> {
    pub(super) fn client(&mut self, types: &[TypeDefinition]) -> Option<Client> {
        let (client, place) = self.once("client", |file| file.client.as_ref())?;
        let docs = self.docs(&place, "client", item::Annotations::client(client), None);
        self.examine(&client.disagreements, &place, Facts::default());
        self.identifier(&client.interface, &place.at("interface"));
        self.identifier(&client.constructor, &place.at("constructor"));
        client.global.split('.').for_each(|name| self.identifier(name, &place.at("global")));
        Some(Client {
            interface: client.interface.clone(),
            constructor: client.constructor.clone(),
            global: client.global.split('.').map(str::to_owned).collect(),
            scripts: self.scripts(&client.scripts.items, &place.at("scripts"), &docs.sources),
            messages: self.messages(client.messages.as_ref(), &place.at("messages"), &docs.sources, types),
            loads: client.loads.as_ref().inspect(|word| self.identifier(word, &place.at("loads"))).cloned(),
            unanswered: client.failures.as_ref().and_then(|failures| failures.unanswered.clone()),
            timeout: client.failures.as_ref().and_then(|failures| failures.timeout),
            unimplemented: client.failures.as_ref().and_then(|failures| failures.unimplemented.clone()),
            ready: client.ready.as_ref().and_then(|name| self.method_id(name, &place.at("ready"))),
            parameters: self.parameters(&place.at("parameters"), &client.parameters, &docs.sources),
            properties: self.properties(&place.at("properties"), &client.properties, &docs.sources),
            result: client.result.as_ref().and_then(|name| self.wrapper(name, &place.at("result"))),
            docs,
        })
    }

    fn scripts(
        &mut self,
        items: &[(String, document::Script)],
        place: &Place,
        sources: &[SourceId],
    ) -> Vec<Script> {
        let mut scripts = Vec::new();
        for (version, script) in items {
            let place = place.at(version);
            check_path(&script.path, &place.at("path"), self.diagnostics);
            let docs = self.docs(&place, version, item::Annotations::script(script), Some(sources));
            self.examine(&script.disagreements, &place, Facts::default());
            scripts.push(Script { version: version.clone(), path: script.path.clone(), docs });
        }
        scripts
    }

    /// The method of a name, which can be called without arguments.
    fn method_id(&mut self, name: &str, place: &Place) -> Option<MethodId> {
        let methods = &self.scope.methods;
        let index = methods.iter().position(|declared| declared.name == name);
        let Some(index) = index else {
            if !self.edition.incomplete && !self.scope.is_broken(name) {
                let title = format!("there is no method `{name}`");
                self.diagnostics
                    .report(Rule::UnknownLink, place, title, "not declared")
                    .suggest(name, methods.iter().map(|declared| declared.name.as_str()));
            }
            return None;
        };
        let needed = methods[index].item.parameters.names().find(|parameter| !parameter.ends_with('?'));
        if let Some(parameter) = needed {
            let title = format!("`{name}` cannot be called at any time");
            let label = format!("needs `{parameter}`");
            self.diagnostics
                .report(Rule::WrongForm, place, title, label)
                .help("name a method without required parameters");
        }
        Some(MethodId(index))
    }

    /// The generic type around every result: one type parameter it cannot do without.
    fn wrapper(&mut self, name: &str, place: &Place) -> Option<TypeId> {
        let id = self.type_id(name, place)?;
        let declared = &self.scope.types[id.0];
        if declared.parameters.len() != 1 {
            let title = format!("`{name}` cannot wrap results");
            let label = format!("has {} type parameters, one is needed", declared.parameters.len());
            self.diagnostics.report(Rule::TypeArguments, place, title, label);
            return None;
        }
        Some(id)
    }
}
