//! Literals: texts and numbers.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Code;
use crate::fragment::Fragment;

/// A string literal.
pub fn string(text: &str) -> Code {
    Fragment::quoted(format!("{text:?}"))
}

/// The same as tokens have it.
pub fn literal(text: &str) -> Code {
    // As most are.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\')) {
        return Fragment::quoted(["\"", text, "\""].concat());
    }
    Fragment::quoted(Literal::string(text).to_string())
}

/// A name and a whole number in a row.
pub fn numbered(name: &Code, number: i64) -> Code {
    Fragment::quoted(format!("{} {number}", name.as_str()))
}

/// A whole number without a sign.
pub fn number(number: u64) -> Code {
    Fragment::quoted(number.to_string())
}

/// A string literal without escapes where it can be one: for JSON, which is full of quotes.
pub fn raw_string(text: &str) -> Code {
    if has_control(text) {
        return string(text);
    }
    let hashes = "#".repeat((longest_end(text) + 1).max(2));
    Fragment::quoted(["r", &hashes, "\"", text, "\"", &hashes].concat())
}

fn has_control(text: &str) -> bool {
    match text.is_ascii() {
        true => text.bytes().any(|byte| byte.is_ascii_control()),
        false => text.contains(char::is_control),
    }
}

/// The most hashes that follow a quote in a text.
fn longest_end(text: &str) -> usize {
    let mut longest = 0;
    // How many there are so far, behind a quote.
    let mut hashes = None;
    for byte in text.bytes() {
        hashes = match byte {
            b'"' => Some(0),
            b'#' => hashes.map(|hashes| hashes + 1),
            _ => None,
        };
        longest = longest.max(hashes.unwrap_or(0));
    }
    longest
}

/// A JSON text as a string literal among tokens.
pub fn json_literal(value: &serde_json::Value) -> TokenStream {
    let text = value.to_string();
    raw_string(&text).as_str().parse().unwrap_or_else(|_| quote!(#text))
}

#[cfg(test)]
mod tests {
    use super::super::toml_string;
    use super::{literal, raw_string, string};

    #[test]
    fn literals_are_what_they_were() {
        for text in ["", "a\"b\\", "\"##; f(); //", "\"####", "\r\n\0\u{7f}\u{2028}", "'\"'#", "{}"] {
            for literal in [string(text), literal(text), raw_string(text)] {
                let read: syn::LitStr = syn::parse_str(literal.as_str()).unwrap();
                assert_eq!(read.value(), text);
            }
            assert!(!toml_string(text).as_str().contains('\n'));
        }
    }
}
