//! Characters nobody sees: which text may have them, and where.
//!
//! Text is judged as it is meant, after escapes: `"\u202e"` in YAML is the character itself. Text in
//! any script passes; what turns the direction of other text or hides in it does not.

/// Where a character stands that nobody sees, and that nothing around it needs. Line breaks and tabs
/// are seen.
pub fn unseen(text: &str) -> Option<(usize, char)> {
    // As most text is.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n' | b'\r' | b'\t')) {
        return None;
    }
    let mut before = None;
    for (at, c) in text.char_indices() {
        let is_needed = match c {
            '\n' | '\r' | '\t' => true,
            // Joiners shape the letters of many scripts, and make one sign of several emoji.
            '\u{200c}' | '\u{200d}' => before.is_some_and(|c| !is_blank(c) && !c.is_ascii() && !is_joiner(c)),
            '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => {
                before.is_some_and(|c| !is_blank(c) && !is_selector(c))
            }
            // The flags of regions are a black flag with tags.
            '\u{e0020}'..='\u{e007f}' => before.is_some_and(|c| c == '\u{1f3f4}' || is_tag(c)),
            _ => !c.is_control() && !is_unseen(c),
        };
        if !is_needed {
            return Some((at, c));
        }
        before = Some(c);
    }
    None
}

/// Whether a character is never seen, wherever it stands: marks of direction, spaces without width,
/// fillers, signs for machines.
pub fn is_unseen(c: char) -> bool {
    !c.is_ascii()
        && matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
        | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e001f}' | '\u{e0080}'..='\u{e00ff}'
        | '\u{e01f0}'..='\u{e0fff}')
}

/// The letter of the Latin alphabet, or the sign, that one of another alphabet looks like.
pub fn lookalike(c: char) -> Option<char> {
    const CYRILLIC: [&str; 2] = ["АВЕКМНОРСТУХІЈЅаеорсухіјѕԁһ", "ABEKMHOPCTYXIJSaeopcyxijsdh"];
    const GREEK: [&str; 2] = ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορυχ", "ABEZHIKMNOPTYXaivopux"];
    // The wide forms stand in the order of ASCII.
    if matches!(c, '\u{ff01}'..='\u{ff5e}') {
        return char::from_u32(u32::from(c) - 0xfee0);
    }
    let alphabets = [CYRILLIC, GREEK].into_iter();
    alphabets
        .flat_map(|[letters, latin]| letters.chars().zip(latin.chars()))
        .find(|(letter, _)| *letter == c)
        .map(|(_, l)| l)
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

fn is_selector(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

fn is_tag(c: char) -> bool {
    matches!(c, '\u{e0020}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::{lookalike, unseen};

    #[test]
    fn letters_of_other_alphabets_look_like_latin_ones() {
        for (letter, latin) in
            [('с', 'c'), ('С', 'C'), ('һ', 'h'), ('Χ', 'X'), ('χ', 'x'), ('ａ', 'a'), ('：', ':')]
        {
            assert_eq!(lookalike(letter), Some(latin), "{letter}");
        }
        for c in "aZ9éßжλ漢".chars() {
            assert_eq!(lookalike(c), None, "{c}");
        }
    }

    #[test]
    fn text_in_any_script_passes() {
        for text in [
            "",
            "tab\tand\r\nlines\u{2028}",
            "žluťoučký e\u{301}",
            "עברית العربية",
            "می\u{200c}خواهم",
            "क्\u{200d}ष हिन्दी",
            "👩\u{200d}👩\u{200d}👧 ❤\u{fe0f} #\u{fe0f}\u{20e3}",
            "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
        ] {
            assert_eq!(unseen(text), None, "{text}");
        }
    }

    #[test]
    fn what_hides_is_found_where_it_stands() {
        for (text, at) in [
            ("b\u{202e}", 1),
            ("a\u{200b}b", 1),
            ("\u{feff}a", 0),
            ("a\u{200d}b", 1),
            ("é\u{200d}\u{200d}", 5),
            ("a\u{fe0f}\u{fe0f}", 4),
            ("a\u{e0041}", 1),
            ("nul\0", 3),
            ("\u{1b}[31m", 0),
            ("a\u{3164}", 1),
            ("a\u{2066}b\u{2069}", 1),
        ] {
            assert_eq!(unseen(text).map(|(at, _)| at), Some(at), "{text:?}");
        }
    }
}
