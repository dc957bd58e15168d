//! The enumeration of all events of an edition.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::sentence;
use super::plan::Call;
use super::ty::ident;
use crate::markdown::code;

pub fn define(events: &[Call]) -> Vec<TokenStream> {
    let names: Vec<&str> = events.iter().map(|event| event.documented.as_str()).collect();
    let variants: Vec<_> = events.iter().map(|event| ident(&event.variant)).collect();
    let declarations = events.iter().map(|event| {
        let (variant, name) = (ident(&event.variant), ident(&event.name));
        let docs = sentence(code(&event.documented));
        let deprecated = event.deprecated.then(|| quote!(#[deprecated]));
        quote!(#docs #deprecated #variant(Box<#name>),)
    });
    vec![
        quote! {
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
        },
        quote! {
            impl AnyEvent {
                /// The names of the documented events, in order.
                pub const NAMES: &'static [&'static str] = &[#(#names),*];

                /// The name of the event.
                pub fn name(&self) -> &str {
                    match self {
                        #(Self::#variants(_) => #names,)*
                        Self::Unknown(event) => &event.name,
                        Self::Unreadable(event) => &event.name,
                    }
                }
            }
        },
    ]
}

pub fn wire(events: &[Call]) -> Vec<TokenStream> {
    let documented: Vec<&str> = events.iter().map(|event| event.documented.as_str()).collect();
    let variants: Vec<_> = events.iter().map(|event| ident(&event.variant)).collect();
    let names: Vec<_> = events.iter().map(|event| ident(&event.name)).collect();
    let mut items = vec![
        quote! {
            impl AnyEvent {
                /// Reads the arguments of the event of this name.
                ///
                /// The only errors are those of the input itself; arguments that are not what the
                /// documentation says make an [`Unreadable`](AnyEvent::Unreadable) event.
                pub fn read<'de, __D: Deserializer<'de>>(name: &str, arguments: __D) -> Result<Self, __D::Error> {
                    <json::Value as Deserialize>::deserialize(arguments).map(|arguments| Self::from_value(name, arguments))
                }

                /// Makes an event of its name and the array of its arguments.
                pub fn from_value(name: &str, arguments: json::Value) -> Self {
                    let read = match name {
                        #(#documented => json::from_value(arguments.clone()).map(Self::#variants),)*
                        _ => return Self::Unknown(crate::protocol::UnknownEvent::new(name, arguments)),
                    };
                    read.unwrap_or_else(|error| {
                        Self::Unreadable(crate::protocol::UnreadableEvent::new(name, arguments, error))
                    })
                }
            }
        },
        quote! {
            impl Serialize for AnyEvent {
                /// Writes the array of the arguments.
                fn serialize<__S: Serializer>(&self, serializer: __S) -> Result<__S::Ok, __S::Error> {
                    match self {
                        #(Self::#variants(event) => event.serialize(serializer),)*
                        Self::Unknown(event) => event.arguments.serialize(serializer),
                        Self::Unreadable(event) => event.arguments.serialize(serializer),
                    }
                }
            }
        },
    ];
    items.extend(names.iter().zip(&variants).map(|(name, variant)| {
        quote! {
            impl From<#name> for AnyEvent {
                fn from(event: #name) -> Self {
                    Self::#variant(Box::new(event))
                }
            }
        }
    }));
    items
}
