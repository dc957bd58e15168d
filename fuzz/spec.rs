//! The driver of specs: libFuzzer with mutations of the lines.
#![no_main]

#[path = "../tests/fuzz/dice.rs"]
mod dice;
#[path = "../tests/fuzz/lines.rs"]
mod lines;
#[path = "../tests/fuzz/transcription.rs"]
mod transcription;
#[path = "../tests/fuzz/typescript.rs"]
mod typescript;

use libfuzzer_sys::{Corpus, fuzz_mutator, fuzz_target, fuzzer_mutate};
use transcription::Outcome;

fuzz_target!(|input: &[u8]| -> Corpus {
    match transcription::check(input) {
        Outcome::Nothing => Corpus::Reject,
        Outcome::Generated | Outcome::Refused(_) => Corpus::Keep,
    }
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let mut dice = dice::Dice::new(u64::from(seed));
    let text = std::str::from_utf8(&data[..size]).ok().filter(|_| !dice.one_in(4));
    let mutated = text.map(|text| lines::mutate(text, &mut dice));
    match mutated.filter(|mutated| mutated.len() <= max_size) {
        Some(mutated) => {
            data[..mutated.len()].copy_from_slice(mutated.as_bytes());
            mutated.len()
        }
        None => fuzzer_mutate(data, size, max_size),
    }
});
