//! The definitions of all editions in both readings: made once, when somebody wants to see them.

use std::sync::OnceLock;

use crate::model::Package;

use super::{Definitions, Reading, definitions};

pub struct Schemas<'a> {
    package: &'a Package,
    editions: Vec<[OnceLock<Definitions<'a>>; Reading::ALL.len()]>,
}

impl<'a> Schemas<'a> {
    pub fn of(package: &'a Package) -> Schemas<'a> {
        Schemas { package, editions: package.editions.iter().map(|_| Default::default()).collect() }
    }

    pub fn definitions(&self, edition: usize, reading: Reading) -> &Definitions<'a> {
        self.editions[edition][reading as usize]
            .get_or_init(|| definitions(&self.package.editions[edition], reading))
    }
}
