//! Answers as results: the row of each part in the table of the runtime.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::plan::{Answer, Item, Outcome, Says, Union};
use super::table::Table;
use super::ty::ident;
use super::union::keeps_unknown;

/// The table of a union that is the answer to a call.
pub fn table(item: &Item, union: &Union) -> Option<Table> {
    let Answer { success, failure, error, fields } = union.answer.as_ref()?;
    let tag = union.tag.as_ref().filter(|_| keeps_unknown(union));
    let item_type = item.own_tokens();
    let error = ident(error);
    let outcomes =
        [(quote!(success), success), (quote!(failure), failure)].map(|(word, outcome)| row(word, outcome));
    let fields = fields.iter().map(|(field, says)| {
        let field = ident(field);
        match says {
            Says::Name => quote!(field name #field),
            Says::Code(number) => {
                let number = Literal::i64_unsuffixed(*number);
                quote!(field code #field #number)
            }
            Says::Text => quote!(field text #field),
            Says::Message => quote!(field message #field),
            Says::Other => quote!(field other #field),
        }
    });
    let open = tag.map(|tag| quote!(open #tag));
    let rows = outcomes.into_iter().chain(open).chain(fields);
    Some(Table::new(quote!(wire::answer), quote!(#item_type #error)).with(rows))
}

fn row(word: TokenStream, Outcome { variant, ty, field, documented }: &Outcome) -> TokenStream {
    let (variant, ty, field) = (ident(variant), ident(ty), ident(field));
    quote!(#word #variant #ty #field #documented)
}
