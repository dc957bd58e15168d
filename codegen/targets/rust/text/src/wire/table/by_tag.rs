//! The table of a union whose objects are told apart by a tag.

/// Reads, writes and converts an enumeration of objects, each with the values of the tag that it has,
/// and of other kinds of values, as in the table of a `union`. Behind the name of the tag stands which
/// values it may have.
macro_rules! tagged_union {
    ($name:ident $(<$($parameter:ident),+>)? $expected:literal by $tag:literal $values:ident; $($rows:tt)*) => {
        $crate::wire::tagged_union! {
            @arms $name [$($($parameter),+)?] [$($($parameter),+)?] $expected $tag $values; $($rows)*
        }
    };
    (
        @arms $name:ident [$($parameter:ident),*] $parameters:tt $expected:literal $tag:literal $values:ident;
        $(boolean $boolean:ident $boolean_way:ty $(, $boolean_how:ident $boolean_from:ty)*;)?
        $(number $number:ident $number_way:ty $(, $number_how:ident $number_from:ty)*;)?
        $(string $string:ident $string_way:ty $(, $string_how:ident $string_from:ty)*;)?
        $(array $array:ident $array_way:ty $(, $array_how:ident $array_from:ty)*;)?
        $(object $object:ident $($value:tt)|+ => $object_way:ty $(, $object_how:ident $object_from:ty)*;)*
    ) => {
        $crate::wire::union! {
            @read $name $parameters
            [$($boolean_way;)? $($number_way;)? $($string_way;)? $($array_way;)? $($object_way;)*]
        }

        impl<'de, $($parameter: serde_core::Deserialize<'de>),*> $crate::wire::Visitor<'de>
            for $crate::wire::UnionVisitor<$name<$($parameter),*>>
        {
            type Value = $name<$($parameter),*>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::wire::expect_union(f, $expected, stringify!($name), Some($tag))
            }

            $($crate::wire::union! { @boolean $boolean $boolean_way })?
            $($crate::wire::union! { @number $number $number_way })?
            $($crate::wire::union! { @string $string $string_way })?
            $($crate::wire::union! { @array $array $array_way })?

            fn visit_map<__A: $crate::wire::MapAccess<'de>>(self, members: __A) -> Result<Self::Value, __A::Error> {
                $(let members = $crate::wire::union!(@look $number members self);)?
                let expected = $crate::wire::tagged_union!(@expected $values);
                let (tag, object) = $crate::wire::read_tag(stringify!($name), $tag, expected, members)?;
                match tag.borrow() {
                    $($($crate::wire::tagged_union!(@pattern $value))|+ => {
                        <$object_way as $crate::wire::Decoder>::read($crate::wire::MapAccessDeserializer::new(object))
                            .map(Self::Value::$object)
                    })*
                    // No arm for one kind of tag: the objects may have all of its values.
                    _ if tag.is_boolean() => Err(tag.refuse(stringify!($name), $tag, expected)),
                    _ => $crate::wire::tagged_union!(@other $values stringify!($name), $tag, expected, tag, object),
                }
            }
        }

        $crate::wire::tagged_union! {
            @write $values $name $parameters [$($boolean)? $($number)? $($string)? $($array)? $($object)*]
        }
        $crate::wire::tagged_union! { @documented $values $name $parameters }
        $($($crate::wire::union! { @convert $boolean_how $name $parameters $boolean $boolean_from })*)?
        $($($crate::wire::union! { @convert $number_how $name $parameters $number $number_from })*)?
        $($($crate::wire::union! { @convert $string_how $name $parameters $string $string_from })*)?
        $($($crate::wire::union! { @convert $array_how $name $parameters $array $array_from })*)?
        $($($crate::wire::union! { @convert $object_how $name $parameters $object $object_from })*)*
    };
    (@pattern true) => { $crate::wire::TagRef::Bool(true) };
    (@pattern false) => { $crate::wire::TagRef::Bool(false) };
    (@pattern $value:literal) => { $crate::wire::TagRef::String($value) };
    (@expected strings) => { "a string" };
    (@expected booleans) => { "a boolean" };
    (@expected $both:ident) => { "a string or a boolean" };
    (@other booleans $name:expr, $tag:literal, $expected:ident, $found:ident, $object:ident) => {
        Err($found.refuse($name, $tag, $expected))
    };
    (@other $strings:ident $name:expr, $tag:literal, $expected:ident, $found:ident, $object:ident) => {
        $object
            .into_map()
            .map(|members| Self::Value::Unrecognized($crate::json::UnrecognizedObject::new(members)))
    };
    (@documented booleans $name:ident $parameters:tt) => {};
    (@documented $strings:ident $name:ident [$($parameter:ident),*]) => {
        impl<$($parameter),*> $name<$($parameter),*> {
            /// Whether it is of a documented kind.
            pub fn is_documented(&self) -> bool {
                !matches!(self, Self::Unrecognized(_))
            }
        }
    };
    (@write booleans $name:ident $parameters:tt $variants:tt) => {
        $crate::wire::union! { @write $name $parameters $variants }
    };
    (@write $strings:ident $name:ident $parameters:tt [$($variant:ident)*]) => {
        $crate::wire::union! { @write $name $parameters [$($variant)* Unrecognized] }
    };
}

pub(crate) use tagged_union;
