//! The licence of the packages: an SPDX expression of licences that there are.

use crate::diagnostic::{Diagnostics, Rule};
use crate::source_map::Place;
use crate::spelling::nearest;

/// What npm calls the licence of what nobody else may use.
const NONE: &str = "UNLICENSED";

/// Reports what is no licence expression, or names a licence or an exception that nobody knows.
pub fn check_license(text: &str, place: &Place, diagnostics: &mut Diagnostics) {
    if !is_expression(text) {
        let title = format!("`{text}` is not an SPDX licence expression");
        let label = "expected names joined by `OR` or `AND`, such as `MIT OR Apache-2.0`";
        let diagnostic = diagnostics.report(Rule::WrongValue, place, title, label);
        if let Some(meant) = meant_expression(text) {
            diagnostic.help(format!("did you mean `{meant}`?"));
        }
        return;
    }
    if text == NONE {
        return;
    }
    for Name { what, name, at } in names(text).into_iter().filter(|name| !name.is_known()) {
        let title = format!("there is no {what} `{name}`");
        let place = place.part(at, at + name.len());
        let diagnostic =
            diagnostics.report(Rule::WrongValue, &place, title, format!("no {what} of the SPDX list"));
        let own = "a licence of your own is written `LicenseRef-NAME`";
        match (what, meant(name)) {
            (LICENCE, Some(meant)) => diagnostic.help(meant),
            (LICENCE, None) => diagnostic.help(own),
            _ => diagnostic.suggest(name, spdx::identifiers::EXCEPTIONS.iter().map(|known| known.name)),
        };
    }
}

const LICENCE: &str = "licence";

/// The name of a licence in an expression, or of an exception from one.
struct Name<'t> {
    what: &'static str,
    name: &'t str,
    at: usize,
}

impl Name<'_> {
    fn is_known(&self) -> bool {
        let name = self.name.strip_suffix('+').unwrap_or(self.name);
        match self.what {
            LICENCE => {
                let own = name.rsplit(':').next().unwrap_or(name);
                own.starts_with("LicenseRef-") || spdx::license_id(name).is_some_and(|id| id.name == name)
            }
            _ => {
                name.starts_with("AdditionRef-") || spdx::exception_id(name).is_some_and(|id| id.name == name)
            }
        }
    }
}

fn names(text: &str) -> Vec<Name<'_>> {
    let mut names = Vec::new();
    let (mut at, mut what) = (0, LICENCE);
    for word in text.split([' ', '(', ')']) {
        match word {
            "" => {}
            "OR" | "AND" => what = LICENCE,
            "WITH" => what = "licence exception",
            name => names.push(Name { what, name, at }),
        }
        at += word.len() + 1;
    }
    names
}

/// What to write in the place of a licence that nobody knows.
fn meant(name: &str) -> Option<String> {
    // It is nearly the name of one that allows everything.
    if name.eq_ignore_ascii_case(NONE) {
        return Some(format!("`{NONE}`, alone, is for what nobody else may use"));
    }
    let known = spdx::identifiers::LICENSES.iter().map(|license| license.name);
    if let Some(known) = known.clone().find(|known| known.eq_ignore_ascii_case(name)) {
        return Some(format!("did you mean `{known}`?"));
    }
    if let Some(found) = colloquial(name) {
        return Some(match name.contains(|c: char| c.is_ascii_digit()) {
            true => format!("did you mean `{found}`?"),
            false => format!("say which of several licences it is, such as `{found}`"),
        });
    }
    nearest(name, known).map(|known| format!("did you mean `{known}`?"))
}

/// The licence that people call so.
fn colloquial(name: &str) -> Option<String> {
    let (found, _) = spdx::imprecise_license_id(name).filter(|(_, length)| *length == name.len())?;
    // The oldest names of GNU licences do not say whether later versions are meant.
    Some(format!("{}{}", found.name, if found.is_deprecated() { "-only" } else { "" }))
}

/// The licence expression that was most likely meant: with a slash or a comma, a small `or`, or a blank in a name.
fn meant_expression(text: &str) -> Option<String> {
    let spaced = text.replace(['/', ',', '|'], " OR ").replace(" or ", " OR ").replace(" and ", " AND ");
    let spaced = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    let whole = spaced.split(" OR ").map(|name| name.trim().replace(' ', "-"));
    let joined = whole.collect::<Vec<_>>().join(" OR ");
    // `MIT License`, `The MIT License`
    let named = text.split(' ').find(|word| spdx::license_id(word).is_some()).unwrap_or_default().to_owned();
    let is_right = |text: &String| is_expression(text) && names(text).iter().all(Name::is_known);
    [Some(spaced), Some(joined), colloquial(text), Some(named)].into_iter().flatten().find(is_right)
}

/// Whether a text has the form of an SPDX expression.
fn is_expression(text: &str) -> bool {
    let spaced = text.replace('(', " ( ").replace(')', " ) ");
    let mut open = 0;
    // Whether the next word must be a name or an opening parenthesis.
    let mut wanted = true;
    for word in spaced.split_whitespace() {
        let joins = matches!(word, "OR" | "AND" | "WITH");
        let opens = word == "(";
        let is_name = word.chars().all(|c| c.is_ascii_alphanumeric() || "-.+:".contains(c));
        if wanted != (opens || (!joins && is_name)) || !(joins || opens || is_name || word == ")") {
            return false;
        }
        match word {
            "(" => open += 1,
            ")" if open == 0 => return false,
            ")" => open -= 1,
            _ => wanted = joins,
        }
    }
    open == 0 && !wanted
}

#[cfg(test)]
mod tests {
    use super::{is_expression, meant, names};

    #[test]
    fn licences_have_a_form() {
        for right in [
            "MIT",
            "MIT OR Apache-2.0",
            "(MIT OR GPL-2.0+) AND ISC",
            "GPL-2.0-only WITH Classpath-exception-2.0",
        ] {
            assert!(is_expression(right), "{right}");
        }
        for wrong in
            ["", "MIT/Apache-2.0", "MIT or Apache-2.0", "MIT OR", "OR MIT", "(MIT", "MIT)", "MIT ISC", "()"]
        {
            assert!(!is_expression(wrong), "{wrong}");
        }
    }

    #[test]
    fn licences_and_exceptions_are_those_of_the_list() {
        let unknown = |text| names(text).iter().filter(|name| !name.is_known()).count();
        for right in [
            "MIT OR Apache-2.0",
            "(MIT OR GPL-2.0+) AND ISC",
            "GPL-2.0-only WITH Classpath-exception-2.0",
            "LicenseRef-Own AND DocumentRef-x:LicenseRef-Other",
        ] {
            assert_eq!(unknown(right), 0, "{right}");
        }
        assert_eq!(unknown("MTI OR (mit AND Classpath-exception-2.0) OR GPL-2.0-only WITH MIT"), 4);
    }

    #[test]
    fn a_licence_is_suggested() {
        for (written, says) in [
            ("MTI", "did you mean `MIT`?"),
            ("mit", "did you mean `MIT`?"),
            ("Apache2", "did you mean `Apache-2.0`?"),
            ("Apache-2", "did you mean `Apache-2.0`?"),
            ("GPLv3", "did you mean `GPL-3.0-only`?"),
            ("AGPLv3", "did you mean `AGPL-3.0-only`?"),
            ("BSD", "say which of several licences it is, such as `BSD-2-Clause`"),
            ("BSD-3-Claus", "did you mean `BSD-3-Clause`?"),
        ] {
            assert_eq!(meant(written).as_deref(), Some(says), "{written}");
        }
        let none = meant("unlicensed").unwrap_or_default();
        assert!(none.starts_with("`UNLICENSED`, alone,"), "{none}");
    }
}
