//! Ambiguity: how a text is written that one version of YAML reads otherwise than another.

use crate::safe_integer;

/// How a text is written so that all versions of YAML read it alike.
pub fn resolved(text: &str) -> String {
    let plain = match text.to_ascii_lowercase().as_str() {
        "y" | "yes" | "on" => "`true`".to_owned(),
        "n" | "no" | "off" => "`false`".to_owned(),
        _ if let Some(number) = exponent(text) => format!("`{number}`"),
        _ => format!("`{}`", text.trim_start_matches(['0', '+']).replace('_', "")),
    };
    let digits = text.bytes().all(|byte| byte.is_ascii_digit() || b"_+".contains(&byte));
    let number = digits || exponent(text).is_some();
    let word = text.bytes().all(|byte| byte.is_ascii_alphabetic());
    let octal = i64::from_str_radix(text, 8).ok().filter(|_| text.starts_with('0'));
    if let Some(name) = text.strip_prefix('?').filter(|_| word_after_mark(text)) {
        format!("write `{name}?` for a member that is optional, \"{text}\" for the text")
    } else if let Some(octal) = octal {
        format!("write {plain} for the number, or `{octal}` if it is octal; \"{text}\" for the text")
    } else if number || word {
        format!("write \"{text}\" for the text, {plain} for the value")
    } else {
        format!("write \"{text}\"")
    }
}

/// Whether a mark and a word are the whole text.
fn word_after_mark(text: &str) -> bool {
    text.len() > 1 && text[1..].chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// The number of a text with an exponent, written without one.
fn exponent(text: &str) -> Option<f64> {
    let is_exponent =
        text.contains(['e', 'E']) && text.starts_with(|c: char| c.is_ascii_digit() || "+-".contains(c));
    text.parse().ok().filter(|number: &f64| is_exponent && number.abs() <= safe_integer::LARGEST as f64)
}
