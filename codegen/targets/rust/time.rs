//! Fields that hold a time, as the types that have one: a row for each in a table of the runtime.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::names;
use super::plan::Member;
use super::table::Table;
use super::ty::{Ty, ident};
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
pub fn table(item: &TokenStream, members: &[Member]) -> Option<Table> {
    let rows: Vec<TokenStream> = members.iter().filter_map(|member| row(member, members)).collect();
    (!rows.is_empty()).then(|| Table::new(quote!(wire::times), quote!(#item)).with(rows))
}

fn row(member: &Member, members: &[Member]) -> Option<TokenStream> {
    let Methods { time, is_integer, any, std, setter, in_place } = methods(member, members)?;
    let measure = match time.measure {
        Measure::Span => quote!(Span),
        Measure::Instant => quote!(Instant),
    };
    let kind = if is_integer { quote!(integer) } else { quote!(number) };
    let (field, documented, unit) =
        (ident(&member.name), member.documented.as_str(), Literal::u64_unsuffixed(time.nanoseconds));
    let (any, std) = (ident(&any), ident(&std));
    let setter = setter.map(|name| {
        let (name, in_place) = (ident(&name), ident(&in_place));
        quote!(#kind #name #in_place)
    });
    Some(quote!(#measure #unit #field #documented #any #std #setter))
}

/// The number inside a type, if it is nothing else but for `null`.
fn number(ty: &Ty) -> Option<&Ty> {
    match ty.target() {
        Ty::Option(inside) => number(inside),
        number @ (Ty::Number | Ty::Integer) => Some(number),
        _ => None,
    }
}
