//! Memory per record: the size of the type, and what it holds on the heap after reading.

#[allow(dead_code, reason = "how a type is read does not change what it holds")]
mod peers;
#[allow(dead_code, reason = "not every record is weighed")]
mod records;

use std::alloc::System;
use std::mem::size_of;

use peers::Peer;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    println!(
        "{:20} {:>6} {:>6} {:>6} {:>12} {:>12}",
        "one record", "size", "heap", "sum", "allocations", "of 10,000"
    );
    row::<peers::HandWritten>();
    row::<peers::Ours>();
    row::<peers::Flattened>();
    row::<peers::Typify>();
    row::<peers::Quicktype>();
    row::<peers::Untyped>();
}

fn row<P: Peer>() {
    let size = size_of::<P::Record>();
    let (one, many) = (records::one(), records::many());
    let (heap, allocations) = held(|| P::read::<P::Record>(&one));
    // The vector grows by doubling: what it has in reserve belongs to every record alike.
    let (many, _) = held(|| P::read::<Vec<P::Record>>(&many));
    let each = many / records::MANY;
    println!("{:20} {size:6} {heap:6} {:6} {allocations:12} {each:12}", P::NAME, size + heap);
}

/// Bytes that a value holds on the heap, and the allocations it took to make it.
fn held<T>(make: impl Fn() -> T) -> (usize, usize) {
    let region = Region::new(ALLOCATOR);
    let value = make();
    let change = region.change();
    drop(value);
    (change.bytes_allocated - change.bytes_deallocated, change.allocations)
}
