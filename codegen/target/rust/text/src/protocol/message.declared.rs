
mod message;

pub use message::{Call, Content, Message, RawMessage, Request};
