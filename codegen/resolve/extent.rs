//! How much a type expression is when names are replaced by what they stand for.

use crate::model::Type;

/// What an expression is by itself, and how often each of its type parameters stands in it.
#[derive(Clone, Default)]
pub struct Extent {
    pub own: u64,
    pub parameters: Vec<u64>,
}

impl Extent {
    /// Of an expression, where those of all types are known; of one that is not it is that of a name alone.
    pub fn of(ty: &Type, known: &[Extent]) -> Extent {
        let mut extent = Extent { own: 1, ..Extent::default() };
        if let Type::Parameter(index) = ty {
            extent.add(
                &Extent { own: 0, parameters: (0..=*index).map(|at| u64::from(at == *index)).collect() },
                1,
            );
        }
        let inside: Vec<Extent> =
            ty.children().into_iter().map(|(_, child)| Extent::of(child, known)).collect();
        inside.iter().for_each(|inside| extent.add(inside, 1));
        if let Type::Named(id, _) = ty {
            let target = &known[id.0];
            extent.own = extent.own.saturating_add(target.own);
            for (argument, times) in inside.iter().zip(&target.parameters) {
                extent.add(argument, *times);
            }
        }
        extent
    }

    fn add(&mut self, other: &Extent, times: u64) {
        let more = |one: u64, other: u64| one.saturating_add(other.saturating_mul(times));
        self.own = more(self.own, other.own);
        self.parameters.resize(self.parameters.len().max(other.parameters.len()), 0);
        self.parameters.iter_mut().zip(&other.parameters).for_each(|(one, other)| *one = more(*one, *other));
    }
}

#[cfg(test)]
mod tests {
    use super::Extent;
    use crate::model::{Type, TypeId};

    #[test]
    fn a_name_is_as_much_as_what_it_stands_for() {
        // `Pair<T>` is `Item<T, T>`, and `Item` is an object.
        let pair = Type::Named(TypeId(0), vec![Type::Parameter(0), Type::Parameter(0)]);
        let mut known = vec![Extent::default(), Extent::default()];
        known[1] = Extent::of(&pair, &known);
        assert_eq!((known[1].own, &known[1].parameters[..]), (3, &[2][..]));
        let used = Type::Named(TypeId(1), vec![Type::Array(Box::new(Type::String))]);
        // The name, what it stands for, and three times the list: as its argument and in its place twice.
        assert_eq!(Extent::of(&used, &known).own, 1 + 3 + 3 * 2);
    }
}
