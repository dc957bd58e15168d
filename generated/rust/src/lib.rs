//! Types of Bright Pattern's Agent Desktop client-side JavaScript API (Communicator Widget
//! SDK).
//!
//! At the root are the types of edition 5.19, the module `v5_19`, and beside it `latest`.
//! Events are in `events`, methods in `methods`, values of any shape in `json`.
//!
//! What is read is kept: members and values that are not documented are there after reading and
//! are written back, and whole numbers are written without a fraction, as JavaScript writes
//! them. No procedural macro is needed to build the crate.
//!
//! Every self-describing format of serde will do. Of `serde_json` take the feature
//! `float_roundtrip`: without it the last digit of a number with a fraction may change.
//!
//! Where a text gives a member twice, each of the values must be right, and those of a tag the
//! same; the last one counts. A document in memory, a `serde_json::Value`, has the last one
//! only.
//!
//! # Reading and writing back
//!
//! ```
//! use brightpattern_agent_desktop::InteractionData;
//!
//! let text = r##"{"interactionId": "text", "state": "unknown", "type": "voice", "subject": "text", "associatedObjects": {"list": [], "selected": null}, "callParties": [], "callMuted": false, "callRecording": false, "attachedData": {}, "notDocumented": 5}"##;
//! let read: InteractionData = serde_json::from_str(text)?;
//! assert_eq!(read.extra["notDocumented"].as_f64(), Some(5.0));
//!
//! let written: serde_json::Value = serde_json::to_value(&read)?;
//! assert_eq!(written, serde_json::from_str::<serde_json::Value>(text)?);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Meeting a value that is not documented
//!
//! ```
//! use brightpattern_agent_desktop::InteractionType;
//!
//! let value: InteractionType = serde_json::from_str("\"brand-new\"")?;
//! assert!(matches!(value, InteractionType::Unrecognized(_)));
//! assert_eq!(value.as_str(), "brand-new");
//! assert_eq!(serde_json::to_string(&value)?, "\"brand-new\"");
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Making one for a test
//!
//! ```
//! use brightpattern_agent_desktop::*;
//!
//! let made = InteractionData::new(InteractionDataRequired {
//!     interaction_id: "interactionId".to_owned(),
//!     state: InteractionState::Unknown,
//!     r#type: InteractionType::Voice,
//!     subject: "subject".to_owned(),
//!     associated_objects: InteractionAssociatedObjectsData::new(Vec::new(), None),
//!     call_parties: Vec::new(),
//!     call_muted: false,
//!     call_recording: false,
//!     attached_data: json::Map::new(),
//! });
//! let text = serde_json::to_string(&made)?;
//! # let _ = text;
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Receiving an event by its name
//!
//! ```
//! use brightpattern_agent_desktop::events::{AnyEvent, OnLogout};
//! use brightpattern_agent_desktop::protocol::Event;
//!
//! let arguments = &mut serde_json::Deserializer::from_str("[]");
//! let event = AnyEvent::read(OnLogout::NAME, arguments)?;
//! assert!(matches!(event, AnyEvent::OnLogout(_)));
//!
//! let arguments = &mut serde_json::Deserializer::from_str("[5]");
//! let newer = AnyEvent::read("not documented", arguments)?;
//! assert!(matches!(newer, AnyEvent::Unknown(_)));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Calling a method
//!
//! ```
//! use brightpattern_agent_desktop::methods::GetLoginState;
//! use brightpattern_agent_desktop::protocol::Method;
//!
//! // Send the command with its arguments, and read what comes back as its answer.
//! assert_eq!(GetLoginState::COMMAND, Some("GET_LOGIN_STATE"));
//! assert_eq!(serde_json::to_string(&GetLoginState::new())?, "[]");
//! type Answer = <GetLoginState as Method>::Answer;
//! # let _: Option<Answer> = None;
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! This project is not affiliated with, sponsored by or endorsed by Bright Pattern, Inc. The
//! names of its products are used only to say what these types describe.

#[allow(dead_code, reason = "an API need not use every kind of value")]
pub mod json;
pub mod v5_19;
pub mod latest;
#[allow(dead_code, reason = "an API need not have events")]
pub mod protocol;
mod wire;

#[doc(inline)]
pub use v5_19::*;
