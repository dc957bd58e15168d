//! The types and readers that stand side by side.

pub mod flattened;
pub mod hand_written;
#[path = "peers/generated/quicktype.rs"]
pub mod quicktype;
#[allow(clippy::all)]
#[path = "peers/generated/typify.rs"]
pub mod typify;

use serde::{Serialize, de::DeserializeOwned};

/// Somebody's type for an interaction, and the library that reads it.
pub trait Peer {
    const NAME: &'static str;
    type Record: DeserializeOwned + Serialize + Sync;

    /// Reads a record, or an array of them.
    fn read<T: DeserializeOwned>(json: &[u8]) -> T {
        serde_json::from_slice(json).expect("the record can be read")
    }
}

macro_rules! peers {
    ($($name:ident: $shown:literal, $record:ty $(, $read:expr)?;)*) => { $(
        pub enum $name {}

        impl Peer for $name {
            const NAME: &'static str = $shown;
            type Record = $record;
            $(fn read<T: DeserializeOwned>(json: &[u8]) -> T {
                $read(json)
            })?
        }
    )* };
}

peers! {
    HandWritten: "by hand", hand_written::InteractionData;
    Ours: "ours", brightpattern_agent_desktop::InteractionData;
    Flattened: "by hand, flatten", flattened::InteractionData;
    Typify: "typify", typify::InteractionData;
    Quicktype: "quicktype", quicktype::InteractionData;
    Untyped: "serde_json::Value", serde_json::Value;
    Raw: "RawValue", Box<serde_json::value::RawValue>;
    OursBySonic: "ours, sonic-rs", brightpattern_agent_desktop::InteractionData, by_sonic;
    HandWrittenBySonic: "by hand, sonic-rs", hand_written::InteractionData, by_sonic;
    OursBySimd: "ours, simd-json", brightpattern_agent_desktop::InteractionData, by_simd;
    HandWrittenBySimd: "by hand, simd-json", hand_written::InteractionData, by_simd;
}

fn by_sonic<T: DeserializeOwned>(json: &[u8]) -> T {
    sonic_rs::from_slice(json).expect("the record can be read")
}

/// simd-json writes into what it reads, so the copy it needs belongs to the reading.
fn by_simd<T: DeserializeOwned>(json: &[u8]) -> T {
    simd_json::from_slice(&mut json.to_vec()).expect("the record can be read")
}
