//! Addresses: what of a text can stand in one.

use std::borrow::Cow;
use std::ops::Range;

/// Percent-encodes everything but the characters that are free in every part of an address.
pub fn escape(text: &str) -> Cow<'_, str> {
    encoded(text, is_free)
}

/// The same of a path, of which the slashes stay.
pub fn escape_path(path: &str) -> Cow<'_, str> {
    encoded(path, |byte| byte == b'/' || is_free(byte))
}

fn is_free(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

fn encoded(text: &str, is_free: impl Fn(u8) -> bool) -> Cow<'_, str> {
    if text.bytes().all(&is_free) {
        return text.into();
    }
    let mut escaped = String::new();
    for byte in text.bytes() {
        match is_free(byte) {
            true => escaped.push(byte as char),
            false => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped.into()
}

/// Where an address stands in a word: what ends a sentence or a bracket after it is no part of it.
pub fn find_address(word: &str) -> Option<Range<usize>> {
    let start = address_start(word)?;
    let rest = &word[start..];
    let end = rest.find(|c: char| !is_address(c)).unwrap_or(rest.len());
    let end = rest[..end].trim_end_matches(['.', ',', ';', ':', ')', '!', '?', '\'', '*', '_', '~']).len();
    (end > "https://".len()).then_some(start..start + end)
}

/// Where an address begins that is not a part of a longer word.
fn address_start(word: &str) -> Option<usize> {
    if !word.contains(':') {
        return None;
    }
    let found = ["https://", "http://"].iter().filter_map(|scheme| word.find(scheme)).min()?;
    (!word[..found].ends_with(char::is_alphanumeric)).then_some(found)
}

/// The characters of an address as RFC 3986 has them, those that Markdown gives a meaning to excepted.
pub fn is_address(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(c)
}

#[cfg(test)]
mod tests {
    use super::find_address;

    #[test]
    fn an_address_ends_before_what_ends_a_sentence() {
        for (word, address) in [
            ("https://a.example/b", Some("https://a.example/b")),
            ("(https://a.example/b).", Some("https://a.example/b")),
            ("https://a.example/b:", Some("https://a.example/b")),
            ("**https://a.example?c=d!**", Some("https://a.example?c=d")),
            ("\"http://a.example\"", Some("http://a.example")),
            ("xhttps://a.example", None),
            ("https://.", None),
        ] {
            assert_eq!(find_address(word).map(|place| &word[place]), address, "{word}");
        }
    }
}
