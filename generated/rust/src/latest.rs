//! Communicator Widget SDK, edition latest.
//!
//! The API by which a host page, usually a CRM, talks to the Communicator Widget it embeds, in
//! its current release. It was called Agent Desktop client-side JavaScript API before. The
//! vendor's own integrations of Microsoft Dynamics, ServiceNow and Salesforce Lightning are
//! built on it.
//!
//! A handler stays registered until it is removed with the same event and the same function.
//!
//! A method may be called before the widget is connected: the call waits until it is.
//!
//! On the wire a method call is a request that is named by its command; the answer carries the
//! same name followed by `_RESPONSE`, and so does the answer to an event, see
//! [`APIPacket`](crate::latest::APIPacket).
//!
//! Register one handler only for an event that is answered; which of several answers counts is
//! not settled.
//!
//! Expect the error `api_not_answer`, after 20 seconds with widget 2.0.

pub mod events;
pub mod methods;
mod types;
mod wire;

pub use types::*;
