//! Members by their names and elements by their places.

use std::ops;

use super::Value;
use crate::json::Map;

/// What leads to a value inside another: the name of a member, the place of an element.
pub trait Index: private::Sealed {
    /// The value it leads to.
    #[doc(hidden)]
    fn seek<'v>(&self, value: &'v Value) -> Option<&'v Value>;
    /// The value it leads to, to be changed.
    #[doc(hidden)]
    fn seek_mut<'v>(&self, value: &'v mut Value) -> Option<&'v mut Value>;
    /// The value it leads to, which is made if need be.
    #[doc(hidden)]
    fn lead_to<'v>(&self, value: &'v mut Value) -> &'v mut Value;
}

mod private {
    pub trait Sealed {}
    impl Sealed for str {}
    impl Sealed for String {}
    impl Sealed for usize {}
    impl<T: Sealed + ?Sized> Sealed for &T {}
}

impl Index for str {
    fn seek<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        value.as_object()?.get(self)
    }

    fn seek_mut<'v>(&self, value: &'v mut Value) -> Option<&'v mut Value> {
        value.as_object_mut()?.get_mut(self)
    }

    fn lead_to<'v>(&self, value: &'v mut Value) -> &'v mut Value {
        if value.is_null() {
            *value = Value::Object(Map::new());
        }
        match value.as_object_mut() {
            Some(members) => members.entry(self).or_default(),
            None => panic!("no member {self:?} in a value that is no object"),
        }
    }
}

impl Index for String {
    fn seek<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        self.as_str().seek(value)
    }

    fn seek_mut<'v>(&self, value: &'v mut Value) -> Option<&'v mut Value> {
        self.as_str().seek_mut(value)
    }

    fn lead_to<'v>(&self, value: &'v mut Value) -> &'v mut Value {
        self.as_str().lead_to(value)
    }
}

impl Index for usize {
    fn seek<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        value.as_array()?.get(*self)
    }

    fn seek_mut<'v>(&self, value: &'v mut Value) -> Option<&'v mut Value> {
        value.as_array_mut()?.get_mut(*self)
    }

    fn lead_to<'v>(&self, value: &'v mut Value) -> &'v mut Value {
        self.seek_mut(value).unwrap_or_else(|| panic!("no element at {self}"))
    }
}

impl<T: Index + ?Sized> Index for &T {
    fn seek<'v>(&self, value: &'v Value) -> Option<&'v Value> {
        (**self).seek(value)
    }

    fn seek_mut<'v>(&self, value: &'v mut Value) -> Option<&'v mut Value> {
        (**self).seek_mut(value)
    }

    fn lead_to<'v>(&self, value: &'v mut Value) -> &'v mut Value {
        (**self).lead_to(value)
    }
}

impl<I: Index> ops::Index<I> for Value {
    type Output = Value;
    /// The value it leads to; `null` where there is none.
    fn index(&self, index: I) -> &Value {
        const NOTHING: &Value = &Value::Null;
        index.seek(self).unwrap_or(NOTHING)
    }
}

impl<I: Index> ops::IndexMut<I> for Value {
    /// The value it leads to. A member that is not there is made, `null` becomes an object for it.
    ///
    /// # Panics
    ///
    /// When a name leads into what is no object, or a place to no element.
    fn index_mut(&mut self, index: I) -> &mut Value {
        index.lead_to(self)
    }
}
