//! Objects: structures with their constructors, and their reading and writing.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::docs::Prose;
use super::names;
use super::plan::{Generic, Item, Member, Only, Presence};
use super::ty::{Scope, ident};

/// The most required fields that a constructor takes as arguments; of more, nobody would see
/// which is which.
const MOST_ARGUMENTS: usize = 3;

/// The structure and its constructors.
pub fn define(item: &Item, members: &[Member], scope: Scope) -> Vec<TokenStream> {
    let name = ident(&item.name);
    let docs = item.prose.or(&format!("The type {}.", super::docs::code(&item.name))).tokens();
    let deprecated = item.deprecated.then(|| quote!(#[deprecated]));
    let generics = generics_with_defaults(&item.generics, scope);
    let fields = members.iter().map(|member| field(member, scope));
    let structure = quote! {
        #docs
        #deprecated
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name #generics {
            #(#fields)*
            /// Members the type does not name, in order; they are written back.
            pub extra: json::Extra,
        }
    };
    let mut items = vec![structure];
    items.extend(construct(item, members, scope));
    items
}

/// A field, with its documentation.
pub fn field(member: &Member, scope: Scope) -> TokenStream {
    let name = ident(&member.name);
    let ty = member.field_type().tokens(scope);
    let docs = documented(member).tokens();
    let deprecated = member.deprecated.then(|| quote!(#[deprecated]));
    quote!(#docs #deprecated pub #name: #ty,)
}

fn documented(member: &Member) -> Prose {
    member
        .prose
        .or(&format!("The documentation does not describe {}.", super::docs::code(&member.documented)))
}

fn construct(item: &Item, members: &[Member], scope: Scope) -> Vec<TokenStream> {
    let name = ident(&item.name);
    let (parameters, arguments) = (plain_generics(&item.generics), plain_generics(&item.generics));
    let required: Vec<&Member> = required(members);
    let setters = members.iter().filter(|member| member.presence != Presence::Required).map(|member| {
        let field = ident(&member.name);
        let setter = format_ident!("with_{}", names::plain(&member.name));
        let (ty, value) = member.ty.parameter(&field, scope);
        let docs = format!(" Sets {}.", super::docs::code(&member.documented));
        quote! {
            #[doc = #docs]
            #[must_use]
            pub fn #setter(mut self, #field: #ty) -> Self {
                self.#field = Some(#value);
                self
            }
        }
    });
    let values = |from: &dyn Fn(&Member) -> TokenStream| -> Vec<TokenStream> {
        let value = |member: &Member| {
            let field = ident(&member.name);
            let value = match (&member.only, member.presence) {
                (Some(only), _) => only_value(only, scope),
                (None, Presence::Required) => from(member),
                (None, _) => quote!(None),
            };
            set(&field, &value)
        };
        members.iter().map(value).collect()
    };
    let mut items = Vec::new();
    let constructor = if has_required_structure(members) {
        let generics = used_generics(&item.generics, &required);
        let arguments = plain_generics(&generics);
        let required_name = ident(&required_name(item));
        items.push(required_structure(item, &required, &generics, scope));
        let fields = values(&|member| {
            let field = ident(&member.name);
            quote!(required.#field)
        });
        quote! {
            /// Makes one of the required fields; the optional ones are absent.
            #[must_use]
            pub fn new(required: #required_name #arguments) -> Self {
                Self { #(#fields,)* extra: json::Extra::new() }
            }
        }
    } else {
        let taken = required.iter().map(|member| {
            let field = ident(&member.name);
            let (ty, _) = member.ty.parameter(&field, scope);
            quote!(#field: #ty)
        });
        let fields = values(&|member| member.ty.parameter(&ident(&member.name), scope).1);
        quote! {
            /// Makes one of the required fields; the optional ones are absent.
            #[must_use]
            pub fn new(#(#taken),*) -> Self {
                Self { #(#fields,)* extra: json::Extra::new() }
            }
        }
    };
    items.insert(0, quote!(impl #parameters #name #arguments { #constructor #(#setters)* }));
    if required.is_empty() {
        items.push(quote! {
            impl #parameters Default for #name #arguments {
                fn default() -> Self {
                    Self::new()
                }
            }
        });
    }
    items
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
    let own = ident(&item.name);
    let link = format!(" The required fields of a [`{own}`], which [`{own}::new`] takes.");
    let generics = generics_with_defaults(generics, scope);
    let fields = required.iter().map(|member| {
        let field = ident(&member.name);
        let ty = member.ty.tokens(scope);
        let docs = documented(member).tokens();
        quote!(#docs pub #field: #ty,)
    });
    quote! {
        #[doc = #link]
        #[derive(Debug, Clone, PartialEq)]
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

/// Reading and writing.
pub fn wire(item: &Item, documented: &str, members: &[Member], scope: Scope) -> Vec<TokenStream> {
    vec![read(item), read_members(item, documented, members, scope), write(item, members)]
}

fn read(item: &Item) -> TokenStream {
    let own = item.own_tokens();
    let generics = bounded_generics(&item.generics, Some(quote!('de)), quote!(Deserialize<'de>));
    quote! {
        impl #generics Deserialize<'de> for #own {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_map(wire::ObjectVisitor::new())
            }
        }
    }
}

fn read_members(item: &Item, documented: &str, members: &[Member], scope: Scope) -> TokenStream {
    let own = item.own_tokens();
    let generics = bounded_generics(&item.generics, Some(quote!('de)), quote!(Deserialize<'de>));
    let access = free_name(members, &["members", "object", "reader", "source"]);
    let documented_names: Vec<&str> = members.iter().map(|member| member.documented.as_str()).collect();
    let fields: Vec<_> = members.iter().map(|member| ident(&member.name)).collect();
    let reads: Vec<TokenStream> = members
        .iter()
        .map(|member| {
            let field = ident(&member.name);
            let way = member.ty.way(scope);
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
            let others = others.iter().enumerate().map(|(place, read)| {
                let place = Literal::usize_unsuffixed(place);
                quote!(#place => #read,)
            });
            quote!(while let Some(place) = #access.next()? { match place { #(#others)* _ => #last, } })
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

            fn read<A: wire::MapAccess<'de>>(mut #access: wire::Members<A, Self>) -> Result<Self, A::Error> {
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
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
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

/// A field of a structure that is made.
pub fn set(field: &Ident, value: &TokenStream) -> TokenStream {
    if *field == value.to_string() { quote!(#field) } else { quote!(#field: #value) }
}

/// The first of several names that no field has.
fn free_name(members: &[Member], names: &[&str]) -> Ident {
    let free = names.iter().find(|name| members.iter().all(|member| member.name != **name));
    match free {
        Some(name) => ident(name),
        None => format_ident!("members_of_the_object"),
    }
}

/// `<T = ()>`, or nothing.
pub fn generics_with_defaults(generics: &[Generic], scope: Scope) -> TokenStream {
    if generics.is_empty() {
        return TokenStream::new();
    }
    let generics = generics.iter().map(|generic| {
        let name = ident(&generic.name);
        let default = generic.default.as_ref().map(|ty| {
            let ty = ty.tokens(scope);
            quote!(= #ty)
        });
        quote!(#name #default)
    });
    quote!(<#(#generics),*>)
}

/// `<T>`, or nothing.
pub fn plain_generics(generics: &[Generic]) -> TokenStream {
    if generics.is_empty() {
        return TokenStream::new();
    }
    let names = generics.iter().map(|generic| ident(&generic.name));
    quote!(<#(#names),*>)
}

/// `<'de, T: Deserialize<'de>>`, or nothing.
pub fn bounded_generics(
    generics: &[Generic],
    lifetime: Option<TokenStream>,
    bound: TokenStream,
) -> TokenStream {
    let parameters = generics.iter().map(|generic| {
        let name = ident(&generic.name);
        quote!(#name: #bound)
    });
    let all: Vec<TokenStream> = lifetime.into_iter().chain(parameters).collect();
    if all.is_empty() { TokenStream::new() } else { quote!(<#(#all),*>) }
}

fn used_generics(generics: &[Generic], members: &[&Member]) -> Vec<Generic> {
    let used = |generic: &&Generic| members.iter().any(|member| member.ty.mentions(&generic.name));
    let same = |generic: &Generic| Generic { name: generic.name.clone(), default: generic.default.clone() };
    generics.iter().filter(used).map(same).collect()
}

impl Item {
    /// The type itself, inside its implementations.
    pub fn own_tokens(&self) -> TokenStream {
        let (name, generics) = (ident(&self.name), plain_generics(&self.generics));
        quote!(#name #generics)
    }
}

/// An introduction for a file.
pub fn head(sentence: &str) -> Prose {
    let mut prose = Prose::default();
    prose.push(sentence);
    prose
}
