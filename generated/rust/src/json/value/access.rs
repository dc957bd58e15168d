//! What a value is, and what is in it.

use super::index::Index;
use super::Value;
use crate::json::map::Entry;
use crate::json::{Map, Numeral};

/// What a value is, given if it is that.
macro_rules! kinds {
    ($($variant:ident: $is:ident $what:literal, $as:ident $as_mut:ident $lent:ty, $whole:ty;)*) => {
        impl Value {
            $(
                #[doc = concat!("Whether the value is ", $what, ".")]
                pub fn $is(&self) -> bool {
                    matches!(self, Value::$variant(_))
                }

                #[doc = concat!("What the value holds, if it is ", $what, ".")]
                pub fn $as(&self) -> Option<&$lent> {
                    if let Value::$variant(value) = self {
                        Some(value)
                    } else {
                        None
                    }
                }

                #[doc = concat!("What the value holds, to be changed, if it is ", $what, ".")]
                pub fn $as_mut(&mut self) -> Option<&mut $whole> {
                    if let Value::$variant(value) = self {
                        Some(value)
                    } else {
                        None
                    }
                }
            )*
        }
    };
}
kinds! {
    String: is_string "a string", as_str as_string_mut str, String;
    Array: is_array "an array", as_array as_array_mut [Value], Vec<Value>;
    Object: is_object "an object", as_object as_object_mut Map<Value>, Map<Value>;
}

impl Value {
    /// Whether the value is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Value::Null)
    }

    /// Nothing, if the value is `null`.
    #[must_use]
    pub fn as_null(&self) -> Option<()> {
        self.is_null().then_some(())
    }

    /// Whether the value is a boolean.
    #[must_use]
    pub fn is_boolean(&self) -> bool {
        matches!(self, Value::Bool(_))
    }

    /// Whether the value is a number.
    #[must_use]
    pub fn is_number(&self) -> bool {
        matches!(self, Value::Number(_))
    }

    /// Whether the value is a number that an `i64` holds exactly.
    #[must_use]
    pub fn is_i64(&self) -> bool {
        self.as_i64().is_some()
    }

    /// Whether the value is a number that a `u64` holds exactly.
    #[must_use]
    pub fn is_u64(&self) -> bool {
        self.as_u64().is_some()
    }

    /// Whether the value is a number that neither an `i64` nor a `u64` holds exactly.
    #[must_use]
    pub fn is_f64(&self) -> bool {
        self.is_number() && !self.is_i64() && !self.is_u64()
    }

    /// The boolean, if the value is one.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        if let Value::Bool(value) = self {
            Some(*value)
        } else {
            None
        }
    }

    /// The number as it is kept, if the value is one.
    #[must_use]
    pub fn as_number(&self) -> Option<Numeral> {
        if let Value::Number(value) = self {
            Some(*value)
        } else {
            None
        }
    }

    /// The number, if the value is one.
    pub fn as_f64(&self) -> Option<f64> {
        self.as_number().map(Numeral::as_f64)
    }

    /// The number, if the value is one that an `i64` holds exactly.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.as_number()?.as_i64()
    }

    /// The number, if the value is one that a `u64` holds exactly.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        self.as_number()?.as_u64()
    }

    /// The member of a name, of an object, or the element at a place, of an array.
    pub fn get(&self, index: impl Index) -> Option<&Value> {
        index.seek(self)
    }

    /// The member or the element, to be changed.
    pub fn get_mut(&mut self, index: impl Index) -> Option<&mut Value> {
        index.seek_mut(self)
    }

    /// The place of a member, whether it is there or not. `None` if the value is neither an object
    /// nor `null`, which becomes one.
    pub fn entry(&mut self, name: impl Into<String>) -> Option<Entry<'_, Value>> {
        if self.is_null() {
            *self = Value::Object(Map::new());
        }
        self.as_object_mut().map(|members| members.entry(name))
    }

    /// Takes the value and leaves `null`.
    pub fn take(&mut self) -> Value {
        std::mem::take(self)
    }
}
