//! Events, methods and the constructor as schemas: what goes in as a tuple, and what comes back.

use crate::model::kind::kinds;
use crate::model::{Client, Docs, Event, Method, Outcome, Parameter, SourceId, Type};

use super::definition::Entries;
use super::expression::{Writer, default_arguments};
use super::prose::{self, Extras};
use super::reading::Reading;
use super::schema::Schema;

impl Writer<'_> {
    pub fn event(&mut self, event: &Event) -> Entries {
        let arguments = self.tuple(&event.parameters, &event.docs.sources);
        let arguments = match self.reading {
            Reading::Documented => arguments.with("items", false),
            Reading::Tolerant => arguments,
        };
        let arguments = self.annotate(arguments, &event.docs, Extras::default());
        let mut entries = vec![(format!("{}.arguments", event.name), arguments)];
        if let Some(reply) = &event.reply {
            let schema =
                if kinds(self.api, reply).undefined { self.optional(reply) } else { self.expression(reply) };
            let description = format!("What a handler of {} answers.", prose::code(&event.name));
            entries.push((format!("{}.reply", event.name), described(description, schema)));
        }
        entries
    }

    pub fn method(&mut self, method: &Method, client: Option<&Client>) -> Entries {
        let name = prose::code(&method.name);
        let parameters = self.parameters(&method.parameters, &method.docs);
        let mut entries = vec![(format!("{}.parameters", method.name), parameters)];
        match &method.outcome {
            Outcome::Result(ty) => {
                let description = format!("The data of a successful call of {name}.");
                let schema = self.expression(ty);
                entries.push((format!("{}.result", method.name), described(description, schema)));
                if let Some(answer) = client.and_then(|client| self.wrapped(client, ty)) {
                    let description = format!("What a call of {name} resolves to.");
                    let schema = self.expression(&answer);
                    entries.push((format!("{}.answer", method.name), described(description, schema)));
                }
            }
            Outcome::Returns(ty) => {
                let description = format!("What {name} returns.");
                let schema = self.expression(ty);
                entries.push((format!("{}.result", method.name), described(description, schema)));
            }
        }
        entries
    }

    pub fn constructor(&mut self, client: &Client) -> Entries {
        let parameters = self.parameters(&client.parameters, &client.docs);
        vec![(format!("{}.new", client.constructor), parameters)]
    }

    /// The result of a method as the client wraps it.
    fn wrapped(&self, client: &Client, result: &Type) -> Option<Type> {
        let wrapper = client.result?;
        let mut arguments = default_arguments(self.api, wrapper);
        *arguments.first_mut()? = result.clone();
        Some(Type::Named(wrapper, arguments))
    }

    fn parameters(&mut self, parameters: &[Parameter], docs: &Docs) -> Schema {
        let tuple = self.tuple(parameters, &docs.sources).with("items", false);
        self.annotate(tuple, docs, Extras::default())
    }

    /// Positional values, those up to the last required one present.
    fn tuple(&mut self, parameters: &[Parameter], known_sources: &[SourceId]) -> Schema {
        let items: Vec<Schema> =
            parameters.iter().map(|parameter| self.parameter(parameter, known_sources)).collect();
        let required =
            parameters.iter().rposition(|parameter| !parameter.optional).map_or(0, |last| last + 1);
        let mut schema = Schema::typed("array");
        if !items.is_empty() {
            schema.insert("prefixItems", items);
        }
        if required > 0 {
            schema.insert("minItems", required);
        }
        schema
    }

    fn parameter(&mut self, parameter: &Parameter, known_sources: &[SourceId]) -> Schema {
        let schema =
            if parameter.optional { self.optional(&parameter.ty) } else { self.expression(&parameter.ty) };
        let extras = Extras { unit: parameter.unit.as_ref(), known_sources, ..Extras::default() };
        Schema::any().with("title", parameter.name.as_str()).joined(self.annotate(
            schema,
            &parameter.docs,
            extras,
        ))
    }
}

fn described(description: String, schema: Schema) -> Schema {
    Schema::any().with("description", description).joined(schema)
}
