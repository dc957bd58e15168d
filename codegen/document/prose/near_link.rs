//! What is nearly a link: a name in brackets as other notations have it.

use super::is_target;

/// The link that was meant by the text between brackets, which is none, and by what follows the brackets, and
/// how much of that is a part of it; nothing if it is no name of any notation.
pub fn meant(text: &str, after: &str) -> Option<(String, usize)> {
    // `[the call](Call)`, as in Markdown.
    let named = after.strip_prefix('(').and_then(|rest| rest.split_once(')')).map(|(name, _)| name);
    if let Some(name) = named.filter(|name| is_target(name)) {
        return Some((name.to_owned(), name.len() + 2));
    }
    // `[setName(name)]`, `[Call.end?]`, and the name in backticks or between blanks.
    let name = text.trim().trim_matches('`');
    let name = name.split_once('(').filter(|(_, rest)| rest.ends_with(')')).map_or(name, |(name, _)| name);
    let name = name.trim_end_matches(['?', '.']);
    let joined = ["#", "::", "->", "/"].into_iter().find_map(|mark| name.split_once(mark));
    let name = joined.map_or(name.to_owned(), |(name, member)| format!("{name}.{member}"));
    is_target(&name).then_some((name, 0))
}
