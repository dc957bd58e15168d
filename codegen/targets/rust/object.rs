//! Objects: structures with their constructors.

pub mod debug;
pub mod wire;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::block::{Block, Rows};
use super::docs::{Prose, sentence};
use super::generics::{generics_with_defaults, plain_generics, used_generics};
use super::names;
use super::plan::{Generic, Item, Member, Only, Presence};
use super::quoting::{self, Code, code};
use super::ty::{Scope, ident};
use crate::markdown::{self, markdown};

/// The most required fields that a constructor takes as arguments; of more, nobody would see
/// which is which.
pub const MOST_ARGUMENTS: usize = 3;

/// The field for what a structure does not know.
const EXTRA: &str = "    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
";

/// The structure and its constructors.
pub fn define(item: &Item, members: &[Member], scope: Scope) -> Vec<Block> {
    let name = ident(&item.name);
    let docs = item.prose.or(markdown!("The type {}.", markdown::code(&item.name))).outer();
    let alias = item.documented.as_ref().and_then(|documented| quoting::alias(documented, &item.name));
    let deprecated = item.deprecated.then(|| quote!(#[deprecated]));
    let generics = generics_with_defaults(&item.generics, scope);
    let fields = members.iter().map(|member| field(member, scope));
    let derived = debug::derived(members);
    let structure = quote! {
        #alias
        #deprecated
        #derived
        #[non_exhaustive]
        pub struct #name #generics {}
    };
    let mut items = vec![Block::new(docs, structure).with(fields).with([EXTRA.into()])];
    let redacted = debug::redacted(&item.name, &item.generics, members, Some(debug::Last::Extra));
    items.extend(redacted.map(Block::from));
    items.extend(construct(item, members, scope));
    items
}

/// A field, with its documentation.
pub fn field(member: &Member, scope: Scope) -> Code {
    let attributes = quoting::attributes(&member.documented, &member.name, member.deprecated);
    let (name, ty) = (quoting::name(&member.name), member.field_type().code(scope));
    let field = code!("{}pub {}: {},\n", attributes, name, ty);
    quoting::item_row(Rows::Fields, &documented(member).outer(), &field)
}

fn documented(member: &Member) -> Prose {
    member.prose.or(markdown!("The documentation does not describe {}.", markdown::code(&member.documented)))
}

fn construct(item: &Item, members: &[Member], scope: Scope) -> Vec<Block> {
    let name = ident(&item.name);
    let (parameters, arguments) = (plain_generics(&item.generics), plain_generics(&item.generics));
    let required: Vec<&Member> = required(members);
    let setters = members.iter().filter(|member| member.presence != Presence::Required);
    let setters = setters.map(|member| setter(member, scope));
    let mut items = Vec::new();
    let constructor = if has_required_structure(members) {
        let generics = used_generics(&item.generics, &required);
        items.push(required_structure(item, &required, &generics, scope));
        let redacted = debug::redacted(&required_name(item), &generics, required.iter().copied(), None);
        items.extend(redacted.map(Block::from));
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
    let constructors = quote!(impl #parameters #name #arguments { #constructor });
    items.insert(0, Block::from(constructors).with(setters));
    if required.is_empty() {
        let default = quote! {
            impl #parameters Default for #name #arguments {
                fn default() -> Self {
                    Self::new()
                }
            }
        };
        items.push(default.into());
    }
    items
}

/// What sets a field that need not be there.
pub fn setter(member: &Member, scope: Scope) -> Code {
    let field = quoting::name(&member.name);
    let setter = quoting::name(&format!("with_{}", names::plain(&member.name)));
    let (ty, value) = member.ty.parameter_code(&field, scope);
    let function = code!(
        "#[must_use]\npub fn {}(mut self, {}: {}) -> Self {{\n    self.{} = Some({});\n    self\n}}\n",
        setter,
        field,
        ty,
        field,
        value,
    );
    let docs = sentence(markdown!("Sets {}.", markdown::code(&member.documented)));
    quoting::item_row(Rows::Functions, &docs, &function)
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

fn required_structure(item: &Item, required: &[&Member], generics: &[Generic], scope: Scope) -> Block {
    let name = ident(&required_name(item));
    let segment = quoting::path_segment(&item.name);
    let docs =
        sentence(markdown!("The required fields of a [`{}`], which [`{}::new`] takes.", segment, segment));
    let generics = generics_with_defaults(generics, scope);
    let fields = required.iter().map(|member| {
        let whole = markdown!("See [`{}::{}`].", segment, quoting::path_segment(&member.name));
        let docs = sentence(documented(member).summary().unwrap_or(whole));
        let field = code!("pub {}: {},\n", quoting::name(&member.name), member.ty.code(scope));
        quoting::item_row(Rows::Fields, &docs, &field)
    });
    let derived = debug::derived(required.iter().copied());
    let structure = quote! {
        #derived
        pub struct #name #generics {}
    };
    Block::new(docs, structure).with(fields)
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
