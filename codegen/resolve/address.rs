//! Addresses of the web, which stand as links in every output.

use crate::diagnostic::{Diagnostics, Rule};
use crate::source_map::Place;

/// Reports an address that leads nowhere or somewhere else than it seems to.
pub fn check_address(address: &str, place: &Place, diagnostics: &mut Diagnostics) {
    if !is_address(address) {
        let title = format!("`{address}` is not an address that can be followed");
        let help = match meant(address) {
            Some(meant) => format!("write `{meant}`"),
            None => {
                "letters, digits and `-._~:/?#@!$&*+,;=` stand for themselves, the rest as `%` and two digits"
                    .to_owned()
            }
        };
        diagnostics.report(Rule::WrongValue, place, title, "expected `https://…`").help(help);
    }
}

/// The address that was most likely meant: one without its scheme or with a blank in it, or that of a
/// repository as Git has it.
fn meant(address: &str) -> Option<String> {
    let rest = match (address.strip_prefix("git@"), address.split_once(":/")) {
        (Some(place), _) => place.replacen(':', "/", 1),
        (None, Some(("http" | "https" | "HTTP" | "HTTPS", rest))) => rest.trim_start_matches('/').to_owned(),
        (None, _) if address.split('/').next().is_some_and(|host| host.contains('.')) => address.to_owned(),
        _ => return None,
    };
    let meant = format!("https://{}", rest.trim().replace(' ', "%20"));
    is_address(&meant).then_some(meant)
}

/// Reports a path that is none on a host of the web.
pub fn check_path(path: &str, place: &Place, diagnostics: &mut Diagnostics) {
    if !path.starts_with('/') || path.starts_with("//") || !is_address(&format!("https://host.example{path}"))
    {
        let title = format!("`{path}` is not a path on a host");
        diagnostics
            .report(Rule::WrongValue, place, title, "expected `/…`")
            .help("it begins with one `/`; the host is said by whoever uses it");
    }
}

/// Whether a text is an address of the web without a user in it.
fn is_address(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_host = |c: char| c.is_ascii_alphanumeric() || "-.:".contains(c);
    let mut letters = rest.bytes();
    let mut is_whole = true;
    while let Some(letter) = letters.next() {
        is_whole &= match letter {
            b'%' => [letters.next(), letters.next()]
                .iter()
                .all(|digit| digit.is_some_and(|digit| digit.is_ascii_hexdigit())),
            _ => letter.is_ascii_alphanumeric() || b"-._~:/?#@!$&*+,;=".contains(&letter),
        };
    }
    is_whole
        && text.len() <= 2000
        && host.starts_with(|c: char| c.is_ascii_alphanumeric())
        && host.chars().all(is_host)
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn addresses_lead_where_they_seem_to() {
        for right in
            ["https://example.com", "https://a.example:8443/b?c=d%20e#f", "https://x.example/5.19:a/b"]
        {
            assert!(is_address(right), "{right}");
        }
        for wrong in [
            "",
            "https://",
            "http://example.com",
            "javascript:alert(1)",
            "https://example.com@evil.example/",
            "https://example.com/a b",
            "https://example.com/<b>",
            "https://example.com/)",
            "https://example.com/%2",
            "https://example.com/\u{202e}",
            "https://ex\u{e4}mple.com",
            "HTTPS://example.com",
        ] {
            assert!(!is_address(wrong), "{wrong}");
        }
    }
}
