//! Asking the judges: every instance is put to each of them.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::model::{Api, Package, Shape, Type};
use codegen::schema::{Definitions, Reading, definitions};
use codegen::targets::{emit, rust};
use serde_json::Value;

use super::instance::Instance;
use super::instances::{Scale, instances};
use super::notation::typescript;
use super::rust_type::rust_type;
use super::subject::{Role, Subject, subjects};
use crate::judges::fault::Fault;
use crate::judges::json_schema::Bundle;
use crate::judges::{ajv, assignment, guards, reader};

/// Everything of a package that is judged.
pub struct Cases {
    pub package: Package,
    pub subjects: Vec<Subject>,
    pub instances: Vec<Instance>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Judge {
    /// The documented bundle, read by the Rust crate `jsonschema`.
    Schema,
    /// The tolerant bundle, read by the same.
    TolerantSchema,
    /// The documented bundle, read by ajv.
    Ajv,
    /// The tolerant bundle, read by the same.
    TolerantAjv,
    /// The guards of the npm package, of the documented reading.
    Guards,
    /// The same, of the tolerant reading.
    TolerantGuards,
    Typescript,
    Rust,
}

/// What a judge says of an instance.
#[derive(Debug, Clone)]
pub enum Verdict {
    Accepted,
    /// Read, and written again like this.
    Rewritten(Value),
    /// Refused, with faults in the words of JSON Schema.
    Faults(Vec<Fault>),
    /// Refused, with a place and a message.
    Explained {
        pointer: String,
        message: String,
    },
    /// Refused, with a message.
    Message(String),
}

/// What all judges say of one instance; who has no word for its subject is not there.
pub type Verdicts = Vec<(Judge, Verdict)>;

impl Cases {
    pub fn new(package: Package, scale: Scale) -> Cases {
        let editions = package.editions.iter().enumerate();
        let subjects: Vec<Subject> = editions.flat_map(|(index, api)| subjects(api, index)).collect();
        let judged = |(index, subject): (usize, &Subject)| {
            instances(&package.editions[subject.edition], index, subject, scale)
        };
        let instances = subjects.iter().enumerate().flat_map(judged).collect();
        Cases { package, subjects, instances }
    }

    pub fn subject(&self, instance: &Instance) -> &Subject {
        &self.subjects[instance.subject]
    }

    pub fn api(&self, subject: &Subject) -> &Api {
        &self.package.editions[subject.edition]
    }

    /// The verdicts on each instance. The outputs are written below the target folder, under this name.
    pub fn ask(&self, name: &str) -> Vec<Verdicts> {
        let folder = self.write_outputs(name);
        // The Rust compiler takes as long as the others together.
        std::thread::scope(|scope| {
            let rust = scope.spawn(|| self.ask_rust(&folder));
            let mut verdicts: Vec<Verdicts> = self.instances.iter().map(|_| Vec::new()).collect();
            self.ask_schemas(&folder, false, &mut verdicts);
            self.ask_schemas(&folder, true, &mut verdicts);
            self.ask_guards(&folder, false, &mut verdicts);
            self.ask_guards(&folder, true, &mut verdicts);
            self.ask_typescript(&folder, &mut verdicts);
            for (index, verdict) in rust.join().expect("the Rust judge answers") {
                verdicts[index].push((Judge::Rust, verdict));
            }
            verdicts
        })
    }

    /// Writes everything that is generated into a folder of its own.
    fn write_outputs(&self, name: &str) -> PathBuf {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("conformance").join(name);
        for (path, text) in emit(&self.package) {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("a file is in a folder"))
                .expect("the folder can be made");
            if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
                fs::write(path, text).expect("the file can be written");
            }
        }
        folder
    }

    /// The keys of one bundle of an edition.
    fn bundles(&self, folder: &Path, tolerant: bool) -> Vec<String> {
        let infix = if tolerant { ".tolerant" } else { "" };
        let path = |api: &Api| {
            format!("json-schema/{}/{}{infix}.schema.json", api.edition, self.package.schema_name)
        };
        let read = |api| fs::read_to_string(folder.join(path(api))).expect("the bundle can be read");
        self.package.editions.iter().map(read).collect()
    }

    fn ask_schemas(&self, folder: &Path, tolerant: bool, verdicts: &mut [Verdicts]) {
        let (schema, ajv) = match tolerant {
            false => (Judge::Schema, Judge::Ajv),
            true => (Judge::TolerantSchema, Judge::TolerantAjv),
        };
        let texts = self.bundles(folder, tolerant);
        let bundles: Vec<Bundle> = texts.iter().map(|text| Bundle::read(text)).collect();
        let verdict =
            |faults: Vec<Fault>| if faults.is_empty() { Verdict::Accepted } else { Verdict::Faults(faults) };
        for (instance, verdicts) in self.instances.iter().zip(&mut *verdicts) {
            let subject = self.subject(instance);
            verdicts.push((schema, verdict(bundles[subject.edition].faults(&subject.key, &instance.value))));
        }
        let question = |instance: &Instance| {
            let subject = self.subject(instance);
            (subject.edition, self.subjects[instance.subject].key.as_str(), instance.json())
        };
        let questions: Vec<_> = self.instances.iter().map(question).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        for (faults, verdicts) in ajv::ask(folder, &texts, &questions).into_iter().zip(verdicts) {
            verdicts.push((ajv, verdict(faults)));
        }
    }

    fn ask_guards(&self, folder: &Path, tolerant: bool, verdicts: &mut [Verdicts]) {
        let (judge, infix) =
            if tolerant { (Judge::TolerantGuards, ".tolerant") } else { (Judge::Guards, "") };
        let definitions: Vec<Definitions<'_>> =
            self.package.editions.iter().map(|api| definitions(api, Reading::Documented)).collect();
        let mut asked = Vec::new();
        let mut questions = Vec::new();
        for (index, instance) in self.instances.iter().enumerate() {
            let subject = self.subject(instance);
            let api = self.api(subject);
            if let Some(title) = guarded(api, &definitions[subject.edition], subject) {
                asked.push(index);
                questions.push((format!("npm/{}/guards{infix}.js", api.edition), title, instance.json()));
            }
        }
        for (index, answer) in asked.into_iter().zip(guards::ask(folder, &questions)) {
            let verdict = answer
                .map_or(Verdict::Accepted, |(pointer, message)| Verdict::Explained { pointer, message });
            verdicts[index].push((judge, verdict));
        }
    }

    fn ask_typescript(&self, folder: &Path, verdicts: &mut [Verdicts]) {
        let modules: Vec<String> =
            self.package.editions.iter().map(|api| format!("./npm/{}/index", api.edition)).collect();
        let types: Vec<Option<String>> =
            self.subjects.iter().map(|subject| typescript_type(self.api(subject), subject)).collect();
        let mut asked = Vec::new();
        let mut questions = Vec::new();
        for (index, instance) in self.instances.iter().enumerate() {
            // A member given twice is an error of its own in TypeScript.
            if let (Some(ty), None) = (&types[instance.subject], &instance.text) {
                asked.push(index);
                questions.push((
                    modules[self.subject(instance).edition].as_str(),
                    ty.as_str(),
                    instance.json(),
                ));
            }
        }
        for (index, message) in asked.into_iter().zip(assignment::ask(folder, &questions)) {
            let verdict = message.map_or(Verdict::Accepted, Verdict::Message);
            verdicts[index].push((Judge::Typescript, verdict));
        }
    }

    /// The verdicts of Rust, by the index of the instance.
    fn ask_rust(&self, folder: &Path) -> Vec<(usize, Verdict)> {
        let mut types = Vec::new();
        let mut places = Vec::new();
        for subject in &self.subjects {
            let api = self.api(subject);
            let ty = rust_type(api, subject).map(|ty| (rust::names::edition(&api.edition), ty));
            places.push(ty.as_ref().map(|_| types.len()));
            types.extend(ty);
        }
        let mut asked = Vec::new();
        let mut questions = Vec::new();
        for (index, instance) in self.instances.iter().enumerate() {
            if let Some(place) = places[instance.subject] {
                asked.push(index);
                questions.push((place, instance.json()));
            }
        }
        let verdict = |answer: reader::Answer| match answer {
            Ok(text) => Verdict::Rewritten(serde_json::from_str(&text).expect("Rust writes JSON")),
            Err(message) => Verdict::Message(message),
        };
        let answers = reader::ask(folder, &self.package, &types, &questions);
        asked.into_iter().zip(answers.into_iter().map(verdict)).collect()
    }
}

/// What the guards of a subject are called after, if it has some.
fn guarded(api: &Api, definitions: &Definitions<'_>, subject: &Subject) -> Option<String> {
    let title = || definitions.get(&subject.key)?.get("title")?.as_str().map(str::to_owned);
    match &subject.role {
        Role::Type(Type::Named(id, _)) if subject.key == api[*id].name => {
            let definition = &api[*id];
            let is_json = !matches!(definition.shape, Shape::Host);
            is_json.then(|| definition.names.get("typescript").unwrap_or(&definition.name).clone())
        }
        Role::Arguments(_) | Role::Reply(_) => title(),
        _ => None,
    }
}

/// A subject in TypeScript, if it has a name there.
fn typescript_type(api: &Api, subject: &Subject) -> Option<String> {
    let named = |name: &str| Value::from(name).to_string();
    let event =
        |index: usize, part: &str| format!("Api.Events[{}][\"{part}\"]", named(&api.events[index].name));
    let method =
        |index: usize, part: &str| format!("Api.Methods[{}][\"{part}\"]", named(&api.methods[index].name));
    Some(match &subject.role {
        Role::Type(ty) => typescript(api, ty, "Api."),
        Role::Arguments(index) => event(*index, "arguments"),
        // A handler answers now or by a promise; what it answers now is looked at.
        Role::Reply(index) => format!("Exclude<{}, Promise<unknown>>", event(*index, "reply")),
        Role::Parameters(index) => method(*index, "parameters"),
        Role::Result(index) => method(*index, "result"),
        Role::Answer(index) => {
            let client = &api.client.as_ref()?.interface;
            format!("Awaited<ReturnType<Api.{client}[{}]>>", named(&api.methods[*index].name))
        }
        Role::Constructor => format!("ConstructorParameters<Api.{}>", api.client.as_ref()?.constructor),
    })
}
