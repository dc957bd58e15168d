//! What a spec costs: twice as much of anything takes about twice the work, whatever it is.
//!
//! Work is counted, not timed: the allocations of a run are the same on every machine.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use codegen::diagnostic::summary;
use codegen::diff::release::Release;
use codegen::emit::emit;
use codegen::{Stop, report, understand};

#[path = "growth/shape.rs"]
mod shape;
#[path = "workbench/spec.rs"]
mod spec;

/// Counts what is allocated on a thread.
struct Counting;

thread_local! {
    static COUNT: Cell<(u64, u64)> = const { Cell::new((0, 0)) };
}

// SAFETY: everything is left to the system's allocator; counting allocates nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let _ = COUNT.try_with(|count| {
            let (times, bytes) = count.get();
            count.set((times + 1, bytes + layout.size() as u64));
        });
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
    let (times, bytes) = COUNT.get();
    let result = stage();
    let (times_after, bytes_after) = COUNT.get();
    (result, [times_after - times, bytes_after - bytes])
}

/// The work of all stages over a spec, by stage.
fn cost(text: &str) -> Vec<(&'static str, [u64; 2])> {
    let folder = spec::write_text(text);
    let clock = std::time::Instant::now();
    let lap = |what: &str| {
        if std::env::var_os("LAPS").is_some() {
            eprintln!("  {what:12} {:8.3} s", clock.elapsed().as_secs_f64());
        }
    };
    let (understood, understanding) = work(|| understand(folder.path()));
    lap("understand");
    match understood {
        Ok(package) => {
            let (_, emitting) = work(|| emit(&package));
            lap("emit");
            let (_, reporting) = work(|| report::report(&package));
            lap("report");
            let api = &package.editions[0];
            let (_, comparing) = work(|| Release::of_editions(api, api).text());
            lap("diff");
            vec![
                ("understand", understanding),
                ("emit", emitting),
                ("report", reporting),
                ("diff", comparing),
            ]
        }
        Err(Stop::Mistakes(sources, mistakes)) => {
            let (_, rendering) = work(|| summary::render(&mistakes, &sources, false));
            lap("render");
            vec![("understand", understanding), ("render", rendering)]
        }
        Err(Stop::Failure(failure)) => panic!("{failure}"),
    }
}

/// Twice as much takes at most this many times the work: some of it grows by a logarithm.
const MOST: f64 = 2.25;

fn grows_evenly(shape: fn(usize) -> String, start: usize) {
    let costs: Vec<_> = [start, 2 * start, 4 * start].map(|size| cost(&shape(size))).into();
    for pair in costs.windows(2) {
        for ((stage, before), (_, after)) in pair[0].iter().zip(&pair[1]) {
            for (what, before, after) in
                [("allocations", before[0], after[0]), ("bytes", before[1], after[1])]
            {
                let ratio = after as f64 / before as f64;
                assert!(ratio <= MOST, "{stage}: {before} {what} become {after}, {ratio:.2} times as many");
            }
        }
    }
}

macro_rules! shapes {
    ($($name:ident: $start:literal,)+) => {
        $(
            #[test]
            fn $name() {
                grows_evenly(shape::$name, $start);
            }
        )+
    };
}

shapes! {
    fields: 100,
    types: 100,
    aliases: 60,
    lists_through_types: 60,
    diamonds: 60,
    bases: 100,
    literals: 200,
    values: 200,
    codes: 200,
    unknown_types: 200,
    unknown_keys: 200,
    unknown_sources: 200,
    unknown_links: 200,
    missing_fields: 200,
    duplicates: 200,
    links: 200,
    references: 60,
    events: 60,
    methods: 60,
    tagged: 60,
    sources: 200,
}
