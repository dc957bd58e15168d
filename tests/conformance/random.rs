//! Values composed at random, the same in every run.

use codegen::model::kind::kinds;
use codegen::model::{Parameter, Type};
use serde_json::{Map, Value, json};

use super::sample::{HOSTILE_NAMES, Sampler};

/// A sequence of numbers that follows from a text (splitmix64, seeded by FNV-1a).
pub struct Random(u64);

impl Random {
    pub fn new(seed: &str) -> Random {
        Random(seed.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        }))
    }

    /// A number below another one, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (bits ^ (bits >> 31)) as usize % end
    }
}

impl Sampler<'_> {
    /// Some value of the type.
    pub fn random(&self, ty: &Type, random: &mut Random, depth: usize) -> Option<Value> {
        let kinds = kinds(self.api, ty);
        let compound = kinds.arrays.len() + kinds.records.len() + kinds.objects.len();
        let flat = self.values(ty, 0);
        let choice = random.below((flat.len().min(compound + 1) + compound).max(1));
        if depth == 0 || kinds.any || choice >= compound {
            return match flat.len() {
                0 => self.minimal(ty),
                length => Some(flat[random.below(length)].value.clone()),
            };
        }
        if let Some(element) = kinds.arrays.get(choice) {
            let length = random.below(4);
            return (0..length).map(|_| self.random(element, random, depth - 1)).collect();
        }
        let choice = choice - kinds.arrays.len();
        if let Some(Type::Record(value) | Type::IntegerRecord(value)) = kinds.records.get(choice) {
            return self.random_record(value, random, depth);
        }
        let (id, arguments) = &kinds.objects[choice - kinds.records.len()];
        let mut object = self.minimal(&Type::Named(*id, arguments.clone()))?;
        for (field, ty) in self.fields(*id, arguments) {
            let wanted = !field.optional || random.below(2) == 0;
            if wanted && let Some(value) = self.random(&ty, random, depth - 1) {
                object[&field.name] = value;
            }
        }
        Some(object)
    }

    fn random_record(&self, value: &Type, random: &mut Random, depth: usize) -> Option<Value> {
        let mut record = Map::new();
        for _ in 0..random.below(4) {
            let name = HOSTILE_NAMES[random.below(HOSTILE_NAMES.len())];
            record.insert(name.to_owned(), self.random(value, random, depth - 1)?);
        }
        Some(record.into())
    }

    /// Some list of arguments.
    pub fn random_list(&self, parameters: &[Parameter], random: &mut Random) -> Option<Value> {
        let required = parameters.iter().filter(|parameter| !parameter.optional).count();
        let length = required + random.below(parameters.len() - required + 1);
        let values = parameters[..length].iter().map(|parameter| self.random(&parameter.ty, random, 2));
        values.collect::<Option<Vec<Value>>>().map(|values| json!(values))
    }
}
