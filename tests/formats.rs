//! Any set-up of serde that a back end may have: the features of `serde_json`, its sources, the types of
//! a user around ours, other formats. A program of its own reads the instances of the conformance test in
//! all these ways, once for each set of features, and what comes back is always the same.

mod program;

use program::{Answer, Program};

/// What may be on besides, one build each. `serde_json` without any of them is the first.
const BUILDS: [&str; 3] = ["", "arbitrary_precision", ALL];
const ALL: &str = "arbitrary_precision,preserve_order,raw_value,unbounded_depth,float_roundtrip";

#[test]
fn every_way_of_reading_gives_the_same() {
    let program = Program::write();
    let mut wrong = Vec::new();
    let mut first: Option<Vec<Answer>> = None;
    for features in BUILDS {
        let answers = program.run(features);
        for (number, answer) in answers.iter().enumerate() {
            let differs =
                |way: &String| wrong.push(format!("[{features}] {}: {way}", program.question(number)));
            answer.wrong.iter().for_each(differs);
        }
        match &first {
            None => first = Some(answers),
            Some(first) => {
                for (number, (plain, answer)) in first.iter().zip(&answers).enumerate() {
                    if !plain.agrees_with(answer) {
                        let question = program.question(number);
                        wrong.push(format!("[{features}] {question}: {plain:?}, {answer:?}"));
                    }
                }
            }
        }
    }
    assert!(program.questions() > 500, "there are instances");
    let shown: Vec<String> = wrong.iter().take(40).map(|line| line.chars().take(500).collect()).collect();
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), shown.join("\n"));
}
