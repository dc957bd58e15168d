//! Reading and writing objects.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::plan::{Item, Member, Presence};
use super::super::table::Table;
use super::super::ty::{Scope, ident};

/// The table of the members.
pub fn table(item: &Item, documented: &str, members: &[Member], scope: Scope) -> Table {
    let item_type = item.own_tokens();
    Table::new(quote!(wire::object), quote!(#item_type #documented)).with(rows(members, scope))
}

/// A line for each member or argument.
pub fn rows(members: &[Member], scope: Scope) -> impl Iterator<Item = TokenStream> + '_ {
    members.iter().map(move |member| {
        let (field, documented) = (ident(&member.name), member.documented.as_str());
        let (presence, decoder) = (presence(member.presence), member.decoder(scope));
        quote!(#field #documented #presence #decoder)
    })
}

fn presence(presence: Presence) -> TokenStream {
    match presence {
        Presence::Required => quote!(required),
        Presence::Optional => quote!(optional),
        Presence::OptionalOrNull => quote!(nullable),
    }
}
