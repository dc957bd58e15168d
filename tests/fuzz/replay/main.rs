//! Replays a corpus of records, then checks mutants of the instances of every type, and as many mutants of
//! anything as it is asked for.

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
    every_type(&targets, &mut dice);
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

/// So many mutants of the instances of a type are checked.
const MUTANTS: usize = 30;

/// Each type has instances, and mutants of them that it reads.
fn every_type(targets: &[&Target], dice: &mut dice::Dice) {
    let (mut checked, mut read, mut unread) = (0, 0, 0);
    for target in targets {
        let of_it = |text: &&&str| text.split_once('\n').is_some_and(|(key, _)| key == target.key);
        let mut seeds: Vec<&str> = table::SEEDS.iter().filter(of_it).copied().collect();
        if seeds.is_empty() {
            // A type of values, which reads the instances of every other.
            seeds = table::SEEDS.iter().step_by(97).copied().collect();
        }
        let mut read_of_it = 0;
        for number in 0..MUTANTS {
            let (_, text) = dice.pick(&seeds).split_once('\n').expect("an instance has a type");
            let Some(mut tree) = json::Json::parse(text) else { continue };
            // A third of them as they are: a type that is `null` has no other value.
            if number % 3 > 0 {
                json::mutate(&mut tree, dice);
            }
            let text = tree.to_string();
            let outcome = std::panic::catch_unwind(|| (target.check)(text.as_bytes())).unwrap_or_else(|_| {
                eprintln!("the input: {}\n{text}", target.key);
                std::process::exit(1)
            });
            checked += 1;
            read_of_it += usize::from(outcome == Outcome::Read);
        }
        unread += usize::from(read_of_it == 0);
        read += read_of_it;
    }
    println!("{} types, {checked} mutants of their own instances, {read} read, {unread} types never", targets.len());
    // What has no JSON form is never read.
    assert!(unread < targets.len() / 20, "of {unread} types nothing is read");
}
