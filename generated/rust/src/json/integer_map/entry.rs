//! The place of a key in a map of integers.

use std::fmt;

use crate::json::ordered::Ordered;

/// The place of a key in an [`IntegerMap`](crate::json::IntegerMap), where there is a value or none.
pub struct IntegerEntry<'a, T> {
    entries: &'a mut Ordered<i64, T>,
    key: i64,
}

impl<'a, T> IntegerEntry<'a, T> {
    pub(super) fn new(entries: &'a mut Ordered<i64, T>, key: i64) -> Self {
        IntegerEntry { entries, key }
    }

    /// The key.
    #[must_use]
    pub fn key(&self) -> i64 {
        self.key
    }

    /// The value, or this one, which is added at the end.
    pub fn or_insert(self, value: impl Into<T>) -> &'a mut T {
        self.or_insert_with(|| value)
    }

    /// The value, or one that is made and added at the end.
    pub fn or_insert_with<V: Into<T>>(self, make: impl FnOnce() -> V) -> &'a mut T {
        let IntegerEntry { entries, key } = self;
        if entries.get(&key).is_none() {
            entries.insert(key, make().into());
        }
        entries.get_mut(&key).expect("the value is there")
    }

    /// The value, or the default one, which is added at the end.
    pub fn or_default(self) -> &'a mut T
    where
        T: Default,
    {
        self.or_insert_with(T::default)
    }

    /// Changes the value if there is one.
    pub fn and_modify(self, change: impl FnOnce(&mut T)) -> Self {
        if let Some(value) = self.entries.get_mut(&self.key) {
            change(value);
        }
        self
    }
}

impl<T: fmt::Debug> fmt::Debug for IntegerEntry<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IntegerEntry")
            .field("key", &self.key)
            .field("value", &self.entries.get(&self.key))
            .finish()
    }
}
