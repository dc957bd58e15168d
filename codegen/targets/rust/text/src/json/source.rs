//! Reading a type so that what is wrong with the input is data.

use serde_core::{Deserialize, Deserializer};

use super::Error;
use crate::wire::Tape;

/// Reads a type from any format that describes itself, such as JSON, CBOR, MessagePack or YAML. What is
/// wrong with the input is told as data: where, what, and which type is not met.
///
/// All of the value is taken from the format before the type is read. So an error of the format is the
/// first that is told, and a `serde_json::value::RawValue` or an integer beyond 64 bits, in a type of your
/// own, cannot be read in this way. What follows the value is not looked at: ask the format whether the
/// input ends there, as `serde_json::Deserializer::end` tells.
///
/// # Errors
///
/// When the input is none of the type's, or the format cannot read it.
pub fn read<'de, T, D>(deserializer: D) -> Result<T, Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    crate::wire::read(deserializer)
}

/// What became of reading a type, where only a type can stand: in a list whose other elements are to be
/// read all the same, or with a format that lends nobody its reader. The path of the error begins here.
///
/// Reading it fails only as [`read`] does for what the format itself cannot read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Checked<T>(pub Result<T, Error>);

impl<T> From<Checked<T>> for Result<T, Error> {
    fn from(checked: Checked<T>) -> Self {
        checked.0
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Checked<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Tape::record(deserializer).map(|tape| Checked(tape.read()))
    }
}

/// Reads a type from a JSON text, all of it, as fast as `serde_json::from_str`. What is wrong with it is
/// told as data: the text is then read again, as [`read`] does, with what it says of types of your own.
///
/// # Errors
///
/// When the text is no JSON, or not the type's.
#[cfg(feature = "serde_json")]
pub fn from_str<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, Error> {
    serde_json::from_str(text)
        .or_else(|_| again(serde_json::Deserializer::from_str(text)))
}

/// Reads a type from the bytes of a JSON text, as [`from_str`].
///
/// # Errors
///
/// When the text is no JSON, or not the type's.
#[cfg(feature = "serde_json")]
pub fn from_slice<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> Result<T, Error> {
    serde_json::from_slice(bytes)
        .or_else(|_| again(serde_json::Deserializer::from_slice(bytes)))
}

/// Reads a type from what gives the bytes of a JSON text, all of it, which is kept until the type is read.
///
/// # Errors
///
/// As [`from_str`]; and when the bytes cannot be got.
#[cfg(feature = "serde_json")]
pub fn from_reader<R, T>(reader: R) -> Result<T, Error>
where
    R: std::io::Read,
    T: serde_core::de::DeserializeOwned,
{
    again(serde_json::Deserializer::from_reader(reader))
}

/// Writes a value as JSON text, as `serde_json::to_string`.
///
/// # Errors
///
/// When the value refuses to be written, or has a map whose keys cannot be the names of members.
#[cfg(feature = "serde_json")]
pub fn to_string<T: serde_core::Serialize + ?Sized>(value: &T) -> Result<String, Error> {
    Ok(serde_json::to_string(value)?)
}

/// Writes a value as JSON text on several lines, as `serde_json::to_string_pretty`.
///
/// # Errors
///
/// As [`to_string`].
#[cfg(feature = "serde_json")]
pub fn to_string_pretty<T>(value: &T) -> Result<String, Error>
where
    T: serde_core::Serialize + ?Sized,
{
    Ok(serde_json::to_string_pretty(value)?)
}

/// Writes a value as the bytes of a JSON text, as `serde_json::to_vec`.
///
/// # Errors
///
/// As [`to_string`].
#[cfg(feature = "serde_json")]
pub fn to_vec<T: serde_core::Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, Error> {
    Ok(serde_json::to_vec(value)?)
}

/// Writes a value as JSON text, as `serde_json::to_writer`.
///
/// # Errors
///
/// As [`to_string`]; and when the text cannot be written.
#[cfg(feature = "serde_json")]
pub fn to_writer<W, T>(writer: W, value: &T) -> Result<(), Error>
where
    W: std::io::Write,
    T: serde_core::Serialize + ?Sized,
{
    Ok(serde_json::to_writer(writer, value)?)
}

/// Reads all of a text by its tape.
#[cfg(feature = "serde_json")]
#[cold]
fn again<'de, T, R>(mut deserializer: serde_json::Deserializer<R>) -> Result<T, Error>
where
    T: Deserialize<'de>,
    R: serde_json::de::Read<'de>,
{
    let of_format = |error| crate::wire::Failure::of_format(error).into_error();
    let tape = Tape::record(&mut deserializer).map_err(of_format)?;
    deserializer.end().map_err(of_format)?;
    tape.read()
}
