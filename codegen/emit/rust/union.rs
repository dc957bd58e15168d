//! Unions: enumerations with a named variant for each type, read by the kind of the JSON value,
//! and objects among each other by their tag.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Prose;
use super::generics::{bounded_generics, generics_with_defaults, plain_generics};
use super::plan::{Arm, ArmKind, Item, Union};
use super::ty::{Scope, Ty, ident};
use crate::fragment::Fragment;
use crate::markdown::{self, Fragments, code, markdown};
use crate::model::Literal;

/// The enumeration.
pub fn define(item: &Item, union: &Union, scope: Scope) -> Vec<TokenStream> {
    let name = ident(&item.name);
    let docs = item.prose.or(markdown!("Either {}.", tried(union))).tokens();
    let deprecated = item.deprecated.then(|| quote!(#[deprecated]));
    let generics = generics_with_defaults(&item.generics, scope);
    let variants = union.arms.iter().map(|arm| {
        let (name, ty) = (ident(&arm.name), arm.ty.tokens(scope));
        let mut docs = Prose::default();
        let tags = arm.tags.iter().map(|tag| code(&literal(tag)));
        match &union.tag {
            Some(tag) if !arm.tags.is_empty() => {
                let tags = Fragment::joined(tags, " or ");
                docs.push(markdown!("An object whose {} is {}.", code(tag), tags));
            }
            _ => docs.push(markdown!("{}.", markdown::capitalized(&kind(arm)))),
        }
        let docs = docs.tokens();
        quote!(#docs #name(#ty),)
    });
    let unrecognized = keeps_unknown(union).then(|| {
        quote! {
            /// An object of a kind that is not documented, as it came.
            Unrecognized(json::UnrecognizedObject<Self>),
        }
    });
    vec![quote! {
        #docs
        #deprecated
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #name #generics {
            #(#variants)*
            #unrecognized
        }
    }]
}

/// Reading, writing and conversions.
pub fn wire(item: &Item, union: &Union, scope: Scope) -> Vec<TokenStream> {
    let mut items = vec![read(item), visit(item, union, scope), write(item, union)];
    items.extend(convert(item, union, scope));
    items
}

fn read(item: &Item) -> TokenStream {
    let own = item.own_tokens();
    let generics = bounded_generics(&item.generics, Some(quote!('de)), quote!(Deserialize<'de>));
    quote! {
        impl #generics Deserialize<'de> for #own {
            fn deserialize<__D: Deserializer<'de>>(deserializer: __D) -> Result<Self, __D::Error> {
                deserializer.deserialize_any(wire::UnionVisitor::<Self>::new())
            }
        }
    }
}

fn visit(item: &Item, union: &Union, scope: Scope) -> TokenStream {
    let own = item.own_tokens();
    let generics = bounded_generics(&item.generics, Some(quote!('de)), quote!(Deserialize<'de>));
    let expected = tried(union).into_text();
    let visits = [
        (ArmKind::Boolean, vec![("visit_bool", quote!(bool))]),
        (
            ArmKind::Number,
            vec![
                ("visit_i64", quote!(i64)),
                ("visit_i128", quote!(i128)),
                ("visit_u64", quote!(u64)),
                ("visit_u128", quote!(u128)),
                ("visit_f64", quote!(f64)),
            ],
        ),
        (ArmKind::String, vec![("visit_str", quote!(&str)), ("visit_string", quote!(String))]),
    ];
    let scalars = visits.iter().flat_map(|(kind, methods)| {
        let arm = union.arms.iter().find(|arm| arm.kind == *kind);
        arm.into_iter().flat_map(move |arm| {
            let (variant, way) = (ident(&arm.name), arm.ty.way(scope));
            methods.iter().map(move |(method, ty)| {
                let method = ident(method);
                quote! {
                    fn #method<__E: wire::Error>(self, value: #ty) -> Result<Self::Value, __E> {
                        <#way as wire::Way>::read(wire::scalar(value)).map(Self::Value::#variant)
                    }
                }
            })
        })
    });
    let array = union.arms.iter().find(|arm| arm.kind == ArmKind::Array).map(|arm| {
        let (variant, way) = (ident(&arm.name), arm.ty.way(scope));
        quote! {
            fn visit_seq<__A: wire::SeqAccess<'de>>(self, elements: __A) -> Result<Self::Value, __A::Error> {
                <#way as wire::Way>::read(wire::SeqAccessDeserializer::new(elements)).map(Self::Value::#variant)
            }
        }
    });
    let objects = visit_map(item, union, scope);
    let expecting = match &union.tag {
        Some(tag) => quote!(wire::expect_tagged(f, #expected, #tag)),
        None => quote!(f.write_str(#expected)),
    };
    quote! {
        impl #generics wire::Visitor<'de> for wire::UnionVisitor<#own> {
            type Value = #own;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                #expecting
            }

            #(#scalars)*
            #array
            #objects
        }
    }
}

/// Objects, and numbers that come as maps.
fn visit_map(item: &Item, union: &Union, scope: Scope) -> TokenStream {
    let objects: Vec<&Arm> = union.arms.iter().filter(|arm| arm.kind == ArmKind::Object).collect();
    let body = match (&union.tag, objects.first()) {
        (_, None) => quote!(wire::visit_number(members, self)),
        (None, Some(first)) => {
            let (variant, way) = (ident(&first.name), first.ty.way(scope));
            quote!(<#way as wire::Way>::read(wire::MapAccessDeserializer::new(members)).map(Self::Value::#variant))
        }
        (Some(tag), _) => dispatch(item, union, &objects, tag, scope),
    };
    let both = !objects.is_empty() && union.arms.iter().any(|arm| arm.kind == ArmKind::Number);
    let look = both.then(|| {
        quote! {
            let members = match wire::look(members)? {
                wire::Found::Number(number) => return number.visit(self),
                wire::Found::Object(members) => members,
            };
        }
    });
    quote! {
        fn visit_map<__A: wire::MapAccess<'de>>(self, members: __A) -> Result<Self::Value, __A::Error> {
            #look
            #body
        }
    }
}

fn dispatch(item: &Item, union: &Union, objects: &[&Arm], tag: &str, scope: Scope) -> TokenStream {
    let name = &item.name;
    let arm = |pattern: TokenStream, arm: &Arm| {
        let (variant, way) = (ident(&arm.name), arm.ty.way(scope));
        quote!(#pattern => <#way as wire::Way>::read(wire::MapAccessDeserializer::new(object)).map(Self::Value::#variant),)
    };
    let by_string = objects.iter().filter_map(|object| {
        let mut values = object.tags.iter().filter_map(|tag| match tag {
            Literal::String(value) => Some(value.as_str()),
            _ => None,
        });
        let first = values.next()?;
        Some(arm(quote!(wire::TagRef::String(#first #(| #values)*)), object))
    });
    let by_boolean = objects.iter().flat_map(|object| {
        object.tags.iter().filter_map(|tag| match tag {
            Literal::Boolean(value) => Some(arm(quote!(wire::TagRef::Bool(#value)), object)),
            _ => None,
        })
    });
    let has = |value| union.arms.iter().any(|arm| arm.tags.contains(&Literal::Boolean(value)));
    let (expected, others) = if keeps_unknown(union) {
        let expected = if has(true) || has(false) { "a string or a boolean" } else { "a string" };
        let refuse = quote!(wire::TagRef::Bool(_) => Err(tag.refuse(#name, #tag, #expected)),);
        let refuse = (!(has(true) && has(false))).then_some(refuse);
        let keep = quote! {
            wire::TagRef::String(_) => object
                .into_map()
                .map(|members| Self::Value::Unrecognized(json::UnrecognizedObject::new(members))),
            #refuse
        };
        (expected, keep)
    } else {
        ("a boolean", quote!(wire::TagRef::String(_) => Err(tag.refuse(#name, #tag, "a boolean")),))
    };
    quote! {
        let (tag, object) = wire::read_tag(#name, #tag, #expected, members)?;
        match tag.borrow() {
            #(#by_string)*
            #(#by_boolean)*
            #others
        }
    }
}

/// Whether a tag may have values that are not documented: those that are strings may.
fn keeps_unknown(union: &Union) -> bool {
    union.arms.iter().flat_map(|arm| &arm.tags).any(|tag| matches!(tag, Literal::String(_)))
}

fn write(item: &Item, union: &Union) -> TokenStream {
    let own = item.own_tokens();
    let generics = bounded_generics(&item.generics, None, quote!(Serialize));
    let variants = union.arms.iter().map(|arm| ident(&arm.name));
    let unrecognized =
        keeps_unknown(union).then(|| quote!(Self::Unrecognized(value) => value.serialize(serializer),));
    quote! {
        impl #generics Serialize for #own {
            fn serialize<__S: Serializer>(&self, serializer: __S) -> Result<__S::Ok, __S::Error> {
                match self {
                    #(Self::#variants(value) => value.serialize(serializer),)*
                    #unrecognized
                }
            }
        }
    }
}

/// Conversions from the types of the arms, as far as they are different types.
fn convert(item: &Item, union: &Union, scope: Scope) -> Vec<TokenStream> {
    let own = item.own_tokens();
    let generics = plain_generics(&item.generics);
    let mut conversions = Vec::new();
    for arm in &union.arms {
        let same = union.arms.iter().filter(|other| other.ty.target() == arm.ty.target()).count();
        if same > 1 {
            continue;
        }
        let (variant, ty) = (ident(&arm.name), arm.ty.tokens(scope));
        let mut from = |ty: TokenStream, value: TokenStream| {
            conversions.push(quote! {
                impl #generics From<#ty> for #own {
                    fn from(value: #ty) -> Self {
                        Self::#variant(#value)
                    }
                }
            });
        };
        from(ty, quote!(value));
        match arm.ty.target() {
            Ty::String => from(quote!(&str), quote!(value.into())),
            Ty::Item(_) if arm.kind == ArmKind::String => from(quote!(&str), quote!(value.into())),
            Ty::Number | Ty::Integer => from(quote!(i32), quote!(value.into())),
            Ty::Box(inside) => from(inside.tokens(scope), quote!(Box::new(value))),
            _ => {}
        }
    }
    conversions
}

/// The arms in words: `a string, a number or an array`.
fn tried(union: &Union) -> Fragments {
    let mut kinds: Vec<Fragments> = union.arms.iter().map(kind).collect();
    match kinds.pop() {
        Some(last) if !kinds.is_empty() => markdown!("{} or {}", Fragment::joined(kinds, ", "), last),
        last => last.unwrap_or_else(Fragment::empty),
    }
}

fn kind(arm: &Arm) -> Fragments {
    match (arm.kind, arm.ty.target()) {
        (ArmKind::Boolean, Ty::True) => "true".into(),
        (ArmKind::Boolean, Ty::False) => "false".into(),
        (ArmKind::Boolean, _) => "a boolean".into(),
        (ArmKind::Number, Ty::Number) => "a number".into(),
        (ArmKind::Number, _) => "an integer".into(),
        (ArmKind::String, _) => "a string".into(),
        (ArmKind::Array, _) => "an array".into(),
        (ArmKind::Object, Ty::Item(item)) => markdown!("an object ({})", markdown::text(&item.name)),
        (ArmKind::Object, Ty::Box(inside)) => match inside.target() {
            Ty::Item(item) => markdown!("an object ({})", markdown::text(&item.name)),
            _ => "an object".into(),
        },
        (ArmKind::Object, _) => "an object".into(),
    }
}

fn literal(literal: &Literal) -> String {
    match literal {
        Literal::String(value) => value.clone(),
        Literal::Integer(value) => value.to_string(),
        Literal::Boolean(value) => value.to_string(),
    }
}
