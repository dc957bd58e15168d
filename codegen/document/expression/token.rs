//! The tokens of a type expression.

use super::SyntaxError;

#[derive(Debug, Clone, PartialEq)]
pub enum Token {
    Word(String),
    Text(String),
    Integer(i64),
    Mark(&'static str),
}

const MARKS: [&str; 14] = ["=>", "|", "[", "]", "<", ">", "(", ")", ",", ":", "?", "{", "}", "&"];

/// The tokens of a text, with their first byte and the byte after their last.
pub fn tokenize(text: &str) -> Result<Vec<(usize, usize, Token)>, SyntaxError> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let length = if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        } else if is_name_start(first) {
            let length = rest.find(|c| !is_name_part(c)).unwrap_or(rest.len());
            tokens.push((at, at + length, Token::Word(rest[..length].to_owned())));
            length
        } else if rest.strip_prefix('-').unwrap_or(rest).starts_with(|c: char| c.is_ascii_digit()) {
            let length = rest[1..].find(|c: char| !c.is_ascii_digit()).map_or(rest.len(), |end| end + 1);
            let value = rest[..length].parse().map_err(|_| error(at, at + length, "an integer"))?;
            tokens.push((at, at + length, Token::Integer(value)));
            length
        } else if first == '"' || first == '\'' {
            let (value, length) = quoted(rest, first).ok_or_else(|| SyntaxError {
                at,
                end: text.len(),
                expected: format!("a closing `{first}`"),
            })?;
            tokens.push((at, at + length, Token::Text(value)));
            length
        } else if let Some(mark) = MARKS.iter().find(|mark| rest.starts_with(**mark)) {
            tokens.push((at, at + mark.len(), Token::Mark(mark)));
            mark.len()
        } else {
            return Err(error(at, at + first.len_utf8(), "a type"));
        };
        at += length;
    }
    Ok(tokens)
}

/// The value and the length of a quoted text.
fn quoted(text: &str, quote: char) -> Option<(String, usize)> {
    let mut value = String::new();
    let mut characters = text.char_indices().skip(1);
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' => value.push(match characters.next()?.1 {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                other => other,
            }),
            _ if character == quote => return Some((value, at + quote.len_utf8())),
            _ => value.push(character),
        }
    }
    None
}

pub fn is_name_start(c: char) -> bool {
    c.is_ascii_alphabetic() || c == '_' || c == '$'
}

pub fn is_name_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$'
}

pub fn error(at: usize, end: usize, expected: impl Into<String>) -> SyntaxError {
    SyntaxError { at, end, expected: expected.into() }
}
