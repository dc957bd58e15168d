//! Blocks of Markdown: code between fences, items of a list.

use super::{Fragments, on_one_line, wrap};
use crate::fragment::Fragment;

/// A block of code in another language, whose lines may be anything.
pub fn block<L>(language: &'static str, code: &Fragment<L>) -> Vec<Fragments> {
    let lines: Vec<String> = code.as_str().lines().map(str::to_owned).collect();
    fenced(language, &lines).into_iter().map(Fragment::quoted).collect()
}

/// Lines of code between fences that none of them closes. A language is one word.
pub fn fenced(language: &str, lines: &[String]) -> Vec<String> {
    let ticks = lines.iter().map(|line| line.trim_start()).filter(|line| line.starts_with("```"));
    let longest = ticks.map(|line| line.len() - line.trim_start_matches('`').len()).max().unwrap_or(2);
    let fence = "`".repeat(longest + 1);
    let is_word = language.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '#' | '.'));
    let language = if is_word { language } else { "" };
    let open = format!("{fence}{language}");
    std::iter::once(open).chain(lines.iter().cloned()).chain([fence]).collect()
}

/// A block of code that is only shown: of no language, so that nobody runs it.
pub fn listing(lines: &[String]) -> Vec<Fragments> {
    let lines: Vec<String> = lines.iter().map(|line| seen(line)).collect();
    fenced("text", &lines).into_iter().map(Fragment::quoted).collect()
}

/// An item of a list, its further lines below the text of the first.
pub fn list_item(number: Option<usize>, item: &Fragments) -> Vec<Fragments> {
    let mark = number.map_or_else(|| "-".to_owned(), |number| format!("{number}."));
    let indent = " ".repeat(mark.len() + 1);
    let lines = wrap(item).into_iter().enumerate();
    let lines = lines.map(|(index, line)| match index {
        0 => format!("{mark} {}", line.as_str()),
        _ => format!("{indent}{}", line.as_str()),
    });
    lines.map(Fragment::quoted).collect()
}

/// The same for a line whose tabs count.
fn seen(line: &str) -> String {
    line.split('\t').map(on_one_line).collect::<Vec<_>>().join("    ")
}
