//! Reading and writing objects.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::super::generics::bounded_generics;
use super::super::plan::{Item, Member, Presence};
use super::super::ty::{Scope, ident};

/// Reading and writing.
pub fn wire(item: &Item, documented: &str, members: &[Member], scope: Scope) -> Vec<TokenStream> {
    vec![read(item), read_members(item, documented, members, scope), write(item, members)]
}

fn read(item: &Item) -> TokenStream {
    let own = item.own_tokens();
    let generics = bounded_generics(&item.generics, Some(quote!('de)), quote!(Deserialize<'de>));
    quote! {
        impl #generics Deserialize<'de> for #own {
            #[inline]
            fn deserialize<__D: Deserializer<'de>>(deserializer: __D) -> Result<Self, __D::Error> {
                deserializer.deserialize_map(wire::ObjectVisitor::new())
            }
        }
    }
}

fn read_members(item: &Item, documented: &str, members: &[Member], scope: Scope) -> TokenStream {
    let own = item.own_tokens();
    let generics = bounded_generics(&item.generics, Some(quote!('de)), quote!(Deserialize<'de>));
    let access = free_name(members, &["members", "object", "reader", "source"]);
    let place = free_name(members, &["place", "index", "position", "found"]);
    let documented_names: Vec<&str> = members.iter().map(|member| member.documented.as_str()).collect();
    let fields: Vec<_> = members.iter().map(|member| ident(&member.name)).collect();
    let reads: Vec<TokenStream> = members
        .iter()
        .map(|member| {
            let field = ident(&member.name);
            let way = member.way(scope);
            match member.presence {
                Presence::Optional => quote!(#access.optional::<#way>(&mut #field)?),
                _ => quote!(#access.value::<#way>(&mut #field)?),
            }
        })
        .collect();
    let dispatch = match reads.split_last() {
        None => quote!(#access.next()?;),
        Some((only, [])) => quote!(while #access.next()?.is_some() { #only; }),
        Some((last, others)) => {
            let others = others.iter().enumerate().map(|(number, read)| {
                let number = Literal::usize_unsuffixed(number);
                quote!(#number => #read,)
            });
            quote!(while let Some(#place) = #access.next()? { match #place { #(#others)* _ => #last, } })
        }
    };
    let values = members.iter().map(|member| {
        let (field, name) = (ident(&member.name), member.documented.as_str());
        match member.presence {
            Presence::Required => quote!(#field: #access.required(#field, #name)?),
            _ => quote!(#field),
        }
    });
    let find = if members.is_empty() {
        quote! {
            fn is_at(_: usize, _: &str) -> bool { false }

            fn find(_: &str) -> Option<usize> { None }
        }
    } else {
        let places = (0..members.len()).map(Literal::usize_unsuffixed);
        let places_again = places.clone();
        quote! {
            #[inline]
            fn is_at(place: usize, name: &str) -> bool {
                match place {
                    #(#places => name == #documented_names,)*
                    _ => false,
                }
            }

            fn find(name: &str) -> Option<usize> {
                let place = match name {
                    #(#documented_names => #places_again,)*
                    _ => return None,
                };
                Some(place)
            }
        }
    };
    quote! {
        impl #generics wire::Object<'de> for #own {
            const NAME: &'static str = #documented;
            const MEMBERS: &'static [&'static str] = &[#(#documented_names),*];

            #find

            #[inline]
            fn read<__A: wire::MapAccess<'de>>(mut #access: wire::Members<__A, Self>) -> Result<Self, __A::Error> {
                #(let mut #fields = None;)*
                #dispatch
                Ok(Self { #(#values,)* extra: #access.extra() })
            }
        }
    }
}

fn write(item: &Item, members: &[Member]) -> TokenStream {
    let own = item.own_tokens();
    let generics = bounded_generics(&item.generics, None, quote!(Serialize));
    let always: Vec<&str> = members
        .iter()
        .filter(|member| member.presence == Presence::Required)
        .map(|member| member.documented.as_str())
        .collect();
    let optional: Vec<&Member> =
        members.iter().filter(|member| member.presence != Presence::Required).collect();
    let names = optional.iter().map(|member| member.documented.as_str());
    let fields: Vec<_> = optional.iter().map(|member| ident(&member.name)).collect();
    let required_arm = (!always.is_empty()).then(|| quote!(#(#always)|* => true,));
    let written = if members.is_empty() {
        quote!(|_: &str| false)
    } else if optional.is_empty() {
        quote!(|name: &str| matches!(name, #(#always)|*))
    } else {
        quote!(|name: &str| match name { #required_arm #(#names => self.#fields.is_some(),)* _ => false })
    };
    let required = (!always.is_empty()).then(|| Literal::usize_unsuffixed(always.len()).into_token_stream());
    let counted = fields.iter().map(|field| quote!(usize::from(self.#field.is_some())));
    let counts: Vec<TokenStream> = required.into_iter().chain(counted).collect();
    let entries = members.iter().map(|member| {
        let (field, name) = (ident(&member.name), member.documented.as_str());
        let entry = quote!(map.serialize_entry(#name, &self.#field)?;);
        match member.presence {
            Presence::Required => entry,
            _ => quote!(if self.#field.is_some() { #entry }),
        }
    });
    quote! {
        impl #generics Serialize for #own {
            fn serialize<__S: Serializer>(&self, serializer: __S) -> Result<__S::Ok, __S::Error> {
                use serde_core::ser::SerializeMap;
                let written = #written;
                let length = #(#counts +)* self.extra.count(written);
                let mut map = serializer.serialize_map(Some(length))?;
                #(#entries)*
                self.extra.write(&mut map, written)?;
                map.end()
            }
        }
    }
}

/// The first of several names that no field has.
fn free_name(members: &[Member], names: &[&str]) -> Ident {
    let free = names.iter().find(|name| members.iter().all(|member| member.name != **name));
    match free {
        Some(name) => ident(name),
        None => format_ident!("{}_of_the_object", names[0]),
    }
}
