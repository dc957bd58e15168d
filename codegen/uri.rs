//! Addresses: what of a text can stand in one.

use std::borrow::Cow;

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
