//! The cases of a package and what the judges said of it.

use std::collections::BTreeMap;
use std::fmt;

use codegen::model::Package;

use super::exceptions::Exception;
use super::instance::{Instance, Label};
use super::instances::Scale;
use super::judges::{Cases, Judge, Verdict, Verdicts};
use super::subject::{Form, Subject};
use super::verdict::{Surprise, compare, label};

pub struct Run {
    pub cases: Cases,
    pub verdicts: Vec<Verdicts>,
}

/// A verdict that differs from the label.
pub struct Dissent<'a> {
    pub edition: &'a str,
    pub subject: &'a Subject,
    pub instance: &'a Instance,
    pub judge: Judge,
    pub surprise: Surprise,
    pub verdict: &'a Verdict,
}

impl Run {
    /// Puts everything of a package to the judges.
    pub fn of(name: &str, package: Package, scale: Scale) -> Run {
        let cases = Cases::new(package, scale);
        let verdicts = cases.ask(name);
        Run { cases, verdicts }
    }

    pub fn dissents(&self) -> Vec<Dissent<'_>> {
        let judged = self.cases.instances.iter().zip(&self.verdicts);
        judged.flat_map(|(instance, verdicts)| self.dissents_on(instance, verdicts)).collect()
    }

    /// The verdicts on an instance that differ from its label.
    pub fn dissents_on<'a>(&'a self, instance: &'a Instance, verdicts: &'a Verdicts) -> Vec<Dissent<'a>> {
        let subject = self.cases.subject(instance);
        let parameters: Vec<String> = match &subject.form {
            Form::List(parameters) => parameters.iter().map(|parameter| parameter.name.clone()).collect(),
            Form::Value { .. } => Vec::new(),
        };
        let dissent = |(judge, verdict): &'a (Judge, Verdict)| {
            let surprise = compare(instance, &parameters, *judge, verdict)?;
            let edition = self.cases.api(subject).edition.as_str();
            Some(Dissent { edition, subject, instance, judge: *judge, surprise, verdict })
        };
        verdicts.iter().filter_map(dissent).collect()
    }

    /// How many instances there are of each subject, and how many of them everybody, only tolerant
    /// readers, and nobody accepts.
    pub fn numbers(&self) -> String {
        let mut counts: BTreeMap<usize, [usize; 3]> = BTreeMap::new();
        for instance in &self.cases.instances {
            let sort = match (&instance.documented, &instance.tolerant) {
                (Label::Accepted, _) => 0,
                (_, Label::Accepted) => 1,
                _ => 2,
            };
            counts.entry(instance.subject).or_default()[sort] += 1;
        }
        let line = |(index, counts): (&usize, &[usize; 3])| {
            let subject = &self.cases.subjects[*index];
            let [documented, tolerated, refused] = counts;
            let edition = &self.cases.api(subject).edition;
            format!("{edition} {}: {documented} + {tolerated} + {refused}\n", subject.key)
        };
        let lines: String = counts.iter().map(line).collect();
        let total = |sort: usize| counts.values().map(|counts| counts[sort]).sum::<usize>();
        format!(
            "{lines}{} subjects, {} instances: {} documented, {} tolerated, {} refused; {} verdicts\n",
            self.cases.subjects.len(),
            self.cases.instances.len(),
            total(0),
            total(1),
            total(2),
            self.verdicts.iter().map(Vec::len).sum::<usize>(),
        )
    }
}

impl Dissent<'_> {
    pub fn is_covered_by(&self, exception: &Exception) -> bool {
        exception.covers(self.judge, self.surprise, self.instance.about, self.subject)
    }
}

impl fmt::Display for Dissent<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Dissent { edition, subject, instance, judge, surprise, verdict } = self;
        let shorten = |text: String| text.chars().take(600).collect::<String>();
        writeln!(f, "{judge:?} {surprise}: {edition} {}, {}", subject.key, instance.about)?;
        writeln!(f, "    {}", shorten(instance.json()))?;
        writeln!(f, "    expected {:?}", label(*judge, instance))?;
        write!(f, "    {}", shorten(format!("{verdict:?}")))
    }
}

/// The first dissents of each kind and how many there are: one mistake has many consequences.
pub fn summarize<'a>(dissents: impl IntoIterator<Item = Dissent<'a>>) -> String {
    let mut kinds: BTreeMap<(Judge, Surprise, &str), Vec<String>> = BTreeMap::new();
    for dissent in dissents {
        let kind = (dissent.judge, dissent.surprise, dissent.instance.about);
        kinds.entry(kind).or_default().push(dissent.to_string());
    }
    let mut text = String::new();
    for dissents in kinds.values() {
        text += &format!("{} times:\n{}\n\n", dissents.len(), dissents[..dissents.len().min(2)].join("\n"));
    }
    text
}
