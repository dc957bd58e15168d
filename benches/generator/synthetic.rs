//! Specs of any size, with all that a spec can have: made, not written.

use std::fmt::Write;
use std::fs;
use std::path::Path;

/// What a spec looks like.
#[derive(Clone, Copy)]
pub struct Shape {
    pub types: usize,
    /// Types a file; all in one if there are fewer.
    pub per_file: usize,
    pub graph: Graph,
}

/// Whom the objects refer to.
#[derive(Clone, Copy, PartialEq)]
pub enum Graph {
    /// A few types a little further on, as descriptions of real interfaces do.
    Sparse,
    /// Each the next one: as deep as there are types.
    Chain,
    /// Each a dozen, all over the spec.
    Dense,
}

/// Writes the spec of a shape to a folder.
pub fn write(shape: Shape, spec: &Path) {
    let edition = spec.join("1.0");
    fs::create_dir_all(&edition).expect("a folder");
    fs::write(spec.join("package.yaml"), PACKAGE).expect("a file");
    fs::write(edition.join("api.yaml"), api(shape)).expect("a file");
    for (number, first) in (0..shape.types).step_by(shape.per_file).enumerate() {
        let last = shape.types.min(first + shape.per_file);
        let mut text = "source: page\n\ntypes:\n".to_owned();
        (first..last).for_each(|index| add_type(shape, index, &mut text));
        fs::write(edition.join(format!("types-{number:05}.yaml")), text).expect("a file");
    }
}

const PACKAGE: &str =
    "name: synthetic\nversion: 0.1.0\ndescription: An interface of no use.\nlicense: MIT\nroot: \"1.0\"\n";

/// A client with a call in ten and an event in ten.
fn api(shape: Shape) -> String {
    let mut text = "title: Synthetic\nsources:\n  page: { kind: page, title: Page }\nsource: page\n\nclient:\n  \
        description: The client.\n  interface: Client\n  constructor: ClientConstructor\n  global: Client\n\nevents:\n"
        .to_owned();
    for index in 0..shape.types.div_ceil(10) {
        let name = name(index * 10);
        write!(
            text,
            "  ON_{index}:\n    description: Something happened to number {index}.\n    handler: On{index}Handler\n    \
             parameters:\n      record: {{ type: {name}, description: What it happened to. }}\n      count: {{ type: \
             number, description: How often. }}\n"
        )
        .expect("memory");
    }
    text.push_str("\nmethods:\n");
    for index in 0..shape.types.div_ceil(10) {
        let name = name(index * 10 + 1);
        write!(
            text,
            "  get{index}:\n    description: Gets number {index}.\n    command: GET_{index}\n    parameters:\n      id: \
             {{ type: string, description: Its ID. }}\n      force?: {{ type: boolean, description: Whether to insist. \
             }}\n    result: {name}\n"
        )
        .expect("memory");
    }
    text
}

/// Eight objects of ten are followed by an enumeration and by a union of two of them.
fn add_type(shape: Shape, index: usize, text: &mut String) {
    match index % 10 {
        7 => add_generic(index, text),
        8 => add_enumeration(index, text),
        9 => add_union(index, text),
        _ => add_object(shape, index, text),
    }
}

fn name(index: usize) -> String {
    let word = ["Account", "Call", "Case", "Contact", "Queue", "Record", "Service", "Page", "State", "Item"];
    format!("{}{}", word[index % 10], index / 10)
}

fn add_object(shape: Shape, index: usize, text: &mut String) {
    let tag = if index % 10 < 2 {
        format!("      kind: {{ type: '\"{}\"', description: Tells it apart. }}\n", name(index))
    } else {
        String::new()
    };
    write!(
        text,
        "  {}:\n    description: Number {index} of the objects.\n    fields:\n{tag}      id: {{ type: string, description: \
         Its ID. }}\n      createdAt: {{ type: number, unit: milliseconds, description: How long ago it was made. }}\n      \
         title?: {{ type: string | null, description: Text to display. }}\n      active: {{ type: boolean, description: \
         Whether it is in use. }}\n      labels?: {{ type: \"string[]\", description: Words it is found by. }}\n      \
         counts?: {{ type: \"Record<string, number>\", description: Counts by day. }}\n",
        name(index)
    )
    .expect("memory");
    for (place, other) in others(shape, index).into_iter().enumerate() {
        writeln!(text, "      other{place}?: {{ type: {}, description: Where it belongs. }}", name(other))
            .expect("memory");
    }
}

/// Only optional members refer, so that any graph can be finite.
fn others(shape: Shape, index: usize) -> Vec<usize> {
    let bounded = |other: usize| other % shape.types;
    match shape.graph {
        Graph::Sparse => {
            let tens = index / 10 * 10;
            [tens + 8, tens + 9, index + 11]
                .into_iter()
                .map(bounded)
                .filter(|other| other % 10 != 7)
                .collect()
        }
        Graph::Chain => [index + 1].into_iter().map(bounded).filter(|other| other % 10 != 7).collect(),
        Graph::Dense => {
            (1..=12).map(|step| bounded(index + step * 37)).filter(|other| other % 10 != 7).collect()
        }
    }
}

fn add_generic(index: usize, text: &mut String) {
    write!(
        text,
        "  {}<T>:\n    description: A page of results.\n    fields:\n      items: {{ type: \"T[]\", description: What \
         is on it. }}\n      next?: {{ type: string, description: Where it goes on. }}\n",
        name(index)
    )
    .expect("memory");
}

fn add_enumeration(index: usize, text: &mut String) {
    write!(text, "  {}:\n    description: Number {index} of the states.\n    values:\n", name(index))
        .expect("memory");
    for value in ["open", "held", "waiting", "closed", "missed", "failed"] {
        writeln!(text, "      {value}: It is {value}.").expect("memory");
    }
}

fn add_union(index: usize, text: &mut String) {
    let tens = index / 10 * 10;
    writeln!(
        text,
        "  {}: {{ description: One of two., type: \"{} | {}\" }}",
        name(index),
        name(tens),
        name(tens + 1)
    )
    .expect("memory");
}
