//! Sources: what is said about them, and when they were revised.

use crate::diagnostic::{Diagnostics, Rule};
use crate::document;
use crate::model::{Source, SourceKind};
use crate::source_map::Place;

use super::address::check_address;
use super::scope::Declared;

pub fn source(declared: &Declared<document::Source>) -> Source {
    Source {
        name: declared.name.clone(),
        kind: match declared.item.kind {
            document::SourceKind::Page => SourceKind::Page,
            document::SourceKind::Declarations => SourceKind::Declarations,
            document::SourceKind::Example => SourceKind::Example,
            document::SourceKind::ThirdParty => SourceKind::ThirdParty,
        },
        title: declared.item.title.clone(),
        version: declared.item.version.clone(),
        revised: declared.item.revised.clone(),
        url: declared.item.url.clone(),
        revision: declared.item.revision.clone(),
    }
}

/// Reports revisions that are no date.
pub fn check_revisions(place: &Place, sources: &[(String, document::Source)], diagnostics: &mut Diagnostics) {
    for (name, source) in sources {
        let Some(revised) = source.revised.as_ref().filter(|revised| !is_date(revised)) else { continue };
        let title = format!("`{revised}` is not a date");
        let label = "expected `YYYY-MM-DD`, `YYYY-MM` or `YYYY`";
        diagnostics.report(Rule::WrongValue, &place.at(name).at("revised"), title, label);
    }
}

/// Reports addresses that lead nowhere or somewhere else than they seem to, and revisions that are no
/// name of one.
pub fn check_addresses(place: &Place, sources: &[(String, document::Source)], diagnostics: &mut Diagnostics) {
    for (name, source) in sources {
        if let Some(url) = &source.url {
            check_address(url, &place.at(name).at("url"), diagnostics);
        }
        if let Some(revision) = source.revision.as_ref().filter(|revision| !is_revision(revision)) {
            let title = format!("`{revision}` is not a revision");
            diagnostics
                .report(Rule::WrongValue, &place.at(name).at("revision"), title, "expected one word")
                .help("write the number of the page's revision or the commit; the day goes to `revised`");
        }
    }
}

/// Whether a text is a number, a commit or another name of one word.
fn is_revision(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || "-._".contains(c);
    (1..=100).contains(&text.len()) && text.chars().all(is_part)
}

/// Whether a text is a day, a month or a year of the calendar.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |index: usize, digits: usize| {
        let part = parts.get(index).filter(|part| part.len() == digits)?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u32>().ok())?
    };
    let Some(year) = number(0, 4) else { return false };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = |month: u32| match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    match (parts.len(), number(1, 2), number(2, 2)) {
        (1, ..) => true,
        (2, Some(month), _) => (1..=12).contains(&month),
        (3, Some(month), Some(day)) => (1..=12).contains(&month) && (1..=days(month)).contains(&day),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_date, is_revision};

    #[test]
    fn revisions_are_one_word() {
        assert!(["144663", "ff35e5e2", "v1.2-rc.3"].into_iter().all(is_revision));
        assert!(!["", "12 13", "1>2", "a\nb"].into_iter().any(is_revision));
    }

    #[test]
    fn dates_are_of_the_calendar() {
        for right in ["2024", "2024-05", "2024-05-29", "2024-02-29", "2000-02-29"] {
            assert!(is_date(right), "{right}");
        }
        for wrong in ["", "24", "2024-13", "2024-13-45", "2023-02-29", "2024-5-29", "2024-05-", "May 2024"] {
            assert!(!is_date(wrong), "{wrong}");
        }
    }
}
