//! An edition at random, over the whole type system. It breaks no rule, but that names may collide
//! in an output language.

use serde_json::{Map, Value, json};

use super::choices::Choices;
use super::expression::{Declared, quote};
use super::words::{Names, prose};

/// The text of an edition's only file. JSON is YAML, and leaves no doubt what is a string.
pub fn edition(numbers: &[u16]) -> String {
    let mut choices = Choices::new(numbers);
    let mut edition =
        Edition { choices: &mut choices, names: Names::default(), declared: Declared::default() };
    let mut document = json!({
        "title": "Random",
        "description": prose(edition.choices),
        "source": "page",
        "sources": { "page": { "kind": "page", "title": "Page */ `x` <b>", "version": "1.0" } },
    });
    let types = edition.types();
    document["types"] = types.into();
    let client = edition.client();
    document["events"] = edition.events().into();
    document["methods"] = edition.methods().into();
    document["client"] = client;
    let text = serde_json::to_string_pretty(&document).expect("a document is JSON");
    // YAML takes fewer characters as they are than JSON.
    text.chars().fold(String::new(), |mut text, character| {
        match character {
            '\u{7f}'..='\u{9f}' | '\u{feff}' | '\u{2028}'..='\u{202e}' => {
                text.push_str(&format!("\\u{:04x}", u32::from(character)));
            }
            _ => text.push(character),
        }
        text
    })
}

struct Edition<'c, 'n> {
    choices: &'c mut Choices<'n>,
    /// Types, handlers and the client share a scope.
    names: Names,
    declared: Declared,
}

type Items = Map<String, Value>;

impl Edition<'_, '_> {
    fn name(&mut self) -> String {
        self.names.of_type(self.choices)
    }

    fn types(&mut self) -> Items {
        let mut types = Items::new();
        for _ in 0..self.choices.below(3) {
            self.enumeration(&mut types);
        }
        for _ in 0..self.choices.below(2) {
            self.table(&mut types);
        }
        if self.choices.once_in(3) {
            let name = self.names.of_host(self.choices);
            types.insert(name.clone(), json!({ "description": prose(self.choices), "host": true }));
            self.declared.hosts.push(name);
        }
        // Objects may refer to each other, whatever their order.
        let objects: Vec<String> = (0..=self.choices.below(4)).map(|_| self.name()).collect();
        self.declared.objects = objects.clone();
        if self.choices.once_in(2) {
            self.tagged(&mut types);
        }
        for _ in 0..self.choices.below(3) {
            let name = self.name();
            let alternative = self.choices.once_in(4).then(|| format!("string | {name}[]"));
            let ty = alternative.unwrap_or_else(|| self.declared.expression(self.choices, 2, false));
            types.insert(name.clone(), json!({ "description": prose(self.choices), "type": ty }));
            self.declared.aliases.push(name);
        }
        if self.choices.once_in(2) {
            self.generic(&mut types);
        }
        for name in objects {
            let fields = self.members(3);
            types.insert(name, json!({ "description": prose(self.choices), "fields": fields }));
        }
        if self.choices.once_in(2) {
            self.extension(&mut types);
        }
        types
    }

    fn enumeration(&mut self, types: &mut Items) {
        let name = self.name();
        let mut names = Names::default();
        let mut values = Items::new();
        for _ in 0..=self.choices.below(6) {
            let said = self.choices.once_in(2).then(|| prose(self.choices));
            values.insert(names.of_value(self.choices), said.into());
        }
        types.insert(name.clone(), json!({ "description": prose(self.choices), "values": values }));
        self.declared.enumerations.push(name);
    }

    fn table(&mut self, types: &mut Items) {
        let name = self.name();
        let mut names = Names::default();
        let mut codes = Items::new();
        for code in 0..=self.choices.below(4) {
            codes.insert(names.of_member(self.choices), (code as i64 * 7 - 3).into());
        }
        types.insert(name.clone(), json!({ "description": prose(self.choices), "codes": codes }));
        self.declared.tables.push(name);
    }

    /// Two objects with a tag, and sometimes their union under a name.
    fn tagged(&mut self, types: &mut Items) {
        let [first, second] = [self.name(), self.name()];
        let mut names = Names::default();
        let tag = names.of_member(self.choices);
        let booleans = self.choices.once_in(3);
        let mut values = Names::default();
        for (name, boolean) in [(&first, "true"), (&second, "false")] {
            let value = if booleans { boolean.to_owned() } else { quote(&values.of_value(self.choices)) };
            let mut fields = Items::new();
            fields.insert(tag.clone(), json!({ "type": value, "description": prose(self.choices) }));
            fields
                .insert("more?".to_owned(), json!({ "type": "string", "description": prose(self.choices) }));
            types.insert(name.clone(), json!({ "description": prose(self.choices), "fields": fields }));
        }
        self.declared.tagged.push((first, second));
    }

    fn generic(&mut self, types: &mut Items) {
        let name = self.name();
        let defaulted = self.choices.once_in(2);
        let key = if defaulted { format!("{name}<T = null>") } else { format!("{name}<T>") };
        let mut fields = self.members(1);
        fields.retain(|name, _| !name.starts_with("data"));
        let ty = *self.choices.of(&["T", "T[]", "T | null", "Record<string, T>", "T"]);
        let presence = if self.choices.once_in(3) { "data?" } else { "data" };
        fields.insert(presence.to_owned(), json!({ "type": ty, "description": prose(self.choices) }));
        types.insert(key, json!({ "description": prose(self.choices), "fields": fields }));
        self.declared.generics.push((name, defaulted));
    }

    /// An object with all fields of another one and a field of its own.
    fn extension(&mut self, types: &mut Items) {
        let name = self.name();
        let base = self.choices.of(&self.declared.objects).clone();
        let member = json!({ "ownMember": { "type": "string", "description": prose(self.choices) } });
        types.insert(name, json!({ "description": prose(self.choices), "extends": base, "fields": member }));
    }

    fn members(&mut self, depth: usize) -> Items {
        let mut names = Names::default();
        let mut members = Items::new();
        for _ in 0..=self.choices.below(5) {
            let name = names.of_member(self.choices);
            let mark = if self.choices.once_in(2) { "?" } else { "" };
            members.insert(format!("{name}{mark}"), self.member(depth));
        }
        members
    }

    fn member(&mut self, depth: usize) -> Value {
        let ty = self.declared.expression(self.choices, depth, true);
        let mut member = json!({ "type": ty, "description": prose(self.choices) });
        if self.choices.once_in(6) {
            member["deprecated"] = prose(self.choices).into();
        }
        if self.choices.once_in(6) {
            member["unit"] = json!({ "name": "seconds", "evidence": prose(self.choices) });
        }
        member
    }

    /// Required ones first.
    fn parameters(&mut self) -> Items {
        let mut names = Names::default();
        let mut parameters = Items::new();
        let required = self.choices.below(3);
        for index in 0..required + self.choices.below(2) {
            let mark = if index < required { "" } else { "?" };
            parameters.insert(format!("{}{mark}", names.of_parameter(self.choices)), self.member(2));
        }
        parameters
    }

    fn events(&mut self) -> Items {
        let mut events = Items::new();
        let mut names = Names::default();
        for _ in 0..self.choices.below(3) {
            let name = format!("ON_{}", names.of_type(self.choices));
            let mut event = json!({
                "description": prose(self.choices),
                "handler": format!("{}Handler", self.name()),
                "parameters": self.parameters(),
            });
            if self.choices.once_in(2) {
                let reply = self.declared.expression(self.choices, 1, true);
                event["reply"] = reply.into();
            }
            events.insert(name, event);
        }
        events
    }

    fn methods(&mut self) -> Items {
        let mut methods = Items::new();
        let mut names = Names::default();
        for _ in 0..self.choices.below(3) {
            let name = names.of_type(self.choices);
            let command = format!("SEND:/{}", names.of_type(self.choices));
            let mut method = json!({ "description": prose(self.choices), "parameters": self.parameters() });
            if self.choices.once_in(4) {
                method["returns"] = "void".into();
            } else {
                method["command"] = command.into();
                method["result"] = self.declared.expression(self.choices, 1, true).into();
            }
            methods.insert(name, method);
        }
        methods
    }

    fn client(&mut self) -> Value {
        let mut client = json!({
            "description": prose(self.choices),
            "interface": format!("{}Client", self.name()),
            "constructor": format!("{}Constructor", self.name()),
            "global": "random.Api",
            "parameters": self.parameters(),
        });
        if let Some((name, true)) = self.declared.generics.first() {
            client["result"] = name.as_str().into();
        }
        client
    }
}
