//! How the documented types are read and written.
//!
//! Invariant: on the way of a valid value nothing is allocated that does not end up in the
//! result, and no text is made; paths are put together only when an error passes by.

// How much of this is used depends on what the API has.
#![allow(dead_code, unused_imports, unused_macros)]

mod answer;
mod arguments;
mod decoder;
mod failure;
mod first;
mod indexed;
mod key;
mod members;
mod nulls;
mod path;
mod room;
mod sensitive;
mod slot;
mod table;
mod tag;
mod tape;
mod union;

pub(crate) use serde_core::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
pub(crate) use serde_core::de::{Error, MapAccess, SeqAccess, Visitor};

pub(crate) use crate::json::visit_number;
pub(crate) use answer::{reason, Reason};
pub(crate) use arguments::{Arguments, ArgumentsVisitor, ArgumentsWriter, Positional};
pub(crate) use decoder::{
    Boxed, Decoder, Entries, Generic, Guarded, IntegerEntries, List, Nullable, Plain,
};
pub(crate) use failure::Failure;
pub(crate) use first::{look, Found};
pub(crate) use indexed::Argument;
pub(crate) use members::{Members, Object, ObjectVisitor};
pub(crate) use room::push;
pub(crate) use sensitive::{Guard, Sensitive};
pub(crate) use table::{
    answer, arguments, code_enum, conversions, events, is_there, messages, object,
    packets, string_enum, tagged_union, times, union, widen, StringVisitor,
};
pub(crate) use tag::{read_tag, TagRef};
pub(crate) use tape::{read, Tape};
pub(crate) use union::{expect_union, scalar, UnionVisitor};
