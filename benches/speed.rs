//! Times of reading and writing, peer by peer.

#[allow(dead_code, reason = "another bench prints the names")]
mod peers;
mod records;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use peers::*;

fn main() {
    divan::main();
}

#[divan::bench(types = [HandWritten, Ours, Flattened, Typify, Quicktype, Untyped, HandWrittenBySonic, OursBySonic, HandWrittenBySimd, OursBySimd])]
fn read_one<P: Peer>(bencher: Bencher) {
    read::<P, P::Record>(bencher, &records::one());
}

#[divan::bench(types = [HandWritten, Ours, Flattened, Typify, Quicktype, Untyped, HandWrittenBySonic, OursBySonic, HandWrittenBySimd, OursBySimd])]
fn read_one_sorted<P: Peer>(bencher: Bencher) {
    read::<P, P::Record>(bencher, &records::one_sorted());
}

#[divan::bench(types = [HandWritten, Ours, Flattened, Typify, Quicktype, Untyped, HandWrittenBySonic, OursBySonic, HandWrittenBySimd, OursBySimd])]
fn read_one_with_unknown_members<P: Peer>(bencher: Bencher) {
    read::<P, P::Record>(bencher, &records::one_with_unknown());
}

#[divan::bench(sample_count = 20, types = [HandWritten, Ours, Flattened, Typify, Quicktype, Untyped, HandWrittenBySonic, OursBySonic, HandWrittenBySimd, OursBySimd])]
fn read_many<P: Peer>(bencher: Bencher) {
    read::<P, Vec<P::Record>>(bencher, &records::many());
}

#[divan::bench(types = [HandWritten, Ours, Flattened, Typify, Quicktype, Untyped])]
fn write_one<P: Peer>(bencher: Bencher) {
    write(bencher, &P::read::<P::Record>(&records::one()));
}

#[divan::bench(sample_count = 20, types = [HandWritten, Ours, Flattened, Typify, Quicktype, Untyped])]
fn write_many<P: Peer>(bencher: Bencher) {
    write(bencher, &P::read::<Vec<P::Record>>(&records::many()));
}

fn read<P: Peer, T: serde::de::DeserializeOwned>(bencher: Bencher, json: &[u8]) {
    bencher.counter(BytesCount::of_slice(json)).bench(|| P::read::<T>(black_box(json)));
}

fn write<T: serde::Serialize + Sync>(bencher: Bencher, value: &T) {
    bencher.bench(|| serde_json::to_vec(black_box(value)));
}
