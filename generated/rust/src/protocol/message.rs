//! What passes between a page and whoever it calls: messages that have a name and carry a value.

use std::fmt;

use serde_core::de::DeserializeOwned;
use serde_core::{Serialize, Serializer};

use super::{Event, Method};
use crate::json::{from_value, Error, Redacted, Value};

/// What has a message of its own: a call, an event.
pub trait Message: Serialize {
    /// The name of the message. It carries the list of the arguments.
    fn message_name(&self) -> &str;
}

/// A method that sends a message.
pub trait Call: Method {
    /// The name of the message, the command.
    const CALL_NAME: &'static str;
    /// The name of the message that answers it.
    const ANSWER_NAME: &'static str;
    /// What the answer carries: what the call comes back with, or a list of it.
    type Content: Content<Self::Answer>;
}

/// An event whose sender waits for the result of its handler.
pub trait Request: Event {
    /// The name of the message that answers it.
    const REPLY_NAME: &'static str;
    /// What the answer carries: the result of the handler, or a list of it.
    type Content: Content<Self::Reply>;
}

/// How a message carries a value: `T` is the value itself, `[T; 1]` a list of it.
pub trait Content<T>: Serialize + Sized {
    /// Makes what a message carries.
    fn pack(value: T) -> Self;

    /// Reads the value from what a message carries.
    ///
    /// # Errors
    ///
    /// What is carried is not what the documentation says.
    fn unpack(content: Value) -> Result<T, Error>;
}

impl<T: Serialize + DeserializeOwned> Content<T> for T {
    fn pack(value: T) -> Self {
        value
    }

    fn unpack(content: Value) -> Result<T, Error> {
        from_value(content)
    }
}

impl<T: Serialize + DeserializeOwned> Content<T> for [T; 1] {
    fn pack(value: T) -> Self {
        [value]
    }

    /// Of a list that is longer or shorter the first value is read, or `null`.
    fn unpack(content: Value) -> Result<T, Error> {
        from_value(match content {
            Value::Array(values) => values.into_iter().next().unwrap_or(Value::Null),
            other => return from_value::<[T; 1]>(other).map(|[value]| value),
        })
    }
}

/// A message as it came. Its content may be sensitive, and is not shown.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct RawMessage {
    /// Its name.
    pub name: String,
    /// What it carries.
    pub content: Value,
}

impl RawMessage {
    /// Makes one of its name and of what it carries.
    #[must_use]
    pub fn new(name: impl Into<String>, content: impl Into<Value>) -> Self {
        RawMessage {
            name: name.into(),
            content: content.into(),
        }
    }

    /// The call that it is, if it has the name of the method's message. A call that carries nothing
    /// has no arguments.
    ///
    /// # Errors
    ///
    /// The arguments are not what the documentation says.
    #[must_use]
    pub fn call<M: Call>(&self) -> Option<Result<M, Error>> {
        let content = match &self.content {
            Value::Null => Value::Array(Vec::new()),
            other => other.clone(),
        };
        (self.name == M::CALL_NAME).then(|| from_value(content))
    }

    /// What a call came back with, if this is the answer to such a call.
    ///
    /// # Errors
    ///
    /// What it came back with is not what the documentation says.
    #[must_use]
    pub fn answer<M: Call>(&self) -> Option<Result<M::Answer, Error>> {
        (self.name == M::ANSWER_NAME).then(|| M::Content::unpack(self.content.clone()))
    }

    /// The result of a handler, if this is the answer to such an event.
    ///
    /// # Errors
    ///
    /// The result is not what the documentation says.
    #[must_use]
    pub fn reply<E: Request>(&self) -> Option<Result<E::Reply, Error>> {
        (self.name == E::REPLY_NAME).then(|| E::Content::unpack(self.content.clone()))
    }
}

impl fmt::Debug for RawMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawMessage")
            .field("name", &self.name)
            .field("content", &Redacted)
            .finish()
    }
}

impl Serialize for RawMessage {
    /// Writes what it carries.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.content.serialize(serializer)
    }
}

impl Message for RawMessage {
    fn message_name(&self) -> &str {
        &self.name
    }
}
