//! What both readings ask of a value, put together.

use super::check::{Check, Listed, Member};

/// A check as it is in each reading.
#[derive(Debug, Clone, PartialEq)]
pub struct Both<'s> {
    pub documented: Check<'s>,
    pub tolerant: Check<'s>,
}

/// How the two go together.
pub enum Form<'a, 's> {
    /// The same in both, which has nothing inside.
    One(&'a Check<'s>),
    /// One of some values, of which the tolerant reading takes others.
    Among(&'a Check<'s>),
    /// The tolerant reading takes `null` too.
    Nullable(Both<'s>),
    List(Both<'s>),
    Record(Both<'s>),
    IntegerRecord(Both<'s>),
    Tuple(Tuple<'a, 's>),
    Object(Vec<Field<'a, 's>>),
    Either(Vec<Both<'s>>),
    /// Each has its own.
    Apart,
}

pub struct Tuple<'a, 's> {
    pub names: &'a [&'s str],
    pub items: Vec<Both<'s>>,
    pub least: usize,
    /// Whether the documented reading takes more than the items too.
    pub is_open: bool,
    /// Whether the tolerant one does.
    pub can_grow: bool,
}

pub struct Field<'a, 's> {
    pub member: &'a Member<'s>,
    pub check: Both<'s>,
}

impl<'s> Both<'s> {
    pub fn new(documented: &Check<'s>, tolerant: &Check<'s>) -> Both<'s> {
        Both { documented: documented.clone(), tolerant: tolerant.clone() }
    }

    /// What one reading alone has.
    pub fn alone(check: &Check<'s>) -> Both<'s> {
        Both::new(check, check)
    }

    /// Goes through the keys of the definitions that it refers to.
    pub fn visit(&self, look: &mut impl FnMut(&'s str)) {
        self.documented.visit(look);
        self.tolerant.visit(look);
    }

    pub fn form(&self) -> Form<'_, 's> {
        let both = |one: &Check<'s>, other: &Check<'s>| Both::new(one, other);
        match (&self.documented, &self.tolerant) {
            (known @ Check::Text(Some(_)), Check::Text(None))
            | (known @ Check::Integer(Some(_)), Check::Integer(None)) => Form::Among(known),
            (Check::List(one), Check::List(other)) => Form::List(both(one, other)),
            (Check::Record(one), Check::Record(other)) => Form::Record(both(one, other)),
            (Check::IntegerRecord(one), Check::IntegerRecord(other)) => Form::IntegerRecord(both(one, other)),
            (Check::Tuple(_), _) => self.tuple().map_or(Form::Apart, Form::Tuple),
            (Check::Object(one), Check::Object(other)) => fields(one, other),
            (Check::Either(one), Check::Either(other)) if one.len() == other.len() => {
                Form::Either(one.iter().zip(other).map(|(one, other)| both(one, other)).collect())
            }
            (_, Check::Either(arms)) => self.nullable(arms),
            (one, other) if one == other => Form::One(one),
            _ => Form::Apart,
        }
    }

    /// Nothing is listed where any list will do.
    fn tuple(&self) -> Option<Tuple<'_, 's>> {
        let Check::Tuple(listed) = &self.documented else { return None };
        let Listed { names, items, least, is_open } = &**listed;
        let empty = Vec::new();
        let (others, other_least, can_grow) = match &self.tolerant {
            Check::Tuple(other) => (&other.items, other.least, other.is_open),
            Check::List(item) if **item == Check::Anything => (&empty, 0, true),
            _ => return None,
        };
        let items = items.iter().zip(others).map(|(one, other)| Both::new(one, other)).collect::<Vec<_>>();
        let same = items.len() == others.len() && *least == other_least && (!is_open || can_grow);
        same.then_some(Tuple { names, items, least: *least, is_open: *is_open, can_grow })
    }

    fn nullable(&self, arms: &[Check<'s>]) -> Form<'_, 's> {
        let Some((Check::Null, rest)) = arms.split_last() else { return Form::Apart };
        let rest = match rest {
            [only] => only.clone(),
            several => Check::Either(several.to_vec()),
        };
        Form::Nullable(Both { documented: self.documented.clone(), tolerant: rest })
    }
}

fn fields<'a, 's>(one: &'a [Member<'s>], other: &'a [Member<'s>]) -> Form<'a, 's> {
    let is_same = |(one, other): (&Member<'_>, &Member<'_>)| {
        (one.name, one.is_required, &one.refused, one.is_sensitive)
            == (other.name, other.is_required, &other.refused, other.is_sensitive)
    };
    if one.len() != other.len() || !one.iter().zip(other).all(is_same) {
        return Form::Apart;
    }
    let fields = one.iter().zip(other);
    Form::Object(
        fields
            .map(|(member, other)| Field { member, check: Both::new(&member.check, &other.check) })
            .collect(),
    )
}
