//! The tables behind maps, with keys that count how often they are compared: neither the order of keys
//! nor the choice of them makes a table slow.

/// The source of the crate itself: its own keys are texts, and count nothing.
#[path = "../codegen/targets/rust/text/src/json"]
mod json {
    #[allow(dead_code, reason = "the crate uses the rest")]
    #[rustfmt::skip]
    mod ordered;

    use std::cell::Cell;
    use std::cmp::Ordering;

    use ordered::Ordered;

    thread_local! {
        static COMPARED: Cell<usize> = const { Cell::new(0) };
    }

    #[derive(Debug, Clone)]
    struct Key(usize);

    fn count() {
        COMPARED.set(COMPARED.get() + 1);
    }

    impl PartialEq for Key {
        fn eq(&self, other: &Key) -> bool {
            count();
            self.0 == other.0
        }
    }

    impl Eq for Key {}

    impl Ord for Key {
        fn cmp(&self, other: &Key) -> Ordering {
            count();
            self.0.cmp(&other.0)
        }
    }

    impl PartialOrd for Key {
        fn partial_cmp(&self, other: &Key) -> Option<Ordering> {
            Some(self.cmp(other))
        }
    }

    type Table = Ordered<Key, usize>;

    fn filled(keys: impl Iterator<Item = usize>) -> Table {
        let mut table = Table::new();
        keys.for_each(|key| assert_eq!(table.insert(Key(key), key), None));
        table
    }

    /// Holds that a task compares keys no more often than `most` times for each of the keys and each bit of
    /// their number.
    fn hold(what: &str, keys: usize, most: usize, task: impl FnOnce()) {
        COMPARED.set(0);
        task();
        let bits = usize::BITS - keys.leading_zeros();
        let limit = most * keys * bits as usize;
        assert!(COMPARED.get() <= limit, "{what}, {keys} keys: {} comparisons of {limit}", COMPARED.get());
    }

    /// Every key once, in the order of a walk in steps; a step of one is the sorted order.
    fn walk(keys: usize, step: usize) -> impl DoubleEndedIterator<Item = usize> + Clone {
        (0..keys).map(move |n| n * step % keys)
    }

    #[test]
    fn a_table_of_any_size_is_fast() {
        // A prime, so that every step reaches every key.
        let keys = 100_003;
        for step in [1, keys - 1, 50_021] {
            let mut table = Table::new();
            hold("insert", keys, 6, || table = filled(walk(keys, step)));
            hold("get", keys, 5, || {
                walk(keys, 7).for_each(|key| assert_eq!(table.get(&Key(key)), Some(&key)));
                (0..keys).for_each(|n| assert_eq!(table.get(&Key(keys + n)), None));
            });
            hold("replace", keys, 3, || {
                walk(keys, step).for_each(|key| assert_eq!(table.insert(Key(key), key), Some(key)));
            });
            let turned = filled(walk(keys, step).rev());
            hold("==", keys, 4, || assert!(table == turned));
            hold("from pairs", keys, 8, || {
                let pairs = walk(keys, step).map(|key| (Key(key), key));
                let repeated = walk(keys, 7).map(|key| (Key(key), key));
                let again = Table::from_pairs(pairs.chain(repeated).collect());
                assert!(again.iter().map(|(key, _)| key.0).eq(walk(keys, step)));
            });
            let mut left = table.clone();
            hold("retain", keys, 2, || left.retain(|key, _| key.0 % 2 == 0));
            assert!(left.iter().map(|(key, _)| key.0).eq(walk(keys, step).filter(|key| key % 2 == 0)));
            hold("remove", keys, 4, || {
                walk(keys, step).for_each(|key| assert_eq!(table.remove(&Key(key)), Some(key)));
            });
            assert!(table.is_empty());
        }
    }
}
