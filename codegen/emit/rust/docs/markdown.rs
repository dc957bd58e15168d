//! Text as Markdown: what must be escaped, code spans, lines.

/// The longest line, without indentation and comment marks.
const WIDTH: usize = 92;

/// A code span, with enough backticks around it.
pub fn code(text: &str) -> String {
    if text.trim().is_empty() {
        return "(empty)".to_owned();
    }
    let text: String = text.chars().map(printable).collect();
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Text that Markdown would read as something else, made to read as it is; bare addresses become
/// links.
pub fn escape(text: &str) -> String {
    let mut words = Vec::new();
    for word in text.split(' ') {
        let address = word.starts_with("https://") || word.starts_with("http://");
        if address && !word.contains(['<', '>']) {
            let end = word.trim_end_matches(['.', ',', ';', ':', ')', '!', '?']).len();
            words.push(format!("<{}>{}", &word[..end], &word[end..]));
        } else {
            words.push(escape_word(word));
        }
    }
    words.join(" ")
}

fn escape_word(word: &str) -> String {
    let mut escaped = String::new();
    for c in word.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '<' | '>' | '[' | ']' | '&' | '~' | '|') {
            escaped.push('\\');
        }
        escaped.push(printable(c));
    }
    escaped
}

/// A space for what is not seen: control characters, and those that turn the direction of text,
/// which the compiler refuses.
fn printable(c: char) -> char {
    let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if c.is_control() || turns { ' ' } else { c }
}

/// Breaks a paragraph into lines; words, and so code spans and links, may be longer than a line.
pub fn wrap(paragraph: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in pieces(paragraph) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH => {
                line.push(' ');
                line.push_str(&word);
            }
            _ => lines.push(word),
        }
    }
    lines.into_iter().map(|line| protect_start(&line)).collect()
}

/// Words, code spans being kept whole.
fn pieces(paragraph: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut open = false;
    for word in paragraph.split_whitespace() {
        match pieces.last_mut() {
            Some(last) if open => {
                last.push(' ');
                last.push_str(word);
            }
            _ => pieces.push(word.to_owned()),
        }
        if word.replace("\\`", "").matches('`').count() % 2 == 1 {
            open = !open;
        }
    }
    pieces
}

/// A line must not begin with what Markdown takes for a heading, a list or a rule.
fn protect_start(line: &str) -> String {
    let first = line.split(' ').next().unwrap_or_default();
    let heading = !first.is_empty() && first.chars().all(|c| matches!(c, '#' | '+' | '-' | '='));
    let digits = first.chars().take_while(char::is_ascii_digit).count();
    if heading {
        format!("\\{line}")
    } else if digits > 0
        && matches!(first.as_bytes().get(digits), Some(b'.' | b')'))
        && first.len() == digits + 1
    {
        format!("{}\\{}", &line[..digits], &line[digits..])
    } else {
        line.to_owned()
    }
}
