//! What stands for a text or for a number.

use crate::model::Unit;

/// A text that says what it stands for: `phoneNumber` is `phone number`, and `callerID` is `caller ID`.
pub fn words(name: &str) -> String {
    let mut text = String::with_capacity(name.len() + name.len() / 2);
    let mut before = ' ';
    let mut rest = name.chars();
    while let Some(c) = rest.next() {
        let begins = c.is_uppercase() && before.is_lowercase();
        let is_word = rest.as_str().starts_with(char::is_lowercase);
        if begins {
            text.push(' ');
        }
        match c {
            '_' | '-' | '.' => text.push(' '),
            c if begins && is_word => text.extend(c.to_lowercase()),
            c => text.push(c),
        }
        before = c;
    }
    text
}

/// A number of a unit that is likely; of moments each is later than those before it.
pub fn number(unit: Option<&Unit>, moments: &mut i64) -> i64 {
    let mut moment = || {
        *moments += 1;
        1_716_976_800 + (*moments - 1) * 95
    };
    match unit.map(|unit| unit.name.as_str()) {
        Some("epoch-milliseconds") => moment() * 1000,
        Some("epoch-seconds") => moment(),
        Some("milliseconds") => 1500,
        Some("seconds") => 95,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn a_name_is_told_in_words() {
        for (name, told) in [
            ("phoneNumber", "phone number"),
            ("callerID", "caller ID"),
            ("ANI", "ANI"),
            ("not_ready-reason", "not ready reason"),
            ("", ""),
        ] {
            assert_eq!(words(name), told);
        }
    }
}
