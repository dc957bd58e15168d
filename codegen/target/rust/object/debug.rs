//! `Debug` of structures: derived, unless a field is sensitive.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::generics::{bounded_generics, plain_generics};
use super::super::plan::{Generic, Member, Presence};
use super::super::ty::{Scope, ident};

/// What a structure of these fields derives.
pub fn derived<'m>(members: impl IntoIterator<Item = &'m Member>) -> TokenStream {
    let debug = members.into_iter().all(|member| !member.sensitive).then(|| quote!(Debug,));
    quote!(#[derive(#debug Clone, PartialEq, Eq, Hash, PartialOrd, Ord)])
}

/// The implementation where it is not derived. `last` is the field after those of the members.
pub fn redacted<'m>(
    name: &str,
    generics: &[Generic],
    members: impl IntoIterator<Item = &'m Member>,
    last: Option<&str>,
) -> Option<TokenStream> {
    let members: Vec<&Member> = members.into_iter().collect();
    if members.iter().all(|member| !member.sensitive) {
        return None;
    }
    let bounded = bounded_generics(generics, &quote!(std::fmt::Debug));
    let (own, arguments) = (ident(name), plain_generics(generics));
    let fields = members.iter().map(|member| {
        let field = ident(&member.name);
        let value = match (member.sensitive, member.presence) {
            (false, _) => quote!(&self.#field),
            (true, Presence::Required) => quote!(&json::Redacted),
            // Whether it is there is no secret.
            (true, _) => quote!(&self.#field.as_ref().map(|_| json::Redacted)),
        };
        let name = field.to_string();
        let name = name.strip_prefix("r#").unwrap_or(&name);
        quote!(.field(#name, #value))
    });
    let last = last.map(|last| {
        let field = ident(last);
        quote!(.field(#last, &self.#field))
    });
    Some(quote! {
        impl #bounded std::fmt::Debug for #own #arguments {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(#name) #(#fields)* #last .finish()
            }
        }
    })
}

impl Member {
    /// How its value is read.
    pub fn way(&self, scope: Scope) -> TokenStream {
        let way = self.ty.way(scope);
        if self.sensitive { quote!(wire::Sensitive<#way>) } else { way }
    }
}
