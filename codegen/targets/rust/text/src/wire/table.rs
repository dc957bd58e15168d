//! Reading and writing as tables: a line for each member, value or arm of a type.
//!
//! Items and type parameters of a macro are in sight of the names in its rows, which are those of
//! the documentation; so they begin with two underscores, and traits are written with their paths.

mod answers;
mod by_kind;
mod by_tag;
mod conversions;
mod integers;
mod messages;
mod named;
mod packets;
mod positional;
mod strings;
mod structure;
mod times;

pub(crate) use answers::answer;
pub(crate) use by_kind::union;
pub(crate) use by_tag::tagged_union;
pub(crate) use conversions::conversions;
pub(crate) use integers::code_enum;
pub(crate) use messages::messages;
pub(crate) use named::events;
pub(crate) use packets::packets;
pub(crate) use positional::arguments;
pub(crate) use strings::{string_enum, widen, StringVisitor};
pub(crate) use structure::{is_there, object};
pub(crate) use times::times;
