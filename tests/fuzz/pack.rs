//! Many inputs in one file: the length of each on a line, then its bytes.

/// The inputs of a file.
pub fn read(mut packed: &[u8]) -> Vec<Vec<u8>> {
    let mut inputs = Vec::new();
    while let Some(end) = packed.iter().position(|byte| *byte == b'\n') {
        let length = std::str::from_utf8(&packed[..end]).expect("a length is a text");
        let length: usize = length.parse().expect("a length is a number");
        let rest = &packed[end + 1..];
        inputs.push(rest[..length].to_vec());
        packed = rest[length..].strip_prefix(b"\n").expect("a line ends after an input");
    }
    inputs
}
