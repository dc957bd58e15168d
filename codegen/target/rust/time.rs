//! Fields that hold a time, as the types that have one: a row for each in a table of the runtime.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::names;
use super::plan::Member;
use super::table::Table;
use super::ty::{Ty, ident};
use crate::model::unit::{Measure, Time};

/// The table of the fields of a structure, if any of them is a number in a unit of time.
pub fn table(own: &TokenStream, members: &[Member]) -> Option<Table> {
    let rows: Vec<TokenStream> = members.iter().filter_map(|member| row(member, members)).collect();
    (!rows.is_empty()).then(|| Table::new(quote!(wire::times), quote!(#own)).with(rows))
}

fn row(member: &Member, members: &[Member]) -> Option<TokenStream> {
    let Time { measure, nanoseconds } = member.time?;
    let kind = match number(&member.ty)? {
        Ty::Integer => quote!(integer),
        _ => quote!(number),
    };
    let measure = match measure {
        Measure::Span => quote!(Span),
        Measure::Instant => quote!(Instant),
    };
    let (field, documented, nanoseconds) =
        (ident(&member.name), member.documented.as_str(), Literal::u64_unsuffixed(nanoseconds));
    let stem = names::plain(&member.name);
    let [any, std] = ["as", "as_std"].map(|suffix| format_ident!("{stem}_{suffix}"));
    let setter = setter(stem, members).map(|setter| quote!(#kind #setter));
    Some(quote!(#measure #nanoseconds #field #documented #any #std #setter))
}

/// Whether a time is given by all its methods, and taken as it is.
pub fn is_given(member: &Member, members: &[Member]) -> bool {
    member.time.is_some()
        && matches!(number(&member.ty), Some(Ty::Number))
        && setter(names::plain(&member.name), members).is_some()
}

/// The number inside a type, if it is nothing else but for `null`.
fn number(ty: &Ty) -> Option<&Ty> {
    match ty.target() {
        Ty::Option(inside) => number(inside),
        own @ (Ty::Number | Ty::Integer) => Some(own),
        _ => None,
    }
}

/// The setter, unless another field has one of that name.
fn setter(stem: &str, members: &[Member]) -> Option<Ident> {
    let other = format!("{stem}_from");
    let is_free = members.iter().all(|member| names::plain(&member.name) != other);
    is_free.then(|| format_ident!("with_{other}"))
}
