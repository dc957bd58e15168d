//! Types in Rust: how a type is written down, and what decoder reads it.

use std::sync::Arc;

use proc_macro2::TokenStream;

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
use super::quoting::{self, Code, code};
use crate::fragment::Fragment;

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
    pub fn code(&self, home: Scope) -> Code {
        match self {
            Ty::Unit => "()".into(),
            Ty::Bool => "bool".into(),
            Ty::True => "json::True".into(),
            Ty::False => "json::False".into(),
            Ty::String => "String".into(),
            Ty::Number => "json::Number".into(),
            Ty::Integer => "json::Integer".into(),
            Ty::Value => "json::Value".into(),
            Ty::NotJson => "json::NotJson".into(),
            Ty::Parameter(name) => quoting::name(name),
            Ty::Vec(inside) => code!("Vec<{}>", inside.code(home)),
            Ty::Map(inside) => code!("json::Map<{}>", inside.code(home)),
            Ty::IntegerMap(inside) => code!("json::IntegerMap<{}>", inside.code(home)),
            Ty::Option(inside) => code!("Option<{}>", inside.code(home)),
            Ty::Box(inside) => code!("Box<{}>", inside.code(home)),
            Ty::Item(item) | Ty::Alias(item, _) => item.code(home),
        }
    }

    /// The same as tokens.
    pub fn tokens(&self, home: Scope) -> TokenStream {
        quoting::type_tokens(&self.code(home))
    }

    /// What reads it, a type of the module `wire`.
    pub fn decoder(&self, home: Scope) -> Code {
        match self {
            Ty::Vec(ty) => code!("wire::List<{}>", ty.decoder(home)),
            Ty::Map(ty) => code!("wire::Entries<{}>", ty.decoder(home)),
            Ty::IntegerMap(ty) => code!("wire::IntegerEntries<{}>", ty.decoder(home)),
            Ty::Option(ty) => code!("wire::Nullable<{}>", ty.decoder(home)),
            Ty::Box(ty) => code!("wire::Boxed<{}>", ty.decoder(home)),
            Ty::Alias(_, target) => target.decoder(home),
            Ty::Parameter(name) => code!("wire::Argument<{}>", quoting::name(name)),
            other if other.is_sensitive() => code!("wire::Guarded<{}>", other.code(home)),
            other if other.is_generic() => code!("wire::Generic<{}>", other.code(home)),
            other => code!("wire::Plain<{}>", other.code(home)),
        }
    }

    /// As the type of a parameter, and how the parameter becomes the value.
    pub fn parameter(&self, name: &Code, home: Scope) -> (Code, Code) {
        let ty = self.code(home);
        if self.converts() {
            (code!("impl Into<{}>", ty), code!("{}.into()", name))
        } else {
            (ty, name.clone())
        }
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

    fn code(&self, home: Scope) -> Code {
        let name = quoting::name(&self.name);
        // Events, methods and types may share names, so only those at home go without a path.
        let path = if self.scope == home { name } else { code!("types::{}", name) };
        if self.arguments.is_empty() {
            return path;
        }
        let arguments = self.arguments.iter().map(|argument| argument.code(home));
        code!("{}<{}>", path, Fragment::joined(arguments, ", "))
    }
}
