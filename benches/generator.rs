//! How long the generator takes, what it takes it from, and beside whom: specs of any size, typify, quicktype
//! and json-schema-to-typescript on the schema that is emitted for them.
//!
//! Each run is a process. Those that are compared take turns, and a row is the median of the rounds.

#[path = "generator/measure.rs"]
mod measure;
#[path = "generator/peer.rs"]
mod peer;
#[path = "generator/stage.rs"]
mod stage;
#[path = "generator/synthetic.rs"]
mod synthetic;
#[path = "generator/user.rs"]
mod user;

use std::path::Path;
use std::process::Command;

use measure::{Cost, measure, median};
use peer::Peer;
use synthetic::{Graph, Shape};

const ROUNDS: usize = 5;

/// What is measured, as `cargo bench --bench generator -- NAME` chooses it.
const SHAPES: [(&str, Shape); 7] = [
    ("100", Shape { types: 100, per_file: 200, graph: Graph::Sparse }),
    ("1,000", Shape { types: 1_000, per_file: 200, graph: Graph::Sparse }),
    ("10,000", Shape { types: 10_000, per_file: 200, graph: Graph::Sparse }),
    ("1,000 in one file", Shape { types: 1_000, per_file: 1_000, graph: Graph::Sparse }),
    ("1,000 in 500 files", Shape { types: 1_000, per_file: 2, graph: Graph::Sparse }),
    ("1,000 in a chain", Shape { types: 1_000, per_file: 200, graph: Graph::Chain }),
    ("1,000 in a dense graph", Shape { types: 1_000, per_file: 200, graph: Graph::Dense }),
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if let [word, schema, out] = &arguments[..]
        && word == peer::TYPIFY
    {
        return peer::typify(Path::new(schema), Path::new(out));
    }
    let is_asked = |name: &str| arguments.is_empty() || arguments.iter().any(|argument| argument == name);
    println!(
        "{:24} {:32} {:>8} {:>8} {:>8} {:>7} {:>7} {:>7}",
        "spec", "", "wall s", "CPU s", "MiB", "wall", "CPU", "memory"
    );
    if is_asked("own") {
        let (cold, again) = alternate(Path::new("spec"));
        show("our two editions", "cold", &cold, None);
        show("", "nothing changed", &again, None);
    }
    let mut stages = Vec::new();
    for (name, shape) in SHAPES.into_iter().filter(|(name, _)| is_asked(name)) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let spec = folder.path().join("spec");
        synthetic::write(shape, &spec);
        compare(name, &spec, folder.path());
        stages.push((name, shape.types, stage::times(&spec)));
    }
    stage::show(&stages);
}

/// A spec: ours beside the others, in turns.
fn compare(name: &str, spec: &Path, scratch: &Path) {
    let schema = scratch.join("schema.json");
    peer::write_schema(spec, &schema);
    let rounds = if name == "10,000" { 3 } else { ROUNDS };
    let (mut ours, mut again) = (Vec::new(), Vec::new());
    let mut others: Vec<(Peer, Vec<Option<Cost>>)> = Peer::ALL.map(|peer| (peer, Vec::new())).into();
    // They stay until the end: some file systems look long for room where files were removed a moment ago.
    let outs: Vec<_> = (0..rounds).map(|_| tempfile::tempdir().expect("a temporary folder")).collect();
    for out in &outs {
        ours.push(measure(&mut generate(spec, out.path())).expect("the generator ends"));
        again.push(unchanged(spec, out.path()));
        for (peer, costs) in &mut others {
            // One that ran out of its time does so again.
            if costs.last().is_none_or(Option::is_some) {
                costs.push(measure(&mut peer.command(&schema, out.path())));
            }
        }
    }
    let ours = median(&ours);
    show(name, "ours, cold", &ours, None);
    show("", "ours, nothing changed", &median(&again), None);
    for (peer, costs) in others {
        let costs: Option<Vec<Cost>> = costs.into_iter().collect();
        show_other(peer.name(), costs.map(|costs| median(&costs)), Some(&ours));
    }
    for [mut ours, mut other] in user::pairs(outs[0].path(), &schema) {
        let cost = ours.cost();
        show_other(ours.name, cost, None);
        show_other(other.name, other.cost(), cost.as_ref());
    }
}

/// A run where nothing has changed. The first that has nothing to do leaves a note for the next, once the files
/// are no longer as new as a clock can tell.
fn unchanged(spec: &Path, out: &Path) -> Cost {
    let note = out.join(".cache/unchanged.txt");
    while !note.is_file() {
        measure(&mut generate(spec, out)).expect("the generator ends");
    }
    measure(&mut generate(spec, out)).expect("the generator ends")
}

/// A spec of which the output is there, and one of which it is not.
fn alternate(spec: &Path) -> (Cost, Cost) {
    let outs: Vec<_> = (0..ROUNDS * 3).map(|_| tempfile::tempdir().expect("a temporary folder")).collect();
    let rounds = outs.iter().map(|out| {
        let cold = measure(&mut generate(spec, out.path())).expect("the generator ends");
        (cold, unchanged(spec, out.path()))
    });
    let (cold, again): (Vec<Cost>, Vec<Cost>) = rounds.unzip();
    (median(&cold), median(&again))
}

fn generate(spec: &Path, out: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_agent-desktop-bindings"));
    command.arg("--spec").arg(spec).arg("--out").arg(out);
    command
}

/// A row of somebody who may fail.
fn show_other(who: &str, cost: Option<Cost>, ours: Option<&Cost>) {
    match cost {
        Some(cost) => show("", who, &cost, ours),
        None => println!("{:24} {who:32} fails, or takes longer than {} s", "", measure::TIME_OUT.as_secs()),
    }
}

/// A row; the ratios are those of ours to the other.
fn show(spec: &str, who: &str, cost: &Cost, ours: Option<&Cost>) {
    let Cost { wall, processor, memory } = cost;
    print!("{spec:24} {who:32} {wall:8.3} {processor:8.3} {memory:8.0}");
    if let Some(ours) = ours {
        print!(" {:7.2} {:7.2} {:7.2}", ours.wall / wall, ours.processor / processor, ours.memory / memory);
    }
    println!();
}
