//! Work that is done by as many threads as the machine has processors. What comes out does not depend on
//! how many these are.

use std::cell::Cell;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Bytes, of which a system gives only those that are used: types as deep as a spec may have them are
/// printed one inside the other.
const STACK: usize = 256 << 20;

/// The threads that are at work.
static AT_WORK: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    /// Whether this is one of them.
    static IS_AT_WORK: Cell<bool> = const { Cell::new(false) };
}

/// What becomes of each of them, in their order. They are begun in this order too.
pub fn map<T: Sync, U: Send>(all: &[T], act: impl Fn(&T) -> U + Sync) -> Vec<U> {
    let next = AtomicUsize::new(0);
    let made = Mutex::new(Vec::with_capacity(all.len()));
    let work = || {
        while let Some((place, one)) = take(all, &next) {
            let one = act(one);
            made.lock().unwrap_or_else(PoisonError::into_inner).push((place, one));
        }
    };
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    // Work inside of work is done by who asks for it, and by as many more as processors are free.
    let is_at_work = IS_AT_WORK.get();
    let threads = match is_at_work {
        true => processors.saturating_sub(AT_WORK.load(Ordering::Relaxed)).min(all.len().saturating_sub(1)),
        false => processors.min(all.len()),
    };
    thread::scope(|scope| {
        let spawn = |_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || AtWork::during(work));
        let workers: Vec<_> = (0..threads).map(spawn).collect();
        // Or there are no threads to be had.
        if is_at_work || workers.iter().all(Result::is_err) {
            work();
        }
        for worker in workers.into_iter().flatten() {
            worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        }
    });
    let mut made = made.into_inner().unwrap_or_else(PoisonError::into_inner);
    made.sort_unstable_by_key(|(place, _)| *place);
    made.into_iter().map(|(_, one)| one).collect()
}

/// Does work that has work inside, on a thread that shares in that. One that waited for it would keep from it what it
/// has freed itself.
pub fn at_work<T: Send>(act: impl Fn() -> T + Sync) -> T {
    map(&[()], |()| act()).pop().unwrap_or_else(act)
}

/// A thread at work, until it ends in one way or the other.
struct AtWork;

impl AtWork {
    fn during(work: impl Fn()) {
        AT_WORK.fetch_add(1, Ordering::Relaxed);
        IS_AT_WORK.set(true);
        let _at_work = AtWork;
        work();
    }
}

impl Drop for AtWork {
    fn drop(&mut self) {
        AT_WORK.fetch_sub(1, Ordering::Relaxed);
    }
}

fn take<'a, T>(all: &'a [T], next: &AtomicUsize) -> Option<(usize, &'a T)> {
    let place = next.fetch_add(1, Ordering::Relaxed);
    Some((place, all.get(place)?))
}

#[cfg(test)]
mod tests {
    use super::map;

    #[test]
    fn what_comes_out_is_in_the_order_of_what_goes_in() {
        let numbers: Vec<usize> = (0..1_000).collect();
        assert_eq!(
            map(&numbers, |number| number * 2),
            (0..1_000).map(|number| number * 2).collect::<Vec<_>>()
        );
        assert!(map(&[], |number: &usize| *number).is_empty());
    }

    #[test]
    fn work_may_have_work_inside() {
        let sums = map(&[1, 2, 3], |outer| map(&[10, 20], |inner| outer * inner).into_iter().sum::<i32>());
        assert_eq!(sums, [30, 60, 90]);
    }

    #[test]
    #[should_panic(expected = "the seventh")]
    fn a_panic_is_nobodys_secret() {
        map(&[1, 7, 2], |number| assert!(*number != 7, "the seventh"));
    }
}
