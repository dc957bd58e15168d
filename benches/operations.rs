//! What is measured.

use std::hint::black_box;

use brightpattern_agent_desktop::events::{AnyEvent, OnSaveActivityRecord};
use brightpattern_agent_desktop::json;
use serde_json::Deserializer;

use crate::peers::{self, Peer};
use crate::records;

/// Something to do with a record, or with ten thousand.
#[derive(Clone, Copy, PartialEq)]
pub enum Operation {
    ReadOne,
    ReadOneSorted,
    ReadOneWithUnknown,
    ReadMany,
    WriteOne,
    WriteMany,
    /// In times of who knows which event it is.
    ReadEvent,
}

impl Operation {
    pub const ALL: [Operation; 7] = [
        Operation::ReadOne,
        Operation::ReadOneSorted,
        Operation::ReadOneWithUnknown,
        Operation::ReadMany,
        Operation::WriteOne,
        Operation::WriteMany,
        Operation::ReadEvent,
    ];

    pub fn title(self) -> &'static str {
        match self {
            Operation::ReadOne => "read one",
            Operation::ReadOneSorted => "read one, members sorted",
            Operation::ReadOneWithUnknown => "read one with unknown members",
            Operation::ReadMany => "read 10,000",
            Operation::WriteOne => "write one",
            Operation::WriteMany => "write 10,000",
            Operation::ReadEvent => "read an event by its name",
        }
    }

    /// What the generated types may take, in times of the hand-written struct.
    pub fn target(self) -> f64 {
        match self {
            Operation::ReadMany => 0.86,
            Operation::ReadOneWithUnknown => 1.08,
            Operation::ReadOneSorted => 1.00,
            Operation::ReadEvent => 1.30,
            _ => 0.97,
        }
    }

    /// Whoever can do it, the hand-written struct first.
    pub fn contestants(self) -> Vec<Contestant> {
        if self == Operation::ReadEvent {
            return events();
        }
        let mut all = vec![
            self.contestant::<peers::HandWritten>(),
            self.contestant::<peers::Ours>(),
            self.contestant::<peers::Flattened>(),
            self.contestant::<peers::Typify>(),
            self.contestant::<peers::Quicktype>(),
            self.contestant::<peers::Untyped>(),
            self.contestant::<peers::Raw>(),
        ];
        if !matches!(self, Operation::WriteOne | Operation::WriteMany) {
            all.extend([
                self.contestant::<peers::HandWrittenBySonic>(),
                self.contestant::<peers::OursBySonic>(),
                self.contestant::<peers::HandWrittenBySimd>(),
                self.contestant::<peers::OursBySimd>(),
            ]);
        }
        all
    }

    fn contestant<P: Peer + 'static>(self) -> Contestant {
        let act: Box<dyn FnMut()> = match self {
            Operation::ReadOne => read::<P, P::Record>(records::one()),
            Operation::ReadOneSorted => read::<P, P::Record>(records::one_sorted()),
            Operation::ReadOneWithUnknown => read::<P, P::Record>(records::one_with_unknown()),
            Operation::ReadMany => read::<P, Vec<P::Record>>(records::many()),
            Operation::WriteOne => write(P::read::<P::Record>(&records::one())),
            Operation::WriteMany => write(P::read::<Vec<P::Record>>(&records::many())),
            Operation::ReadEvent => unreachable!("events are read in other ways"),
        };
        Contestant { name: P::NAME, act }
    }
}

/// A peer about to do something.
pub struct Contestant {
    pub name: &'static str,
    pub act: Box<dyn FnMut()>,
}

/// Reading includes the dropping of what was read.
fn read<P: Peer, T: serde::de::DeserializeOwned>(json: Vec<u8>) -> Box<dyn FnMut()> {
    Box::new(move || drop(black_box(P::read::<T>(black_box(&json)))))
}

fn write<T: serde::Serialize + 'static>(value: T) -> Box<dyn FnMut()> {
    Box::new(move || {
        drop(black_box(serde_json::to_vec(black_box(&value)).expect("the record can be written")))
    })
}

/// Ways to read an event and its arguments.
fn events() -> Vec<Contestant> {
    type Event = OnSaveActivityRecord;
    const NAME: &str = "ON_SAVE_ACTIVITY_RECORD";
    let readable = "the arguments can be read";
    vec![
        event("its type", move |bytes| {
            drop(black_box(serde_json::from_slice::<Event>(bytes).expect(readable)));
        }),
        event(peers::Ours::NAME, move |bytes| {
            drop(black_box(AnyEvent::read(NAME, &mut Deserializer::from_slice(bytes)).expect(readable)));
        }),
        event("ours, from a value", move |bytes| {
            let arguments = serde_json::from_slice(bytes).expect(readable);
            drop(black_box(AnyEvent::from_value(NAME, arguments)));
        }),
        event("its type, json::read", move |bytes| {
            drop(black_box(json::read::<Event, _>(&mut Deserializer::from_slice(bytes)).expect(readable)));
        }),
        event("its type, by hand", move |bytes| {
            drop(black_box(peers::HandWritten::read::<(<peers::HandWritten as Peer>::Record,)>(bytes)));
        }),
    ]
}

fn event(name: &'static str, act: impl Fn(&[u8]) + 'static) -> Contestant {
    let arguments = [b"[".as_slice(), &records::one(), b"]"].concat();
    Contestant { name, act: Box::new(move || act(black_box(&arguments))) }
}
