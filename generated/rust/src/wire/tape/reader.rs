//! Reading types from a tape.

use serde_core::de::value::{
    BorrowedStrDeserializer, MapAccessDeserializer, MapDeserializer,
};
use serde_core::de::{Error as _, Expected, IntoDeserializer, Unexpected, Visitor};
use serde_core::{forward_to_deserialize_any, Deserializer};

use super::access::{Elements, Members};
use super::{Tape, Token};
use crate::json::{said, TAG_WANTED};
use crate::wire::arguments::{ArgumentsVisitor, Positional};
use crate::wire::failure::Failure;

/// The name under which `serde_json` reads a text as it is, as an object with a member of that name.
const RAW: &str = "$serde_json::private::RawValue";

/// From here on integers are a double on a tape.
const LARGE: f64 = 9_223_372_036_854_775_808.0;

/// Reads the value at a place.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'t, 'de> {
    tape: &'t Tape<'de>,
    place: usize,
}

impl<'t, 'de> Reader<'t, 'de> {
    #[inline]
    pub(super) fn new(tape: &'t Tape<'de>, place: usize) -> Self {
        Reader { tape, place }
    }

    fn token(self) -> Token<'de> {
        self.tape.tokens[self.place]
    }

    fn array<V: Visitor<'de>>(
        self,
        length: usize,
        end: usize,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        let mut elements = Elements::new(self.tape, self.place + 1, length);
        let read = visitor.visit_seq(&mut elements)?;
        if elements.place() == end {
            return Ok(read);
        }
        Err(elements.refuse_rest())
    }

    fn object<V: Visitor<'de>>(
        self,
        mut members: Members<'t, 'de>,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        let read = visitor.visit_map(&mut members)?;
        if members.is_at_end() {
            return Ok(read);
        }
        Err(members.refuse_rest())
    }

    fn members(self, end: usize, named: bool) -> Members<'t, 'de> {
        Members::new(self.tape, self.place + 1..end, named)
    }

    /// The place of the tag that a visitor wants to see.
    fn preview(self, end: usize, visitor: &dyn Expected) -> Option<usize> {
        let wanted = said(visitor, TAG_WANTED)?;
        let mut place = self.place + 1;
        while place < end {
            let value = place + 1;
            if self.tape.text(place) == Some(&wanted) {
                let tag = self.tape.tokens[value];
                let is_tag = matches!(
                    tag,
                    Token::Bool(_) | Token::Lasting(_) | Token::Text { .. }
                );
                return is_tag.then_some(value);
            }
            place = self.tape.after(value);
        }
        None
    }

    /// The error for what stands here, where a visitor is asked for something else.
    #[cold]
    #[inline(never)]
    pub(super) fn refuse(self, expected: &dyn Expected) -> Failure {
        let bytes;
        let found = match self.token() {
            Token::Null => Unexpected::Unit,
            Token::Bool(value) => Unexpected::Bool(value),
            Token::Unsigned(value) => Unexpected::Unsigned(value),
            Token::Signed(value) => Unexpected::Signed(value),
            Token::Float(value) => Unexpected::Float(value),
            Token::Lasting(text) => Unexpected::Str(text),
            Token::Text { start, end } => Unexpected::Str(&self.tape.texts[start..end]),
            Token::Bytes { end } => {
                bytes = self.tape.bytes(self.place, end);
                Unexpected::Bytes(&bytes)
            }
            Token::Array { .. } => Unexpected::Seq,
            Token::Object { .. } => Unexpected::Map,
        };
        Failure::invalid_type(found, expected)
    }

    /// Gives whatever stands here, an object without a preview. What takes one kind of value is given no
    /// other, so that nothing is compiled for the refusal of each kind by each type.
    #[inline]
    fn visit<V: Visitor<'de>>(
        self,
        named: bool,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        match self.token() {
            Token::Null => visitor.visit_unit(),
            Token::Bool(value) => visitor.visit_bool(value),
            Token::Unsigned(value) => visitor.visit_u64(value),
            Token::Signed(value) => visitor.visit_i64(value),
            Token::Float(value) => visitor.visit_f64(value),
            Token::Lasting(text) => visitor.visit_borrowed_str(text),
            Token::Text { start, end } => {
                visitor.visit_str(&self.tape.texts[start..end])
            }
            Token::Bytes { end } => {
                visitor.visit_byte_buf(self.tape.bytes(self.place, end))
            }
            Token::Array { length, end } => self.array(length, end, visitor),
            Token::Object { end } => self.object(self.members(end, named), visitor),
        }
    }
}

impl<'t, 'de> Reader<'t, 'de> {
    /// Reads a list of arguments, as it reads itself.
    pub(super) fn arguments<T: Positional<'de>>(self) -> Result<T, Failure> {
        let Token::Array { length, .. } = self.token() else {
            return Err(self.refuse(&ArgumentsVisitor::<T>::new()));
        };
        let elements = Elements::new(self.tape, self.place + 1, length);
        ArgumentsVisitor::<T>::new().visit_seq(elements)
    }
}

impl<'de> Deserializer<'de> for Reader<'_, 'de> {
    type Error = Failure;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        if let Token::Object { end } = self.token() {
            let preview = self.preview(end, &visitor);
            let members = self.members(end, false).with_preview(preview);
            return self.object(members, visitor);
        }
        self.visit(false, visitor)
    }

    #[inline]
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self.token() {
            Token::Object { end } => self.object(self.members(end, false), visitor),
            _ => Err(self.refuse(&visitor)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        match self.token() {
            Token::Object { end } => self.object(self.members(end, true), visitor),
            Token::Array { length, end } => self.array(length, end, visitor),
            _ => Err(self.refuse(&visitor)),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self.token() {
            Token::Array { length, end } => self.array(length, end, visitor),
            _ => Err(self.refuse(&visitor)),
        }
    }

    #[inline]
    fn deserialize_string<V: Visitor<'de>>(
        self,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        match self.token() {
            Token::Lasting(text) => visitor.visit_borrowed_str(text),
            Token::Text { start, end } => {
                visitor.visit_str(&self.tape.texts[start..end])
            }
            // Some formats have texts in them.
            Token::Bytes { end } => {
                visitor.visit_byte_buf(self.tape.bytes(self.place, end))
            }
            _ => Err(self.refuse(&visitor)),
        }
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(
        self,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        match self.token() {
            Token::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        if name == RAW && self.tape.stand_in() {
            let member = (RAW, BorrowedStrDeserializer::new("null"));
            return visitor.visit_map(MapDeserializer::new([member].into_iter()));
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_u128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self.token() {
            Token::Float(value) if value >= LARGE && self.tape.stand_in() => {
                visitor.visit_u128(value as u128)
            }
            _ => self.visit(false, visitor),
        }
    }

    fn deserialize_i128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Failure> {
        match self.token() {
            Token::Float(value) if value.abs() >= LARGE && self.tape.stand_in() => {
                visitor.visit_i128(value as i128)
            }
            _ => self.visit(false, visitor),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Failure> {
        if let Some(name) = self.tape.text(self.place) {
            return visitor.visit_enum(name.into_deserializer());
        }
        match self.token() {
            // One name and its value.
            Token::Object { end }
                if end > self.place + 1 && self.tape.after(self.place + 2) == end =>
            {
                visitor.visit_enum(MapAccessDeserializer::new(self.members(end, true)))
            }
            Token::Object { .. } => Err(Failure::invalid_value(
                Unexpected::Map,
                &"an object of a single member",
            )),
            _ => self.visit(false, visitor),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(
        self,
        visitor: V,
    ) -> Result<V::Value, Failure> {
        visitor.visit_unit()
    }

    fn is_human_readable(&self) -> bool {
        self.tape.readable
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str bytes byte_buf
        unit unit_struct tuple tuple_struct identifier
    }
}
