//! Work that is done by as many threads as the machine has processors. What comes out does not depend on
//! how many these are.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Bytes, of which a system gives only those that are used: types as deep as a spec may have them are
/// printed one inside the other.
const STACK: usize = 256 << 20;

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
    thread::scope(|scope| {
        let spawn = |_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        let workers: Vec<_> = (0..processors.min(all.len())).map(spawn).collect();
        if workers.iter().all(Result::is_err) {
            // There are no threads to be had.
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
    #[should_panic(expected = "the seventh")]
    fn a_panic_is_nobodys_secret() {
        map(&[1, 7, 2], |number| assert!(*number != 7, "the seventh"));
    }
}
