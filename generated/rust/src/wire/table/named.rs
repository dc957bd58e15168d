//! The table of all events.

/// Reads and writes the enumeration of all events. An event is its variant, its documented name and
/// the structure of its arguments.
///
/// What reads all events is compiled by who calls it, as what reads one type is: it is half of the code of a
/// crate whose users may want none of it.
macro_rules! events {
    ($name:ident; $($variant:ident $documented:literal $event:ident;)*) => {
        impl $name {
            /// The names of the documented events, in order.
            pub const NAMES: &'static [&'static str] = &[$($documented),*];

            /// The name of the event.
            #[inline]
            pub fn name(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $documented,)*
                    Self::Unknown(event) => &event.name,
                    Self::Unreadable(event) => &event.name,
                }
            }

            /// Whether the event is documented, and its arguments are what the documentation says.
            #[inline]
            pub fn is_documented(&self) -> bool {
                !matches!(self, Self::Unknown(_) | Self::Unreadable(_))
            }

            /// The event, unless it is [`Unreadable`](AnyEvent::Unreadable): then what is wrong with its
            /// arguments.
            ///
            /// # Errors
            ///
            /// When the event is documented and its arguments are not what the documentation says.
            #[doc(alias = "error")]
            #[inline]
            pub fn into_result(self) -> Result<Self, $crate::json::Error> {
                match self {
                    Self::Unreadable(event) => Err(event.error),
                    event => Ok(event),
                }
            }

            /// Reads the arguments of the event of this name: of a JSON text with
            /// `&mut serde_json::Deserializer::from_str(text)`, of a value in memory as it is.
            ///
            /// # Errors
            ///
            /// Those of the input itself; arguments that are not what the documentation says make an
            /// [`Unreadable`](AnyEvent::Unreadable) event, which [`into_result`](Self::into_result) refuses.
            #[doc(alias = "from_str")]
            #[doc(alias = "parse")]
            pub fn read<'de, __D: serde_core::Deserializer<'de>>(
                name: &str,
                arguments: __D,
            ) -> Result<Self, __D::Error> {
                if !Self::NAMES.contains(&name) {
                    return <$crate::json::Value as serde_core::Deserialize>::deserialize(arguments)
                        .map(|arguments| Self::from_value(name, arguments));
                }
                let tape = $crate::wire::Tape::record(arguments)?;
                match Self::from_tape(name, &tape) {
                    Some(Ok(event)) => Ok(event),
                    _ => tape
                        .read()
                        .map(|arguments| Self::from_value(name, arguments))
                        .map_err(serde_core::de::Error::custom),
                }
            }

            /// Makes an event of its name and the array of its arguments.
            #[inline]
            pub fn from_value(name: &str, arguments: $crate::json::Value) -> Self {
                match Self::from_tape(name, &$crate::wire::Tape::of(&arguments)) {
                    Some(Ok(event)) => event,
                    Some(Err((error, guard))) => Self::Unreadable($crate::protocol::UnreadableEvent::new(
                        name,
                        arguments,
                        error,
                        guard.hides_names(),
                    )),
                    None => Self::Unknown($crate::protocol::UnknownEvent::new(name, arguments)),
                }
            }

            /// Reads the arguments of a documented event; with what is wrong with them, whether it is among
            /// something sensitive.
            #[inline]
            fn from_tape(
                name: &str,
                tape: &$crate::wire::Tape<'_>,
            ) -> Option<Result<Self, ($crate::json::Error, $crate::wire::Guard)>> {
                match name {
                    $($documented => Some(tape.arguments().map(|event| Self::$variant(Box::new(event))).map_err(|error| {
                        (error, <$event as $crate::wire::Positional<'_>>::GUARD)
                    })),)*
                    _ => None,
                }
            }
        }

        impl serde_core::Serialize for $name {
            /// Writes the array of the arguments.
            fn serialize<__S: serde_core::Serializer>(&self, serializer: __S) -> Result<__S::Ok, __S::Error> {
                match self {
                    $(Self::$variant(event) => serde_core::Serialize::serialize(event, serializer),)*
                    Self::Unknown(event) => serde_core::Serialize::serialize(&event.arguments, serializer),
                    Self::Unreadable(event) => serde_core::Serialize::serialize(&event.arguments, serializer),
                }
            }
        }

        $(impl From<$event> for $name {
            #[inline]
            fn from(event: $event) -> Self {
                Self::$variant(Box::new(event))
            }
        }

        impl TryFrom<$name> for $event {
            type Error = $crate::protocol::OtherEvent<$name>;
            #[inline]
            fn try_from(event: $name) -> Result<Self, Self::Error> {
                match event {
                    $name::$variant(event) => Ok(*event),
                    other => {
                        let reason = match &other {
                            $name::Unreadable(event) if event.name == $documented => Some(event.error.clone()),
                            _ => None,
                        };
                        Err($crate::protocol::OtherEvent::new($documented, other, reason))
                    }
                }
            }
        })*
    };
}

pub(crate) use events;
