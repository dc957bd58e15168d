//! Type expressions at random, none of which breaks a rule.

use super::choices::Choices;
use super::words::Names;

/// The types that expressions can name.
#[derive(Default)]
pub struct Declared {
    pub objects: Vec<String>,
    pub enumerations: Vec<String>,
    pub tables: Vec<String>,
    pub aliases: Vec<String>,
    pub hosts: Vec<String>,
    /// Generic types of one parameter, with and without a default.
    pub generics: Vec<(String, bool)>,
    /// The two objects of a union that have a tag.
    pub tagged: Vec<(String, String)>,
}

impl Declared {
    /// Any expression. The names of aliases are left out where an alias is being made of it.
    pub fn expression(&self, choices: &mut Choices<'_>, depth: usize, aliases: bool) -> String {
        let inside = |choices: &mut Choices<'_>| self.expression(choices, depth.saturating_sub(1), aliases);
        match choices.below(if depth == 0 { 13 } else { 20 }) {
            0 => "string".into(),
            1 => "number".into(),
            2 => "integer".into(),
            3 => "boolean".into(),
            4 => (*choices.of(&["any", "unknown", "null", "any"])).into(),
            5 => self.strings(choices),
            6 => self.numbers(choices),
            7 => (*choices.of(&["true", "false"])).into(),
            8..10 if !self.objects.is_empty() => choices.of(&self.objects).clone(),
            10 if !self.enumerations.is_empty() => choices.of(&self.enumerations).clone(),
            11 if !self.hosts.is_empty() => choices.of(&self.hosts).clone(),
            12 if aliases && !self.aliases.is_empty() => choices.of(&self.aliases).clone(),
            13 => format!("({})[]", inside(choices)),
            14 => format!("Array<{}>", inside(choices)),
            15 => format!("Record<string, {}>", inside(choices)),
            16 => format!("Record<number, {}>", inside(choices)),
            17 => format!("(value: {}, more?: string) => void", inside(choices)),
            18 if !self.generics.is_empty() => {
                let (name, defaulted) = choices.of(&self.generics).clone();
                // What only the item around it would name cannot be given by itself.
                if defaulted && choices.once_in(3) {
                    name
                } else {
                    format!("{name}<{}>", self.argument(choices))
                }
            }
            18.. => self.union(choices, depth),
            _ => "string".into(),
        }
    }

    /// An argument of a generic type.
    fn argument(&self, choices: &mut Choices<'_>) -> String {
        let plain = self.objects.iter().chain(&self.enumerations).map(String::as_str);
        let plain: Vec<&str> = plain.chain(["string", "number", "boolean", "null", "unknown"]).collect();
        let argument = *choices.of(&plain);
        match choices.below(4) {
            0 => format!("{argument}[]"),
            1 if argument != "null" && argument != "unknown" => format!("{argument} | null"),
            _ => argument.to_owned(),
        }
    }

    fn strings(&self, choices: &mut Choices<'_>) -> String {
        match choices.below(4) {
            0 if !self.tables.is_empty() => format!("keyof {}", choices.of(&self.tables)),
            1 if !self.enumerations.is_empty() => choices.of(&self.enumerations).clone(),
            _ => {
                let mut names = Names::default();
                let literals: Vec<String> =
                    (0..=choices.below(3)).map(|_| quote(&names.of_value(choices))).collect();
                literals.join(" | ")
            }
        }
    }

    fn numbers(&self, choices: &mut Choices<'_>) -> String {
        match choices.below(3) {
            0 if !self.tables.is_empty() => {
                let table = choices.of(&self.tables);
                format!("{table}[keyof {table}]")
            }
            1 => "1 | 2 | -3".into(),
            _ => "5".into(),
        }
    }

    /// Arms of different kinds, told apart by a reader of JSON.
    pub fn union(&self, choices: &mut Choices<'_>, depth: usize) -> String {
        let inside = |choices: &mut Choices<'_>| self.expression(choices, depth.saturating_sub(1), false);
        let mut arms = Vec::new();
        if choices.once_in(2) {
            arms.push(if choices.once_in(2) { self.strings(choices) } else { "string".into() });
        }
        if choices.once_in(2) {
            arms.push(if choices.once_in(2) { self.numbers(choices) } else { "number".into() });
        }
        if choices.once_in(3) {
            arms.push((*choices.of(&["boolean", "true", "false"])).into());
        }
        if choices.once_in(3) {
            arms.push(format!("({})[]", inside(choices)));
        }
        match choices.below(6) {
            1 if !self.objects.is_empty() => arms.push(choices.of(&self.objects).clone()),
            2 if !self.tagged.is_empty() => {
                let (first, second) = choices.of(&self.tagged);
                arms.extend([first.clone(), second.clone()]);
            }
            3 => arms.push(format!("Record<string, {}>", inside(choices))),
            _ => {}
        }
        if choices.once_in(3) || arms.len() < 2 {
            arms.push("null".into());
        }
        if arms.len() < 2 {
            arms.push("string".into());
        }
        arms.join(" | ")
    }
}

/// A string literal in the notation of the spec.
pub fn quote(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", text.replace('\n', "\\n").replace('\t', "\\t"))
}
