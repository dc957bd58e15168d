//! Any set-up of serde that a back end may have: the features of `serde_json`, its sources, the types of
//! a user around ours, other formats. A program of its own reads the instances of the conformance test in
//! all these ways, once for each set of features, and what comes back is always the same.

mod program;

use std::collections::BTreeMap;

use program::{Answer, Extent, Program, Question};

/// What may be on besides, one build each. `serde_json` without any of them is the first, and what the
/// others are compared with. A feature that changes in which form values come is asked for everything.
const BUILDS: [(&str, Extent); 7] = [
    ("", Extent::Whole),
    ("arbitrary_precision", Extent::Whole),
    (ALL, Extent::Whole),
    ("preserve_order", Extent::Part),
    ("float_roundtrip", Extent::Part),
    ("unbounded_depth", Extent::Part),
    ("raw_value", Extent::Part),
];
const ALL: &str = "arbitrary_precision,preserve_order,raw_value,unbounded_depth,float_roundtrip";

#[test]
fn every_way_of_reading_gives_the_same() {
    let program = Program::write();
    let mut wrong = Vec::new();
    let mut plain: BTreeMap<&Question, Answer> = BTreeMap::new();
    for (features, extent) in BUILDS {
        let answers = program.run(features, extent);
        let mut compared = 0;
        for (question, answer) in program.questions(extent).iter().zip(answers) {
            let (ty, text) = (&question.ty, &question.text);
            wrong.extend(answer.wrong.iter().map(|way| format!("[{features}] {ty} {text}: {way}")));
            match plain.get(question) {
                Some(plain) if !plain.agrees_with(&answer) => {
                    wrong.push(format!("[{features}] {ty} {text}: {plain:?}, {answer:?}"));
                }
                Some(_) => compared += 1,
                None => drop(plain.insert(question, answer)),
            }
        }
        println!("[{features}] {} questions, {compared} compared", program.questions(extent).len());
        assert!(features.is_empty() || compared > 0, "[{features}] nothing is compared");
    }
    assert!(program.questions(Extent::Whole).len() > 500, "there are instances");
    assert!(program.questions(Extent::Part).len() > 100, "there are instances");
    let shown: Vec<String> = wrong.iter().take(40).map(|line| line.chars().take(500).collect()).collect();
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), shown.join("\n"));
}
