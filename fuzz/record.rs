//! The driver of records: libFuzzer with mutations of the JSON tree.
#![no_main]

#[path = "../tests/fuzz/dice.rs"]
mod dice;
#[path = "../tests/fuzz/json.rs"]
mod json;
#[path = "../tests/fuzz/meter.rs"]
mod meter;
#[path = "../tests/fuzz/record.rs"]
mod record;

mod table {
    include!(concat!(env!("OUT_DIR"), "/table.rs"));
}

use std::sync::LazyLock;

use libfuzzer_sys::{Corpus, fuzz_mutator, fuzz_target, fuzzer_mutate};

#[global_allocator]
static COUNTING: meter::Counting = meter::Counting;

static TARGETS: LazyLock<Vec<&'static record::Target>> =
    LazyLock::new(|| table::TARGETS.iter().copied().flatten().collect());

fuzz_target!(|input: &[u8]| -> Corpus {
    match record::run(&TARGETS, input) {
        Some(_) => Corpus::Keep,
        None => Corpus::Reject,
    }
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let mut dice = dice::Dice::new(u64::from(seed));
    // Now and then from an instance, so that every type is reached.
    let input = if dice.one_in(50) { dice.pick(table::SEEDS).as_bytes() } else { &data[..size] };
    let mutated = if dice.one_in(4) { None } else { record::mutate(&TARGETS, input, &mut dice) };
    match mutated.filter(|mutated| mutated.len() <= max_size) {
        Some(mutated) => {
            data[..mutated.len()].copy_from_slice(&mutated);
            mutated.len()
        }
        None => fuzzer_mutate(data, size, max_size),
    }
});
