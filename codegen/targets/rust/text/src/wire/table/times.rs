//! The table of the fields that hold a time.

/// Gives the fields of a structure that hold a time as the types that have one. A field is what it
/// measures, how many nanoseconds its unit has, its name, its documented name, the names of what gives
/// it, and of what sets it, in one that is made and in place, before which stands what the field holds.
macro_rules! times {
    ($name:ident $(<$($parameter:ident),+>)?; $($rows:tt)*) => {
        $crate::wire::times! { @rows $name [$($($parameter),+)?]; $($rows)* }
    };
    (
        @rows $name:ident $parameters:tt;
        $($measure:ident $unit:literal $field:ident $documented:literal $any:ident $std:ident $($kind:ident $setter:ident $in_place:ident)?;)*
    ) => { $(
        $crate::wire::times! { @get $measure $name $parameters $unit $field $documented $any $std }
        $($crate::wire::times! { @set $kind $measure $name $parameters $unit $field $documented $setter $in_place })?
    )* };
    (@get Span $name:ident $parameters:tt $unit:literal $field:ident $documented:literal $any:ident $std:ident) => {
        $crate::wire::times! {
            @get $name $parameters $unit $field $documented $any $std
            Span, std::time::Duration, "the time it takes"
        }
    };
    (@get Instant $name:ident $parameters:tt $unit:literal $field:ident $documented:literal $any:ident $std:ident) => {
        $crate::wire::times! {
            @get $name $parameters $unit $field $documented $any $std
            Instant, std::time::SystemTime, "the time at which it is"
        }
    };
    (
        @get $name:ident [$($parameter:ident),*] $unit:literal $field:ident $documented:literal $any:ident $std:ident
        $trait:ident, $type:ty, $what:literal
    ) => {
        impl<$($parameter),*> $name<$($parameter),*> {
            #[doc = concat!("`", $documented, "` as ", $what, ".")]
            /// `None` when it is absent, or when the type does not hold it.
            #[must_use]
            pub fn $any<__T: $crate::json::time::$trait>(&self) -> Option<__T> {
                __T::from_nanoseconds($crate::json::time::nanoseconds(&self.$field, $unit)?)
            }

            #[doc = concat!("`", $documented, "` as ", $what, ", in the type of the standard library.")]
            /// `None` when it is absent, or when the type does not hold it.
            #[must_use]
            pub fn $std(&self) -> Option<$type> {
                self.$any()
            }
        }
    };
    (
        @set number $measure:ident $name:ident [$($parameter:ident),*] $unit:literal $field:ident $documented:literal
        $setter:ident $in_place:ident
    ) => {
        impl<$($parameter),*> $name<$($parameter),*> {
            #[doc = concat!("Sets `", $documented, "`.")]
            #[must_use]
            pub fn $setter(mut self, time: impl $crate::json::time::$measure) -> Self {
                self.$in_place(time);
                self
            }

            #[doc = concat!("Sets `", $documented, "` in place.")]
            pub fn $in_place(&mut self, time: impl $crate::json::time::$measure) {
                // There is no time that a number could not hold.
                if let Some(value) = $crate::json::time::Stored::store(time.to_number($unit)) {
                    self.$field = value;
                }
            }
        }
    };
    (
        @set integer $measure:ident $name:ident [$($parameter:ident),*] $unit:literal $field:ident $documented:literal
        $setter:ident $in_place:ident
    ) => {
        impl<$($parameter),*> $name<$($parameter),*> {
            #[doc = concat!("Sets `", $documented, "`, whole units of it.")]
            /// `None` when it is out of the range of an integer.
            #[must_use]
            pub fn $setter(mut self, time: impl $crate::json::time::$measure) -> Option<Self> {
                self.$in_place(time).map(|()| self)
            }

            #[doc = concat!("Sets `", $documented, "` in place, whole units of it.")]
            /// `None`, and the field as it was, when it is out of the range of an integer.
            pub fn $in_place(&mut self, time: impl $crate::json::time::$measure) -> Option<()> {
                self.$field = $crate::json::time::Stored::store(time.to_number($unit))?;
                Some(())
            }
        }
    };
}

pub(crate) use times;
