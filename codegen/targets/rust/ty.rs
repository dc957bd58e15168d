//! Types in Rust: how a type is written down, and what decoder reads it.

use std::sync::Arc;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// A type in Rust.
#[derive(Debug, Clone, PartialEq)]
pub enum Ty {
    Unit,
    Bool,
    True,
    False,
    String,
    Number,
    Integer,
    Value,
    NotJson,
    /// A type parameter of the item it stands in.
    Parameter(String),
    Vec(Box<Ty>),
    Map(Box<Ty>),
    IntegerMap(Box<Ty>),
    Option(Box<Ty>),
    Box(Box<Ty>),
    Item(ItemRef),
    /// A type alias and what it stands for.
    Alias(ItemRef, Arc<Ty>),
}

/// A reference to an item of the edition.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemRef {
    pub scope: Scope,
    pub name: String,
    pub arguments: Vec<Ty>,
    /// Whether other types convert into it.
    pub converts: bool,
    /// Whether something sensitive is in it, whatever its arguments are.
    pub sensitive: bool,
}

/// The module of an edition an item lives in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    Types,
    Events,
    Methods,
}

impl Scope {
    /// The name of its module.
    pub fn module(self) -> &'static str {
        match self {
            Scope::Types => "types",
            Scope::Events => "events",
            Scope::Methods => "methods",
        }
    }
}

pub use super::quoting::ident;

impl Ty {
    pub fn option(self) -> Ty {
        Ty::Option(Box::new(self))
    }

    /// The type behind aliases.
    pub fn target(&self) -> &Ty {
        match self {
            Ty::Alias(_, target) => target.target(),
            other => other,
        }
    }

    /// The type as written in a module of the scope `home`.
    pub fn tokens(&self, home: Scope) -> TokenStream {
        match self {
            Ty::Unit => quote!(()),
            Ty::Bool => quote!(bool),
            Ty::True => quote!(json::True),
            Ty::False => quote!(json::False),
            Ty::String => quote!(String),
            Ty::Number => quote!(json::Number),
            Ty::Integer => quote!(json::Integer),
            Ty::Value => quote!(json::Value),
            Ty::NotJson => quote!(json::NotJson),
            Ty::Parameter(name) => {
                let name = ident(name);
                quote!(#name)
            }
            Ty::Vec(inside) => apply(quote!(Vec), inside, home),
            Ty::Map(inside) => apply(quote!(json::Map), inside, home),
            Ty::IntegerMap(inside) => apply(quote!(json::IntegerMap), inside, home),
            Ty::Option(inside) => apply(quote!(Option), inside, home),
            Ty::Box(inside) => apply(quote!(Box), inside, home),
            Ty::Item(item) | Ty::Alias(item, _) => item.tokens(home),
        }
    }

    /// What reads it, a type of the module `wire`.
    pub fn decoder(&self, home: Scope) -> TokenStream {
        let inside = |name: TokenStream, ty: &Ty| {
            let decoder = ty.decoder(home);
            quote!(wire::#name<#decoder>)
        };
        match self {
            Ty::Vec(ty) => inside(quote!(List), ty),
            Ty::Map(ty) => inside(quote!(Entries), ty),
            Ty::IntegerMap(ty) => inside(quote!(IntegerEntries), ty),
            Ty::Option(ty) => inside(quote!(Nullable), ty),
            Ty::Box(ty) => inside(quote!(Boxed), ty),
            Ty::Alias(_, target) => target.decoder(home),
            Ty::Parameter(name) => {
                let name = ident(name);
                quote!(wire::Argument<#name>)
            }
            other => {
                let ty = other.tokens(home);
                match other {
                    _ if other.is_sensitive() => quote!(wire::Guarded<#ty>),
                    _ if other.is_generic() => quote!(wire::Generic<#ty>),
                    _ => quote!(wire::Plain<#ty>),
                }
            }
        }
    }

    /// As the type of a parameter, and how the parameter becomes the value.
    pub fn parameter(&self, name: &Ident, home: Scope) -> (TokenStream, TokenStream) {
        let ty = self.tokens(home);
        if self.converts() { (quote!(impl Into<#ty>), quote!(#name.into())) } else { (ty, quote!(#name)) }
    }

    /// Whether it pays to accept whatever converts into it.
    pub fn converts(&self) -> bool {
        match self.target() {
            Ty::String | Ty::Number | Ty::Integer | Ty::Value => true,
            Ty::Vec(_) | Ty::Map(_) | Ty::IntegerMap(_) | Ty::Box(_) => true,
            Ty::Item(item) => item.converts,
            _ => false,
        }
    }

    /// Whether it has a value that is empty, zero or `false`, and so its default in Rust.
    pub fn has_default(&self) -> bool {
        match self.target() {
            Ty::Item(_) | Ty::Parameter(_) | Ty::NotJson => false,
            Ty::Box(inside) => inside.has_default(),
            _ => true,
        }
    }

    /// Whether something sensitive is in its values.
    pub fn is_sensitive(&self) -> bool {
        match self {
            Ty::Vec(ty) | Ty::Map(ty) | Ty::IntegerMap(ty) | Ty::Option(ty) | Ty::Box(ty) => {
                ty.is_sensitive()
            }
            Ty::Item(item) => item.sensitive || item.arguments.iter().any(Ty::is_sensitive),
            Ty::Alias(_, target) => target.is_sensitive(),
            _ => false,
        }
    }

    /// Whether it names any type parameter.
    fn is_generic(&self) -> bool {
        match self {
            Ty::Parameter(_) => true,
            Ty::Vec(ty) | Ty::Map(ty) | Ty::IntegerMap(ty) | Ty::Option(ty) | Ty::Box(ty) => ty.is_generic(),
            Ty::Item(item) | Ty::Alias(item, _) => item.arguments.iter().any(Ty::is_generic),
            _ => false,
        }
    }

    /// Whether it names a type parameter.
    pub fn mentions(&self, parameter: &str) -> bool {
        match self {
            Ty::Parameter(name) => name == parameter,
            Ty::Vec(ty) | Ty::Map(ty) | Ty::IntegerMap(ty) | Ty::Option(ty) | Ty::Box(ty) => {
                ty.mentions(parameter)
            }
            Ty::Item(item) | Ty::Alias(item, _) => {
                item.arguments.iter().any(|argument| argument.mentions(parameter))
            }
            _ => false,
        }
    }

    /// The items it names.
    pub fn items<'a>(&'a self, found: &mut Vec<&'a ItemRef>) {
        match self {
            Ty::Vec(ty) | Ty::Map(ty) | Ty::IntegerMap(ty) | Ty::Option(ty) | Ty::Box(ty) => ty.items(found),
            Ty::Item(item) => item.items(found),
            // The decoder of an alias is that of what it stands for.
            Ty::Alias(item, target) => {
                item.items(found);
                target.items(found);
            }
            _ => {}
        }
    }

    /// Replaces type parameters by arguments of the same places.
    pub fn substitute(&self, names: &[String], arguments: &[Ty]) -> Ty {
        let inside = |ty: &Ty| Box::new(ty.substitute(names, arguments));
        let item = |item: &ItemRef| ItemRef {
            arguments: item.arguments.iter().map(|ty| ty.substitute(names, arguments)).collect(),
            ..item.clone()
        };
        match self {
            Ty::Parameter(name) => match names.iter().position(|candidate| candidate == name) {
                Some(place) => arguments.get(place).unwrap_or(self).clone(),
                None => self.clone(),
            },
            Ty::Vec(ty) => Ty::Vec(inside(ty)),
            Ty::Map(ty) => Ty::Map(inside(ty)),
            Ty::IntegerMap(ty) => Ty::IntegerMap(inside(ty)),
            Ty::Option(ty) => Ty::Option(inside(ty)),
            Ty::Box(ty) => Ty::Box(inside(ty)),
            Ty::Item(named) => Ty::Item(item(named)),
            Ty::Alias(named, target) if named.arguments.is_empty() => {
                Ty::Alias(named.clone(), Arc::clone(target))
            }
            Ty::Alias(named, target) => Ty::Alias(item(named), Arc::new(target.substitute(names, arguments))),
            other => other.clone(),
        }
    }
}

impl ItemRef {
    fn items<'a>(&'a self, found: &mut Vec<&'a ItemRef>) {
        found.push(self);
        self.arguments.iter().for_each(|argument| argument.items(found));
    }

    fn tokens(&self, home: Scope) -> TokenStream {
        let name = ident(&self.name);
        // Events, methods and types may share names, so only those at home go without a path.
        let path = if self.scope == home { quote!(#name) } else { quote!(types::#name) };
        if self.arguments.is_empty() {
            return path;
        }
        let arguments = self.arguments.iter().map(|argument| argument.tokens(home));
        quote!(#path<#(#arguments),*>)
    }
}

fn apply(outer: TokenStream, inside: &Ty, home: Scope) -> TokenStream {
    let inside = inside.tokens(home);
    quote!(#outer<#inside>)
}
