//! Schemas in draft 07, which has other words for positional items, for whatever document holds them.

use std::borrow::Cow;

use super::keywords::Schema;
use super::value::Value;
use super::{Definitions, alias};

/// The document that the schemas are for.
pub struct Host {
    /// A description as it is written there.
    pub description: fn(&str) -> String,
    /// Whether it has `deprecated`, which draft 07 by itself has not. Otherwise a comment says so.
    pub knows_deprecated: bool,
    /// Whether what is said beside a reference has the title of what it refers to. Generators that merge
    /// the two call the outcome so; others take it for a second type of this name.
    pub repeats_titles: bool,
}

/// Writes definitions for another document.
pub struct Translator<'d, 'a> {
    host: &'d Host,
    definitions: &'d Definitions<'a>,
}

impl<'d, 'a> Translator<'d, 'a> {
    pub fn new(host: &'d Host, definitions: &'d Definitions<'a>) -> Self {
        Translator { host, definitions }
    }

    /// A schema as draft 07 has it.
    pub fn translate(&self, schema: &'d Schema<'a>) -> Schema<'d> {
        let mut translated = Schema::any();
        let is_tuple = schema.get("prefixItems").is_some();
        let is_closed = is_tuple && schema.get("items").is_none() && is_full(schema);
        let mut is_deprecated = false;
        for (keyword, value) in schema.keywords() {
            match (keyword, value) {
                ("deprecated", value) if !self.host.knows_deprecated => {
                    is_deprecated = *value == Value::Boolean(true);
                }
                ("description", Value::Text(text)) => {
                    translated.insert(keyword, (self.host.description)(text));
                }
                ("prefixItems", value) => translated.insert("items", self.value(value)),
                ("items", value) if is_tuple => translated.insert("additionalItems", self.value(value)),
                (keyword, value) => translated.insert(keyword, self.value(value)),
            }
        }
        // Programs that make code of draft 07 look at this alone.
        if is_closed {
            translated.insert("additionalItems", false);
        }
        if let Some(title) = self.title(schema) {
            translated.insert("title", title);
        }
        if is_deprecated {
            comment(&mut translated, "deprecated: true");
        }
        translated
    }

    fn value(&self, value: &'d Value<'a>) -> Value<'d> {
        match value {
            Value::Null => Value::Null,
            Value::Boolean(value) => (*value).into(),
            Value::Integer(value) => (*value).into(),
            Value::Text(text) => Value::Text(Cow::Borrowed(text)),
            Value::Reference(key) => Value::Reference(Cow::Borrowed(key)),
            Value::Schema(schema) => self.translate(schema).into(),
            Value::Named(schemas) => schemas
                .iter()
                .map(|(name, schema)| (Cow::Borrowed(&**name), self.translate(schema)))
                .collect(),
            Value::List(values) => Value::List(values.iter().map(|value| self.value(value)).collect()),
        }
    }

    /// The title of what is referred to, for a schema that has none and says something beside.
    fn title(&self, schema: &Schema<'_>) -> Option<&'d str> {
        if !self.host.repeats_titles || schema.get("title").is_some() {
            return None;
        }
        self.definitions.get(alias::target(schema)?)?.get("title")?.as_str()
    }
}

/// Whether there are no items beside those with a position.
fn is_full(schema: &Schema<'_>) -> bool {
    let positions = schema.get("prefixItems").and_then(Value::as_list).map(|items| items.len() as i64);
    positions.is_some() && positions == schema.get("maxItems").and_then(Value::as_integer)
}

/// Says something for people, before what is said already. The description has it too, and why.
fn comment(schema: &mut Schema<'_>, remark: &str) {
    let said = schema.get("$comment").and_then(Value::as_str);
    let remarks: Vec<&str> = [remark].into_iter().chain(said).collect();
    schema.insert("$comment", remarks.join("\n\n"));
}

#[cfg(test)]
mod tests {
    use super::super::Definitions;
    use super::super::keywords::Schema;
    use super::super::value::Value;
    use super::{Host, Translator};

    const HOST: Host =
        Host { description: |text| text.to_uppercase(), knows_deprecated: true, repeats_titles: true };

    fn apart<'a>(keyword: &'static str, key: &'a str) -> Schema<'a> {
        Schema::any().with(keyword, vec![Schema::reference(key)])
    }

    fn assert_translated(host: &Host, schema: &Schema<'_>, expected: &Schema<'_>) {
        let known = Schema::any().with("title", "Title of A");
        let definitions = Definitions::of(vec![("A".to_owned(), known)]);
        assert_eq!(&Translator::new(host, &definitions).translate(schema), expected);
    }

    #[test]
    fn lists_and_titles_are_written_in_the_words_of_the_draft() {
        let schema = Schema::any()
            .with("description", "a")
            .with("deprecated", true)
            .with("prefixItems", vec![apart("allOf", "A").with("title", "a"), apart("anyOf", "A")])
            .with("items", Schema::reference("A"));
        let titled = apart("anyOf", "A").with("title", "Title of A");
        let expected = Schema::any()
            .with("description", "A")
            .with("deprecated", true)
            .with("items", vec![apart("allOf", "A").with("title", "a"), titled])
            .with("additionalItems", Schema::reference("A"));
        assert_translated(&HOST, &schema, &expected);
    }

    #[test]
    fn a_list_that_is_full_is_closed() {
        let items = || vec![Schema::typed("string")];
        let full = Schema::any().with("prefixItems", items()).with("maxItems", 1);
        let closed = Schema::any().with("items", items()).with("maxItems", 1);
        assert_translated(&HOST, &full, &closed.with("additionalItems", false));
        let longer = Schema::any().with("prefixItems", items()).with("maxItems", 2);
        assert_translated(&HOST, &longer, &Schema::any().with("items", items()).with("maxItems", 2));
    }

    #[test]
    fn a_comment_says_what_the_draft_has_no_keyword_for() {
        let host = Host { knows_deprecated: false, repeats_titles: false, ..HOST };
        let schema = apart("allOf", "A").with("deprecated", true).with("$comment", "Decided.");
        let expected = apart("allOf", "A").with("$comment", "deprecated: true\n\nDecided.");
        assert_translated(&host, &schema, &expected);
    }

    /// What is no schema stays as it is, whatever it looks like.
    #[test]
    fn values_and_names_stay() {
        let one = |name: &'static str| (name.into(), Schema::any().with("const", "#/$defs/A"));
        let named: Value<'_> =
            ["$ref", "description", "prefixItems", "deprecated"].map(one).into_iter().collect();
        let schema = Schema::any().with("properties", named).with("required", vec!["$ref"]);
        assert_translated(&HOST, &schema, &schema);
    }
}
