//! `APIPacket`.

use crate::json;

/// A message between the host page and the widget. The adapter script makes and reads packets;
/// a host page meets them only when it looks at the messages between the two windows.
///
/// A method call carries its arguments in order, an event those of its handler. The answer has
/// the same `uid` and the name with `_RESPONSE` at its end. What an answer carries is known
/// from an early build of the adapter: the [`OperationResult`](crate::latest::OperationResult)
/// itself for a method call, a list with the result of the handler for an event.
///
/// Source: vendor type declarations (2026-07-02); early public development build of the adapter
/// script.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct APIPacket<T = Vec<json::Value>> {
    /// ID of the instance of the adapter that is meant, or `broadcast` for all of them.
    pub instance_id: String,
    /// Name of the message, such as `GET_TEAMS`, `GET_TEAMS_RESPONSE` or `ON_LOGIN`. The names that
    /// are declared are those of [`RequestMessage`](crate::latest::RequestMessage),
    /// [`RequestResponseMessage`](crate::latest::RequestResponseMessage),
    /// [`CallbackMessage`](crate::latest::CallbackMessage) and
    /// [`CallbackResponseMessage`](crate::latest::CallbackResponseMessage).
    pub r#type: String,
    /// ID that a message and the answer to it share.
    pub uid: String,
    /// What the message carries.
    pub params: T,
    /// Not described. Judging by the name, the answer to an event for which no handler is
    /// registered.
    pub no_handlers: Option<json::True>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl<T> APIPacket<T> {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(required: APIPacketRequired<T>) -> Self {
        Self {
            instance_id: required.instance_id,
            r#type: required.r#type,
            uid: required.uid,
            params: required.params,
            no_handlers: None,
            extra: json::Extra::new(),
        }
    }
    /// Sets `noHandlers`.
    #[must_use]
    pub fn with_no_handlers(mut self, no_handlers: json::True) -> Self {
        self.no_handlers = Some(no_handlers);
        self
    }
}

/// The required fields of a [`APIPacket`], which [`APIPacket::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct APIPacketRequired<T = Vec<json::Value>> {
    /// ID of the instance of the adapter that is meant, or `broadcast` for all of them.
    pub instance_id: String,
    /// Name of the message, such as `GET_TEAMS`, `GET_TEAMS_RESPONSE` or `ON_LOGIN`. The names that
    /// are declared are those of [`RequestMessage`](crate::latest::RequestMessage),
    /// [`RequestResponseMessage`](crate::latest::RequestResponseMessage),
    /// [`CallbackMessage`](crate::latest::CallbackMessage) and
    /// [`CallbackResponseMessage`](crate::latest::CallbackResponseMessage).
    pub r#type: String,
    /// ID that a message and the answer to it share.
    pub uid: String,
    /// What the message carries.
    pub params: T,
}
