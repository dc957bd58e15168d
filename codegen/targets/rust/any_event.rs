//! The enumeration of all events of an edition.

use quote::quote;

use super::docs::sentence;
use super::plan::Call;
use super::quoting;
use super::table::{Piece, Table};
use super::ty::ident;
use crate::markdown::code;

pub fn define(events: &[Call]) -> Vec<Piece> {
    let declarations = events.iter().map(|event| {
        let (variant, name) = (ident(&event.variant), ident(&event.name));
        let docs = sentence(code(&event.documented));
        let deprecated = event.deprecated.then(|| quote!(#[deprecated]));
        let alias = quoting::alias(&event.documented, &event.variant);
        quote!(#docs #alias #deprecated #variant(Box<#name>),)
    });
    let rows = events.iter().map(|event| {
        let (variant, name, documented) = (ident(&event.variant), ident(&event.name), &event.documented);
        quote!(#variant #documented #name)
    });
    let enumeration = quote! {
        /// An event of any name with its arguments.
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum AnyEvent {
            #(#declarations)*
            /// An event that is not documented.
            Unknown(crate::protocol::UnknownEvent),
            /// A documented event whose arguments are not what the documentation says.
            Unreadable(crate::protocol::UnreadableEvent),
        }
    };
    let table = Table::new(quote!(wire::events), quote!(AnyEvent)).with(rows);
    vec![enumeration.into(), table.into()]
}
