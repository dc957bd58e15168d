//! Text for a terminal: words in lines of a fixed width.

/// Columns of a line.
const WIDTH: usize = 100;

/// Appends words in lines that begin with `first` and then with as many blanks as `hanging`. A word
/// that is longer than a line has one to itself.
pub fn wrap(out: &mut String, first: &str, hanging: usize, text: &str) {
    let mut line = first.to_owned();
    let mut is_empty = true;
    for word in text.split_whitespace() {
        let room = WIDTH.saturating_sub(line.chars().count());
        if !is_empty && word.chars().count() + 1 > room {
            out.push_str(line.trim_end());
            out.push('\n');
            line = " ".repeat(hanging);
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
        is_empty = false;
    }
    out.push_str(line.trim_end());
    out.push('\n');
}

/// `1 method`, `2 methods`.
pub fn count(number: usize, what: &str) -> String {
    match number {
        1 => format!("1 {what}"),
        _ => format!("{number} {what}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn words_are_never_broken() {
        let mut out = String::new();
        wrap(&mut out, "- ", 2, &format!("{} {} end", "a ".repeat(49).trim(), "b".repeat(120)));
        let lines: Vec<&str> = out.lines().collect();
        assert_eq!(
            lines,
            [&format!("- {}", "a ".repeat(49).trim()), &format!("  {}", "b".repeat(120)), "  end"]
        );
    }
}
