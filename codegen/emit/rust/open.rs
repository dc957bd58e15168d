//! Open sets of documented values: enumerations of strings and of integers.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs::{Prose, sentence};
use super::plan::{Integers, Item, Pairs, Strings, Variant};
use super::ty::ident;
use crate::markdown::{code, markdown};

/// The enumeration of documented strings.
pub fn define_strings(item: &Item, strings: &Strings) -> Vec<TokenStream> {
    let name = ident(&item.name);
    let docs = docs(item, "One of a set of documented strings.").tokens();
    let deprecated = item.deprecated.then(|| quote!(#[deprecated]));
    let variants = strings.values.iter().map(|own| variant(own, &own.value));
    let names: Vec<_> = strings.values.iter().map(|own| ident(&own.name)).collect();
    let values: Vec<&str> = strings.values.iter().map(|own| own.value.as_str()).collect();
    let other =
        strings.codes.as_ref().map(|pairs| convert(pairs, "code", "The number that belongs to the name."));
    vec![
        quote! {
            #docs
            #deprecated
            #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
                /// A string that is not documented, as it came.
                Unrecognized(json::Unrecognized<Self>),
            }
        },
        quote! {
            impl #name {
                /// The documented values, in order.
                pub const ALL: &'static [Self] = &[#(Self::#names),*];

                /// The value as it is written.
                #[inline]
                pub fn as_str(&self) -> &str {
                    match self {
                        #(Self::#names => #values,)*
                        Self::Unrecognized(value) => value.as_str(),
                    }
                }

                #other
            }
        },
    ]
}

/// Reading, writing and conversions of the strings.
pub fn wire_strings(item: &Item, strings: &Strings) -> Vec<TokenStream> {
    let name = ident(&item.name);
    let names = strings.values.iter().map(|own| ident(&own.name));
    let values = strings.values.iter().map(|own| own.value.as_str());
    let mut items = vec![
        quote! {
            impl From<&str> for #name {
                fn from(value: &str) -> Self {
                    match value {
                        #(#values => Self::#names,)*
                        other => Self::Unrecognized(json::Unrecognized::new(other)),
                    }
                }
            }
        },
        quote!(wire::string_enum!(#name);),
    ];
    for base in &strings.bases {
        let from = ident(&base.name);
        let arms = base.variants.iter().map(|(theirs, ours)| {
            let (theirs, ours) = (ident(theirs), ident(ours));
            quote!(#from::#theirs => Self::#ours,)
        });
        items.push(quote! {
            impl From<#from> for #name {
                fn from(value: #from) -> Self {
                    match value {
                        #(#arms)*
                        #from::Unrecognized(value) => value.as_str().into(),
                    }
                }
            }
        });
    }
    items
}

/// The enumeration of documented integers.
pub fn define_integers(item: &Item, integers: &Integers) -> Vec<TokenStream> {
    let name = ident(&item.name);
    let docs = docs(item, "One of a set of documented integers.").tokens();
    let deprecated = item.deprecated.then(|| quote!(#[deprecated]));
    let variants = integers.values.iter().map(|own| variant(own, &own.value.to_string()));
    let names: Vec<_> = integers.values.iter().map(|own| ident(&own.name)).collect();
    let values = integers.values.iter().map(|own| Literal::i64_unsuffixed(own.value));
    let other =
        integers.strings.as_ref().map(|pairs| convert(pairs, "name", "The name that belongs to the number."));
    vec![
        quote! {
            #docs
            #deprecated
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
                /// An integer that is not documented, as it came.
                Unrecognized(json::UnrecognizedInteger<Self>),
            }
        },
        quote! {
            impl #name {
                /// The documented values, in order.
                pub const ALL: &'static [Self] = &[#(Self::#names),*];

                /// The value as it is written.
                pub fn get(&self) -> json::Integer {
                    match self {
                        #(Self::#names => json::Integer::exact(#values),)*
                        Self::Unrecognized(value) => value.get(),
                    }
                }

                #other
            }
        },
    ]
}

/// Reading, writing and conversions of the integers.
pub fn wire_integers(item: &Item, integers: &Integers) -> Vec<TokenStream> {
    let name = ident(&item.name);
    let names = integers.values.iter().map(|own| ident(&own.name));
    let values = integers.values.iter().map(|own| Literal::i64_unsuffixed(own.value));
    vec![
        quote! {
            impl From<json::Integer> for #name {
                fn from(value: json::Integer) -> Self {
                    match value.get() {
                        #(#values => Self::#names,)*
                        _ => Self::Unrecognized(json::UnrecognizedInteger::new(value)),
                    }
                }
            }
        },
        quote!(wire::code_enum!(#name);),
    ]
}

fn docs(item: &Item, sentence: &'static str) -> Prose {
    item.prose.or(sentence)
}

fn variant<V>(own: &Variant<V>, value: &str) -> TokenStream {
    let name = ident(&own.name);
    let docs = own.prose.or(code(value)).tokens();
    let deprecated = own.deprecated.then(|| quote!(#[deprecated]));
    quote!(#docs #deprecated #name,)
}

fn convert(pairs: &Pairs, method: &str, about: &'static str) -> TokenStream {
    let (other, method) = (ident(&pairs.name), ident(method));
    let docs = sentence(markdown!("{} `None` for what is not documented.", about));
    let arms = pairs.variants.iter().map(|(own, theirs)| {
        let (own, theirs) = (ident(own), ident(theirs));
        quote!(Self::#own => #other::#theirs,)
    });
    quote! {
        #docs
        pub fn #method(&self) -> Option<#other> {
            Some(match self {
                #(#arms)*
                Self::Unrecognized(_) => return None,
            })
        }
    }
}
