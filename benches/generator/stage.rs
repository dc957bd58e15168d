//! The stages of a run, as the generator tells them, and how they grow.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// Runs of which the shortest counts.
const ROUNDS: usize = 3;

/// Milliseconds by stage, of a cold run.
pub fn times(spec: &Path) -> BTreeMap<String, f64> {
    let mut shortest = BTreeMap::new();
    let outs: Vec<_> = (0..ROUNDS).map(|_| tempfile::tempdir().expect("a temporary folder")).collect();
    for out in &outs {
        let mut command = Command::new(env!("CARGO_BIN_EXE_agent-desktop-bindings"));
        let output = command.arg("-v").arg("--spec").arg(spec).arg("--out").arg(out.path()).output();
        let output = output.expect("the generator starts");
        for line in String::from_utf8_lossy(&output.stderr).lines() {
            let Some((time, stage)) = line.split_once(" ms ") else { continue };
            let Ok(time) = time.trim().parse::<f64>() else { continue };
            let known = shortest.entry(stage.trim().to_owned()).or_insert(time);
            *known = time.min(*known);
        }
    }
    shortest
}

/// A table of them. The exponent is that of the last step between specs that differ in size alone.
pub fn show(specs: &[(&str, usize, BTreeMap<String, f64>)]) {
    let Some((_, _, first)) = specs.first() else { return };
    println!(
        "\n{:24}{}",
        "ms, stages side by side",
        specs.iter().map(|(name, ..)| format!("{name:>24}")).collect::<String>()
    );
    for stage in first.keys() {
        let row = specs.iter().map(|(_, _, times)| format!("{:24.1}", times.get(stage).unwrap_or(&0.0)));
        println!("{stage:24}{}{}", row.collect::<String>(), exponent(stage, specs));
    }
}

fn exponent(stage: &str, specs: &[(&str, usize, BTreeMap<String, f64>)]) -> String {
    let sizes: Vec<_> =
        specs.iter().filter(|(name, ..)| name.chars().all(|c| c.is_ascii_digit() || c == ',')).collect();
    let [.., (_, small, before), (_, large, after)] = &sizes[..] else { return String::new() };
    let (Some(before), Some(after)) = (before.get(stage), after.get(stage)) else { return String::new() };
    let growth = (after / before).ln() / (*large as f64 / *small as f64).ln();
    format!("   exponent {growth:.2}")
}
