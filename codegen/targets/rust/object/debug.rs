//! `Debug` of structures and unions: derived, unless something sensitive is in them. Then what they do
//! not know is not shown either: a secret may be there under another name.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::generics::{bounded_generics, plain_generics};
use super::super::plan::{Arm, Generic, Item, Member, Presence};
use super::super::quoting::{Code, code};
use super::super::ty::{Scope, ident};

/// The field for what a structure does not know.
#[derive(Clone, Copy)]
pub enum Last {
    Extra,
    Rest,
}

/// What a structure of these fields derives, and whether that is `Default` too.
pub fn derived<'m>(members: impl IntoIterator<Item = &'m Member>, default: bool) -> Code {
    derived_unless(members.into_iter().any(|member| member.is_sensitive() || member.is_hidden()), default)
}

fn derived_unless(sensitive: bool, default: bool) -> Code {
    let debug = if sensitive { "" } else { "Debug, " };
    let default = if default { ", Default" } else { "" };
    code!("#[derive({}Clone, PartialEq, Eq, Hash, PartialOrd, Ord{})]\n", debug, default)
}

/// What a union of these arms derives.
pub fn derived_of_arms(arms: &[Arm]) -> Code {
    derived_unless(arms.iter().any(|arm| arm.ty.is_sensitive()), false)
}

/// The implementation for a union where it is not derived. `unrecognized` says whether it keeps what
/// is not documented.
pub fn redacted_union(item: &Item, arms: &[Arm], unrecognized: bool) -> Option<TokenStream> {
    if arms.iter().all(|arm| !arm.ty.is_sensitive()) {
        return None;
    }
    let bounded = bounded_generics(&item.generics, &quote!(std::fmt::Debug));
    let item_type = item.own_tokens();
    let rows = arms.iter().map(|arm| {
        let variant = ident(&arm.name);
        let name = arm.name.as_str();
        quote!(Self::#variant(value) => f.debug_tuple(#name).field(value).finish(),)
    });
    let unrecognized = unrecognized.then(
        || quote!(Self::Unrecognized(_) => f.debug_tuple("Unrecognized").field(&json::Redacted).finish(),),
    );
    Some(quote! {
        impl #bounded std::fmt::Debug for #item_type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(#rows)*
                    #unrecognized
                }
            }
        }
    })
}

/// The implementation where it is not derived. `last` is the field after those of the members.
pub fn redacted<'m>(
    name: &str,
    generics: &[Generic],
    members: impl IntoIterator<Item = &'m Member>,
    last: Option<Last>,
) -> Option<TokenStream> {
    let members: Vec<&Member> = members.into_iter().collect();
    if !members.iter().any(|member| member.is_sensitive() || member.is_hidden()) {
        return None;
    }
    let bounded = bounded_generics(generics, &quote!(std::fmt::Debug));
    let (identifier, arguments) = (ident(name), plain_generics(generics));
    let fields = members.iter().map(|member| {
        let field = ident(&member.name);
        let value = match (member.is_hidden(), member.presence) {
            (false, _) => quote!(&self.#field),
            (true, Presence::Required) => quote!(&json::Redacted),
            // Whether it is there is no secret.
            (true, _) => quote!(&self.#field.as_ref().map(|_| json::Redacted)),
        };
        let name = field.to_string();
        let name = name.strip_prefix("r#").unwrap_or(&name);
        quote!(.field(#name, #value))
    });
    let last = last.map(|last| match last {
        Last::Extra => quote!(.field("extra", &(!self.extra.is_empty()).then_some(json::Redacted))),
        Last::Rest => quote!(.field("rest", &(!self.rest.values.is_empty()).then_some(json::Redacted))),
    });
    Some(quote! {
        impl #bounded std::fmt::Debug for #identifier #arguments {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(#name) #(#fields)* #last .finish()
            }
        }
    })
}

impl Member {
    /// How its value is read.
    pub fn decoder(&self, scope: Scope) -> Code {
        let decoder = self.ty.decoder(scope);
        if self.sensitive { code!("wire::Sensitive<{}>", decoder) } else { decoder }
    }
}
