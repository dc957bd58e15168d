//! Addresses: what of a text can stand in one.

use std::borrow::Cow;

/// Percent-encodes everything but the characters that are free in every part of an address.
pub fn escape(text: &str) -> Cow<'_, str> {
    let is_free = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    if text.bytes().all(is_free) {
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
