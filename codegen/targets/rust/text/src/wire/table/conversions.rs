//! The table of what two editions have under one name.

/// Converts between two editions, by way of the JSON value. A row is an item, its type parameters, each with
/// a name for the other edition, of a set of values the method that gives what the other edition takes,
/// and what differs in it.
///
/// The functions are there for those who call them: nothing is compiled for the others.
macro_rules! conversions {
    ($old:ident $new:ident; $($($name:ident)::+ $(<$($theirs:ident => $ours:ident),+>)? $(from $given:ident)? $($differs:literal)?;)*) => {
        $(
            $crate::wire::conversions!(@from $old $new [$($name)::+] [$($($theirs $ours)+)?] $(from $given)? $($differs)?);
            $crate::wire::conversions!(@from $new $old [$($name)::+] [$($($theirs $ours)+)?] $(from $given)? $($differs)?);
        )*
    };
    (@from $from:ident $to:ident [$($name:ident)::+] [] from $given:ident $($differs:literal)?) => {
        $(#[doc = $differs])?
        impl From<crate::$from::$($name)::+> for crate::$to::$($name)::+ {
            #[inline]
            fn from(value: crate::$from::$($name)::+) -> Self {
                value.$given().into()
            }
        }
    };
    (@from $from:ident $to:ident [$($name:ident)::+] [$($theirs:ident $ours:ident)*] $($differs:literal)?) => {
        $(#[doc = $differs])?
        impl<$($theirs: serde_core::Serialize, $ours: serde_core::de::DeserializeOwned),*>
            TryFrom<crate::$from::$($name)::+<$($theirs),*>> for crate::$to::$($name)::+<$($ours),*>
        {
            type Error = $crate::json::Error;

            #[inline]
            fn try_from(value: crate::$from::$($name)::+<$($theirs),*>) -> Result<Self, $crate::json::Error> {
                $crate::json::from_value($crate::json::to_value(&value)?)
            }
        }
    };
}

pub(crate) use conversions;
