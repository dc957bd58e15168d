//! Fields that hold a time, as the types that have one: a row for each in a table of the runtime.

use super::names;
use super::plan::Member;
use super::quoting::{self, Code, code};
use super::table::Table;
use super::ty::Ty;
use crate::model::unit::{Measure, Time};

/// What gives the time that a field holds, and what sets it.
pub struct Methods {
    pub time: Time,
    /// Whether the field holds integers, so that not every time can be set.
    pub is_integer: bool,
    /// Gives any type that has times, and that of the standard library.
    pub any: String,
    pub std: String,
    /// Set it, in one that is made and in place, unless another field has a method of its name.
    pub setter: Option<String>,
    pub in_place: String,
}

/// The methods of a field among others, if it is a number in a unit of time.
pub fn methods(member: &Member, members: &[Member]) -> Option<Methods> {
    let time = member.time?;
    let is_integer = *number(&member.ty)? == Ty::Integer;
    let stem = names::plain(&member.name);
    let is_free = |name: &String| {
        let set = name.strip_prefix("with_");
        members.iter().all(|member| Some(names::plain(&member.name)) != set)
    };
    let any = Some(format!("{stem}_as")).filter(is_free)?;
    let std = Some(format!("{stem}_as_std")).filter(is_free)?;
    let setter = Some(format!("with_{stem}_from")).filter(is_free);
    Some(Methods { time, is_integer, any, std, setter, in_place: format!("set_{stem}_from") })
}

/// The table of the fields of a structure, if any of them is a number in a unit of time.
pub fn table(item: &Code, members: &[Member]) -> Option<Table> {
    let rows: Vec<Code> = members.iter().filter_map(|member| row(member, members)).collect();
    (!rows.is_empty()).then(|| Table::new("wire::times", item.clone()).with(rows))
}

fn row(member: &Member, members: &[Member]) -> Option<Code> {
    let Methods { time, is_integer, any, std, setter, in_place } = methods(member, members)?;
    let measure = match time.measure {
        Measure::Span => "Span",
        Measure::Instant => "Instant",
    };
    let kind = if is_integer { "integer" } else { "number" };
    let (field, documented) = (quoting::name(&member.name), quoting::literal(&member.documented));
    let (unit, any, std) = (quoting::number(time.nanoseconds), quoting::name(&any), quoting::name(&std));
    let row = code!("{} {} {} {} {} {}", measure, unit, field, documented, any, std);
    Some(match setter {
        Some(name) => code!("{} {} {} {}", row, kind, quoting::name(&name), quoting::name(&in_place)),
        None => row,
    })
}

/// The number inside a type, if it is nothing else but for `null`.
fn number(ty: &Ty) -> Option<&Ty> {
    match ty.target() {
        Ty::Option(inside) => number(inside),
        number @ (Ty::Number | Ty::Integer) => Some(number),
        _ => None,
    }
}
