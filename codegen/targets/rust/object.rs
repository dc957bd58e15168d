//! Objects: structures with their constructors.

pub mod debug;
pub mod wire;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs::{Prose, sentence};
use super::generics::{generics_with_defaults, plain_generics, used_generics};
use super::names;
use super::plan::{Generic, Item, Member, Only, Presence};
use super::quoting;
use super::ty::{Scope, ident};
use crate::markdown::{code, markdown};

/// The most required fields that a constructor takes as arguments; of more, nobody would see
/// which is which.
pub const MOST_ARGUMENTS: usize = 3;

/// The structure and its constructors.
pub fn define(item: &Item, members: &[Member], scope: Scope) -> Vec<TokenStream> {
    let name = ident(&item.name);
    let docs = item.prose.or(markdown!("The type {}.", code(&item.name))).tokens();
    let alias = item.documented.as_ref().and_then(|documented| quoting::alias(documented, &item.name));
    let deprecated = item.deprecated.then(|| quote!(#[deprecated]));
    let generics = generics_with_defaults(&item.generics, scope);
    let fields = members.iter().map(|member| field(member, scope));
    let derived = debug::derived(members);
    let structure = quote! {
        #docs
        #alias
        #deprecated
        #derived
        #[non_exhaustive]
        pub struct #name #generics {
            #(#fields)*
            /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
            pub extra: json::Extra,
        }
    };
    let mut items = vec![structure];
    items.extend(debug::redacted(&item.name, &item.generics, members, Some(debug::Last::Extra)));
    items.extend(construct(item, members, scope));
    items
}

/// A field, with its documentation.
pub fn field(member: &Member, scope: Scope) -> TokenStream {
    let name = ident(&member.name);
    let ty = member.field_type().tokens(scope);
    let docs = documented(member).tokens();
    let alias = quoting::alias(&member.documented, &member.name);
    let deprecated = member.deprecated.then(|| quote!(#[deprecated]));
    quote!(#docs #alias #deprecated pub #name: #ty,)
}

fn documented(member: &Member) -> Prose {
    member.prose.or(markdown!("The documentation does not describe {}.", code(&member.documented)))
}

fn construct(item: &Item, members: &[Member], scope: Scope) -> Vec<TokenStream> {
    let name = ident(&item.name);
    let (parameters, arguments) = (plain_generics(&item.generics), plain_generics(&item.generics));
    let required: Vec<&Member> = required(members);
    let setters = members.iter().filter(|member| member.presence != Presence::Required);
    let setters = setters.map(|member| setter(member, scope));
    let mut items = Vec::new();
    let constructor = if has_required_structure(members) {
        let generics = used_generics(&item.generics, &required);
        items.push(required_structure(item, &required, &generics, scope));
        items.extend(debug::redacted(&required_name(item), &generics, required.iter().copied(), None));
        let (structure, generics) = (ident(&required_name(item)), plain_generics(&generics));
        let fields = values(members, scope, |member| {
            let field = ident(&member.name);
            quote!(required.#field)
        });
        quote! {
            /// Makes one of the required fields; the optional ones are absent.
            #[must_use]
            pub fn new(required: #structure #generics) -> Self {
                Self { #(#fields,)* extra: json::Extra::new() }
            }
        }
    } else {
        let taken = required.iter().map(|member| {
            let field = ident(&member.name);
            let (ty, _) = member.ty.parameter(&field, scope);
            quote!(#field: #ty)
        });
        let fields = values(members, scope, |member| member.ty.parameter(&ident(&member.name), scope).1);
        quote! {
            /// Makes one of the required fields; the optional ones are absent.
            #[must_use]
            pub fn new(#(#taken),*) -> Self {
                Self { #(#fields,)* extra: json::Extra::new() }
            }
        }
    };
    items.insert(0, quote!(impl #parameters #name #arguments { #constructor #(#setters)* }));
    items.extend(convert(item, members, &required));
    items.extend(default(item, members, &required, scope));
    items
}

/// The conversion of the structure of the required fields, if there is one.
fn convert(item: &Item, members: &[Member], required: &[&Member]) -> Option<TokenStream> {
    has_required_structure(members).then(|| {
        let (name, parameters) = (ident(&item.name), plain_generics(&item.generics));
        let structure = ident(&required_name(item));
        let given = plain_generics(&used_generics(&item.generics, required));
        quote! {
            impl #parameters From<#structure #given> for #name #parameters {
                #[inline]
                fn from(required: #structure #given) -> Self {
                    Self::new(required)
                }
            }
        }
    })
}

/// The default, if each of the required fields has one.
fn default(item: &Item, members: &[Member], required: &[&Member], scope: Scope) -> Option<TokenStream> {
    let (name, parameters) = (ident(&item.name), plain_generics(&item.generics));
    let (docs, made) = if required.is_empty() {
        (None, quote!(Self::new()))
    } else {
        let fields = values(members, scope, |_| quote!(Default::default()));
        let docs = quote!(#[doc = " What is required is empty, zero or `false`."]);
        (Some(docs), quote!(Self { #(#fields,)* extra: json::Extra::new() }))
    };
    have_defaults(required).then(|| {
        quote! {
            #docs
            impl #parameters Default for #name #parameters {
                #[inline]
                fn default() -> Self {
                    #made
                }
            }
        }
    })
}

/// Whether each of the fields has a default.
pub fn have_defaults(fields: &[&Member]) -> bool {
    fields.iter().all(|field| field.ty.has_default())
}

fn setter(member: &Member, scope: Scope) -> TokenStream {
    let field = ident(&member.name);
    let setter = format_ident!("with_{}", names::plain(&member.name));
    let (ty, value) = member.ty.parameter(&field, scope);
    let docs = sentence(markdown!("Sets {}.", code(&member.documented)));
    quote! {
        #docs
        #[must_use]
        pub fn #setter(mut self, #field: #ty) -> Self {
            self.#field = Some(#value);
            self
        }
    }
}

/// The fields in a constructor: a required one is what `given` says, unless it has one value only.
fn values(members: &[Member], scope: Scope, given: impl Fn(&Member) -> TokenStream) -> Vec<TokenStream> {
    let value = |member: &Member| {
        let value = match (&member.only, member.presence) {
            (Some(only), _) => only_value(only, scope),
            (None, Presence::Required) => given(member),
            (None, _) => quote!(None),
        };
        set(&ident(&member.name), &value)
    };
    members.iter().map(value).collect()
}

/// Whether the required fields have a structure of their own.
pub fn has_required_structure(members: &[Member]) -> bool {
    required(members).len() > MOST_ARGUMENTS
}

/// The name of the structure of the required fields.
pub fn required_name(item: &Item) -> String {
    format!("{}Required", names::plain(&item.name))
}

/// The fields that a constructor asks for.
fn required(members: &[Member]) -> Vec<&Member> {
    members.iter().filter(|member| member.presence == Presence::Required && member.only.is_none()).collect()
}

fn required_structure(item: &Item, required: &[&Member], generics: &[Generic], scope: Scope) -> TokenStream {
    let name = ident(&required_name(item));
    let segment = quoting::path_segment(&item.name);
    let docs =
        sentence(markdown!("The required fields of a [`{}`], which [`{}::new`] takes.", segment, segment));
    let generics = generics_with_defaults(generics, scope);
    let fields = required.iter().map(|member| {
        let field = ident(&member.name);
        let ty = member.ty.tokens(scope);
        let whole = markdown!("See [`{}::{}`].", segment, quoting::path_segment(&member.name));
        let docs = sentence(documented(member).summary().unwrap_or(whole));
        quote!(#docs pub #field: #ty,)
    });
    let fields_of = required.iter().copied();
    let derived = match have_defaults(required) {
        true => debug::derived_with_default(fields_of),
        false => debug::derived(fields_of),
    };
    quote! {
        #docs
        #derived
        pub struct #name #generics {
            #(#fields)*
        }
    }
}

fn only_value(only: &Only, scope: Scope) -> TokenStream {
    match only {
        Only::Literal(ty) => ty.tokens(scope),
        Only::Variant(ty, variant) => {
            let (ty, variant) = (ty.tokens(scope), ident(variant));
            quote!(#ty::#variant)
        }
    }
}

/// A field of a structure that is made.
pub fn set(field: &Ident, value: &TokenStream) -> TokenStream {
    if *field == value.to_string() { quote!(#field) } else { quote!(#field: #value) }
}
