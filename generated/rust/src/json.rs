//! The JSON values behind the documented types: numbers, records, values of any shape.
//!
//! They exist so that a value that was read is written back as it was: members keep their order,
//! whole numbers are written without a fraction, and nothing that was not understood is dropped.

mod arithmetic;
mod comparison;
mod conversion;
mod error;
mod exact;
mod extra;
mod given;
mod integer;
mod integer_map;
mod key;
mod literal;
mod map;
mod mark;
mod not_json;
mod notation;
mod number;
mod numeral;
mod ordered;
mod redacted;
mod rest;
mod source;
#[cfg(feature = "serde_json")]
mod text;
pub mod time;
mod unrecognized;
mod value;

pub use conversion::Inexact;
pub use error::{Error, ErrorKind, Path, Segment};
pub use extra::Extra;
pub use given::IntoNumber;
pub use integer::{Integer, OutOfRange};
pub use integer_map::{IntegerEntry, IntegerMap};
pub use literal::{False, True};
pub use map::{Entry, Map, OccupiedEntry, VacantEntry};
pub use not_json::NotJson;
pub use number::{NotFinite, Number};
pub use numeral::Numeral;
pub use rest::Rest;
pub use source::{read, Checked};
#[cfg(feature = "serde_json")]
pub use text::{
    from_reader, from_slice, from_str, to_string, to_string_pretty, to_vec, to_writer,
    to_writer_pretty,
};
pub use unrecognized::{Unrecognized, UnrecognizedInteger, UnrecognizedObject};
pub use value::{from_value, to_value, Index, Value};

pub(crate) use error::{is_name_character, Report, Step, ANOTHER, CONCEALED};
pub(crate) use exact::{parse, presents, visit_number, Name, NameVisitor, Presented};
#[allow(unused_imports, reason = "an API need not have numbers")]
pub(crate) use given::given;
pub(crate) use integer_map::integer_key;
pub(crate) use key::Key;
pub(crate) use mark::{said, TAG_WANTED, TYPE_NAMED};
pub(crate) use redacted::Redacted;
pub(crate) use value::{NameReader, NameText, PreviewName, Reader};
