//! What a spec costs: twice as much of anything takes about twice the work, whatever it is.
//!
//! Work is counted, not timed: the allocations of a run are the same on every machine.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use codegen::diagnostic::summary;
use codegen::diff::release::Release;
use codegen::targets::emit;
use codegen::{Stop, report, understand};

#[path = "growth/shape.rs"]
mod shape;
#[path = "fixtures/spec.rs"]
#[allow(dead_code, reason = "the suite uses the rest")]
mod spec;

/// Counts what is allocated.
struct Counting;

static TIMES: AtomicU64 = AtomicU64::new(0);
static BYTES: AtomicU64 = AtomicU64::new(0);

// SAFETY: everything is left to the system's allocator; counting allocates nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        TIMES.fetch_add(1, Ordering::Relaxed);
        BYTES.fetch_add(layout.size() as u64, Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The work of one stage: how often memory was asked for, and how much.
fn work<T>(stage: impl FnOnce() -> T) -> (T, [u64; 2]) {
    let count = || [TIMES.load(Ordering::Relaxed), BYTES.load(Ordering::Relaxed)];
    let before = count();
    let result = stage();
    let after = count();
    (result, [after[0] - before[0], after[1] - before[1]])
}

/// The work of all stages over a spec, by stage.
fn cost(text: &str) -> Vec<(&'static str, [u64; 2])> {
    let folder = spec::write_text(text);
    let (understood, understanding) = work(|| understand(folder.path()));
    match understood {
        Ok(package) => {
            let (_, emitting) = work(|| emit(&package));
            let (_, reporting) = work(|| report::text(&package.editions[0]));
            let api = &package.editions[0];
            let (_, comparing) =
                work(|| Release::of_editions(api, api, &codegen::targets::audiences()).text());
            vec![
                ("understand", understanding),
                ("emit", emitting),
                ("report", reporting),
                ("diff", comparing),
            ]
        }
        Err(Stop::Mistakes(sources, mistakes)) => {
            let (_, rendering) = work(|| summary::render(&mistakes, &sources, false, "explain"));
            vec![("understand", understanding), ("render", rendering)]
        }
        Err(Stop::Failure(failure)) => panic!("{failure}"),
    }
}

/// Twice as much takes at most this many times the work: some of it grows by a logarithm.
const MOST: f64 = 2.25;

/// Shapes whose types reach each other in ever longer rows: what lies above or below each of them is
/// compared and written out, so only understanding them is even.
const ROWS: [&str; 3] = ["bases", "diamonds", "lists_through_types"];

fn grows_evenly(name: &str, shape: fn(usize) -> String, start: usize) {
    // The counters are those of the whole program.
    static TURN: Mutex<()> = Mutex::new(());
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let costs: Vec<_> = [start, 2 * start, 4 * start].map(|size| cost(&shape(size))).into();
    for pair in costs.windows(2) {
        for ((stage, before), (_, after)) in pair[0].iter().zip(&pair[1]) {
            if ROWS.contains(&name) && *stage != "understand" {
                continue;
            }
            for (what, before, after) in
                [("allocations", before[0], after[0]), ("bytes", before[1], after[1])]
            {
                let ratio = after as f64 / before as f64;
                assert!(
                    ratio <= MOST,
                    "{name}, {stage}: {before} {what} become {after}, {ratio:.2} times as many"
                );
            }
        }
    }
}

macro_rules! shapes {
    ($($name:ident: $start:literal,)+) => {
        $(
            #[test]
            fn $name() {
                grows_evenly(stringify!($name), shape::$name, $start);
            }
        )+
    };
}

shapes! {
    fields: 60,
    types: 50,
    aliases: 50,
    lists_through_types: 60,
    diamonds: 30,
    bases: 50,
    literals: 200,
    values: 200,
    codes: 200,
    unknown_types: 200,
    unknown_keys: 200,
    unknown_sources: 200,
    unknown_links: 200,
    missing_fields: 200,
    mistakes_in_folded_text: 200,
    mistakes_in_escaped_text: 300,
    duplicates: 200,
    links: 100,
    // More than a document of its own holds.
    references: 70,
    events: 40,
    methods: 40,
    tagged: 40,
    sources: 200,
}
