//! What checks and their parts are called, and the member that tells objects apart.

use heck::ToUpperCamelCase;

use super::Definitions;
use super::check::{Check, Member};
use crate::model::Literal;
use crate::schema::names;

/// The type that an error names.
pub fn owner(key: &str) -> String {
    if let Some((event, _)) = key.rsplit_once(".arguments") {
        return names::decoded(event).to_upper_camel_case();
    }
    if let Some((event, _)) = key.rsplit_once(".reply") {
        return names::decoded(event);
    }
    key.split(['-', '.']).next().unwrap_or(key).to_owned()
}

/// What a constant of a check is called: `ListOfCallParty`, `TextOrNull`.
pub fn name(check: &Check<'_>, definitions: &Definitions<'_>) -> String {
    let name = |check: &Check<'_>| name(check, definitions);
    let joined = |list: &[Check<'_>], between| list.iter().map(name).collect::<Vec<_>>().join(between);
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
        Check::Tuple(listed) => format!("ArgumentsOf{}", joined(&listed.items, "And")),
        Check::Record(value) => format!("RecordOf{}", name(value)),
        Check::IntegerRecord(value) => format!("NumberedOf{}", name(value)),
        Check::Object(_) => "Object".to_owned(),
        Check::Defined(key) => definitions.title(key).to_owned(),
        Check::Either(arms) => joined(arms, "Or"),
    }
}

/// What a constant of a set is called, after its first texts.
pub fn set_of(texts: &[impl ToString]) -> String {
    const SHOWN: usize = 3;
    let shown: Vec<String> =
        texts.iter().take(SHOWN).map(|text| text.to_string().to_upper_camel_case()).collect();
    format!("valuesFrom{}{}", shown.join("Or"), if texts.len() > SHOWN { "AndMore" } else { "" })
}

/// Objects of a union that are told apart by a member.
pub struct Tag<'a, 's> {
    pub name: &'a str,
    /// By the value, the key of the definition.
    pub arms: Vec<(Literal, &'a str)>,
    /// The definition of any other value.
    pub other: Option<&'a str>,
    /// The arms that are no such objects.
    pub rest: Vec<&'a Check<'s>>,
}

/// The member that tells the objects of a union apart.
pub fn tag<'a, 's>(arms: &'a [Check<'s>], definitions: &'a Definitions<'s>) -> Option<Tag<'a, 's>> {
    let mut objects: Vec<(&str, &[Member<'_>])> = Vec::new();
    let mut rest = Vec::new();
    for arm in arms {
        match object(arm, definitions) {
            Some(found) => objects.push(found),
            None => rest.push(arm),
        }
    }
    let (_, first) = objects.first().filter(|_| objects.len() > 1)?;
    first.iter().find_map(|candidate| {
        let mut tag = Tag { name: candidate.name, arms: Vec::new(), other: None, rest: rest.clone() };
        for (key, members) in &objects {
            let member = members.iter().find(|member| member.name == candidate.name && member.is_required)?;
            match &member.check {
                Check::Text(Some(values)) => {
                    tag.arms.extend(values.iter().map(|value| (Literal::String((*value).to_owned()), *key)));
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
fn object<'a, 's>(
    mut check: &'a Check<'s>,
    definitions: &'a Definitions<'s>,
) -> Option<(&'a str, &'a [Member<'s>])> {
    // A circle of names has no object.
    for _ in 0..=definitions.0.len() {
        let Check::Defined(key) = check else { return None };
        match &definitions.0.get(key)?.check.documented {
            Check::Object(members) => return Some((key, members)),
            other => check = other,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::owner;

    #[test]
    fn an_error_names_the_whole_event() {
        assert_eq!(owner("ON_CALL.arguments"), "OnCall");
        assert_eq!(owner("Window.hide.arguments"), "WindowHide");
        assert_eq!(owner("window.2Fshow.arguments"), "WindowShow");
        assert_eq!(owner("window.2Fshow.reply"), "window/show");
        assert_eq!(owner("Done-of-Call.recognized-by-status"), "Done");
    }
}
