//! All instances of a subject.

use codegen::example;
use codegen::model::kind::kinds;
use codegen::model::{Api, Parameter};
use serde_json::{Value, json};

use super::deviation::Deviation;
use super::instance::{Instance, Label, Reason, Step};
use super::random::Random;
use super::sample::{Sample, Sampler};
use super::subject::{Form, Subject};

/// How deep into a value is looked for what may vary.
const DEPTH: usize = 3;

/// How many instances are made.
#[derive(Debug, Clone, Copy)]
pub struct Scale {
    /// How many of the values of what is inside are tried in what is around it.
    pub breadth: usize,
    /// How many values are composed at random besides.
    pub random: usize,
}

/// The instances of the subject with this index, the same in every run.
pub fn instances(api: &Api, index: usize, subject: &Subject, scale: Scale) -> Vec<Instance> {
    let sampler = Sampler { api, breadth: scale.breadth };
    let (mut samples, mut deviations) = match &subject.form {
        Form::Value { ty, optional } => (sampler.values(ty, DEPTH), sampler.deviations(ty, *optional, DEPTH)),
        Form::List(parameters) => (sampler.lists(parameters), sampler.list_deviations(parameters)),
    };
    let mut random = Random::new(&format!("{} {}", api.edition, subject.key));
    for _ in 0..scale.random {
        let value = match &subject.form {
            Form::Value { ty, .. } => sampler.random(ty, &mut random, DEPTH),
            Form::List(parameters) => sampler.random_list(parameters, &mut random),
        };
        samples.extend(value.map(|value| Sample { about: "random", value }));
    }
    samples.extend(shipped(api, &subject.form));
    let mut found: Vec<Instance> = Vec::new();
    let accepted = samples.into_iter().map(|sample| Deviation {
        about: sample.about,
        value: sample.value,
        documented: Label::Accepted,
        tolerant: Label::Accepted,
    });
    for one in accepted.chain(deviations.drain(..)) {
        let repeated = repeat(api, subject, &one);
        let instance = Instance {
            subject: index,
            value: one.value,
            text: None,
            about: one.about,
            documented: one.documented,
            tolerant: one.tolerant,
        };
        if found.iter().all(|known| known.value != instance.value) {
            found.push(instance.clone());
        }
        if let Some((about, text)) = repeated {
            found.push(Instance { text: Some(text), about, ..instance });
        }
    }
    found
}

/// The samples that the crate has of it.
fn shipped(api: &Api, form: &Form) -> Vec<Sample> {
    let values = match form {
        Form::Value { ty, .. } => [example::minimal(api, ty), example::full(api, ty)],
        Form::List(parameters) => {
            [example::minimal_arguments(api, parameters), example::full_arguments(api, parameters)]
                .map(|list| list.map(Value::from))
        }
    };
    values.into_iter().flatten().map(|value| Sample { about: "sample of the crate", value }).collect()
}

/// A full object with its first member given twice; the second time it is as in the object.
fn repeat(api: &Api, subject: &Subject, one: &Deviation) -> Option<(&'static str, String)> {
    let object = one.value.as_object().filter(|object| one.about == "full" && !object.is_empty())?;
    let Form::Value { ty, .. } = &subject.form else { return None };
    let kinds = kinds(api, ty);
    let tag = kinds.tag(api).filter(|_| kinds.objects.len() > 1);
    let (name, value) = object.iter().next()?;
    let about = match tag {
        Some(tag) if tag.field == *name => "tag given twice",
        _ => "member given twice",
    };
    let first = if value.is_string() { json!("first") } else { value.clone() };
    let text = one.value.to_string();
    Some((about, format!("{{{}:{first},{}", Value::from(name.as_str()), text.strip_prefix('{')?)))
}

impl Sampler<'_> {
    fn lists(&self, parameters: &[Parameter]) -> Vec<Sample> {
        let required = required(parameters);
        let Some(smallest) = self.arguments(&parameters[..required]) else { return Vec::new() };
        let mut found = vec![Sample { about: "smallest", value: json!(smallest) }];
        for (index, parameter) in parameters.iter().enumerate() {
            let Some(before) = self.arguments(&parameters[..index]) else { break };
            for sample in self.some_values(&parameter.ty, DEPTH - 1) {
                let mut list = before.clone();
                list.push(sample.value);
                list.extend(smallest.iter().skip(list.len()).cloned());
                found.push(Sample { about: sample.about, value: json!(list) });
            }
        }
        let full = parameters.iter().map(|parameter| self.full(&parameter.ty, DEPTH));
        let full: Vec<Value> = full.map_while(|value| value).collect();
        if full.len() >= required {
            found.push(Sample { about: "full", value: json!(full) });
        }
        found
    }

    fn list_deviations(&self, parameters: &[Parameter]) -> Vec<Deviation> {
        let required = required(parameters);
        let mut found = Vec::new();
        for value in [json!(null), json!(true), json!(7), json!("[]"), json!({})] {
            found.push(Deviation::refused("wrong kind", value, Reason::Kind));
        }
        let Some(smallest) = self.arguments(&parameters[..required]) else { return found };
        if required > 0 {
            found.push(Deviation::refused("too few values", json!(smallest[..required - 1]), Reason::Short));
        }
        if let Some(mut list) = self.arguments(parameters) {
            list.extend([json!({ "more": [1] }), json!(null)]);
            found.push(Deviation::tolerated("further arguments", json!(list), Reason::Long));
        }
        for (index, parameter) in parameters.iter().enumerate() {
            let Some(before) = self.arguments(&parameters[..index]) else { break };
            for deviation in self.some_deviations(&parameter.ty, parameter.optional, DEPTH - 1) {
                found.push(deviation.within(&Step::Index(index), |value| {
                    let mut list = before.clone();
                    list.push(value);
                    list.extend(smallest.iter().skip(list.len()).cloned());
                    json!(list)
                }));
            }
        }
        found
    }

    fn arguments(&self, parameters: &[Parameter]) -> Option<Vec<Value>> {
        parameters.iter().map(|parameter| self.minimal(&parameter.ty)).collect()
    }
}

/// How many values a list has at least: those up to the last required one.
fn required(parameters: &[Parameter]) -> usize {
    parameters.iter().rposition(|parameter| !parameter.optional).map_or(0, |last| last + 1)
}
