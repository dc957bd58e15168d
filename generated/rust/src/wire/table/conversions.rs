//! The table of what two editions have under one name.

/// Converts between two editions, by way of the JSON value. A row is an item, and what differs in it.
///
/// The functions are there for those who call them: nothing is compiled for the others.
macro_rules! conversions {
    ($old:ident $new:ident; $($($name:ident)::+ $($differs:literal)?;)*) => {
        $(
            $crate::wire::conversions!(@from $old, $new, $($name)::+, $($differs)?);
            $crate::wire::conversions!(@from $new, $old, $($name)::+, $($differs)?);
        )*
    };
    (@from $from:ident, $to:ident, $($name:ident)::+, $($differs:literal)?) => {
        $(#[doc = $differs])?
        impl TryFrom<crate::$from::$($name)::+> for crate::$to::$($name)::+ {
            type Error = $crate::json::Error;

            #[inline]
            fn try_from(value: crate::$from::$($name)::+) -> Result<Self, $crate::json::Error> {
                $crate::json::from_value($crate::json::to_value(&value)?)
            }
        }
    };
}

pub(crate) use conversions;
