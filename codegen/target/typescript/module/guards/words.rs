//! What a check expects, in the words of the errors.

use heck::ToUpperCamelCase;

use super::check::{Check, Checks, Member};
use crate::model::Literal;

/// The type that an error names.
pub fn owner(key: &str) -> String {
    let name = key.split(['-', '.']).next().unwrap_or(key);
    if key.contains(".arguments") { name.to_upper_camel_case() } else { name.to_owned() }
}

const NULL: &str = "null";

/// Kinds of values in the order in which they are named, before any others.
const ORDER: [&str; 3] = ["a boolean", "a number", "a string"];

/// `a string or an object (CallParty)`.
pub fn expected(check: &Check, checks: &Checks) -> String {
    let mut found = Vec::new();
    collect(check, checks, &mut Vec::new(), &mut found);
    // What may be null is said of what is absent.
    if found.len() > 1 {
        found.retain(|words| words != NULL);
    }
    found.sort_by_key(|words| ORDER.iter().position(|first| first == words).unwrap_or(ORDER.len()));
    listed(found)
}

/// `a, b or c`.
pub fn listed(mut words: Vec<String>) -> String {
    match words.pop() {
        Some(last) if words.is_empty() => last,
        Some(last) => format!("{} or {last}", words.join(", ")),
        None => "nothing".to_owned(),
    }
}

fn collect<'a>(check: &'a Check, checks: &'a Checks, seen: &mut Vec<&'a str>, found: &mut Vec<String>) {
    let words = match check {
        Check::Anything => "anything",
        Check::Nothing => return,
        Check::Null => NULL,
        Check::Boolean(None) => "a boolean",
        Check::Boolean(Some(true)) => "true",
        Check::Boolean(Some(false)) => "false",
        Check::Number => "a number",
        Check::Integer(None) => "an integer",
        Check::Text(None) => "a string",
        Check::List(_) | Check::Tuple { .. } => "an array",
        Check::Record(_) | Check::IntegerRecord(_) | Check::Object(_) => "an object",
        Check::Integer(Some(allowed)) => return found.extend(allowed.iter().map(i64::to_string)),
        Check::Text(Some(allowed)) => return found.extend(allowed.iter().map(|text| format!("{text:?}"))),
        Check::Either(arms) => return arms.iter().for_each(|arm| collect(arm, checks, seen, found)),
        Check::Defined(key) => {
            let Some(defined) =
                checks.get(key).filter(|named| !named.is_other && !seen.contains(&key.as_str()))
            else {
                return;
            };
            if let Check::Object(_) = defined.check {
                return found.push(format!("an object ({})", defined.owner));
            }
            seen.push(key);
            return collect(&defined.check, checks, seen, found);
        }
    };
    if !found.iter().any(|known| known == words) {
        found.push(words.to_owned());
    }
}

/// What a constant of a check is called: `ListOfCallParty`, `TextOrNull`.
pub fn name(check: &Check, checks: &Checks) -> String {
    let name = |check: &Check| name(check, checks);
    let joined = |list: &[Check], between| list.iter().map(name).collect::<Vec<_>>().join(between);
    match check {
        Check::Anything => "Anything".to_owned(),
        Check::Nothing => "Nothing".to_owned(),
        Check::Null => "Null".to_owned(),
        Check::Boolean(None) => "Boolean".to_owned(),
        Check::Boolean(Some(true)) => "True".to_owned(),
        Check::Boolean(Some(false)) => "False".to_owned(),
        Check::Number => "Number".to_owned(),
        Check::Integer(None) => "Integer".to_owned(),
        Check::Integer(Some(_)) => "SomeIntegers".to_owned(),
        Check::Text(None) => "Text".to_owned(),
        Check::Text(Some(texts)) => format!("Text{}", set_of(texts)),
        Check::List(item) => format!("ListOf{}", name(item)),
        Check::Tuple { items, .. } => format!("ArgumentsOf{}", joined(items, "And")),
        Check::Record(value) => format!("RecordOf{}", name(value)),
        Check::IntegerRecord(value) => format!("NumberedOf{}", name(value)),
        Check::Object(_) => "Object".to_owned(),
        Check::Defined(key) => title(key, checks),
        Check::Either(arms) => joined(arms, "Or"),
    }
}

/// What a definition is called.
pub fn title(key: &str, checks: &Checks) -> String {
    checks.get(key).map_or_else(String::new, |named| named.title.clone())
}

/// What a constant of a set is called, after its first texts.
pub fn set_of(texts: &[String]) -> String {
    const SHOWN: usize = 3;
    let shown: Vec<String> = texts.iter().take(SHOWN).map(|text| text.to_upper_camel_case()).collect();
    format!("valuesFrom{}{}", shown.join("Or"), if texts.len() > SHOWN { "AndMore" } else { "" })
}

/// Objects of a union that are told apart by a member.
pub struct Tag<'a> {
    pub name: &'a str,
    /// By the value, the key of the definition.
    pub arms: Vec<(Literal, &'a str)>,
    /// The definition of any other value.
    pub other: Option<&'a str>,
    /// The arms that are no such objects.
    pub rest: Vec<Check>,
}

impl Tag<'_> {
    /// The names of the types.
    pub fn title(&self, checks: &Checks) -> String {
        let titles: Vec<String> = self.arms.iter().map(|(_, key)| title(key, checks)).collect();
        titles.join("Or")
    }
}

/// The member that tells the objects of a union apart.
pub fn tag<'a>(arms: &'a [Check], checks: &'a Checks) -> Option<Tag<'a>> {
    let mut objects: Vec<(&str, &[Member])> = Vec::new();
    let mut rest = Vec::new();
    for arm in arms {
        match object(arm, checks) {
            Some(found) => objects.push(found),
            None => rest.push(arm.clone()),
        }
    }
    let (_, first) = objects.first().filter(|_| objects.len() > 1)?;
    first.iter().find_map(|candidate| {
        let mut tag = Tag { name: &candidate.name, arms: Vec::new(), other: None, rest: rest.clone() };
        for (key, members) in &objects {
            let member = members.iter().find(|member| member.name == candidate.name && member.is_required)?;
            match &member.check {
                Check::Text(Some(values)) => {
                    tag.arms.extend(values.iter().map(|value| (Literal::String(value.clone()), *key)));
                }
                Check::Integer(Some(values)) => {
                    tag.arms.extend(values.iter().map(|value| (Literal::Integer(*value), *key)));
                }
                Check::Boolean(Some(flag)) => tag.arms.push((Literal::Boolean(*flag), key)),
                _ if !member.refused.is_empty() => tag.other = Some(key),
                _ => return None,
            }
        }
        Some(tag)
    })
}

/// The object that an arm is, by whatever names.
fn object<'a>(mut check: &'a Check, checks: &'a Checks) -> Option<(&'a str, &'a [Member])> {
    // A circle of names has no object.
    for _ in 0..=checks.len() {
        let Check::Defined(key) = check else { return None };
        match &checks.get(key)?.check {
            Check::Object(members) => return Some((key, members)),
            other => check = other,
        }
    }
    None
}
