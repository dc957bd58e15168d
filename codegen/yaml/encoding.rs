//! Encoding: bytes become a text, and what is not UTF-8 is called by its name.

/// Why bytes are no text of a spec.
#[derive(Debug, Clone, PartialEq)]
pub struct Unreadable {
    /// What the bytes seem to be.
    pub encoding: Option<&'static str>,
    /// Where the text, as far as it can be shown, stops being UTF-8.
    pub at: usize,
}

/// The text of a file; what can be shown of it, and why, when it is not UTF-8.
///
/// A byte-order mark is no part of the text.
pub fn text(bytes: Vec<u8>) -> Result<String, (String, Unreadable)> {
    if let Some((encoding, text)) = other(&bytes) {
        return Err((text, Unreadable { encoding: Some(encoding), at: 0 }));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            Err((text, Unreadable { encoding: None, at }))
        }
    }
}

/// UTF-16 and UTF-32, by their byte-order mark or by the zeros of a first ASCII character.
fn other(bytes: &[u8]) -> Option<(&'static str, String)> {
    let big = |pair: [u8; 2]| u16::from_be_bytes(pair);
    let little = |pair: [u8; 2]| u16::from_le_bytes(pair);
    let start = [0, 1, 2, 3].map(|at| bytes.get(at).copied());
    Some(match start {
        [Some(0xff), Some(0xfe), Some(0), Some(0)] => ("UTF-32", wide(&bytes[4..], u32::from_le_bytes)),
        [Some(0), Some(0), Some(0xfe), Some(0xff)] => ("UTF-32", wide(&bytes[4..], u32::from_be_bytes)),
        [Some(0xff), Some(0xfe), ..] => ("UTF-16", pairs(&bytes[2..], little)),
        [Some(0xfe), Some(0xff), ..] => ("UTF-16", pairs(&bytes[2..], big)),
        [Some(0), Some(0), Some(0), Some(1..=0x7f)] => ("UTF-32", wide(bytes, u32::from_be_bytes)),
        [Some(1..=0x7f), Some(0), Some(0), Some(0)] => ("UTF-32", wide(bytes, u32::from_le_bytes)),
        [Some(0), Some(1..=0x7f), ..] => ("UTF-16", pairs(bytes, big)),
        [Some(1..=0x7f), Some(0), ..] => ("UTF-16", pairs(bytes, little)),
        _ => return None,
    })
}

fn pairs(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn wide(bytes: &[u8], unit: fn([u8; 4]) -> u32) -> String {
    let units = bytes.chunks_exact(4).map(|four| unit([four[0], four[1], four[2], four[3]]));
    units.map(|unit| char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_encodings_are_called_by_their_name() {
        let little: Vec<u8> = "a: ü".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "a: ü".encode_utf16().flat_map(u16::to_be_bytes).collect();
        let wide_little: Vec<u8> = "a: ü".chars().flat_map(|c| u32::from(c).to_le_bytes()).collect();
        let wide_big: Vec<u8> = "a: ü".chars().flat_map(|c| u32::from(c).to_be_bytes()).collect();
        for (bytes, encoding) in [
            (little.clone(), "UTF-16"),
            (big.clone(), "UTF-16"),
            (wide_little.clone(), "UTF-32"),
            (wide_big.clone(), "UTF-32"),
            ([vec![0xff, 0xfe], little].concat(), "UTF-16"),
            ([vec![0xfe, 0xff], big].concat(), "UTF-16"),
            ([vec![0xff, 0xfe, 0, 0], wide_little].concat(), "UTF-32"),
            ([vec![0, 0, 0xfe, 0xff], wide_big].concat(), "UTF-32"),
        ] {
            let expected = Unreadable { encoding: Some(encoding), at: 0 };
            assert_eq!(text(bytes), Err(("a: ü".to_owned(), expected)));
        }
    }

    #[test]
    fn utf_8_loses_only_its_mark() {
        assert_eq!(text(b"\xef\xbb\xbfa: 1".to_vec()), Ok("a: 1".to_owned()));
        assert_eq!(text(Vec::new()), Ok(String::new()));
        let (shown, why) = text(b"a: \xe4\nb".to_vec()).unwrap_err();
        assert_eq!((shown.as_str(), why), ("a: \u{fffd}\nb", Unreadable { encoding: None, at: 3 }));
    }
}
