//! The table of what messages travel in.

/// Makes packets of messages and messages of packets. The first row has the type of a packet, and its
/// members with the name, with what a message and its answer have in common, and with what is carried;
/// a row is another member of it.
macro_rules! packets {
    (
        $packet:ident $name:ident $id:ident $content:ident;
        $(required $how:ident $field:ident $ty:ty;)*
        $(optional $absent:ident;)*
        $(any $events:ident;)?
    ) => {
        /// A packet that carries anything, as it comes.
        pub type AnyPacket = super::$packet<$crate::json::Value>;

        /// A message that can be put into a packet: a call, an event, one of any name.
        pub trait IntoPacket: $crate::protocol::Message + Sized {
            /// Puts the message into a packet.
            fn into_packet(
                self,
                $id: impl Into<String>,
                $($field: $crate::wire::packets!(@taken $how $ty),)*
            ) -> super::$packet<Self> {
                super::$packet {
                    $name: self.message_name().to_owned(),
                    $id: $id.into(),
                    $($field: $crate::wire::packets!(@given $how $field),)*
                    $($absent: None,)*
                    $content: self,
                    extra: $crate::json::Extra::new(),
                }
            }
        }

        impl<__M: $crate::protocol::Message> IntoPacket for __M {}

        impl<T> super::$packet<T> {
            /// The same packet, which carries something else.
            pub fn map<U>(self, change: impl FnOnce(T) -> U) -> super::$packet<U> {
                super::$packet {
                    $name: self.$name,
                    $id: self.$id,
                    $($field: self.$field,)*
                    $($absent: self.$absent,)*
                    $content: change(self.$content),
                    extra: self.extra,
                }
            }

            /// The packet that answers a call of this method.
            pub fn answer<M: $crate::protocol::Call>(&self, answer: M::Answer) -> super::$packet<M::Content> {
                self.answered(M::ANSWER_NAME, $crate::protocol::Content::pack(answer))
            }

            /// The packet that answers this event with the result of its handler. Events that nobody
            /// waits for have none.
            pub fn reply<E: $crate::protocol::Request>(&self, reply: E::Reply) -> super::$packet<E::Content> {
                self.answered(E::REPLY_NAME, $crate::protocol::Content::pack(reply))
            }

            fn answered<U>(&self, name: &str, content: U) -> super::$packet<U> {
                super::$packet {
                    $name: name.to_owned(),
                    $id: self.$id.clone(),
                    $($field: self.$field.clone(),)*
                    $($absent: None,)*
                    $content: content,
                    extra: $crate::json::Extra::new(),
                }
            }
        }

        impl AnyPacket {
            /// The same packet, with its message by kind.
            #[inline]
            pub fn into_message(self) -> super::$packet<AnyMessage> {
                let name = self.$name.clone();
                self.map(|content| AnyMessage::read(&name, content))
            }

            /// What the call came back with that was sent in a packet, if this is the answer to it.
            ///
            /// # Errors
            ///
            /// What it came back with is not what the documentation says.
            pub fn answer_to<M: $crate::protocol::Call>(
                &self,
                sent: &super::$packet<M>,
            ) -> Option<Result<M::Answer, $crate::json::Error>> {
                let is_answer = self.$id == sent.$id && self.$name == M::ANSWER_NAME;
                is_answer.then(|| <M::Content as $crate::protocol::Content<_>>::unpack(self.$content.clone()))
            }

            /// The result of the handler of the event that was sent in a packet, if this is the answer to it.
            ///
            /// # Errors
            ///
            /// The result is not what the documentation says.
            pub fn reply_to<E: $crate::protocol::Request>(
                &self,
                sent: &super::$packet<E>,
            ) -> Option<Result<E::Reply, $crate::json::Error>> {
                let is_answer = self.$id == sent.$id && self.$name == E::REPLY_NAME;
                is_answer.then(|| <E::Content as $crate::protocol::Content<_>>::unpack(self.$content.clone()))
            }
        }

        impl From<AnyPacket> for AnyMessage {
            #[inline]
            fn from(packet: AnyPacket) -> Self {
                Self::from_packet(packet)
            }
        }

        $(impl From<AnyPacket> for super::events::$events {
            #[inline]
            fn from(packet: AnyPacket) -> Self {
                Self::from_packet(packet)
            }
        })?

        impl AnyMessage {
            /// The message in a packet, by its kind.
            #[inline]
            pub fn from_packet(packet: AnyPacket) -> Self {
                Self::read(&packet.$name, packet.$content)
            }
        }

        $(impl super::events::$events {
            /// The event in a packet.
            #[inline]
            pub fn from_packet(packet: AnyPacket) -> Self {
                Self::from_value(&packet.$name, packet.$content)
            }
        })?
    };
    (@taken into $ty:ty) => { impl Into<$ty> };
    (@taken plain $ty:ty) => { $ty };
    (@given into $field:ident) => { $field.into() };
    (@given plain $field:ident) => { $field };
}

pub(crate) use packets;
