//! JSON texts: what `serde_json` has under the same names, with errors that are data.

use serde_core::de::DeserializeOwned;
use serde_core::{Deserialize, Serialize};

use super::error::{of_text, position};
use super::Error;
use crate::wire::Tape;

/// Reads a type from a JSON text, all of it, as fast as `serde_json::from_str`. What is wrong with it is
/// told as data: the text is then read again, as [`read`](super::read()) does, with what it says of types
/// of your own.
///
/// # Errors
///
/// When the text is no JSON, or not the type's.
#[doc(alias = "parse")]
pub fn from_str<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, Error> {
    serde_json::from_str(text)
        .or_else(|error| again(error, serde_json::Deserializer::from_str(text)))
}

/// Reads a type from the bytes of a JSON text, as [`from_str`].
///
/// # Errors
///
/// When the text is no JSON, or not the type's.
#[doc(alias = "from_bytes")]
pub fn from_slice<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> Result<T, Error> {
    serde_json::from_slice(bytes)
        .or_else(|error| again(error, serde_json::Deserializer::from_slice(bytes)))
}

/// Reads a type from what gives the bytes of a JSON text, all of it, which is kept until the type is read,
/// as [`read`](super::read()) does.
///
/// # Errors
///
/// As [`from_str`]; and when the bytes cannot be got, which [`Error::is_io`] tells.
pub fn from_reader<R, T>(reader: R) -> Result<T, Error>
where
    R: std::io::Read,
    T: DeserializeOwned,
{
    record(serde_json::Deserializer::from_reader(reader))?.read()
}

/// Writes a value as JSON text, as `serde_json::to_string`.
///
/// # Errors
///
/// When the value refuses to be written, or has a map whose keys cannot be the names of members.
pub fn to_string<T: Serialize + ?Sized>(value: &T) -> Result<String, Error> {
    Ok(serde_json::to_string(value)?)
}

/// Writes a value as JSON text on several lines, as `serde_json::to_string_pretty`.
///
/// # Errors
///
/// As [`to_string`].
pub fn to_string_pretty<T>(value: &T) -> Result<String, Error>
where
    T: Serialize + ?Sized,
{
    Ok(serde_json::to_string_pretty(value)?)
}

/// Writes a value as the bytes of a JSON text, as `serde_json::to_vec`.
///
/// # Errors
///
/// As [`to_string`].
pub fn to_vec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, Error> {
    Ok(serde_json::to_vec(value)?)
}

/// Writes a value as JSON text, as `serde_json::to_writer`.
///
/// # Errors
///
/// As [`to_string`]; and when the text cannot be written.
pub fn to_writer<W, T>(writer: W, value: &T) -> Result<(), Error>
where
    W: std::io::Write,
    T: Serialize + ?Sized,
{
    Ok(serde_json::to_writer(writer, value)?)
}

/// Writes a value as JSON text on several lines, as `serde_json::to_writer_pretty`.
///
/// # Errors
///
/// As [`to_writer`].
pub fn to_writer_pretty<W, T>(writer: W, value: &T) -> Result<(), Error>
where
    W: std::io::Write,
    T: Serialize + ?Sized,
{
    Ok(serde_json::to_writer_pretty(writer, value)?)
}

/// Reads a text by its tape that could not be read as the type, to tell why.
#[cold]
fn again<'de, T, R>(
    error: serde_json::Error,
    deserializer: serde_json::Deserializer<R>,
) -> Result<T, Error>
where
    T: Deserialize<'de>,
    R: serde_json::de::Read<'de>,
{
    let tape = record(deserializer)?.for_reasons();
    match tape.read() {
        // What stands for something else is no value.
        Ok(_) if tape.stood_in() => Err(error.into()),
        Ok(value) => Ok(value),
        Err(reason) => Err(reason.at(position(&error))),
    }
}

/// All of a text.
fn record<'de, R>(
    mut deserializer: serde_json::Deserializer<R>,
) -> Result<Tape<'de>, Error>
where
    R: serde_json::de::Read<'de>,
{
    let tape = Tape::record(&mut deserializer).map_err(of_text)?;
    deserializer.end().map_err(of_text)?;
    Ok(tape)
}
