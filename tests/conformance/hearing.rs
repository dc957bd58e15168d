//! A docket and what the judges said of it.

use std::collections::BTreeMap;
use std::fmt;

use codegen::model::Package;

use crate::court::{Docket, Judge, Opinion, Opinions};
use crate::exceptions::Exception;
use crate::instance::{Instance, Label};
use crate::instances::Scale;
use crate::ruling::{Surprise, compare, label};
use crate::subject::{Form, Subject};

pub struct Hearing {
    pub docket: Docket,
    pub opinions: Vec<Opinions>,
}

/// An opinion that differs from the label.
pub struct Dissent<'a> {
    pub edition: &'a str,
    pub subject: &'a Subject,
    pub instance: &'a Instance,
    pub judge: Judge,
    pub surprise: Surprise,
    pub opinion: &'a Opinion,
}

impl Hearing {
    /// Puts everything of a package to the judges.
    pub fn of(name: &str, package: Package, scale: Scale) -> Hearing {
        let docket = Docket::new(package, scale);
        let opinions = docket.hear(name);
        Hearing { docket, opinions }
    }

    pub fn dissents(&self) -> Vec<Dissent<'_>> {
        let heard = self.docket.instances.iter().zip(&self.opinions);
        heard.flat_map(|(instance, opinions)| self.dissents_on(instance, opinions)).collect()
    }

    /// The opinions on an instance that differ from its label.
    pub fn dissents_on<'a>(&'a self, instance: &'a Instance, opinions: &'a Opinions) -> Vec<Dissent<'a>> {
        let subject = self.docket.subject(instance);
        let parameters: Vec<String> = match &subject.form {
            Form::List(parameters) => parameters.iter().map(|parameter| parameter.name.clone()).collect(),
            Form::Value { .. } => Vec::new(),
        };
        let dissent = |(judge, opinion): &'a (Judge, Opinion)| {
            let surprise = compare(instance, &parameters, *judge, opinion)?;
            let edition = self.docket.api(subject).edition.as_str();
            Some(Dissent { edition, subject, instance, judge: *judge, surprise, opinion })
        };
        opinions.iter().filter_map(dissent).collect()
    }

    /// How many instances there are of each subject, and how many of them everybody, only tolerant
    /// readers, and nobody accepts.
    pub fn numbers(&self) -> String {
        let mut counts: BTreeMap<usize, [usize; 3]> = BTreeMap::new();
        for instance in &self.docket.instances {
            let sort = match (&instance.documented, &instance.tolerant) {
                (Label::Accepted, _) => 0,
                (_, Label::Accepted) => 1,
                _ => 2,
            };
            counts.entry(instance.subject).or_default()[sort] += 1;
        }
        let line = |(index, counts): (&usize, &[usize; 3])| {
            let subject = &self.docket.subjects[*index];
            let [documented, tolerated, refused] = counts;
            let edition = &self.docket.api(subject).edition;
            format!("{edition} {}: {documented} + {tolerated} + {refused}\n", subject.key)
        };
        let lines: String = counts.iter().map(line).collect();
        let total = |sort: usize| counts.values().map(|counts| counts[sort]).sum::<usize>();
        format!(
            "{lines}{} subjects, {} instances: {} documented, {} tolerated, {} refused; {} opinions\n",
            self.docket.subjects.len(),
            self.docket.instances.len(),
            total(0),
            total(1),
            total(2),
            self.opinions.iter().map(Vec::len).sum::<usize>(),
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
        let Dissent { edition, subject, instance, judge, surprise, opinion } = self;
        let shorten = |text: String| text.chars().take(600).collect::<String>();
        writeln!(f, "{judge:?} {surprise}: {edition} {}, {}", subject.key, instance.about)?;
        writeln!(f, "    {}", shorten(instance.json()))?;
        writeln!(f, "    expected {:?}", label(*judge, instance))?;
        write!(f, "    {}", shorten(format!("{opinion:?}")))
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
