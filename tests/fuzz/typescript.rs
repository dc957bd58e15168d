//! A scanner of declarations: comments and texts end, brackets match.

/// Why a text is not made of whole comments, texts and brackets.
pub fn scan(text: &str) -> Result<(), String> {
    let mut open: Vec<char> = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let at = |rest: &str| {
            let line = text[..text.len() - rest.len()].matches('\n').count() + 1;
            format!("line {line}: `{}`", rest.lines().next().unwrap_or_default())
        };
        let length = match c {
            '/' if rest.starts_with("/*") => rest[2..]
                .find("*/")
                .map(|end| end + 4)
                .ok_or_else(|| format!("a comment does not end, {}", at(rest)))?,
            '/' if rest.starts_with("//") => {
                rest.find(['\n', '\r', '\u{2028}', '\u{2029}']).unwrap_or(rest.len())
            }
            '"' | '\'' | '`' => {
                quoted(rest, c).ok_or_else(|| format!("a text does not end, {}", at(rest)))?
            }
            '(' | '[' | '{' => {
                open.push(c);
                1
            }
            ')' | ']' | '}' => {
                let begin = match c {
                    ')' => '(',
                    ']' => '[',
                    _ => '{',
                };
                if open.pop() != Some(begin) {
                    return Err(format!("`{c}` closes nothing, {}", at(rest)));
                }
                1
            }
            _ => c.len_utf8(),
        };
        rest = &rest[length..];
    }
    if open.is_empty() { Ok(()) } else { Err(format!("not closed: {open:?}")) }
}

/// The length of a text in quotes; only one in backticks may have line ends.
fn quoted(rest: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '\n' | '\r' if quote != '`' => return None,
            _ if c == quote => return Some(at + 1),
            _ => {}
        }
    }
    None
}

#[test]
fn what_is_not_whole_is_found() {
    for whole in ["/* ' */ type A = \"it's\" | '\\'';", "// (\n{ a: [] }", "type B = `\n`;"] {
        assert_eq!(scan(whole), Ok(()));
    }
    for broken in ["/* *", "(]", "{", "}", "\"\n\"", "'\\'", "/* */ */ '", "`"] {
        assert!(scan(broken).is_err(), "{broken}");
    }
}
