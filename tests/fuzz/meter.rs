//! Meter: how often and how much memory was asked for. Work is counted by it, never by a clock.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::fmt;
use std::hash::Hasher;

thread_local! {
    static TIMES: Cell<u64> = const { Cell::new(0) };
    static BYTES: Cell<u64> = const { Cell::new(0) };
}

/// The allocator of the system, counting.
pub struct Counting;

fn count(bytes: usize) {
    // A thread that ends frees memory after its counters are gone.
    let _ = TIMES.try_with(|times| times.set(times.get() + 1));
    let _ = BYTES.try_with(|sum| sum.set(sum.get() + bytes as u64));
}

// SAFETY: everything is done by the allocator of the system.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size.saturating_sub(layout.size()));
        unsafe { System.realloc(pointer, layout, size) }
    }
}

/// What something cost.
#[derive(Debug, Clone, Copy)]
pub struct Cost {
    pub times: u64,
    pub bytes: u64,
}

/// Does something and says what it cost.
pub fn measure<T>(act: impl FnOnce() -> T) -> (T, Cost) {
    let (times, bytes) = (TIMES.get(), BYTES.get());
    let result = act();
    (result, Cost { times: TIMES.get() - times, bytes: BYTES.get() - bytes })
}

/// Takes so many bytes of text and refuses more.
pub struct Bounded(pub usize);

impl fmt::Write for Bounded {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 = self.0.checked_sub(text.len()).ok_or(fmt::Error)?;
        Ok(())
    }
}

/// A hash that counts what it is given.
#[derive(Default)]
pub struct CountingHasher {
    pub given: usize,
    state: u64,
}

impl Hasher for CountingHasher {
    fn write(&mut self, bytes: &[u8]) {
        self.given += bytes.len();
        for byte in bytes {
            self.state = (self.state ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.state
    }
}
