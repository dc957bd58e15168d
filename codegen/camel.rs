//! Names in upper camel case: `callParty`, `call-party` and `CALL_PARTY` are `CallParty`.

use heck::ToUpperCamelCase;

/// A name in upper camel case. What is not of ASCII, as hardly any name is, takes more looking up.
pub fn upper_camel(name: &str) -> String {
    if !name.is_ascii() {
        return name.to_upper_camel_case();
    }
    let mut camel = String::with_capacity(name.len());
    // Whether a word begins, and of which case its last letter is.
    let (mut begins, mut case) = (true, Case::None);
    let mut rest = name.bytes().peekable();
    while let Some(byte) = rest.next() {
        if !byte.is_ascii_alphanumeric() {
            (begins, case) = (true, Case::None);
            continue;
        }
        let next = rest.peek().copied().unwrap_or_default();
        // The last capital of several begins the next word.
        let parts = case == Case::Upper && byte.is_ascii_uppercase() && next.is_ascii_lowercase();
        let letter = if begins || parts { byte.to_ascii_uppercase() } else { byte.to_ascii_lowercase() };
        camel.push(char::from(letter));
        case = match byte {
            _ if parts => Case::None,
            b'a'..=b'z' => Case::Lower,
            b'A'..=b'Z' => Case::Upper,
            _ => case,
        };
        begins = case == Case::Lower && next.is_ascii_uppercase();
        if begins {
            case = Case::None;
        }
    }
    camel
}

#[derive(Clone, Copy, PartialEq)]
enum Case {
    None,
    Lower,
    Upper,
}

#[cfg(test)]
mod tests {
    use heck::ToUpperCamelCase;

    use super::upper_camel;

    #[test]
    fn names_are_as_others_make_them() {
        let mut names = vec![String::new()];
        for length in 0..6 {
            let longest = names.iter().filter(|name| name.len() == length);
            let longer = longest.flat_map(|name| ["a", "B", "1", "_"].map(|letter| name.clone() + letter));
            names.extend(longer.collect::<Vec<_>>());
        }
        names.extend(["öffneDich", "Straße_2", "wrap-up ÉTAT"].map(str::to_owned));
        for name in names {
            assert_eq!(upper_camel(&name), name.to_upper_camel_case(), "{name}");
        }
    }
}
