//! The table of an object type.

/// Reads and writes a structure. A member is its field, its documented name, whether it must be
/// there, and the decoder of its value: a `nullable` one may be absent, `null` being among its
/// values, while for an `optional` one `null` is as good as absent.
macro_rules! object {
    (
        $name:ident $(<$($parameter:ident),+>)? $documented:literal;
        $($field:ident $key:literal $presence:ident $decoder:ty;)*
    ) => {
        const _: () = {
            /// The members, as indices in the order of the table: constants, of which the compiler makes
            /// a jump. A table may be empty.
            #[allow(dead_code, non_camel_case_types, non_upper_case_globals)]
            mod __index {
                enum Member { $($field,)* }
                $(pub(super) const $field: usize = Member::$field as usize;)*
            }

            impl<'de, $($($parameter: serde_core::Deserialize<'de>),+)?> serde_core::Deserialize<'de>
                for $name<$($($parameter),+)?>
            {
                #[inline]
                fn deserialize<__D: serde_core::Deserializer<'de>>(deserializer: __D) -> Result<Self, __D::Error> {
                    <Self as $crate::wire::Object<'de>>::GUARD
                        .hold(deserializer.deserialize_map($crate::wire::ObjectVisitor::new()))
                }
            }

            impl<'de, $($($parameter: serde_core::Deserialize<'de>),+)?> $crate::wire::Object<'de>
                for $name<$($($parameter),+)?>
            {
                const NAME: &'static str = $documented;
                const MEMBERS: &'static [&'static str] = &[$($key),*];
                const GUARD: $crate::wire::Guard =
                    $crate::wire::Guard::Off$(.or(<$decoder as $crate::wire::Decoder<'de>>::GUARD))*;

                #[inline]
                fn is_at(index: usize, name: &[u8]) -> bool {
                    match index {
                        $(__index::$field => name == $key.as_bytes(),)*
                        _ => false,
                    }
                }

                #[inline(never)]
                fn find(name: &str) -> Option<usize> {
                    match name {
                        $($key => Some(__index::$field),)*
                        _ => None,
                    }
                }

                #[inline]
                fn read<__A: $crate::wire::MapAccess<'de>>(
                    mut members: $crate::wire::Members<__A, Self>,
                ) -> Result<Self, __A::Error> {
                    $(let mut $field = None;)*
                    while let Some(index) = members.next()? {
                        match index {
                            $(__index::$field => {
                                $crate::wire::object!(@read $presence members $decoder, $field)
                            })*
                            _ => {}
                        }
                    }
                    Ok(Self {
                        $($field: $crate::wire::object!(@take $presence members $field $key),)*
                        extra: members.extra(),
                    })
                }
            }

            impl<$($($parameter: serde_core::de::DeserializeOwned),+)?> std::convert::TryFrom<$crate::json::Value>
                for $name<$($($parameter),+)?>
            {
                type Error = $crate::json::Error;
                #[inline]
                fn try_from(value: $crate::json::Value) -> Result<Self, $crate::json::Error> {
                    $crate::json::from_value(value)
                }
            }

            #[cfg(feature = "serde_json")]
            impl<$($($parameter: serde_core::de::DeserializeOwned),+)?> std::convert::TryFrom<serde_json::Value>
                for $name<$($($parameter),+)?>
            {
                type Error = $crate::json::Error;
                #[inline]
                fn try_from(value: serde_json::Value) -> Result<Self, $crate::json::Error> {
                    $crate::json::read(value)
                }
            }

            /// Reads a JSON text.
            #[cfg(feature = "serde_json")]
            impl<$($($parameter: serde_core::de::DeserializeOwned),+)?> std::str::FromStr
                for $name<$($($parameter),+)?>
            {
                type Err = $crate::json::Error;
                #[inline]
                fn from_str(text: &str) -> Result<Self, $crate::json::Error> {
                    $crate::json::from_str(text)
                }
            }

            impl<$($($parameter: serde_core::Serialize),+)?> serde_core::Serialize for $name<$($($parameter),+)?> {
                fn serialize<__S: serde_core::Serializer>(&self, serializer: __S) -> Result<__S::Ok, __S::Error> {
                    let written = |name: &str| match name {
                        $($key => $crate::wire::is_there!($presence self.$field),)*
                        _ => false,
                    };
                    let length = $(usize::from($crate::wire::is_there!($presence self.$field)) +)*
                        self.extra.count(written);
                    let mut map = serializer.serialize_map(Some(length))?;
                    $($crate::wire::object!(@write $presence map self.$field $key);)*
                    self.extra.write(&mut map, written)?;
                    serde_core::ser::SerializeMap::end(map)
                }
            }
        };
    };
    (@read optional $members:ident $decoder:ty, $field:ident) => { $members.optional::<$decoder>(&mut $field)? };
    (@read $other:ident $members:ident $decoder:ty, $field:ident) => { $members.value::<$decoder>(&mut $field)? };
    // Of a member that may be absent or `null` the value is written, as it is read: formats that do not
    // describe themselves would take the mark of a value that is there for one that is not `null`.
    (@write nullable $map:ident $self:ident.$field:ident $key:literal) => {
        if let Some(value) = &$self.$field {
            serde_core::ser::SerializeMap::serialize_entry(&mut $map, $key, value)?;
        }
    };
    (@write $other:ident $map:ident $self:ident.$field:ident $key:literal) => {
        if $crate::wire::is_there!($other $self.$field) {
            serde_core::ser::SerializeMap::serialize_entry(&mut $map, $key, &$self.$field)?;
        }
    };
    (@take required $members:ident $field:ident $key:literal) => { $members.required($field, $key)? };
    (@take $other:ident $members:ident $field:ident $key:literal) => { $field };
}

/// Whether a member or an argument has a value.
macro_rules! is_there {
    (required $self:ident.$field:ident) => {
        true
    };
    ($other:ident $self:ident.$field:ident) => {
        $self.$field.is_some()
    };
}

pub(crate) use {is_there, object};
