//! Values with one thing that is not as documented: a tolerant reader takes some of them, and the
//! others are refused by everybody.

use codegen::model::kind::{Booleans, Kinds, Numbers, Strings, Tag, kinds};
use codegen::model::{Code, Literal, Shape, Type, TypeId};
use serde_json::{Value, json};

use super::instance::{Fault, Label, Place, Reason, Step};
use super::sample::{Sampler, thin};

/// A value, and who takes it.
#[derive(Debug, Clone)]
pub struct Deviation {
    pub about: &'static str,
    pub value: Value,
    pub documented: Label,
    pub tolerant: Label,
}

/// A string and an integer that no spec documents.
const UNKNOWN: &str = "not a documented value";
const UNKNOWN_NUMBER: i64 = 987_654_321;
const TOO_LARGE: i64 = 9007199254740992;

impl Deviation {
    /// What only a tolerant reader takes.
    pub fn tolerated(about: &'static str, value: Value, reason: Reason) -> Deviation {
        Deviation { tolerant: Label::Accepted, ..Deviation::refused(about, value, reason) }
    }

    /// What nobody takes.
    pub fn refused(about: &'static str, value: Value, reason: Reason) -> Deviation {
        let label = Label::Refused(Fault { place: Place::default(), reason, plain: true });
        Deviation { about, value, documented: label.clone(), tolerant: label }
    }

    /// The same inside something else.
    pub fn within(mut self, step: &Step, embed: impl FnOnce(Value) -> Value) -> Deviation {
        for label in [&mut self.documented, &mut self.tolerant] {
            if let Label::Refused(fault) = label {
                fault.place = std::mem::take(&mut fault.place).within(step.clone());
            }
        }
        Deviation { value: embed(self.value), ..self }
    }

    fn place(&self) -> Option<&Place> {
        match &self.documented {
            Label::Refused(fault) => Some(&fault.place),
            Label::Accepted => None,
        }
    }
}

impl Sampler<'_> {
    /// Values that deviate in one place; of those inside something, some of each sort.
    pub fn deviations(&self, ty: &Type, optional: bool, depth: usize) -> Vec<Deviation> {
        let kinds = kinds(self.api, ty);
        if kinds.any {
            return Vec::new();
        }
        let mut found = self.kinds_of_another_sort(&kinds, optional);
        self.scalar_deviations(&kinds, &mut found);
        if depth > 0 {
            kinds.arrays.iter().for_each(|element| self.array_deviations(element, depth - 1, &mut found));
            kinds.records.iter().for_each(|record| self.record_deviations(record, depth - 1, &mut found));
            self.object_deviations(&kinds, depth - 1, &mut found);
        }
        if kinds.arms() > 1 || kinds.undefined {
            for label in found.iter_mut().flat_map(|one| [&mut one.documented, &mut one.tolerant]) {
                if let Label::Refused(fault) = label {
                    fault.plain = false;
                }
            }
        }
        found
    }

    /// Some of the deviations of what is inside something else, of every sort at least one.
    pub fn some_deviations(&self, ty: &Type, optional: bool, depth: usize) -> Vec<Deviation> {
        let all = self.deviations(ty, optional, depth);
        let mut kept: Vec<Deviation> = Vec::new();
        let mut rest = Vec::new();
        for deviation in all {
            let known = kept.iter().any(|kept| {
                kept.about == deviation.about && kept.place().is_none() == deviation.place().is_none()
            });
            if known { rest.push(deviation) } else { kept.push(deviation) }
        }
        kept.extend(thin(rest, self.breadth / 2));
        kept
    }

    fn kinds_of_another_sort(&self, kinds: &Kinds, optional: bool) -> Vec<Deviation> {
        let mut found = Vec::new();
        let absent = kinds.undefined && kinds.arms() == 0;
        match kinds.null {
            true => {}
            false if optional || absent => {
                found.push(Deviation::tolerated("null for what may be absent", json!(null), Reason::Kind));
            }
            false => found.push(Deviation::refused("null", json!(null), Reason::Kind)),
        }
        let objects = !kinds.objects.is_empty() || !kinds.records.is_empty();
        let values = [
            (kinds.boolean.is_some(), json!(true)),
            (kinds.number.is_some(), json!(7)),
            (kinds.string.is_some(), json!("7")),
            (!kinds.arrays.is_empty(), json!([])),
            (objects, json!({})),
        ];
        for (admitted, value) in values {
            if !admitted {
                let numbered = kinds.records.iter().any(|one| matches!(one, Type::IntegerRecord(_)));
                let about = match &value {
                    Value::Array(_) | Value::String(_) if numbered => {
                        "text or array for a record with integer keys"
                    }
                    _ => "wrong kind",
                };
                found.push(Deviation::refused(about, value, Reason::Kind));
            }
        }
        found
    }

    fn scalar_deviations(&self, kinds: &Kinds, found: &mut Vec<Deviation>) {
        match &kinds.string {
            None | Some(Strings::Any) => {}
            Some(_) => found.push(Deviation::tolerated("unknown value", json!(UNKNOWN), Reason::Unknown)),
        }
        match &kinds.number {
            None | Some(Numbers::Any) => {}
            Some(Numbers::Integers) => {
                found.push(Deviation::refused("fraction for an integer", json!(0.5), Reason::Fraction));
                found.push(Deviation::refused("integer beyond 2^53", json!(TOO_LARGE), Reason::Range));
            }
            Some(_) => {
                found.push(Deviation::tolerated("unknown value", json!(UNKNOWN_NUMBER), Reason::Unknown));
                found.push(Deviation::refused("fraction for a code", json!(0.5), Reason::Fraction));
            }
        }
        if let Some(Booleans::Only(value)) = kinds.boolean {
            found.push(Deviation::refused("the other boolean", json!(!value), Reason::Unknown));
        }
    }

    fn array_deviations(&self, element: &Type, depth: usize, found: &mut Vec<Deviation>) {
        let first = self.minimal(element);
        for deviation in self.some_deviations(element, false, depth) {
            let index = usize::from(first.is_some());
            found.push(deviation.within(&Step::Index(index), |value| {
                first.iter().cloned().chain([value]).collect::<Vec<Value>>().into()
            }));
        }
    }

    fn record_deviations(&self, record: &Type, depth: usize, found: &mut Vec<Deviation>) {
        let (Type::Record(value) | Type::IntegerRecord(value)) = record else { return };
        let keys = match record {
            Type::Record(_) => ["entry", "odd ~/\"' key"],
            _ => ["0", "-17"],
        };
        for (n, deviation) in self.some_deviations(value, false, depth).into_iter().enumerate() {
            let key = keys[n % 2];
            found.push(deviation.within(&Step::Entry(key.to_owned()), |value| json!({ key: value })));
        }
    }

    fn object_deviations(&self, kinds: &Kinds, depth: usize, found: &mut Vec<Deviation>) {
        let tag = kinds.tag(self.api).filter(|_| kinds.objects.len() > 1);
        let mut inside = Vec::new();
        for (id, arguments) in &kinds.objects {
            self.deviations_of(*id, arguments, depth, &mut inside);
        }
        if let Some(tag) = tag {
            // The tag of one arm is judged with those of the others.
            let step = [Step::Member(tag.field.clone())];
            inside
                .retain(|one| one.place().is_none_or(|place| place.0 != step) && one.about != "missing tag");
            self.tag_deviations(kinds, &tag, &mut inside);
        }
        found.extend(inside);
    }

    fn tag_deviations(&self, kinds: &Kinds, tag: &Tag, found: &mut Vec<Deviation>) {
        let Some((id, arguments)) = kinds.objects.first() else { return };
        let Some(base) = self.minimal(&Type::Named(*id, arguments.clone())) else { return };
        let step = Step::Member(tag.field.clone());
        let mut add = |deviation: Deviation| {
            found.push(deviation.within(&step, |value| {
                let mut object = base.clone();
                object[&tag.field] = value;
                object
            }));
        };
        let strings = tag.values.iter().flatten().any(|literal| matches!(literal, Literal::String(_)));
        let booleans = tag.values.iter().flatten().any(|literal| matches!(literal, Literal::Boolean(_)));
        if strings {
            add(Deviation::tolerated("unknown tag", json!(UNKNOWN), Reason::Unknown));
        } else {
            add(Deviation::refused("wrong kind of tag", json!("true"), Reason::Kind));
        }
        if !booleans {
            add(Deviation::refused("wrong kind of tag", json!(true), Reason::Kind));
        }
        add(Deviation::refused("wrong kind of tag", json!(null), Reason::Kind));
        add(Deviation::refused("wrong kind of tag", json!(1), Reason::Kind));
    }

    fn deviations_of(&self, id: TypeId, arguments: &[Type], depth: usize, found: &mut Vec<Deviation>) {
        let Some(smallest) = self.minimal(&Type::Named(id, arguments.to_vec())) else { return };
        if let Shape::Codes(codes) = &self.api[id].shape {
            return table_deviations(codes, &smallest, found);
        }
        for (field, ty) in self.fields(id, arguments) {
            if !field.optional {
                let about = "missing member";
                found.push(Deviation::refused(
                    about,
                    without(&smallest, &field.name),
                    Reason::Missing(field.name.clone()),
                ));
            }
            for deviation in self.some_deviations(&ty, field.optional, depth) {
                found.push(deviation.within(&Step::Member(field.name.clone()), |value| {
                    let mut object = smallest.clone();
                    object[&field.name] = value;
                    object
                }));
            }
        }
    }
}

/// A table as a value is read as any names and their integers.
fn table_deviations(codes: &[Code], table: &Value, found: &mut Vec<Deviation>) {
    let Some(first) = codes.first() else { return };
    let with = |name: &str, value: Value| {
        let mut table = table.clone();
        table[name] = value;
        table
    };
    let missing = Reason::Missing(first.name.clone());
    found.push(Deviation::tolerated("missing code", without(table, &first.name), missing));
    let step = Step::Entry(first.name.clone());
    let unknown = Deviation::tolerated("unknown value", json!(UNKNOWN_NUMBER), Reason::Unknown);
    found.push(unknown.within(&step, |value| with(&first.name, value)));
    let text = Deviation::refused("wrong kind", json!("8"), Reason::Kind);
    found.push(text.within(&step, |value| with(&first.name, value)));
    let more = Deviation::refused("unknown member of a table", json!("8"), Reason::Kind);
    let more = more.within(&Step::Entry("more".to_owned()), |value| with("more", value));
    found.push(Deviation { documented: Label::Accepted, ..more });
}

fn without(object: &Value, name: &str) -> Value {
    let mut object = object.clone();
    if let Some(members) = object.as_object_mut() {
        members.shift_remove(name);
    }
    object
}
