//! The table of an event or a method.

/// Reads and writes a structure of positional arguments. An argument is its field, its documented
/// name, whether it must be there, and its decoder.
///
/// Arguments are not asked for as a list: they tell their places themselves, while the elements of a
/// list that is asked for as such may get theirs from whoever reads the list. Nor as a tuple, which a
/// format that does not describe itself would read without the length that was written.
macro_rules! arguments {
    (
        $name:ident $documented:literal;
        $($field:ident $argument:literal $presence:ident $decoder:ty;)*
    ) => {
        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<__D: serde_core::Deserializer<'de>>(deserializer: __D) -> Result<Self, __D::Error> {
                <Self as $crate::wire::Positional<'de>>::GUARD
                    .hold(deserializer.deserialize_any($crate::wire::ArgumentsVisitor::new()))
            }
        }

        impl<'de> $crate::wire::Positional<'de> for $name {
            const NAME: &'static str = $documented;
            const GUARD: $crate::wire::Guard =
                $crate::wire::Guard::Off$(.or(<$decoder as $crate::wire::Decoder<'de>>::GUARD))*;

            fn read<__A: $crate::wire::SeqAccess<'de>>(
                mut arguments: $crate::wire::Arguments<__A, Self>,
            ) -> Result<Self, __A::Error> {
                Ok(Self {
                    $($field: $crate::wire::arguments!(@read $presence arguments $decoder, $argument),)*
                    rest: arguments.rest()?,
                })
            }
        }

        impl serde_core::Serialize for $name {
            fn serialize<__S: serde_core::Serializer>(&self, serializer: __S) -> Result<__S::Ok, __S::Error> {
                let there = [$($crate::wire::is_there!($presence self.$field)),*];
                let list = $crate::wire::ArgumentsWriter::new(serializer, &self.rest, &there)?;
                $(let list = list.add(&self.$field)?;)*
                list.end()
            }
        }
    };
    (@read required $arguments:ident $decoder:ty, $name:literal) => { $arguments.required::<$decoder>($name)? };
    (@read optional $arguments:ident $decoder:ty, $name:literal) => { $arguments.optional::<$decoder>($name)? };
    (@read nullable $arguments:ident $decoder:ty, $name:literal) => { $arguments.next::<$decoder>($name)? };
}

pub(crate) use arguments;
