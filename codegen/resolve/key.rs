//! Keys that say more than a name: `userId?`, `OperationResult<T = null>`.

use crate::document::expression;

/// A key of a field or a parameter: its name, and whether it is optional.
pub fn member_name(key: &str) -> (&str, bool) {
    key.strip_suffix('?').map_or((key, false), |name| (name, true))
}

/// A generic type's parameter and the text and offset of its default.
pub type KeyParameter = (String, Option<(String, usize)>);

/// Takes apart `Name<T, U = Default>`; the offset where that fails.
pub fn parse_key(key: &str) -> Result<(String, Vec<KeyParameter>), usize> {
    let name = head(key);
    if name.is_empty() || !name.starts_with(expression::is_name_start) {
        return Err(0);
    }
    let rest = &key[name.len()..];
    if rest.is_empty() {
        return Ok((name.to_owned(), Vec::new()));
    }
    let inside = rest.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).ok_or(name.len())?;
    let mut at = name.len() + 1;
    let mut parameters = Vec::new();
    for part in split_top(inside) {
        let (parameter, default) = match part.split_once('=') {
            Some((parameter, default)) => (parameter, Some((default, at + parameter.len() + 1))),
            None => (part, None),
        };
        let name = parameter.trim();
        if name.is_empty() || head(name) != name || !name.starts_with(expression::is_name_start) {
            return Err(at);
        }
        let default =
            default.map(|(text, at)| (text.trim().to_owned(), at + (text.len() - text.trim_start().len())));
        parameters.push((name.to_owned(), default));
        at += part.len() + 1;
    }
    Ok((name.to_owned(), parameters))
}

/// The name a key starts with.
pub fn head(key: &str) -> &str {
    &key[..key.find(|c| !expression::is_name_part(c)).unwrap_or(key.len())]
}

/// Splits at commas that are not inside angle brackets.
fn split_top(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (at, character) in text.char_indices() {
        match character {
            '<' => depth += 1,
            '>' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

/// Whether a character may stand in the name of a message.
pub fn is_of_message(c: char) -> bool {
    c.is_ascii_alphanumeric() || "_$.:/-".contains(c)
}

/// Several words as the one that was meant.
pub fn joined(name: &str) -> String {
    name.trim().replace(' ', "_")
}

/// What is between the quotes that are around all of a name, if it is a word or several.
pub fn unquoted(name: &str) -> Option<&str> {
    let between = |mark: char| name.strip_prefix(mark)?.strip_suffix(mark);
    let is_word = |c: char| c.is_alphanumeric() || "_$.:/- ?".contains(c);
    let inside = between('"').or_else(|| between('\''))?;
    (!inside.is_empty() && inside.chars().all(is_word)).then_some(inside)
}
