//! The enumeration of all events of an edition.

use quote::quote;

use super::block::{Block, Rows};
use super::docs::sentence;
use super::plan::Call;
use super::quoting::{self, code};
use super::table::{Piece, Table};
use crate::markdown;

/// The variants for the events that are in no documentation, or not as it says.
const OTHERS: &str = "    /// An event that is not documented.
    Unknown(crate::protocol::UnknownEvent),
    /// A documented event whose arguments are not what the documentation says.
    Unreadable(crate::protocol::UnreadableEvent),
";

pub fn define(events: &[Call]) -> Vec<Piece> {
    let declarations = events.iter().map(|event| {
        let attributes = quoting::attributes(&event.documented, &event.variant, event.deprecated);
        let (variant, name) = (quoting::name(&event.variant), quoting::name(&event.name));
        let variant = code!("{}{}(Box<{}>),\n", attributes, variant, name);
        quoting::item_row(Rows::Variants, &sentence(markdown::code(&event.documented)), &variant)
    });
    let rows = events.iter().map(|event| {
        let (variant, name) = (quoting::name(&event.variant), quoting::name(&event.name));
        code!("{} {} {}", variant, quoting::literal(&event.documented), name)
    });
    let enumeration = quote! {
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum AnyEvent {}
    };
    let docs = sentence("An event of any name with its arguments.");
    let enumeration = Block::new(docs, quoting::tokens(enumeration)).with(declarations).with([OTHERS.into()]);
    let table = Table::new("wire::events", "AnyEvent".into()).with(rows);
    vec![enumeration.into(), table.into()]
}
