//! The table of a union whose arms are told apart by the kind of the JSON value.

/// Reads, writes and converts an enumeration with a variant for each kind of value. An arm is its
/// kind, its variant, the decoder of its value, and the types that are converted to it.
macro_rules! union {
    ($name:ident $(<$($parameter:ident),+>)? $expected:literal; $($rows:tt)*) => {
        $crate::wire::union! { @arms $name [$($($parameter),+)?] [$($($parameter),+)?] $expected; $($rows)* }
    };
    (
        @arms $name:ident [$($parameter:ident),*] $parameters:tt $expected:literal;
        $(boolean $boolean:ident $boolean_way:ty $(, $boolean_how:ident $boolean_from:ty)*;)?
        $(number $number:ident $number_way:ty $(, $number_how:ident $number_from:ty)*;)?
        $(string $string:ident $string_way:ty $(, $string_how:ident $string_from:ty)*;)?
        $(array $array:ident $array_way:ty $(, $array_how:ident $array_from:ty)*;)?
        $(object $object:ident $object_way:ty $(, $object_how:ident $object_from:ty)*;)?
    ) => {
        $crate::wire::union! {
            @read $name $parameters
            [$($boolean_way;)? $($number_way;)? $($string_way;)? $($array_way;)? $($object_way;)?]
        }

        impl<'de, $($parameter: serde_core::Deserialize<'de>),*> $crate::wire::Visitor<'de>
            for $crate::wire::UnionVisitor<$name<$($parameter),*>>
        {
            type Value = $name<$($parameter),*>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::wire::expect_union(f, $expected, stringify!($name), None)
            }

            $($crate::wire::union! { @boolean $boolean $boolean_way })?
            $($crate::wire::union! { @number $number $number_way })?
            $($crate::wire::union! { @string $string $string_way })?
            $($crate::wire::union! { @array $array $array_way })?
            $crate::wire::union! { @map [$($number)?] $($object $object_way)? }
        }

        $crate::wire::union! {
            @write $name $parameters [$($boolean)? $($number)? $($string)? $($array)? $($object)?]
        }
        $($($crate::wire::union! { @convert $boolean_how $name $parameters $boolean $boolean_from })*)?
        $($($crate::wire::union! { @convert $number_how $name $parameters $number $number_from })*)?
        $($($crate::wire::union! { @convert $string_how $name $parameters $string $string_from })*)?
        $($($crate::wire::union! { @convert $array_how $name $parameters $array $array_from })*)?
        $($($crate::wire::union! { @convert $object_how $name $parameters $object $object_from })*)?
    };
    (@read $name:ident [$($parameter:ident),*] [$($decoder:ty;)*]) => {
        impl<'de, $($parameter: serde_core::Deserialize<'de>),*> serde_core::Deserialize<'de>
            for $name<$($parameter),*>
        {
            fn deserialize<__D: serde_core::Deserializer<'de>>(deserializer: __D) -> Result<Self, __D::Error> {
                let guard = $crate::wire::Guard::Off$(.or(<$decoder as $crate::wire::Decoder<'de>>::GUARD))*;
                guard.hold(deserializer.deserialize_any($crate::wire::UnionVisitor::<Self>::new()))
            }
        }
    };
    (@boolean $variant:ident $decoder:ty) => {
        $crate::wire::union! { @visit visit_bool bool, $variant $decoder }
    };
    (@number $variant:ident $decoder:ty) => {
        $crate::wire::union! { @visit visit_i64 i64, $variant $decoder }
        $crate::wire::union! { @visit visit_i128 i128, $variant $decoder }
        $crate::wire::union! { @visit visit_u64 u64, $variant $decoder }
        $crate::wire::union! { @visit visit_u128 u128, $variant $decoder }
        $crate::wire::union! { @visit visit_f64 f64, $variant $decoder }
    };
    (@string $variant:ident $decoder:ty) => {
        $crate::wire::union! { @visit visit_str &str, $variant $decoder }
        $crate::wire::union! { @visit visit_string String, $variant $decoder }
    };
    (@visit $method:ident $ty:ty, $variant:ident $decoder:ty) => {
        fn $method<__E: $crate::wire::Error>(self, value: $ty) -> Result<Self::Value, __E> {
            <$decoder as $crate::wire::Decoder>::read($crate::wire::scalar(value)).map(Self::Value::$variant)
        }
    };
    (@array $variant:ident $decoder:ty) => {
        fn visit_seq<__A: $crate::wire::SeqAccess<'de>>(self, elements: __A) -> Result<Self::Value, __A::Error> {
            <$decoder as $crate::wire::Decoder>::read($crate::wire::SeqAccessDeserializer::new(elements))
                .map(Self::Value::$variant)
        }
    };
    // A number may come as a map.
    (@map [$($number:ident)?]) => {
        fn visit_map<__A: $crate::wire::MapAccess<'de>>(self, members: __A) -> Result<Self::Value, __A::Error> {
            $crate::wire::visit_number(members, self)
        }
    };
    (@map [$($number:ident)?] $variant:ident $decoder:ty) => {
        fn visit_map<__A: $crate::wire::MapAccess<'de>>(self, members: __A) -> Result<Self::Value, __A::Error> {
            $(let members = $crate::wire::union!(@look $number members self);)?
            <$decoder as $crate::wire::Decoder>::read($crate::wire::MapAccessDeserializer::new(members))
                .map(Self::Value::$variant)
        }
    };
    (@look $number:ident $members:ident $self:ident) => {
        match $crate::wire::look($members)? {
            $crate::wire::Found::Number(number) => return number.visit($self),
            $crate::wire::Found::Object(members) => members,
        }
    };
    (@write $name:ident [$($parameter:ident),*] [$($variant:ident)*]) => {
        impl<$($parameter: serde_core::Serialize),*> serde_core::Serialize for $name<$($parameter),*> {
            fn serialize<__S: serde_core::Serializer>(&self, serializer: __S) -> Result<__S::Ok, __S::Error> {
                match self {
                    $(Self::$variant(value) => serde_core::Serialize::serialize(value, serializer),)*
                }
            }
        }
    };
    (@convert from $name:ident $parameters:tt $variant:ident $ty:ty) => {
        $crate::wire::union! { @from $name $parameters $variant $ty, value => value }
    };
    (@convert into $name:ident $parameters:tt $variant:ident $ty:ty) => {
        $crate::wire::union! { @from $name $parameters $variant $ty, value => value.into() }
    };
    (@convert boxed $name:ident $parameters:tt $variant:ident $ty:ty) => {
        $crate::wire::union! { @from $name $parameters $variant $ty, value => Box::new(value) }
    };
    (@from $name:ident [$($parameter:ident),*] $variant:ident $ty:ty, $value:ident => $made:expr) => {
        impl<$($parameter),*> From<$ty> for $name<$($parameter),*> {
            fn from($value: $ty) -> Self {
                Self::$variant($made)
            }
        }
    };
}

pub(crate) use union;
