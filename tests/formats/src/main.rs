//! Reads each line of a file, the index of a type and a JSON text, in all ways there are, and says which
//! of them differ from reading the text plainly.

mod around;
#[cfg(all(feature = "others", not(feature = "arbitrary_precision")))]
mod other;
mod plain;
mod promises;
mod secrets;

use std::alloc::{GlobalAlloc, Layout, System};
use std::fmt::Debug;
use std::hash::Hash;
use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering};

use bindings::json;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What is asked of every type of the crate.
trait Type: DeserializeOwned + Serialize + Clone + Debug + Ord + Hash {}

impl<T: DeserializeOwned + Serialize + Clone + Debug + Ord + Hash> Type for T {}

/// What was read plainly, written again, or nothing; and the ways that differ.
type Reader = fn(&str) -> (Option<String>, Vec<String>);

include!(env!("FORMATS_TYPES"));

fn read<T: Type>(text: &str) -> (Option<String>, Vec<String>) {
    let read = serde_json::from_str::<T>(text).ok();
    let mut ways = Ways { text, plain: read.as_ref(), error: None, wrong: Vec::new() };
    plain::read(&mut ways);
    around::read(&mut ways);
    #[cfg(all(feature = "others", not(feature = "arbitrary_precision")))]
    other::read(&mut ways);
    let wrong = ways.wrong;
    (read.map(|read| serde_json::to_string(&read).expect("what was read can be written")), wrong)
}

/// Ways of reading a text, compared with the plain one.
struct Ways<'a, T> {
    text: &'a str,
    plain: Option<&'a T>,
    /// What is wrong with the text, as the first way has told it that tells errors as data.
    error: Option<json::Error>,
    wrong: Vec<String>,
}

impl<T: Type> Ways<'_, T> {
    /// Notes a way that gives something else.
    fn compare<E: std::fmt::Display>(&mut self, way: &str, read: Result<T, E>) {
        match (self.plain, read) {
            (Some(plain), Ok(read)) if *plain == read => {}
            (None, Err(_)) => {}
            (_, Ok(read)) => self.wrong.push(format!("{way}: read {read:?}")),
            (_, Err(error)) => self.wrong.push(format!("{way}: refused, {error}")),
        }
    }

    /// The same for a way that tells errors as data: of all of them the same one.
    fn check(&mut self, way: &str, read: Result<T, json::Error>) {
        if let Err(error) = &read {
            let first = self.error.get_or_insert_with(|| error.clone());
            if first != error {
                self.wrong.push(format!("{way}: {error:?} {:?}, and {first:?}", error.kind()));
            }
        }
        self.compare(way, read);
    }
}

/// Counts allocations, which are a measure of work.
struct Counting;

static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);

// SAFETY: the system's allocator does the work.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        // SAFETY: what is asked of us is asked of the system.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: the memory is the system's.
        unsafe { System.dealloc(memory, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Allocations up to now.
fn counted() -> usize {
    ALLOCATIONS.load(Ordering::Relaxed)
}

fn main() {
    promises::keep();
    secrets::keep();
    let readers = TYPES.concat();
    let file = std::env::args().nth(1).expect("the name of a file is given");
    let questions = std::fs::read_to_string(file).expect("the file can be read");
    let mut answers = std::io::BufWriter::new(std::io::stdout().lock());
    for line in questions.split_terminator('\n') {
        let (index, text) = line.split_once('\t').expect("a line has an index and a text");
        let (read, wrong) = readers[index.parse::<usize>().expect("the index is a number")](text);
        let read = read.unwrap_or_else(|| "refused".to_owned());
        writeln!(answers, "{read}\t{}", serde_json::Value::from(wrong)).expect("the answer can be written");
    }
}
