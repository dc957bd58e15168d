//! The words of a comment, in whatever markup.

/// How many words a text has: what has a letter or a digit between blanks.
pub fn count(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// The words as they are read, on one line: links, names and code are all a dot, addresses are left out.
pub fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let (piece, length) = piece(rest).unwrap_or_else(|| (c.to_string(), c.len_utf8()));
        plain.push_str(&piece);
        rest = &rest[length..];
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A piece of markup at the start of a text: what is read of it, and its length.
fn piece(text: &str) -> Option<(String, usize)> {
    let until = |end: &str| text.find(end).map(|at| at + end.len());
    if text.starts_with(" (https://") {
        return Some((String::new(), until(")")?));
    }
    if text.starts_with("{@link ") {
        return Some(("·".to_owned(), until("}")?));
    }
    if let Some(code) = text.strip_prefix('`') {
        return Some(("·".to_owned(), code.find('`')? + 2));
    }
    if let Some(link) = text.strip_prefix('[') {
        let (label, after) = link.split_once("](")?;
        let length = 1 + label.len() + 2 + after.find(')')? + 1;
        return Some((plain(label), length));
    }
    let escaped = text.strip_prefix('\\')?.chars().next().filter(char::is_ascii_punctuation)?;
    Some((escaped.to_string(), 1 + escaped.len_utf8()))
}

#[test]
fn words_are_the_same_in_every_markup() {
    let told = "See · and · of Page: a_b.";
    assert_eq!(plain("See [`A.b`](crate::A)\n and `c d` of [Page](https://x.example): a\\_b."), told);
    assert_eq!(plain("See {@link A | \"b\"} and `c d` of\n  [Page](https://x.example): a_b."), told);
    assert_eq!(plain("See `A.b` and `c d` of Page (https://x.example): a_b."), told);
    assert_eq!(count("@param id - What it `is`, * 5"), 6);
}
