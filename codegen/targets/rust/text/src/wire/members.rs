//! Reading the members of an object.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{Expected, MapAccess, Visitor};

use super::decoder::Decoder;
use super::key::{KeySeed, UNKNOWN};
use super::nulls::Nulls;
use super::path::{expect_type, missing, within};
use super::sensitive::Guard;
use super::slot::{OptionalSlot, Slot};
use crate::json::{presents, Extra, Name, Presented, Step, Value};

/// An object type: its members and how they are read.
pub(crate) trait Object<'de>: Sized {
    /// The documented name.
    const NAME: &'static str;
    /// The names of the members, as documented.
    const MEMBERS: &'static [&'static str];
    /// Whether something sensitive is in one of the members.
    const GUARD: Guard;

    /// Whether this is the name at this index of `MEMBERS`. The names stand in the code, so that
    /// a comparison is a few instructions.
    fn is_at(index: usize, name: &[u8]) -> bool;

    /// The index of a name in `MEMBERS`.
    fn find(name: &str) -> Option<usize>;

    /// Reads all members.
    fn read<A: MapAccess<'de>>(members: Members<A, Self>) -> Result<Self, A::Error>;
}

/// What serde asks to read an object.
pub(crate) struct ObjectVisitor<T>(PhantomData<T>);

impl<T> ObjectVisitor<T> {
    #[inline]
    pub(crate) fn new() -> Self {
        ObjectVisitor(PhantomData)
    }
}

impl<'de, T: Object<'de>> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        expect_type(f, "an object", "", T::NAME)
    }
    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<T, A::Error> {
        T::read(Members {
            access,
            next: 0,
            unknown: Name::default(),
            extra: Extra::new(),
            nulls: None,
            object: PhantomData,
        })
    }
}

/// The members of an object while they are read.
pub(crate) struct Members<A, T> {
    access: A,
    /// The index after the one last found: producers write members in the documented order.
    next: usize,
    /// The name of a member that the type does not name, until its value is read.
    unknown: Name,
    /// Members that the type does not name, and optional ones that came as `null`, repeated ones too.
    extra: Extra,
    /// In a box, since most objects have none.
    nulls: Option<Box<Nulls>>,
    object: PhantomData<T>,
}

impl<'de, A: MapAccess<'de>, T: Object<'de>> Members<A, T> {
    /// The index of the next member that the type names; others are kept on the way.
    #[inline]
    pub(crate) fn next(&mut self) -> Result<Option<usize>, A::Error> {
        loop {
            let seed = KeySeed::<T>::new(self.next, &mut self.unknown);
            match self.access.next_key_seed(seed)? {
                Some(UNKNOWN) => self.keep()?,
                Some(index) => {
                    self.next = index + 1;
                    return Ok(Some(index));
                }
                None => return Ok(None),
            }
        }
    }

    #[inline(never)]
    fn keep(&mut self) -> Result<(), A::Error> {
        let first = self.next == 0 && self.extra.is_empty();
        let name = std::mem::take(&mut self.unknown);
        let object = Described {
            name: T::NAME,
            guard: T::GUARD,
            expected: &ObjectVisitor::<T>::new(),
        };
        keep(&mut self.access, name, first, &object, &mut self.extra)
    }

    /// Reads the value of the member last found.
    #[inline]
    pub(crate) fn value<C: Decoder<'de>>(
        &mut self,
        slot: &mut Option<C::Value>,
    ) -> Result<(), A::Error> {
        self.access.next_value_seed(Slot::<C>(slot)).map_err(|error| self.locate(error))
    }

    /// Reads the value of the member last found, which may be absent but not `null`; a `null` is
    /// remembered.
    #[inline]
    pub(crate) fn optional<C: Decoder<'de>>(
        &mut self,
        slot: &mut Option<C::Value>,
    ) -> Result<(), A::Error> {
        let is_null = self
            .access
            .next_value_seed(OptionalSlot::<C>(slot))
            .map_err(|error| self.locate(error))?;
        if is_null {
            self.remember_null();
        } else if self.nulls.is_some() {
            self.forget_null();
        }
        Ok(())
    }

    #[inline(never)]
    fn forget_null(&mut self) {
        if let Some(nulls) = &mut self.nulls {
            nulls.forget(self.next - 1);
        }
    }

    #[inline(never)]
    fn remember_null(&mut self) {
        let index = self.next - 1;
        if self.nulls.get_or_insert_default().remember(index) {
            self.extra.push(T::MEMBERS[index].into(), Value::Null);
        }
    }

    /// What was read of a member that must not be missing.
    #[inline]
    pub(crate) fn required<V>(
        &self,
        value: Option<V>,
        name: &'static str,
    ) -> Result<V, A::Error> {
        value.ok_or_else(|| missing::<A::Error>(T::NAME, name))
    }

    /// The members that the type does not name.
    #[inline]
    pub(crate) fn extra(mut self) -> Extra {
        if !self.extra.is_empty() {
            self.settle();
        }
        self.extra
    }

    #[inline(never)]
    fn settle(&mut self) {
        if let Some(nulls) = self.nulls.as_ref().filter(|nulls| nulls.changed()) {
            // The nulls after which the member came again with a value.
            self.extra.keep_only(&|name| {
                T::find(name).is_none_or(|index| nulls.contains(index))
            });
        }
        self.extra.settle();
    }

    #[cold]
    fn locate(&self, error: A::Error) -> A::Error {
        within(error, T::NAME, Step::Field(T::MEMBERS[self.next - 1]))
    }
}

/// What is said of a type, so that what says it is compiled once and not for each type.
struct Described<'a> {
    name: &'static str,
    guard: Guard,
    expected: &'a dyn Expected,
}

/// Reads the value of a member that the type does not name.
fn keep<'de, A: MapAccess<'de>>(
    access: &mut A,
    Name { key: name, presents }: Name,
    first: bool,
    object: &Described<'_>,
    extra: &mut Extra,
) -> Result<(), A::Error> {
    let read = if presents && first {
        // A number that stands in the place of the object is at no place inside it.
        Ok(Presented::read(access)?.refuse_number(object.expected)?)
    } else {
        access.next_value()
    };
    match read {
        Ok(value) => {
            extra.push(name, value);
            Ok(())
        }
        // A name that the type does not know is data.
        Err(error) if object.guard.hides_names() => {
            Err(within(error, object.name, Step::Hidden))
        }
        Err(error) => {
            Err(within(error, object.name, Step::Unknown(name.as_str().into())))
        }
    }
}
