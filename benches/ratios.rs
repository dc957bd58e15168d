//! Time in times of the hand-written struct, all in one run, on a machine that may be busy.
//!
//! Everybody acts in turn, for about a millisecond, in an order that changes from round to round.
//! What is shown is the median of the ratios within a round, and the ratio of the shortest times.
//!
//! `cargo bench --bench ratios -- act OPERATION PEER TIMES` acts without measuring, for a profiler.

mod operations;
mod peers;
mod records;

use std::time::{Duration, Instant};

use operations::{Contestant, Operation};
use peers::Peer;

/// How long a peer acts before it is somebody else's turn.
const TURN: Duration = Duration::from_millis(1);

/// How long an operation is measured, all peers together.
const LENGTH: Duration = Duration::from_secs(12);

const FEWEST_ROUNDS: usize = 15;

fn main() {
    // Cargo adds an argument of its own.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["act", operation, peer, times] => {
            act(operation, peer, times.parse().expect("a number of times"));
        }
        [] => Operation::ALL.into_iter().for_each(compare),
        [filter, ..] => {
            Operation::ALL
                .into_iter()
                .filter(|operation| operation.title().contains(filter))
                .for_each(compare);
        }
    }
}

fn act(operation: &str, peer: &str, times: u32) {
    let operation = Operation::ALL.into_iter().find(|one| one.title() == operation).expect("an operation");
    let mut contestant = operation.contestants().into_iter().find(|one| one.name == peer).expect("a peer");
    (0..times).for_each(|_| (contestant.act)());
}

fn compare(operation: Operation) {
    let mut contestants = operation.contestants();
    let times: Vec<u32> = contestants.iter_mut().map(calibrate).collect();
    let mut rounds: Vec<Vec<f64>> = vec![Vec::new(); contestants.len()];
    let start = Instant::now();
    for round in 0.. {
        if start.elapsed() > LENGTH && round >= FEWEST_ROUNDS {
            break;
        }
        for turn in 0..contestants.len() {
            let place = (turn + round) % contestants.len();
            rounds[place].push(measure(&mut contestants[place], times[place]));
        }
    }

    println!("\n{} ({} rounds)", operation.title(), rounds[0].len());
    println!("{:20} {:>8} {:>8} {:>10}", "", "median", "shortest", "shortest µs");
    let shortest = |samples: &[f64]| samples.iter().copied().fold(f64::INFINITY, f64::min);
    for (contestant, samples) in contestants.iter().zip(&rounds) {
        let mut ratios: Vec<f64> =
            samples.iter().zip(&rounds[0]).map(|(one, by_hand)| one / by_hand).collect();
        ratios.sort_by(f64::total_cmp);
        let median = ratios[ratios.len() / 2];
        let verdict = if contestant.name == peers::Ours::NAME {
            verdict(median, operation.target())
        } else {
            String::new()
        };
        let ratio = shortest(samples) / shortest(&rounds[0]);
        println!(
            "{:20} {median:8.3} {ratio:8.3} {:10.2}  {verdict}",
            contestant.name,
            shortest(samples) * 1e6
        );
    }
}

fn verdict(ratio: f64, target: f64) -> String {
    let met = if ratio <= target { "met" } else { "missed" };
    format!("target {target:.2} {met}")
}

/// How many times fill a turn.
fn calibrate(contestant: &mut Contestant) -> u32 {
    let mut times = 1;
    while measure(contestant, times) * f64::from(times) < TURN.as_secs_f64() {
        times *= 2;
    }
    times
}

/// Seconds that acting once takes.
fn measure(contestant: &mut Contestant, times: u32) -> f64 {
    let start = Instant::now();
    (0..times).for_each(|_| (contestant.act)());
    start.elapsed().as_secs_f64() / f64::from(times)
}
