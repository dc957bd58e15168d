//! Values that are as documented.
//!
//! Invariant: the same model gives the same values, in the same order.

use codegen::model::kind::{Booleans, Kinds, Numbers, Strings, kinds, numbers, strings, substitute};
use codegen::model::{Api, Field, Shape, Type, TypeId};
use serde_json::{Map, Value, json};

/// A value and what it is an example of.
#[derive(Debug, Clone)]
pub struct Sample {
    pub about: &'static str,
    pub value: Value,
}

/// Makes values of the types of an edition.
pub struct Sampler<'a> {
    pub api: &'a Api,
    /// How many of the values of what is inside are tried in what is around it.
    pub breadth: usize,
}

/// Everything a string may hold that somebody could get wrong.
const TEXTS: [&str; 4] =
    ["", "text", "žluťoučký 🐎 \u{2028}\u{2029}\u{7f}\u{feff}", "\"\\\u{0}\u{1f}\n\t/</script>*/`${}"];

/// Names of members that have a meaning to somebody.
pub const HOSTILE_NAMES: [&str; 7] = ["", "__proto__", "constructor", "a.b/c~d", "0", "žluť 🐎", "\"\\\n"];

/// A number at each end of what a double holds, and where integers begin to be rounded.
const NUMBERS: [f64; 9] = [0.0, -1.0, 0.1, -2.5, 9007199254740992.0, 1e20, f64::MAX, f64::MIN, 5e-324];
const SAFE: i64 = 9007199254740991;

/// The number of elements and entries of what is large.
const MANY: usize = 200;

type Uses = Vec<(TypeId, Vec<Type>)>;

impl Sampler<'_> {
    /// The smallest value; `None` if there is none.
    pub fn minimal(&self, ty: &Type) -> Option<Value> {
        self.smallest(ty, &mut Vec::new())
    }

    /// `open` holds the objects around the value: a smallest value does not contain itself.
    fn smallest(&self, ty: &Type, open: &mut Uses) -> Option<Value> {
        let kinds = kinds(self.api, ty);
        if kinds.any {
            return Some(json!("anything"));
        }
        let scalars = self.scalars(&kinds);
        if let Some(first) = scalars.into_iter().find(|sample| !sample.value.is_null()) {
            return Some(first.value);
        }
        if !kinds.arrays.is_empty() {
            return Some(json!([]));
        }
        if !kinds.records.is_empty() {
            return Some(json!({}));
        }
        let object =
            kinds.objects.iter().find_map(|(id, arguments)| self.smallest_object(*id, arguments, open));
        object.or(kinds.null.then_some(Value::Null))
    }

    fn smallest_object(&self, id: TypeId, arguments: &[Type], open: &mut Uses) -> Option<Value> {
        let used = (id, arguments.to_vec());
        if open.contains(&used) {
            return None;
        }
        open.push(used);
        let members = self.fields(id, arguments).into_iter().filter(|(field, _)| !field.optional);
        let members: Option<Map<String, Value>> =
            members.map(|(field, ty)| Some((field.name.clone(), self.smallest(&ty, open)?))).collect();
        open.pop();
        match &self.api[id].shape {
            Shape::Codes(codes) => Some(
                codes.iter().map(|code| (code.name.clone(), code.code.into())).collect::<Map<_, _>>().into(),
            ),
            _ => members.map(Value::Object),
        }
    }

    /// The fields of an object type and their types.
    pub fn fields(&self, id: TypeId, arguments: &[Type]) -> Vec<(&Field, Type)> {
        match &self.api[id].shape {
            Shape::Object(object) => {
                object.fields.iter().map(|field| (field, substitute(&field.ty, arguments))).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The value with everything in it, down to a depth.
    pub fn full(&self, ty: &Type, depth: usize) -> Option<Value> {
        let kinds = kinds(self.api, ty);
        if depth == 0 || kinds.any {
            return self.minimal(ty);
        }
        if let Some((id, arguments)) = kinds.objects.first() {
            let mut object = self.minimal(&Type::Named(*id, arguments.clone()))?;
            for (field, ty) in self.fields(*id, arguments) {
                if let Some(value) = self.full(&ty, depth - 1) {
                    object[&field.name] = value;
                }
            }
            return Some(object);
        }
        if let Some(element) = kinds.arrays.first() {
            return Some(
                self.full(element, depth - 1).map_or(json!([]), |element| json!([element, element])),
            );
        }
        match kinds.records.first() {
            Some(Type::IntegerRecord(value)) => Some(
                self.full(value, depth - 1).map_or(json!({}), |value| json!({ "1": value, "22": value })),
            ),
            Some(Type::Record(value)) => {
                Some(self.full(value, depth - 1).map_or(json!({}), |value| json!({ "a": value, "b": value })))
            }
            _ => self.scalars(&kinds).pop().map(|sample| sample.value),
        }
    }

    /// Values that differ in every way the type allows.
    pub fn values(&self, ty: &Type, depth: usize) -> Vec<Sample> {
        let kinds = kinds(self.api, ty);
        if kinds.any {
            let values = [
                json!(null),
                json!(true),
                json!(-1.5),
                json!("text"),
                json!([[], {}]),
                json!({ "a": { "": [null] } }),
            ];
            return values.map(|value| Sample { about: "any value", value }).into();
        }
        let mut found = self.scalars(&kinds);
        if depth == 0 {
            let deep = kinds.arms() > found.len();
            found.extend(self.minimal(ty).filter(|_| deep).map(|value| Sample { about: "smallest", value }));
            return found;
        }
        kinds.arrays.iter().for_each(|element| self.arrays(element, depth - 1, &mut found));
        kinds.records.iter().for_each(|record| self.records(record, depth - 1, &mut found));
        kinds.objects.iter().for_each(|(id, arguments)| self.objects(*id, arguments, depth - 1, &mut found));
        found
    }

    /// Some of the values of what is inside something else.
    pub fn some_values(&self, ty: &Type, depth: usize) -> Vec<Sample> {
        thin(self.values(ty, depth), self.breadth)
    }

    fn scalars(&self, kinds: &Kinds) -> Vec<Sample> {
        let mut found = Vec::new();
        let mut add = |about, value| found.push(Sample { about, value });
        match &kinds.string {
            None => {}
            Some(Strings::Any) => TEXTS.iter().for_each(|text| add("text", json!(text))),
            Some(closed) => {
                strings(self.api, closed).into_iter().for_each(|text| add("documented value", json!(text)));
            }
        }
        match &kinds.number {
            None => {}
            Some(Numbers::Any) => NUMBERS.iter().for_each(|number| add("number", json!(number))),
            Some(Numbers::Integers) => {
                [0, -1, SAFE, -SAFE].iter().for_each(|number| add("integer", json!(number)));
                add("integer with a fraction of zero", json!(5.0));
            }
            Some(closed) => {
                numbers(self.api, closed)
                    .into_iter()
                    .for_each(|number| add("documented value", json!(number)));
            }
        }
        match kinds.boolean {
            None => {}
            Some(Booleans::Only(value)) => add("boolean", json!(value)),
            Some(Booleans::Both) => [true, false].iter().for_each(|value| add("boolean", json!(value))),
        }
        if kinds.null {
            add("null", Value::Null);
        }
        found
    }

    fn arrays(&self, element: &Type, depth: usize, found: &mut Vec<Sample>) {
        let mut add = |about, value| found.push(Sample { about, value });
        add("empty array", json!([]));
        for sample in self.some_values(element, depth) {
            add(sample.about, json!([sample.value]));
        }
        if let Some(smallest) = self.minimal(element) {
            add("large array", Value::Array(vec![smallest; MANY]));
        }
    }

    fn records(&self, record: &Type, depth: usize, found: &mut Vec<Sample>) {
        let mut add = |about, value: Map<String, Value>| found.push(Sample { about, value: value.into() });
        add("empty record", Map::new());
        let integers = matches!(record, Type::IntegerRecord(_));
        let (Type::Record(value) | Type::IntegerRecord(value)) = record else { return };
        for sample in self.some_values(value, depth) {
            add(sample.about, [("1".to_owned(), sample.value)].into_iter().collect());
        }
        let Some(smallest) = self.minimal(value) else { return };
        add("large record", (0..MANY).map(|index| (index.to_string(), smallest.clone())).collect());
        if integers {
            let mut alone =
                |about, key: &str, value| add(about, [(key.to_owned(), value)].into_iter().collect());
            for key in ["1.5", "NaN", "-Infinity", "1000000000000000"] {
                alone("record with a key that is another number", key, json!([null]));
            }
            alone("record with a negative key", "-7", smallest.clone());
            alone("record with a large key", "999999999999999", smallest);
            let others = ["x", "01", "-0", "1 ", "99999999999999999999"];
            let others = others.map(|key| (key.to_owned(), json!([null])));
            add("record with keys that are no integers", others.into_iter().collect());
        } else {
            let keys = HOSTILE_NAMES.map(|key| (key.to_owned(), smallest.clone()));
            add("record with odd keys", keys.into_iter().collect());
        }
    }

    fn objects(&self, id: TypeId, arguments: &[Type], depth: usize, found: &mut Vec<Sample>) {
        let ty = Type::Named(id, arguments.to_vec());
        let Some(smallest) = self.minimal(&ty) else { return };
        let mut add = |about, value| found.push(Sample { about, value });
        add("smallest", smallest.clone());
        let full = self.full(&ty, 3).unwrap_or_else(|| smallest.clone());
        let alone = if smallest == json!({}) { "unknown members alone" } else { "unknown member" };
        for (base, about) in [(&smallest, alone), (&full, "unknown member")] {
            for (name, value) in
                [("unknown member", json!({ "a": [1, null, "b"] })), ("valueOf_", json!(null))]
            {
                let mut value_with = base.clone();
                value_with[name] = value;
                if !matches!(self.api[id].shape, Shape::Codes(_)) {
                    add(about, value_with);
                }
            }
        }
        add("full", full);
        for (field, ty) in self.fields(id, arguments) {
            for (n, sample) in self.some_values(&ty, depth).into_iter().enumerate() {
                let alone = field.optional && n == 0;
                let mut value = smallest.clone();
                value[&field.name] = sample.value;
                add(if alone { "one optional alone" } else { sample.about }, value);
            }
        }
    }
}

/// At most so many of a list, from all over it, the first and the last among them.
pub fn thin<T>(list: Vec<T>, most: usize) -> Vec<T> {
    let length = list.len();
    if length <= most || most < 2 {
        return list.into_iter().take(most).collect();
    }
    let wanted: Vec<usize> = (0..most).map(|n| n * (length - 1) / (most - 1)).collect();
    list.into_iter().enumerate().filter(|(n, _)| wanted.contains(n)).map(|(_, item)| item).collect()
}
