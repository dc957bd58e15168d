//! Reading and counting positional arguments.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{Error as _, SeqAccess, Visitor};

use super::path::{Segment, within};
use super::way::{Nullable, Seed, Way};
use crate::json::Rest;

/// A list of arguments: an event or a method.
pub(crate) trait Positional<'de>: Sized {
    /// The documented name.
    const NAME: &'static str;

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
        write!(f, "an array (the arguments of {})", T::NAME)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<T, A::Error> {
        T::read(Arguments { access, given: 0, list: PhantomData })
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
    pub(crate) fn next<W: Way<'de>>(&mut self, name: &'static str) -> Result<Option<W::Value>, A::Error> {
        match self.access.next_element_seed(Seed::<W>::new()) {
            Ok(value) => {
                self.given += usize::from(value.is_some());
                Ok(value)
            }
            Err(error) => Err(within(error, T::NAME, Segment::Field(name))),
        }
    }

    /// The next argument, which must be there.
    pub(crate) fn required<W: Way<'de>>(&mut self, name: &'static str) -> Result<W::Value, A::Error> {
        self.next::<W>(name)?
            .ok_or_else(|| A::Error::custom(format_args!("{}: missing argument `{name}`", T::NAME)))
    }

    /// The next argument, which may be absent; `null` means the same.
    pub(crate) fn optional<W: Way<'de>>(&mut self, name: &'static str) -> Result<Option<W::Value>, A::Error> {
        self.next::<Nullable<W>>(name).map(Option::flatten)
    }

    /// The arguments after the documented ones.
    pub(crate) fn rest(mut self) -> Result<Rest, A::Error> {
        let given = self.given;
        let mut values = Vec::new();
        while let Some(value) = self.access.next_element()? {
            values.push(value);
        }
        Ok(Rest::read(given, values))
    }
}

/// The number of arguments up to the last that is there.
pub(crate) fn present(there: &[bool]) -> usize {
    there.iter().rposition(|there| *there).map_or(0, |last| last + 1)
}
