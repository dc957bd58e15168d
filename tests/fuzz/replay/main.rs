//! Replays a corpus of records, then checks as many mutants of it and of instances as it is asked for.

#[path = "{root}/tests/fuzz/dice.rs"]
mod dice;
#[path = "{root}/tests/fuzz/json.rs"]
mod json;
#[path = "{root}/tests/fuzz/meter.rs"]
mod meter;
#[path = "{root}/tests/fuzz/pack.rs"]
mod pack;
#[path = "{root}/tests/fuzz/record.rs"]
mod record;
mod table;

use record::{Outcome, Target};

#[global_allocator]
static COUNTING: meter::Counting = meter::Counting;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().expect("the file of the corpus is given");
    let mutants: usize = arguments.next().and_then(|text| text.parse().ok()).expect("a number is given");
    let corpus = pack::read(&std::fs::read(file).expect("the corpus can be read"));
    let targets: Vec<&Target> = table::TARGETS.iter().copied().flatten().collect();
    let check = |input: &[u8]| {
        std::panic::catch_unwind(|| record::run(&targets, input)).unwrap_or_else(|_| {
            eprintln!("the input: {}", String::from_utf8_lossy(input));
            std::process::exit(1)
        })
    };
    let mut read = 0;
    for input in corpus.iter().map(Vec::as_slice).chain(table::SEEDS.iter().map(|text| text.as_bytes())) {
        read += usize::from(check(input) == Some(Outcome::Read));
    }
    let mut dice = dice::Dice::new(1);
    let mut mutants_read = 0;
    for _ in 0..mutants {
        let input = match dice.one_in(3) && !corpus.is_empty() {
            true => dice.pick(&corpus).as_slice(),
            false => dice.pick(table::SEEDS).as_bytes(),
        };
        if let Some(mutated) = record::mutate(&targets, input, &mut dice) {
            mutants_read += usize::from(check(&mutated) == Some(Outcome::Read));
        }
    }
    println!("{} types, {} inputs and {} instances, {read} read", targets.len(), corpus.len(), table::SEEDS.len());
    println!("{mutants} mutants, {mutants_read} read");
    assert!(mutants_read > mutants / 10, "mutations break too much");
}
