//! Reading and writing positional arguments.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{SeqAccess, Visitor};
use serde_core::ser::SerializeSeq;
use serde_core::{Serialize, Serializer};

use super::decoder::{Decoder, Nullable, Seed};
use super::path::{expect_type, missing_argument, within};
use super::sensitive::Guard;
use crate::json::{Rest, Step};

/// A list of arguments: an event or a method.
pub(crate) trait Positional<'de>: Sized {
    /// The documented name.
    const NAME: &'static str;
    /// Whether something sensitive is among the documented arguments.
    const GUARD: Guard;

    /// Reads all arguments.
    fn read<A: SeqAccess<'de>>(arguments: Arguments<A, Self>) -> Result<Self, A::Error>;
}

/// What serde asks to read a list of arguments.
pub(crate) struct ArgumentsVisitor<T>(PhantomData<T>);

impl<T> ArgumentsVisitor<T> {
    pub(crate) fn new() -> Self {
        ArgumentsVisitor(PhantomData)
    }
}

impl<'de, T: Positional<'de>> Visitor<'de> for ArgumentsVisitor<T> {
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        expect_type(f, "an array", "the arguments of ", T::NAME)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<T, A::Error> {
        T::read(Arguments {
            access,
            given: 0,
            list: PhantomData,
        })
    }
}

/// A list of arguments while it is read.
pub(crate) struct Arguments<A, T> {
    access: A,
    given: usize,
    list: PhantomData<T>,
}

impl<'de, A: SeqAccess<'de>, T: Positional<'de>> Arguments<A, T> {
    /// The next argument, if there is one.
    pub(crate) fn next<C: Decoder<'de>>(
        &mut self,
        name: &'static str,
    ) -> Result<Option<C::Value>, A::Error> {
        match self.access.next_element_seed(Seed::<C>::new()) {
            Ok(value) => {
                self.given += usize::from(value.is_some());
                Ok(value)
            }
            Err(error) => Err(within(error, T::NAME, Step::Field(name))),
        }
    }

    /// The next argument, which must be there.
    pub(crate) fn required<C: Decoder<'de>>(
        &mut self,
        name: &'static str,
    ) -> Result<C::Value, A::Error> {
        self.next::<C>(name)?.ok_or_else(|| missing_argument(T::NAME, name))
    }

    /// The next argument, which may be absent; `null` means the same.
    pub(crate) fn optional<C: Decoder<'de>>(
        &mut self,
        name: &'static str,
    ) -> Result<Option<C::Value>, A::Error> {
        self.next::<Nullable<C>>(name).map(Option::flatten)
    }

    /// The arguments after the documented ones.
    pub(crate) fn rest(&mut self) -> Result<Rest, A::Error> {
        rest(&mut self.access, self.given)
    }
}

/// Of no list in particular, so that it is compiled once.
fn rest<'de, A: SeqAccess<'de>>(access: &mut A, given: usize) -> Result<Rest, A::Error> {
    let mut values = Vec::new();
    while let Some(value) = access.next_element()? {
        values.push(value);
    }
    Ok(Rest::read(given, values))
}

/// A list of arguments while it is written.
pub(crate) struct ArgumentsWriter<'a, L> {
    list: L,
    rest: &'a Rest,
    /// How many of the documented arguments are still to be written.
    left: usize,
}

impl<'a, L: SerializeSeq> ArgumentsWriter<'a, L> {
    /// Begins a list of documented arguments, each of which is `there` or not.
    pub(crate) fn new<S: Serializer<SerializeSeq = L, Error = L::Error>>(
        serializer: S,
        rest: &'a Rest,
        there: &[bool],
    ) -> Result<Self, L::Error> {
        let present = there.iter().rposition(|there| *there).map_or(0, |last| last + 1);
        let left = rest.length(there.len(), present);
        let list = serializer.serialize_seq(Some(left + rest.values.len()))?;
        Ok(ArgumentsWriter { list, rest, left })
    }

    /// Writes the next documented argument, unless it is absent and so are all after it.
    pub(crate) fn add<T: Serialize>(mut self, argument: &T) -> Result<Self, L::Error> {
        if self.left > 0 {
            self.left -= 1;
            self.list.serialize_element(argument)?;
        }
        Ok(self)
    }

    /// Writes the arguments after the documented ones.
    pub(crate) fn end(mut self) -> Result<L::Ok, L::Error> {
        self.rest.write(&mut self.list)?;
        self.list.end()
    }
}
