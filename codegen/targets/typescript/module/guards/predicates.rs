//! The predicates of an edition as JavaScript: one expression for each type, in which `v` is the value and `r`
//! whether what a newer release may send is taken.

use std::collections::{BTreeMap, BTreeSet};

use super::super::super::names::is_inherited;
use super::super::super::quoting::{self, Code, code};
use super::super::super::writer::Writer;
use super::check::{Check, Member};
use super::reading::{Both, Field, Form, Tuple};
use super::words;
use super::{Definition, Definitions};
use crate::fragment::Fragment;

/// What the module has besides the predicates of the types.
pub const TAKEN: [&str; 11] = [
    "isAbsent",
    "isArray",
    "isInteger",
    "isIntegerKey",
    "isNumber",
    "isObject",
    "isOwn",
    "mayBeNumber",
    "own",
    "r",
    "v",
];

/// How to go through the values of something.
struct All {
    name: &'static str,
    /// What it must be.
    is: &'static str,
    each: &'static str,
    /// What is asked of a key before its value counts.
    skip: &'static str,
    inner: &'static str,
}

const LIST: All =
    All { name: "isListOf", is: "isArray", each: "let i = 0; i < v.length; i += 1", skip: "", inner: "v[i]" };

const RECORD: All = All {
    name: "isRecordOf",
    is: "isObject",
    each: "const k in v",
    skip: "isOwn(v, k) && v[k] !== undefined && ",
    inner: "v[k]",
};

const NUMBERED: All =
    All { name: "isNumberedOf", skip: "isOwn(v, k) && isIntegerKey(k) && v[k] !== undefined && ", ..RECORD };

/// The most values that are compared one by one.
const FEW: usize = 12;

pub struct Predicates<'a, 's> {
    definitions: &'a Definitions<'s>,
    /// The functions and sets that several predicates use, by their code, which no two of them share.
    shared: BTreeMap<String, Code>,
    names: BTreeSet<String>,
    lines: Vec<Code>,
}

impl<'a, 's> Predicates<'a, 's> {
    pub fn new(definitions: &'a Definitions<'s>) -> Predicates<'a, 's> {
        let named = definitions.0.values().map(|definition| definition.name.inside.as_str().to_owned());
        let names = TAKEN.into_iter().map(str::to_owned).chain(named).collect();
        Predicates { definitions, shared: BTreeMap::new(), names, lines: Vec::new() }
    }

    /// All of them, and before them what they share.
    pub fn write(mut self, writer: &mut Writer) {
        let mut types = Writer::default();
        for definition in self.definitions.added() {
            self.define(definition, &mut types);
        }
        self.lines.into_iter().for_each(|line| writer.lines(&line));
        writer.lines(&types.finish());
    }

    fn define(&mut self, definition: &Definition<'s>, writer: &mut Writer) {
        let made = match definition.check.form() {
            Form::Object(fields) => {
                code!("(v, r) =>\n  {}", Fragment::joined(self.fields(&fields), " &&\n  "))
            }
            Form::List(item) => self.all(&LIST, &item),
            Form::Record(item) => self.all(&RECORD, &item),
            Form::IntegerRecord(item) => self.all(&NUMBERED, &item),
            _ => code!("(v, r) => {}", self.condition(&definition.check, &"v".into())),
        };
        definition.write(writer, |writer, opening| writer.lines(&code!("{} = {};", opening, made)));
    }

    /// What is asked of an object: first what tells it from others, so that no others are gone through.
    fn fields(&mut self, fields: &[Field<'_, 's>]) -> Vec<Code> {
        let tells = |field: &&Field<'_, 's>| !field.member.refused.is_empty() || is_literal(&field.check);
        let (first, then): (Vec<_>, Vec<_>) = fields.iter().partition(tells);
        let mut conditions = vec!["isObject(v)".into()];
        conditions.extend(first.into_iter().chain(then).filter_map(|field| self.member(field)));
        conditions
    }

    fn member(&mut self, Field { member, check }: &Field<'_, 's>) -> Option<Code> {
        let value = member_of(member.name);
        if !member.refused.is_empty() {
            return Some(self.refused(member, &value));
        }
        let form = check.form();
        if let Form::One(Check::Anything) = form {
            return member.is_required.then(|| code!("{} !== undefined", value));
        }
        if member.is_required {
            return Some(self.condition(check, &value));
        }
        let Form::Nullable(check) = form else {
            return Some(code!("({} === undefined || {})", value, self.condition(check, &value)));
        };
        let is_right = self.condition(&check, &value);
        Some(match check.form() {
            Form::One(Check::Number) => code!("mayBeNumber({}, r)", value),
            // What is there mostly is asked first.
            Form::One(Check::Text(None) | Check::Boolean(None)) => {
                code!("({} || isAbsent({}, r))", is_right, value)
            }
            _ => code!("(isAbsent({}, r) || {})", value, is_right),
        })
    }

    fn refused(&mut self, member: &Member<'_>, value: &Code) -> Code {
        let refused = self.one_of(literals(&member.refused), value, || words::set_of(&member.refused));
        let is_other = code!("typeof {} === \"string\" && !{}", value, refused);
        if member.is_required { is_other } else { code!("({} === undefined || ({}))", value, is_other) }
    }

    /// Whether a value is right.
    fn condition(&mut self, check: &Both<'s>, value: &Code) -> Code {
        match check.form() {
            Form::One(check) => self.one(check, value),
            Form::Among(known) => {
                let any = if let Check::Text(_) = known { Check::Text(None) } else { Check::Integer(None) };
                code!("({} || (r && {}))", self.one(known, value), self.one(&any, value))
            }
            Form::Nullable(check) => {
                code!("({} || (r && {} === null))", self.condition(&check, value), value)
            }
            Form::List(item) => self.share_all(&LIST, &item, value),
            Form::Record(item) => self.share_all(&RECORD, &item, value),
            Form::IntegerRecord(item) => self.share_all(&NUMBERED, &item, value),
            Form::Tuple(tuple) => self.tuple(&tuple, value),
            Form::Object(fields) => {
                let conditions = self.fields(&fields);
                let made = code!("(v, r) => {}", Fragment::joined(conditions, " && "));
                code!("{}({}, r)", self.share("isObjectOf".to_owned(), made), value)
            }
            Form::Either(arms) => {
                let arms: Vec<Code> = arms.iter().map(|arm| self.condition(arm, value)).collect();
                code!("({})", Fragment::joined(arms, " || "))
            }
            Form::Apart => {
                let [documented, tolerant] = [&check.documented, &check.tolerant]
                    .map(|check| self.condition(&Both::alone(check), value));
                code!("(r ? {} : {})", tolerant, documented)
            }
        }
    }

    fn one(&mut self, check: &Check<'_>, value: &Code) -> Code {
        match check {
            Check::Nothing => "false".into(),
            Check::Null => code!("{} === null", value),
            Check::Boolean(None) => code!("typeof {} === \"boolean\"", value),
            Check::Boolean(Some(true)) => code!("{} === true", value),
            Check::Boolean(Some(false)) => code!("{} === false", value),
            Check::Number => code!("isNumber({})", value),
            Check::Integer(None) => code!("isInteger({})", value),
            Check::Integer(Some(known)) => {
                let codes = known.iter().map(|number| code!("{}", *number)).collect();
                self.one_of(codes, value, || words::set_of(known))
            }
            Check::Text(None) => code!("typeof {} === \"string\"", value),
            Check::Text(Some(known)) => self.one_of(literals(known), value, || words::set_of(known)),
            Check::Defined(key) => code!("{}({}, r)", self.definitions.name(key), value),
            Check::Anything
            | Check::List(_)
            | Check::Tuple(_)
            | Check::Record(_)
            | Check::IntegerRecord(_)
            | Check::Object(_)
            | Check::Either(_) => "true".into(),
        }
    }

    /// Of many there is a set, which has a name.
    fn one_of(&mut self, known: Vec<Code>, value: &Code, name: impl FnOnce() -> String) -> Code {
        match known.as_slice() {
            [] => "false".into(),
            [only] => code!("({} === {})", value, only),
            few if few.len() <= FEW => {
                let each = few.iter().map(|known| code!("{} === {}", value, known));
                code!("({})", Fragment::joined(each, " || "))
            }
            many => {
                let set = code!("/* @__PURE__ */ new Set([{}])", Fragment::joined(many, ", "));
                code!("{}.has({})", self.share(name(), set), value)
            }
        }
    }

    /// A function that goes through a list or a record. Each has code of its own, which engines make fast for the
    /// one thing it asks.
    fn all(&mut self, kind: &All, item: &Both<'s>) -> Code {
        let is = Code::from(kind.is);
        if let Form::One(Check::Anything) = item.form() {
            return code!("(v) => {}(v)", is);
        }
        let is_wrong = match item.form() {
            Form::One(Check::Text(None)) => code!("typeof {} !== \"string\"", Code::from(kind.inner)),
            Form::One(Check::Defined(_)) => code!("!{}", self.condition(item, &kind.inner.into())),
            _ => code!("!({})", self.condition(item, &kind.inner.into())),
        };
        code!(
            "(v, r) => {{\n  if (!{}(v)) return false;\n  for ({}) if ({}{}) return false;\n  return true;\n}}",
            is,
            Code::from(kind.each),
            Code::from(kind.skip),
            is_wrong
        )
    }

    fn share_all(&mut self, kind: &All, item: &Both<'s>, value: &Code) -> Code {
        let name = format!("{}{}", kind.name, words::name(&item.documented, self.definitions));
        let made = self.all(kind, item);
        code!("{}({}, r)", self.share(name, made), value)
    }

    fn tuple(&mut self, tuple: &Tuple<'_, 's>, value: &Code) -> Code {
        let mut conditions = vec![code!("isArray({})", value)];
        if tuple.least > 0 {
            conditions.push(code!("{}.length >= {}", value, tuple.least));
        }
        let most = code!("{}.length <= {}", value, tuple.items.len());
        match (tuple.is_open, tuple.can_grow) {
            (true, _) => {}
            (false, true) => conditions.push(code!("(r || {})", most)),
            (false, false) => conditions.push(most),
        }
        for (place, item) in tuple.items.iter().enumerate() {
            let is_right = self.condition(item, &code!("{}[{}]", value, place));
            conditions.push(match place < tuple.least {
                true => is_right,
                false => code!("({}.length <= {} || {})", value, place, is_right),
            });
        }
        code!("({})", Fragment::joined(conditions, " && "))
    }

    /// A constant of what several predicates use, under this name or one like it.
    fn share(&mut self, wanted: String, value: Code) -> Code {
        if let Some(name) = self.shared.get(value.as_str()) {
            return name.clone();
        }
        let mut name = wanted.clone();
        let mut number = 1;
        while !self.names.insert(name.clone()) {
            number += 1;
            name = format!("{wanted}{number}");
        }
        let name = quoting::identifier(&name);
        self.lines.push(code!("const {} = {};", name, value));
        self.shared.insert(value.into_text(), name.clone());
        name
    }
}

/// Whether one value alone is right, or some, whatever the reading.
fn is_literal(check: &Both<'_>) -> bool {
    match check.form() {
        Form::One(check) => {
            matches!(check, Check::Text(Some(_)) | Check::Integer(Some(_)) | Check::Boolean(Some(_)))
        }
        _ => false,
    }
}

fn literals(texts: &[&str]) -> Vec<Code> {
    texts.iter().map(|text| quoting::literal(text)).collect()
}

/// A member that a value has itself.
fn member_of(name: &str) -> Code {
    match is_inherited(name) {
        true => code!("own(v, {})", quoting::literal(name)),
        false => code!("v{}", quoting::member(name)),
    }
}
