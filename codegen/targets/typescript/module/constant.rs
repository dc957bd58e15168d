//! A constant: its value in a script, and the type that has this value alone.

use super::super::quoting::{self, Code, code};
use crate::fragment::Fragment;

pub enum Constant<'a> {
    Text(&'a str),
    Number(i64),
    Flag(bool),
    Absent,
    List(Vec<Constant<'a>>),
    Object(Vec<(&'a str, Constant<'a>)>),
}

impl<'a> Constant<'a> {
    pub fn texts(texts: impl IntoIterator<Item = &'a str>) -> Constant<'a> {
        Constant::List(texts.into_iter().map(Constant::Text).collect())
    }

    pub fn value(&self) -> Code {
        match self {
            Constant::Text(text) => quoting::literal(text),
            Constant::Number(number) => code!("{}", *number),
            Constant::Flag(flag) => if *flag { "true" } else { "false" }.into(),
            Constant::Absent => "undefined".into(),
            Constant::List(items) => code!("[{}]", Fragment::joined(items.iter().map(Constant::value), ", ")),
            Constant::Object(members) => {
                let member =
                    |(name, value): &(&str, Constant)| code!("{}: {}", quoting::key(name), value.value());
                code!("{{ {} }}", Fragment::joined(members.iter().map(member), ", "))
            }
        }
    }

    pub fn ty(&self) -> Code {
        match self {
            Constant::List(items) => {
                code!("readonly [{}]", Fragment::joined(items.iter().map(Constant::ty), ", "))
            }
            Constant::Object(members) => {
                let member = |(name, value): &(&str, Constant)| {
                    code!("readonly {}: {}", quoting::property(name), value.ty())
                };
                code!("{{ {} }}", Fragment::joined(members.iter().map(member), "; "))
            }
            value => value.value(),
        }
    }
}
