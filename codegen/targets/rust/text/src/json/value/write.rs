//! Making a value of whatever can be written.

use serde_core::ser::{self, Serialize, Serializer};

use super::name::Name;
use super::Value;
use crate::json::{exact, Error, Map};
use crate::wire::Failure;

/// Writes into a value.
pub(super) struct Writer;

/// Elements, and the variant they belong to.
pub(super) struct Elements {
    values: Vec<Value>,
    variant: Option<&'static str>,
}

/// Members, the key whose value is to come, and the variant they belong to.
pub(super) struct Members {
    pairs: Vec<(String, Value)>,
    key: String,
    variant: Option<&'static str>,
}

fn of_variant(variant: Option<&'static str>, value: Value) -> Value {
    match variant {
        Some(name) => Value::Object(Map::from([(name, value)])),
        None => value,
    }
}

macro_rules! numbers {
    ($($method:ident($number:ty as $wide:ty))*) => { $(
        fn $method(self, value: $number) -> Result<Value, Error> {
            Ok(Value::from(<$wide>::from(value)))
        }
    )* };
}

impl Serializer for Writer {
    type Ok = Value;
    type Error = Error;
    type SerializeSeq = Elements;
    type SerializeTuple = Elements;
    type SerializeTupleStruct = Elements;
    type SerializeTupleVariant = Elements;
    type SerializeMap = Members;
    type SerializeStruct = Members;
    type SerializeStructVariant = Members;

    numbers! {
        serialize_i8(i8 as i64) serialize_i16(i16 as i64) serialize_i32(i32 as i64) serialize_i64(i64 as i64)
        serialize_u8(u8 as u64) serialize_u16(u16 as u64) serialize_u32(u32 as u64) serialize_u64(u64 as u64)
        serialize_f32(f32 as f64) serialize_f64(f64 as f64)
    }

    fn serialize_i128(self, value: i128) -> Result<Value, Error> {
        match (u64::try_from(value), i64::try_from(value)) {
            (Ok(value), _) => Ok(value.into()),
            (_, Ok(value)) => Ok(value.into()),
            _ => Err(ser::Error::custom(format_args!(
                "expected {}, found {value}",
                exact::IN_RANGE
            ))),
        }
    }

    fn serialize_u128(self, value: u128) -> Result<Value, Error> {
        match u64::try_from(value) {
            Ok(value) => Ok(value.into()),
            _ => Err(ser::Error::custom(format_args!(
                "expected {}, found {value}",
                exact::IN_RANGE
            ))),
        }
    }

    fn serialize_bool(self, value: bool) -> Result<Value, Error> {
        Ok(Value::Bool(value))
    }

    fn serialize_char(self, value: char) -> Result<Value, Error> {
        Ok(Value::String(value.into()))
    }

    fn serialize_str(self, value: &str) -> Result<Value, Error> {
        Ok(value.into())
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<Value, Error> {
        Ok(Value::Array(value.iter().map(|byte| u32::from(*byte).into()).collect()))
    }

    fn serialize_none(self) -> Result<Value, Error> {
        Ok(Value::Null)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Value, Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Value, Error> {
        Ok(Value::Null)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Value, Error> {
        Ok(Value::Null)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<Value, Error> {
        Ok(variant.into())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Value, Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Value, Error> {
        Ok(of_variant(Some(variant), value.serialize(self)?))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Elements, Error> {
        Ok(Elements {
            values: Vec::new(),
            variant: None,
        })
    }

    fn serialize_tuple(self, length: usize) -> Result<Elements, Error> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        length: usize,
    ) -> Result<Elements, Error> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Elements, Error> {
        Ok(Elements {
            values: Vec::new(),
            variant: Some(variant),
        })
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Members, Error> {
        Ok(Members {
            pairs: Vec::new(),
            key: String::new(),
            variant: None,
        })
    }

    fn serialize_struct(self, _: &'static str, length: usize) -> Result<Members, Error> {
        self.serialize_map(Some(length))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Members, Error> {
        Ok(Members {
            pairs: Vec::new(),
            key: String::new(),
            variant: Some(variant),
        })
    }
}

impl Elements {
    fn push<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.values.push(value.serialize(Writer)?);
        Ok(())
    }

    fn finish(self) -> Result<Value, Error> {
        Ok(of_variant(self.variant, Value::Array(self.values)))
    }
}

macro_rules! elements {
    ($($of:ident::$method:ident)*) => { $(
        impl ser::$of for Elements {
            type Ok = Value;
            type Error = Error;
            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.push(value)
            }
            fn end(self) -> Result<Value, Error> {
                self.finish()
            }
        }
    )* };
}
elements! {
    SerializeSeq::serialize_element SerializeTuple::serialize_element
    SerializeTupleStruct::serialize_field SerializeTupleVariant::serialize_field
}

impl ser::SerializeMap for Members {
    type Ok = Value;
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.key = key.serialize(Name)?;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(
        &mut self,
        value: &T,
    ) -> Result<(), Error> {
        let key = std::mem::take(&mut self.key);
        self.pairs.push((key, value.serialize(Writer)?));
        Ok(())
    }

    fn end(self) -> Result<Value, Error> {
        Ok(of_variant(self.variant, Value::Object(self.pairs.into_iter().collect())))
    }
}

macro_rules! members {
    ($($of:ident)*) => { $(
        impl ser::$of for Members {
            type Ok = Value;
            type Error = Error;
            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
                self.pairs.push((name.into(), value.serialize(Writer)?));
                Ok(())
            }
            fn end(self) -> Result<Value, Error> {
                match &self.pairs[..] {
                    [(name, Value::String(text))] if exact::presents(name) => {
                        match exact::parse(text).map_err(Failure::into_error)? {
                            Some(number) => Ok(Value::Number(number)),
                            None => ser::SerializeMap::end(self),
                        }
                    }
                    _ => ser::SerializeMap::end(self),
                }
            }
        }
    )* };
}
members!(SerializeStruct SerializeStructVariant);
