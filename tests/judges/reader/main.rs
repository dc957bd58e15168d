//! Reads each line of a file, the index of a type and a JSON text, and writes what becomes of it.

use std::io::Write;

type Reader = fn(&str) -> Result<String, serde_json::Error>;

fn read<T: serde_core::Serialize + serde_core::de::DeserializeOwned>(text: &str) -> Result<String, serde_json::Error> {
    serde_json::to_string(&serde_json::from_str::<T>(text)?)
}

fn main() {
    let readers = READERS.concat();
    let file = std::env::args().nth(1).expect("the name of a file is given");
    let questions = std::fs::read_to_string(file).expect("the file can be read");
    let mut answers = std::io::BufWriter::new(std::io::stdout().lock());
    for line in questions.split_terminator('\n') {
        let (index, text) = line.split_once('\t').expect("a line has an index and a text");
        let reader = readers[index.parse::<usize>().expect("the index is a number")];
        match reader(text) {
            Ok(text) => writeln!(answers, "accepted\t{text}"),
            Err(error) => writeln!(answers, "refused\t{}", serde_json::Value::from(error.to_string())),
        }
        .expect("the answer can be written");
    }
}
