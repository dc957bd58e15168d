//! Scalars without quotes: what YAML takes them for, and where its versions disagree.

use std::ops::Range;

use super::node::Value;

/// What a plain scalar is, as the YAML crate reads it.
pub fn plain(text: &str) -> Value {
    // Alone on a line, these would begin and end a document.
    let is_mark = text.starts_with("---") || text.starts_with("...");
    if is_mark || !may_be_a_value(text) {
        return Value::Text;
    }
    match serde_yaml::from_str(text) {
        Ok(serde_yaml::Value::Null) => Value::Null,
        Ok(serde_yaml::Value::Bool(value)) => Value::Boolean(value),
        Ok(serde_yaml::Value::Number(number)) => match number.as_i64() {
            Some(value) => Value::Integer(value),
            None => Value::Number(number.as_f64().unwrap_or(f64::NAN)),
        },
        _ => Value::Text,
    }
}

/// Whether a text can be anything but a text: most begin with a letter, and are longer than a word.
fn may_be_a_value(text: &str) -> bool {
    const WORDS: [&str; 3] = ["null", "true", "false"];
    text.is_empty()
        || text.starts_with(|c: char| c.is_ascii_digit() || "+-.~".contains(c))
        || WORDS.iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// Whether YAML 1.1 and YAML 1.2 disagree about what a plain scalar is.
pub fn is_ambiguous(text: &str) -> bool {
    const WORDS: [&str; 8] = ["y", "n", "yes", "no", "on", "off", "=", "<<"];
    // All others are short, or begin with a digit or a sign.
    if text.len() > 3 && text.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return false;
    }
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.trim_start_matches(['+', '-']);
    let octal = unsigned.len() > 1 && unsigned.starts_with('0') && digits(unsigned);
    let radix = ["0o", "0b"].iter().any(|prefix| unsigned.strip_prefix(prefix).is_some_and(&digits));
    let grouped = unsigned.contains('_')
        && unsigned.starts_with(|c: char| c.is_ascii_digit())
        && unsigned.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_' || byte == b'.');
    let sexagesimal = unsigned.contains(':') && unsigned.split(':').all(digits);
    let date = {
        let mut parts = text.splitn(3, '-');
        parts.next().is_some_and(|year| year.len() == 4 && digits(year))
            && parts.next().is_some_and(|month| month.len() <= 2 && digits(month))
            && parts.next().is_some_and(|day| day.starts_with(|c: char| c.is_ascii_digit()))
    };
    let exponent = unsigned.split_once(['e', 'E']).is_some_and(|(mantissa, exponent)| {
        digits(mantissa) && digits(exponent.trim_start_matches(['+', '-']))
    });
    let word = (text.len() <= 3) && WORDS.contains(&text.to_ascii_lowercase().as_str());
    // Between brackets, a mark of a key or of a value to the one, a part of the text to the other.
    let mark = text.len() > 1 && text.starts_with(['?', ':']);
    word && text != "<<" || mark || octal || radix || grouped || sexagesimal || date || exponent
}

/// The line of a plain scalar that begins with a dash, though no item begins there: of several lines
/// the first such one, or all of them if it is the first.
pub fn dash_line(text: &str, span: &Range<usize>) -> Option<Range<usize>> {
    let written = text[span.clone()].trim_end();
    if !written.contains('\n') {
        return None;
    }
    if written.starts_with('-') {
        return Some(span.start..span.start + written.len());
    }
    let (at, line) = written.match_indices('\n').find_map(|(end, _)| {
        let line = written[end + 1..].lines().next().unwrap_or_default();
        let begin = end + 1 + line.len() - line.trim_start().len();
        line.trim_start().starts_with('-').then_some((begin, line.trim()))
    })?;
    Some(span.start + at..span.start + at + line.len())
}

/// What follows a plain scalar on its line and is a comment that does not look like one: `#12`.
pub fn tight_comment(text: &str, span: &Range<usize>) -> Option<Range<usize>> {
    let end = span.start + text[span.clone()].trim_end().len();
    // Most scalars end their line, and most keys are before a colon.
    if !text[end..].starts_with(|c: char| c.is_whitespace() && c != '\n') {
        return None;
    }
    let rest = text[end..].lines().next().unwrap_or_default();
    let comment = rest.trim_start();
    let is_tight = comment.len() < rest.len()
        && comment.strip_prefix('#').is_some_and(|rest| rest.starts_with(|c: char| c.is_alphanumeric()));
    let at = end + rest.len() - comment.len();
    is_tight.then(|| at..at + comment.trim_end().len())
}

/// The text between typographic quotes, which look like quotes and are a part of the text.
pub fn between_typographic_quotes(text: &str) -> Option<&str> {
    const QUOTES: [(char, &str); 5] = [('“', "”“"), ('‘', "’‘"), ('„', "“”"), ('‚', "‘’"), ('«', "»")];
    let (first, last) = (text.chars().next()?, text.chars().last()?);
    let (open, closing) = QUOTES.into_iter().find(|(open, _)| *open == first)?;
    let inside = text.strip_prefix(open)?.strip_suffix(last).filter(|_| closing.contains(last))?;
    (!inside.contains(|c| c == open || closing.contains(c))).then_some(inside)
}

/// The length of the text in quotes at the start; the parser counts what follows too, up to the next token.
pub fn quoted_length(text: &str) -> Option<usize> {
    let quote = text.bytes().next().filter(|byte| matches!(byte, b'"' | b'\''))?;
    let mut bytes = text.bytes().enumerate().skip(1).peekable();
    while let Some((at, byte)) = bytes.next() {
        let is_twice = quote == b'\'' && byte == quote && matches!(bytes.peek(), Some((_, b'\'')));
        if is_twice || (quote == b'"' && byte == b'\\') {
            bytes.next();
        } else if byte == quote {
            return Some(at + 1);
        }
    }
    None
}
