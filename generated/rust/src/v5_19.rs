//! Agent Desktop client-side JavaScript API, edition 5.19.
//!
//! The API by which a host page, usually a CRM, talks to the Agent Desktop widget it embeds, as
//! of documentation version 5.19. The page gets a client object from a script of its tenant,
//! calls its methods and registers handlers for its events.
//!
//! Where the documentation is silent, the facts come from the type declarations that the vendor
//! published for the same release line.
//!
//! A handler stays registered until it is removed with the same event and the same function.
//! Register one handler only for an event that is answered: with several the documentation lets
//! the result of the last one count, and other sources word the rule differently.
//!
//! On the wire a method call is a request that is named by its command; the answer carries the
//! same name followed by `_RESPONSE`, and so does the answer to an event.

pub mod events;
pub mod methods;
mod types;
mod wire;

pub use types::*;
