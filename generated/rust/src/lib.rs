//! Types of Bright Pattern's Agent Desktop client-side JavaScript API (Communicator Widget
//! SDK).
//!
//! # Reading a record
//!
//! Every self-describing format of serde will do. What is read is kept: members that are not
//! documented are in `extra` and are written back, whole numbers as JavaScript writes them.
//!
//! The types at the root are those of edition 5.19; [Editions](#editions) says which to take.
//!
//! ```
//! use brightpattern_agent_desktop::InteractionData;
//!
//! let text = r##"{"interactionId":"8a1f6c52-0001","state":"delivered","type":"voice","subject":"Question about an invoice","associatedObjects":{"list":[],"selected":"id-1"},"callParties":[],"callMuted":false,"callRecording":false,"attachedData":{}, "notDocumented": 5}"##;
//! let read: InteractionData = serde_json::from_str(text)?;
//! assert_eq!(read.extra["notDocumented"].as_f64(), Some(5.0));
//!
//! let written: serde_json::Value = serde_json::to_value(&read)?;
//! assert_eq!(written, serde_json::from_str::<serde_json::Value>(text)?);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Values that are not documented
//!
//! A newer release may send a value that this crate does not know. It is the variant
//! `Unrecognized`, which holds the value as it came, and is written back; `is_documented` asks.
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
//! # Errors
//!
//! What does not fit is refused, with the place and with what was expected there. What is
//! optional may be absent or `null`. `json::read` tells it as data, from any format and inside
//! any type; so do `json::from_str` and `json::from_slice`, with the feature `serde_json`, as
//! fast as `serde_json` reads. Inside a type of your own that serde reads from a buffer, with
//! `flatten`, `tag` or `untagged`, the place begins where the buffer does. `json::Checked`
//! keeps what became of one element of a list.
//!
//! ```
//! use brightpattern_agent_desktop::InteractionData;
//! use brightpattern_agent_desktop::json;
//!
//! /// The body of an answer 400.
//! fn refuse(error: &json::Error) -> serde_json::Value {
//!     serde_json::json!({ "pointer": error.pointer(), "reason": error.kind().to_string() })
//! }
//!
//! let body = &mut serde_json::Deserializer::from_str("[{}]");
//! let error = json::read::<Vec<InteractionData>, _>(body).unwrap_err();
//! let answer = refuse(&error);
//! assert_eq!(answer["pointer"], "/0");
//! assert_eq!(answer["reason"], "missing field `interactionId`");
//! ```
//!
//! # Events
//!
//! An event is read by its name, with the list of its arguments; its type says what it is
//! answered with, `Event::Reply`. One that is not documented is `AnyEvent::Unknown`. One whose
//! arguments are not as documented is no error but `AnyEvent::Unreadable`;
//! `AnyEvent::into_result` makes it one.
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
//! # Methods
//!
//! A method is a structure of its parameters, which are written as a list. Its type has the
//! command and what comes back, `Method::Answer`.
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
//! # Answers
//!
//! An answer becomes a `Result`. The error says why the call failed, and `?` passes it on. An
//! answer of a kind that is not documented is an error too, with a number that is none of the
//! documented ones.
//!
//! ```
//! use brightpattern_agent_desktop::OperationResult;
//!
//! fn data<T>(answer: OperationResult<T>) -> Result<T, Box<dyn std::error::Error>> {
//!     Ok(answer.into_result()?)
//! }
//!
//! let text = r##"{"status":"error","error":{"code":1,"name":"not_enough_privileges"}}"##;
//! let answer: OperationResult<()> = serde_json::from_str(text)?;
//! println!("{}", data(answer).unwrap_err());
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # Times
//!
//! A number in a unit of time is given as a type that has one: of the standard library, or with
//! the feature of its name of `chrono`, `jiff` or `time`, by `…_as::<jiff::Timestamp>()`. What
//! is absent or out of range is `None`.
//!
//! ```
//! use std::time::SystemTime;
//!
//! use brightpattern_agent_desktop::InteractionData;
//!
//! fn date(record: &InteractionData) -> Option<SystemTime> {
//!     record.start_time_as_std()
//! }
//!
//! fn now(record: InteractionData) -> InteractionData {
//!     record.with_start_time_from(SystemTime::now())
//! }
//! ```
//!
//! # Messages
//!
//! What passes between a page and whoever it calls has a name, `message::AnyMessage` tells it
//! apart, and an answer is read as the call says that it belongs to. An event is answered with
//! `reply`, if somebody waits.
//!
//! ```
//! # #[cfg(all(feature = "latest"))] {
//! use brightpattern_agent_desktop::latest::message::{AnyMessage, AnyPacket, IntoPacket};
//! use brightpattern_agent_desktop::latest::methods;
//!
//! let call = methods::GetInteractionsState::new().into_packet("1", "instanceId");
//! let sent = serde_json::to_string(&call)?;
//! # let _ = sent;
//!
//! let came = r##"{"instanceId":"instanceId","type":"GET_INTERACTIONS_STATE_RESPONSE","uid":"1","params":{"status":"success","data":{"activeInteractionId":"8a1f6c52-0001","interactions":[]}}}"##;
//! let packet: AnyPacket = serde_json::from_str(came)?;
//! let answer = packet.answer_to(&call).expect("the same ID")?;
//! # let _ = answer;
//! assert!(matches!(AnyMessage::from_packet(packet), AnyMessage::Answer(_)));
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Making a record
//!
//! Required fields are given, and any is set by `with_…`. All fields are public: one is changed
//! in place, and an `Option` is assigned to it as it is. As fields may be added, a record is
//! made of another one by `clone` and `with_…`, not by `..`.
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
//! # Samples
//!
//! With the feature `testing` there is a smallest and a full sample of every documented type, a
//! generic one of any JSON value, of every event, and of every method whose parameters are
//! JSON, also as text: `MINIMAL` and `FULL`.
//!
//! ```
//! # #[cfg(feature = "testing")] {
//! use brightpattern_agent_desktop::testing::Sample;
//! use brightpattern_agent_desktop::InteractionData;
//!
//! let (smallest, full) = (InteractionData::sample(), InteractionData::full());
//! assert_eq!(serde_json::from_str::<InteractionData>(InteractionData::FULL).unwrap(), full);
//! # let _ = smallest;
//! # }
//! ```
//!
//! # From one edition to another
//!
//! A type, an event or a method that two editions have under one name is converted by
//! `try_from`, by way of its JSON value: what one of them does not know is kept, what it cannot
//! have is refused with its place. Where that is always so, the conversion says it. Such a
//! value, or one of another name, is changed between `json::to_value` and `json::from_value`.
//!
//! ```
//! # #[cfg(all(feature = "v5_19", feature = "latest"))] {
//! use brightpattern_agent_desktop::{v5_19, latest};
//!
//! let value: v5_19::CallParty = serde_json::from_str(r##"{"id":"id-1","name":"Ada Example","phone":"+16505550142"}"##)?;
//! let converted = latest::CallParty::try_from(value)?;
//! # let _ = converted;
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Programs
//!
//! `examples/host.rs`: A page and the widget that it embeds, in memory: how each makes what it
//! posts, and reads what the other one posts. A host that plays the widget, such as a test, has
//! the half of it.
//!
//! `examples/refuse.rs`: A service that takes records: those that do not fit are refused with
//! the place and the reason, as the body of an answer 400.
//!
//! # Editions
//!
//! At the root are the types of edition 5.19, the module `v5_19`. Those of edition latest are
//! in `latest`. Each has its `events` and `methods`; values of any shape are in `json`.
//!
//! Each is a feature of the crate, `v5_19`, `latest`, all of them on by default. Without that
//! of edition 5.19 there are no types at the root.
//!
//! **5.19**: For a tenant whose release is not known: it is the last one whose documentation
//! has a number, and stays as it is. Newer widgets have nearly all of it, with more fields,
//! values and events. What they save is not: read their activity records as
//! `InteractionActivityData` of the edition `latest`.
//!
//! **latest**: For a tenant with widget 2.0, whose script is under `/agent/crmembedded/`, and
//! for a client that has the methods of 2024: `"setDialCandidates" in client` tells. It changes
//! as the documentation does.
//!
//! # Formats
//!
//! Of `serde_json` take the feature `float_roundtrip`: without it the last digit of a number
//! with a fraction may change. What it does not read at all is refused: half of a surrogate
//! pair, a number beyond the doubles, more than 127 levels. A `serde_json::Value` can hold such
//! a number with its feature `arbitrary_precision`, and is `null` as a `json::Value`. Its other
//! features may be on or off, and the types may stand inside `flatten`, tagged and untagged
//! types of your own. In bytes, not in a text, a bare control character passes in the name of a
//! member that has an escape too.
//!
//! With the feature `serde_json` values of any shape are converted to those of `serde_json` and
//! back.
//!
//! Where a text gives a member twice, each of the values must be right, and those of a tag the
//! same; the last one counts. A document in memory, a `serde_json::Value`, has the last one
//! only.
//!
//! A format that admits more levels than `serde_json` needs stack for them: without
//! optimization 2 MiB hold some 160 tagged unions inside each other, where derived ones get to
//! some 280.
//!
//! This project is not affiliated with, sponsored by or endorsed by Bright Pattern, Inc. The
//! names of its products are used only to say what these types describe.

#[cfg(all(feature = "v5_19", feature = "latest"))]
mod convert;
#[allow(dead_code, reason = "an API need not use every kind of value")]
pub mod json;
#[cfg(feature = "latest")]
pub mod latest;
#[allow(dead_code, reason = "an API need not have events")]
pub mod protocol;
#[cfg(feature = "testing")]
#[allow(unused_macros, unused_imports, reason = "an API may have nothing to show")]
pub mod testing;
#[cfg(feature = "v5_19")]
pub mod v5_19;
mod wire;

#[cfg(feature = "v5_19")]
#[doc(inline)]
pub use v5_19::*;
