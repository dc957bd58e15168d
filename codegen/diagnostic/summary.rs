//! Many mistakes at once: the first ones of each rule in full, the rest counted.

use std::collections::BTreeMap;

use super::{Diagnostic, Rule};
use crate::source_map::SourceMap;

/// As many mistakes of one rule are shown in full.
pub const SHOWN: usize = 10;

/// The first ones of each rule, in their order.
pub fn first_of_each_rule(mistakes: &[Diagnostic], number: usize) -> impl Iterator<Item = &Diagnostic> {
    let mut counts: BTreeMap<Rule, usize> = BTreeMap::new();
    mistakes.iter().filter(move |mistake| {
        let count = counts.entry(mistake.rule).or_default();
        *count += 1;
        *count <= number
    })
}

/// What is shown of mistakes: those in full, one after the other, a line for the rules that have
/// more, and one with the command that explains them.
pub fn render(mistakes: &[Diagnostic], sources: &SourceMap, color: bool, explain: &str) -> String {
    let mut counts: BTreeMap<Rule, usize> = BTreeMap::new();
    let mut text = String::new();
    for mistake in mistakes {
        *counts.entry(mistake.rule).or_default() += 1;
    }
    for mistake in first_of_each_rule(mistakes, SHOWN) {
        text.push_str(&mistake.render(sources, color));
        text.push_str("\n\n");
    }
    let more = counts.iter().filter(|(_, count)| **count > SHOWN);
    let more: Vec<String> =
        more.map(|(rule, count)| format!("{} more of {}", count - SHOWN, rule.name())).collect();
    if !more.is_empty() {
        text.push_str(&format!("not shown: {}\n\n", more.join(", ")));
    }
    let mut names = counts.keys().map(|rule| rule.name());
    if let Some(first) = names.next() {
        text.push_str(&format!("for more: `{explain} {first}`"));
        let others: Vec<String> = names.map(|name| format!("`{name}`")).collect();
        if !others.is_empty() {
            text.push_str(&format!(", or {}", others.join(", ")));
        }
        text.push('\n');
    }
    text
}
