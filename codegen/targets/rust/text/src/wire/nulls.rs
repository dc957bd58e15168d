//! Which optional members came as `null`.

/// The indices of the members whose last value was `null`.
#[derive(Default)]
pub(super) struct Nulls {
    /// One bit each.
    first: u64,
    /// The same for the indices after the first 64.
    others: Vec<u64>,
    /// Whether one was forgotten.
    changed: bool,
}

const BITS: usize = u64::BITS as usize;

impl Nulls {
    /// Adds an index; whether it is new.
    pub(super) fn remember(&mut self, index: usize) -> bool {
        let word = match index / BITS {
            0 => &mut self.first,
            later => {
                if self.others.len() < later {
                    self.others.resize(later, 0);
                }
                &mut self.others[later - 1]
            }
        };
        let bit = 1 << (index % BITS);
        let new = *word & bit == 0;
        *word |= bit;
        new
    }

    /// Takes an index out, if it is there.
    pub(super) fn forget(&mut self, index: usize) {
        let word = match index / BITS {
            0 => Some(&mut self.first),
            later => self.others.get_mut(later - 1),
        };
        let bit = 1 << (index % BITS);
        if let Some(word) = word.filter(|word| **word & bit != 0) {
            *word &= !bit;
            self.changed = true;
        }
    }

    pub(super) fn contains(&self, index: usize) -> bool {
        let word = match index / BITS {
            0 => Some(&self.first),
            later => self.others.get(later - 1),
        };
        word.is_some_and(|word| word & (1 << (index % BITS)) != 0)
    }

    /// Whether an index that was there was taken out.
    pub(super) fn changed(&self) -> bool {
        self.changed
    }
}
