//! The place of a name in a map.

use std::fmt;

use super::Map;

/// The place of a name in a [`Map`], where there is a value or none.
#[derive(Debug)]
pub enum Entry<'a, T> {
    /// There is a value.
    Occupied(OccupiedEntry<'a, T>),
    /// There is none.
    Vacant(VacantEntry<'a, T>),
}

/// The place of a name that has a value.
pub struct OccupiedEntry<'a, T>(Place<'a, T>);

/// The place of a name that has none.
pub struct VacantEntry<'a, T>(Place<'a, T>);

struct Place<'a, T> {
    map: &'a mut Map<T>,
    name: String,
}

impl<'a, T> Place<'a, T> {
    /// The value, which is there.
    fn value(self) -> &'a mut T {
        self.map.get_mut(&self.name).expect("an occupied entry has a value")
    }
}

impl<'a, T> Entry<'a, T> {
    pub(super) fn new(map: &'a mut Map<T>, name: String) -> Self {
        if map.contains_key(&name) {
            Entry::Occupied(OccupiedEntry(Place { map, name }))
        } else {
            Entry::Vacant(VacantEntry(Place { map, name }))
        }
    }

    /// The name.
    #[must_use]
    pub fn key(&self) -> &str {
        match self {
            Entry::Occupied(entry) => entry.key(),
            Entry::Vacant(entry) => entry.key(),
        }
    }

    /// The value, or this one, which is added at the end.
    pub fn or_insert(self, value: impl Into<T>) -> &'a mut T {
        match self {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => entry.insert(value),
        }
    }

    /// The value, or one that is made and added at the end.
    pub fn or_insert_with<V: Into<T>>(self, make: impl FnOnce() -> V) -> &'a mut T {
        match self {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => entry.insert(make()),
        }
    }

    /// The value, or one that is made of the name and added at the end.
    pub fn or_insert_with_key<V: Into<T>>(
        self,
        make: impl FnOnce(&str) -> V,
    ) -> &'a mut T {
        match self {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => {
                let value = make(entry.key());
                entry.insert(value)
            }
        }
    }

    /// The value, or the default one, which is added at the end.
    pub fn or_default(self) -> &'a mut T
    where
        T: Default,
    {
        self.or_insert_with(T::default)
    }

    /// Changes the value if there is one.
    pub fn and_modify(mut self, change: impl FnOnce(&mut T)) -> Self {
        if let Entry::Occupied(entry) = &mut self {
            change(entry.get_mut());
        }
        self
    }
}

impl<'a, T> OccupiedEntry<'a, T> {
    /// The name.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.0.name
    }

    /// The value.
    #[must_use]
    pub fn get(&self) -> &T {
        &self.0.map[self.0.name.as_str()]
    }

    /// The value, to be changed.
    pub fn get_mut(&mut self) -> &mut T {
        Place {
            map: &mut *self.0.map,
            name: self.0.name.clone(),
        }
        .value()
    }

    /// The value, to be changed for as long as the map is lent.
    #[must_use]
    pub fn into_mut(self) -> &'a mut T {
        self.0.value()
    }

    /// Replaces the value and returns it.
    pub fn insert(&mut self, value: impl Into<T>) -> T {
        std::mem::replace(self.get_mut(), value.into())
    }

    /// Takes the entry out; the others keep their order.
    #[must_use]
    pub fn remove(self) -> T {
        self.remove_entry().1
    }

    /// Takes the entry out, with its name; the others keep their order.
    #[must_use]
    pub fn remove_entry(self) -> (String, T) {
        let Place { map, name } = self.0;
        map.remove_entry(&name).expect("an occupied entry has a value")
    }
}

impl<'a, T> VacantEntry<'a, T> {
    /// The name.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.0.name
    }

    /// Adds the value at the end.
    pub fn insert(self, value: impl Into<T>) -> &'a mut T {
        let Place { map, name } = self.0;
        map.insert(name.as_str(), value);
        Place { map, name }.value()
    }
}

impl<T: fmt::Debug> fmt::Debug for OccupiedEntry<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OccupiedEntry")
            .field("key", &self.key())
            .field("value", self.get())
            .finish()
    }
}

impl<T> fmt::Debug for VacantEntry<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("VacantEntry").field(&self.key()).finish()
    }
}
