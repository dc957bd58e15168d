//! Reading a type so that what is wrong with the input is data.

use serde_core::{Deserialize, Deserializer};

use super::Error;
use crate::wire::Tape;

/// Reads a type from any format that describes itself, such as JSON, CBOR, `MessagePack` or YAML. What is
/// wrong with the input is told as data: where, what, and which type is not met.
///
/// All of the value is taken from the format before the type is read. So an error of the format is the
/// first that is told, and a `serde_json::value::RawValue` or an integer beyond 64 bits, in a type of your
/// own, cannot be read in this way; `json::from_str` reads them. What follows the value is not looked at:
/// ask the format whether the input ends there, as `serde_json::Deserializer::end` tells.
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

impl<T> Checked<T> {
    /// What became of it, to be passed on by `?` or collected.
    ///
    /// # Errors
    ///
    /// When the element is none of the type's.
    #[doc(alias = "into_inner")]
    pub fn into_result(self) -> Result<T, Error> {
        self.0
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Checked<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Tape::record(deserializer).map(|tape| Checked(tape.read()))
    }
}
