//! The table of all messages.

/// Tells messages apart by their names. A row is a method that sends a message, with its command; an
/// event, with its constant; or a request, an event whose answer somebody waits for.
macro_rules! messages {
    (
        $suffix:literal answer $answer:ident reply $reply:ident;
        $(call $method:ident $command:literal;)*
        $(event $event:ident $constant:literal;)*
        $(request $request:ident $asked:literal;)*
        $(any $events:ident;)?
    ) => {
        /// A message of any name.
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum AnyMessage {
            /// A call of a documented method.
            Call($crate::protocol::RawMessage),
            /// The answer to one.
            Answer($crate::protocol::RawMessage),
            $(
                /// A documented event.
                Event(super::events::$events),
            )?
            /// The answer to one.
            Reply($crate::protocol::RawMessage),
            /// A message that is not documented.
            Unknown($crate::protocol::RawMessage),
        }

        impl AnyMessage {
            /// What the name of an answer has after that of what it answers.
            pub const SUFFIX: &'static str = $suffix;

            /// Makes a message of its name and of what it carries, as a logger of messages gets them.
            #[allow(unreachable_patterns)]
            #[inline]
            pub fn read(name: &str, content: $crate::json::Value) -> Self {
                let raw = |content| $crate::protocol::RawMessage::new(name, content);
                match name {
                    $($command => Self::Call(raw(content)),)*
                    $(concat!($command, $suffix) => Self::Answer(raw(content)),)*
                    $($constant => Self::Event(super::events::AnyEvent::from_value(name, content)),)*
                    $($asked => Self::Event(super::events::AnyEvent::from_value(name, content)),)*
                    $(concat!($asked, $suffix) => Self::Reply(raw(content)),)*
                    _ => Self::Unknown(raw(content)),
                }
            }

            /// The name of the message.
            pub fn name(&self) -> &str {
                $crate::protocol::Message::message_name(self)
            }

            /// The message as it came; events are read already.
            pub fn raw(&self) -> Option<&$crate::protocol::RawMessage> {
                match self {
                    Self::Call(raw) | Self::Answer(raw) | Self::Reply(raw) | Self::Unknown(raw) => Some(raw),
                    $($crate::wire::messages!(@pattern $events) => None,)?
                }
            }
        }

        impl $crate::protocol::Message for AnyMessage {
            fn message_name(&self) -> &str {
                match self {
                    Self::Call(raw) | Self::Answer(raw) | Self::Reply(raw) | Self::Unknown(raw) => &raw.name,
                    $($crate::wire::messages!(@bound event $events) => event.name(),)?
                }
            }
        }

        impl serde_core::Serialize for AnyMessage {
            /// Writes what the message carries.
            fn serialize<__S: serde_core::Serializer>(&self, serializer: __S) -> Result<__S::Ok, __S::Error> {
                match self {
                    Self::Call(raw) | Self::Answer(raw) | Self::Reply(raw) | Self::Unknown(raw) => {
                        serde_core::Serialize::serialize(raw, serializer)
                    }
                    $($crate::wire::messages!(@bound event $events) => {
                        serde_core::Serialize::serialize(event, serializer)
                    })?
                }
            }
        }

        $(impl From<super::events::$events> for AnyMessage {
            /// An event that is not documented is a message that is not.
            #[inline]
            fn from(event: super::events::$events) -> Self {
                match event {
                    super::events::$events::Unknown(event) => {
                        Self::Unknown($crate::protocol::RawMessage::new(event.name, event.arguments))
                    }
                    event => Self::Event(event),
                }
            }
        })?

        $(impl $crate::protocol::Message for super::events::$events {
            fn message_name(&self) -> &str {
                self.name()
            }
        })?

        $(
            $crate::wire::messages!(@message super::methods::$method, $command);

            impl $crate::protocol::Call for super::methods::$method {
                const CALL_NAME: &'static str = $command;
                const ANSWER_NAME: &'static str = concat!($command, $suffix);
                type Content = $crate::wire::messages!(@content $answer <Self as $crate::protocol::Method>::Answer);
            }
        )*

        $(
            $crate::wire::messages!(@message super::events::$event, $constant);
            $crate::wire::messages!(@from $event);
        )*

        $(
            $crate::wire::messages!(@message super::events::$request, $asked);
            $crate::wire::messages!(@from $request);

            impl $crate::protocol::Request for super::events::$request {
                const REPLY_NAME: &'static str = concat!($asked, $suffix);
                type Content = $crate::wire::messages!(@content $reply <Self as $crate::protocol::Event>::Reply);
            }
        )*
    };
    (@from $event:ident) => {
        impl From<super::events::$event> for AnyMessage {
            #[inline]
            fn from(event: super::events::$event) -> Self {
                Self::Event(event.into())
            }
        }
    };
    (@pattern $events:ident) => { Self::Event(_) };
    (@bound $event:ident $events:ident) => { Self::Event($event) };
    (@content value $value:ty) => { $value };
    (@content list $value:ty) => { [$value; 1] };
    (@message $message:ty, $name:literal) => {
        impl $crate::protocol::Message for $message {
            fn message_name(&self) -> &str {
                $name
            }
        }
    };
}

pub(crate) use messages;
