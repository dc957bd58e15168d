//! What a rule says and why, with a spec that breaks it and one that does not.

use super::Rule;
use crate::spelling::nearest;

/// The text of a rule, taken apart.
#[derive(Debug)]
pub struct Explanation {
    pub rule: Rule,
    /// What it says and why.
    pub reason: &'static str,
    /// The files of a spec that breaks this rule and no other.
    pub wrong: Vec<ExampleFile>,
    /// The same spec as it should be.
    pub right: Vec<ExampleFile>,
}

/// A file of a small spec, by its path in the folder of the spec.
#[derive(Debug)]
pub struct ExampleFile {
    pub path: &'static str,
    pub text: &'static str,
}

/// The explanation of a rule.
pub fn of(rule: Rule) -> Explanation {
    let (reason, examples) = split(rule.text(), "## Wrong");
    let (wrong, right) = split(examples, "## Right");
    Explanation { rule, reason: reason.trim(), wrong: files(wrong), right: files(right) }
}

/// The rule of this name; otherwise that whose name looks most like it.
pub fn find(name: &str) -> Result<Rule, Option<Rule>> {
    let rule = |name: &str| Rule::ALL.iter().copied().find(|rule| rule.name() == name);
    rule(name).ok_or_else(|| nearest(name, Rule::ALL.iter().map(|rule| rule.name())).and_then(rule))
}

/// All rules, a line for each.
pub fn list() -> String {
    let width = Rule::ALL.iter().map(|rule| rule.name().len()).max().unwrap_or(0);
    let lines = Rule::ALL.iter().map(|rule| format!("{:width$}  {}\n", rule.name(), rule.sentence()));
    lines.collect()
}

impl Explanation {
    pub fn text(&self) -> String {
        let Self { rule, reason, wrong, right } = self;
        let head = format!("{}: {}\n\n{reason}\n", rule.name(), rule.sentence());
        let wrong = wrong.iter().map(|file| example("Wrong", file));
        let right = right.iter().map(|file| example("Right", file));
        [head].into_iter().chain(wrong).chain(right).collect()
    }
}

fn example(title: &str, file: &ExampleFile) -> String {
    let lines = file.text.lines().map(|line| format!("    {line}\n"));
    format!("\n{title}, {}:\n\n{}", file.path, lines.collect::<String>())
}

fn split(text: &'static str, heading: &str) -> (&'static str, &'static str) {
    text.split_once(heading).unwrap_or((text, ""))
}

/// The blocks of code of a text, each after the path of its file.
fn files(text: &'static str) -> Vec<ExampleFile> {
    let blocks = text.split("```yaml ").skip(1);
    let file = |block: &'static str| {
        let (path, rest) = split(block, "\n");
        ExampleFile { path, text: split(rest, "```").0 }
    };
    blocks.map(file).collect()
}
