//! Events, methods and the constructor as schemas: what goes in as a tuple, and what comes back.

use crate::model::kind::kinds;
use crate::model::remarks::Rank;
use crate::model::{Client, Docs, Event, Method, Outcome, Parameter, Type};

use super::definition::{Entries, Members};
use super::expression::{Writer, default_arguments};
use super::keywords::Schema;
use super::names;
use super::prose::{self, Extras};
use super::reading::Reading;

impl<'a> Writer<'a> {
    pub fn event(&mut self, event: &'a Event) -> Entries<'a> {
        let arguments = self.tuple(&event.parameters);
        let arguments = self.annotate(arguments, &event.docs, Extras::none(Rank::Whole));
        let named = self.named_members(&event.parameters, &event.docs);
        let mut entries = vec![
            (names::event(&event.name, "arguments"), arguments),
            (names::event(&event.name, "argumentsByName"), named),
        ];
        if let Some(reply) = &event.reply {
            let schema =
                if kinds(self.api, reply).undefined { self.optional(reply) } else { self.expression(reply) };
            let about = format!("What a handler of {} answers.", prose::code(&event.name));
            entries.push((names::event(&event.name, "reply"), describe(about, schema)));
        }
        entries
    }

    pub fn method(&mut self, method: &'a Method, client: Option<&'a Client>) -> Entries<'a> {
        let name = prose::code(&method.name);
        let mut entries = vec![
            (format!("{}.parameters", method.name), self.parameters(&method.parameters, &method.docs)),
            (
                format!("{}.parametersByName", method.name),
                self.named_members(&method.parameters, &method.docs),
            ),
        ];
        let result = format!("{}.result", method.name);
        match &method.outcome {
            Outcome::Result(ty) => {
                let about = format!("The data of a successful call of {name}.");
                entries.push((result, self.described(about, ty)));
                if let Some(answer) = client.and_then(|client| self.wrapped(client, ty)) {
                    let about = format!("What a call of {name} resolves to.");
                    entries.push((format!("{}.answer", method.name), self.described(about, &answer)));
                }
            }
            Outcome::Returns(ty) => {
                entries.push((result, self.described(format!("What {name} returns."), ty)));
            }
        }
        entries
    }

    pub fn constructor(&mut self, client: &'a Client) -> Entries<'a> {
        let parameters = self.parameters(&client.parameters, &client.docs);
        vec![(format!("{}.new", client.constructor), parameters)]
    }

    /// The result of a method as the client wraps it.
    fn wrapped(&self, client: &Client, result: &Type) -> Option<Type> {
        let wrapper = client.result?;
        let mut arguments = default_arguments(self.api, wrapper);
        if let Some(first) = arguments.first_mut() {
            *first = result.clone();
        }
        Some(Type::Named(wrapper, arguments))
    }

    fn parameters(&mut self, parameters: &'a [Parameter], docs: &'a Docs) -> Schema<'a> {
        let tuple = self.tuple(parameters);
        self.annotate(tuple, docs, Extras::none(Rank::Whole))
    }

    /// Positional values, those up to the last required one present. A newer release may pass more,
    /// which a tolerant reader keeps.
    fn tuple(&mut self, parameters: &'a [Parameter]) -> Schema<'a> {
        let items: Vec<Schema<'a>> = parameters.iter().map(|parameter| self.item(parameter)).collect();
        let required =
            parameters.iter().rposition(|parameter| !parameter.optional).map_or(0, |last| last + 1);
        let mut schema = Schema::typed("array");
        if !items.is_empty() {
            schema.insert("prefixItems", items);
        }
        if required > 0 {
            schema.insert("minItems", required as i64);
        }
        // `maxItems` rather than `items: false`: it says what is wrong, and more tools know it.
        match self.reading {
            Reading::Documented => schema.with("maxItems", parameters.len() as i64),
            Reading::Tolerant => schema,
        }
    }

    /// The same values by the names of their parameters, for tools that know no list of several types.
    fn named_members(&mut self, parameters: &'a [Parameter], docs: &'a Docs) -> Schema<'a> {
        let mut members = Members::with_capacity(parameters.len());
        for parameter in parameters {
            let schema = self.parameter(parameter, Vec::new());
            members.add(&parameter.name, parameter.optional, schema);
        }
        let paragraphs = vec!["The list as an object: its places by the names of the parameters.".to_owned()];
        self.annotate(members.into_schema(), docs, Extras { paragraphs, ..Extras::none(Rank::Part) })
    }

    /// A place of a list. Its name is no title: generators would make a type of it.
    fn item(&mut self, parameter: &'a Parameter) -> Schema<'a> {
        let name = format!("Parameter {}.", prose::code(&parameter.name));
        self.parameter(parameter, vec![name])
    }

    fn parameter(&mut self, parameter: &'a Parameter, paragraphs: Vec<String>) -> Schema<'a> {
        let schema =
            if parameter.optional { self.optional(&parameter.ty) } else { self.expression(&parameter.ty) };
        let extras = Extras { unit: parameter.unit.as_ref(), rank: Rank::Part, paragraphs };
        let schema = self.concealed(schema, &parameter.docs, &parameter.ty);
        self.annotate(schema, &parameter.docs, extras)
    }

    fn described(&mut self, about: String, ty: &Type) -> Schema<'a> {
        describe(about, self.expression(ty))
    }
}

fn describe(about: String, schema: Schema<'_>) -> Schema<'_> {
    Schema::any().with("description", about).joined(schema)
}
