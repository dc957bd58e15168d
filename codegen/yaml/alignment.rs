//! Alignment: where each character of a scalar's text stands in the file, which has it folded over
//! lines or with escapes.
//!
//! Blanks are folded, cut and escaped in many ways; the rest stands in both in the same order.

use std::ops::Range;

use super::node::Style;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Alignment {
    /// Of each character that is no blank: its place in the text, and in the file.
    pairs: Vec<(usize, Range<usize>)>,
}

impl Alignment {
    /// Walks the text and what the file has for it once, side by side.
    pub fn new(text: &str, written: &str, style: Style) -> Alignment {
        let mut pairs = Vec::with_capacity(text.len());
        let mut at = usize::from(style == Style::Quoted);
        let visible = text.char_indices().filter(|(_, c)| !c.is_whitespace());
        'text: for (place, wanted) in visible {
            while let Some((found, length)) = unit(written, at, style) {
                let start = at;
                at += length;
                if found == Some(wanted) {
                    pairs.push((place, start..at));
                    continue 'text;
                }
            }
            break;
        }
        Alignment { pairs }
    }

    /// Where a part of the text stands, unless it is all blank.
    pub fn find(&self, part: Range<usize>) -> Option<Range<usize>> {
        let first = self.pairs.partition_point(|(place, _)| *place < part.start);
        let end = self.pairs.partition_point(|(place, _)| *place < part.end);
        let found = self.pairs.get(first..end)?;
        Some(found.first()?.1.start..found.last()?.1.end)
    }
}

/// What stands at a place of the file, and its length; no character where a line goes on.
fn unit(written: &str, at: usize, style: Style) -> Option<(Option<char>, usize)> {
    let rest = written.get(at..)?;
    let first = rest.chars().next()?;
    let plain = Some((Some(first), first.len_utf8()));
    if style != Style::Quoted {
        return plain;
    }
    if rest.starts_with("''") && written.starts_with('\'') {
        return Some((Some('\''), 2));
    }
    if first != '\\' || !written.starts_with('"') {
        return plain;
    }
    let escaped = rest[1..].chars().next()?;
    let digits = match escaped {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        // Of those that stand for something else than themselves, all others are blank or unseen.
        'a' | 'b' | 'e' | '0' => {
            let control = match escaped {
                'a' => '\u{7}',
                'b' => '\u{8}',
                'e' => '\u{1b}',
                _ => '\0',
            };
            return Some((Some(control), 2));
        }
        'n' | 't' | 'r' | 'v' | 'f' | 'N' | '_' | 'L' | 'P' => return Some((None, 2)),
        _ => return Some((Some(escaped), 1 + escaped.len_utf8())),
    };
    let code = rest.get(2..2 + digits).and_then(|digits| u32::from_str_radix(digits, 16).ok());
    Some((code.and_then(char::from_u32), 2 + digits))
}

#[cfg(test)]
mod tests {
    use super::{Alignment, Style};

    /// What the file has for a part of a text.
    fn found<'w>(text: &str, written: &'w str, style: Style, part: &str) -> &'w str {
        let start = text.find(part).unwrap();
        let found = Alignment::new(text, written, style).find(start..start + part.len());
        found.map_or("", |found| &written[found])
    }

    #[test]
    fn a_part_is_found_in_every_form() {
        let text = "It's [a] \"b\", \u{e4} [a c]\n[d]";
        let single = "'It''s [a] \"b\",\n    ä [a\n    c]\n\n\n    [d]'";
        let double = r#""It's [a] \"b\", \u00e4 \x5Ba\
            \ c]\n[d]""#;
        let block = "It's [a] \"b\",\n  ä [a\n  c]\n\n  [d]";
        for (written, style) in [(single, Style::Quoted), (double, Style::Quoted), (block, Style::Block)] {
            assert_eq!(found(text, written, style, "[d]"), "[d]", "{written}");
            assert_eq!(found(text, written, style, "[a]"), "[a]", "{written}");
        }
        assert_eq!(found(text, single, Style::Quoted, "'s"), "''s");
        assert_eq!(found(text, double, Style::Quoted, "ä [a"), r"\u00e4 \x5Ba");
        assert_eq!(found(text, block, Style::Block, "[a c]"), "[a\n  c]");
        assert_eq!(found(text, block, Style::Block, " "), "");
    }
}
