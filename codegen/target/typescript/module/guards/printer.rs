//! Checks as JavaScript: a function for each definition, constants for what they share.

use std::collections::{BTreeMap, BTreeSet};

use super::super::super::names::is_inherited;
use super::super::super::quoting::{self, Code, code};
use super::super::super::writer::Writer;
use super::check::{Check, Checks, Member, Named};
use super::elements::{INTEGER_RECORD, LIST, RECORD};
use super::words::{self, Tag, expected};
use crate::fragment::Fragment;
use crate::model::Literal;

/// The most values that are compared one by one.
const FEW: usize = 12;

pub struct Printer<'a> {
    pub checks: &'a Checks,
    /// The constants by their code, which no two of them share.
    constants: BTreeMap<String, Code>,
    names: BTreeSet<String>,
    /// Their definitions, in an order in which each needs earlier ones alone.
    pub lines: Vec<Code>,
}

impl<'a> Printer<'a> {
    pub fn new(checks: &'a Checks) -> Printer<'a> {
        let names = checks.values().map(|named| function(&named.title).into_text()).collect();
        Printer { checks, constants: BTreeMap::new(), names, lines: Vec::new() }
    }

    /// The function of a definition.
    pub fn define(&mut self, named: &Named, writer: &mut Writer) {
        let owner = quoting::literal(&named.owner);
        let open = code!("function {}(value) {{", function(&named.title));
        let lines = match &named.check {
            Check::Object(members) => self.members(&owner, members),
            check => vec![code!("return {};", self.result(&owner, check))],
        };
        writer.block(open, "}", |writer| lines.into_iter().for_each(|line| writer.line(line)));
    }

    fn members(&mut self, owner: &Code, members: &[Member]) -> Vec<Code> {
        let object = quoting::literal("an object");
        let mut lines = vec![code!("if (!isObject(value)) return wrong({}, value, {});", object, owner)];
        let statements: Vec<Code> = members.iter().filter_map(|member| self.member(owner, member)).collect();
        if statements.iter().any(|line| line.as_str().contains("fault")) {
            lines.push("let fault;".into());
        }
        lines.extend(statements);
        lines.push("return undefined;".into());
        lines
    }

    fn member(&mut self, owner: &Code, member: &Member) -> Option<Code> {
        let name = quoting::literal(&member.name);
        let value = member_of(&member.name);
        let given = code!("{} !== undefined && ", value);
        let given = if member.is_required { Fragment::empty() } else { given };
        let hidden = Code::from(if member.is_sensitive { ", true" } else { "" });
        if !member.refused.is_empty() {
            let set = self.set(
                words::set_of(&member.refused),
                member.refused.iter().map(|text| quoting::literal(text)),
            );
            let is_wrong = code!("typeof {} !== \"string\" || {}.has({})", value, set, value);
            return Some(code!(
                "if ({}({})) return member({}, {}, {}, {});",
                given,
                is_wrong,
                owner,
                name,
                quoting::literal("another string"),
                value
            ));
        }
        match &member.check {
            Check::Anything if member.is_required => {
                Some(code!("if ({} === undefined) return missing({}, {});", value, owner, name))
            }
            Check::Anything => None,
            check => Some(match self.condition(check, &value) {
                Some(is_wrong) => {
                    let expected = quoting::literal(&expected(check, self.checks));
                    code!(
                        "if ({}{}) return member({}, {}, {}, {}{});",
                        given,
                        is_wrong,
                        owner,
                        name,
                        expected,
                        value,
                        hidden
                    )
                }
                None => {
                    let call = code!("(fault = {}({})) !== undefined", self.callable(check), value);
                    code!(
                        "if ({}{}) return inside(fault, {}, {}, {}{});",
                        given,
                        call,
                        owner,
                        name,
                        value,
                        hidden
                    )
                }
            }),
        }
    }

    /// What a definition gives that is no object.
    fn result(&mut self, owner: &Code, check: &Check) -> Code {
        match (check, self.condition(check, &"value".into())) {
            (Check::Anything, _) => "undefined".into(),
            (check, Some(is_wrong)) => {
                let expected = quoting::literal(&expected(check, self.checks));
                code!("{} ? wrong({}, value, {}) : undefined", is_wrong, expected, owner)
            }
            (check, None) => code!("of({}(value), {})", self.callable(check), owner),
        }
    }

    /// Whether a value is wrong, where one expression says so.
    pub fn condition(&mut self, check: &Check, value: &Code) -> Option<Code> {
        Some(match check {
            Check::Anything => "false".into(),
            Check::Nothing => "true".into(),
            Check::Null => code!("{} !== null", value),
            Check::Boolean(None) => code!("typeof {} !== \"boolean\"", value),
            Check::Boolean(Some(true)) => code!("{} !== true", value),
            Check::Boolean(Some(false)) => code!("{} !== false", value),
            Check::Number => code!("!Number.isFinite({})", value),
            Check::Integer(None) => code!("!Number.isSafeInteger({})", value),
            Check::Integer(Some(allowed)) => {
                let texts: Vec<String> = allowed.iter().map(i64::to_string).collect();
                self.none_of(&texts, allowed.iter().map(|number| code!("{}", *number)).collect(), value)
            }
            Check::Text(None) => code!("typeof {} !== \"string\"", value),
            Check::Text(Some(allowed)) => {
                self.none_of(allowed, allowed.iter().map(|text| quoting::literal(text)).collect(), value)
            }
            Check::Either(arms) => {
                let arms: Option<Vec<Code>> = arms.iter().map(|arm| self.condition(arm, value)).collect();
                code!("({})", Fragment::joined(arms?, " && "))
            }
            Check::Defined(key) => {
                // A name for what one expression asks about.
                let checks = self.checks;
                let named = checks.get(key).filter(|named| !named.check.refers())?;
                return self.condition(&named.check, value);
            }
            Check::List(_)
            | Check::Tuple { .. }
            | Check::Record(_)
            | Check::IntegerRecord(_)
            | Check::Object(_) => return None,
        })
    }

    fn none_of(&mut self, texts: &[String], allowed: Vec<Code>, value: &Code) -> Code {
        match allowed.as_slice() {
            few if few.len() <= FEW => {
                let each = few.iter().map(|allowed| code!("{} !== {}", value, allowed.clone()));
                Fragment::joined(each, " && ")
            }
            _ => code!("!{}.has({})", self.set(words::set_of(texts), allowed.into_iter()), value),
        }
    }

    /// A function of a check.
    pub fn callable(&mut self, check: &Check) -> Code {
        if let Check::Defined(key) = check {
            return self.function(key);
        }
        let expected = quoting::literal(&expected(check, self.checks));
        let made = match check {
            Check::Anything => "() => undefined".into(),
            check => match self.condition(check, &"value".into()) {
                Some(is_wrong) => {
                    code!("(value) => ({} ? wrong({}, value, \"\") : undefined)", is_wrong, expected)
                }
                None => self.made(check, expected),
            },
        };
        self.constant(format!("check{}", words::name(check, self.checks)), made)
    }

    /// A function that is made of others.
    fn made(&mut self, check: &Check, expected: Code) -> Code {
        match check {
            Check::List(item) => self.each(item, &LIST),
            Check::Record(value) => self.each(value, &RECORD),
            Check::IntegerRecord(value) => self.each(value, &INTEGER_RECORD),
            Check::Tuple { names, items, least, is_open } => {
                let items: Vec<Code> = items.iter().map(|item| self.callable(item)).collect();
                let is_open = if *is_open { "true" } else { "false" };
                let names = Fragment::joined(names.iter().map(|name| quoting::literal(name)), ", ");
                code!(
                    "tuple([{}], [{}], {}, {})",
                    names,
                    Fragment::joined(items, ", "),
                    *least,
                    Code::from(is_open)
                )
            }
            Check::Either(arms) => self.either(arms, expected),
            Check::Object(members) => {
                let lines = self.members(&quoting::literal(""), members);
                code!("(value) => {{ {} }}", Fragment::joined(lines, " "))
            }
            Check::Anything
            | Check::Nothing
            | Check::Null
            | Check::Boolean(_)
            | Check::Number
            | Check::Integer(_)
            | Check::Text(_)
            | Check::Defined(_) => "() => undefined".into(),
        }
    }

    fn either(&mut self, arms: &[Check], expected: Code) -> Code {
        let (mut made, rest) = match words::tag(arms, self.checks) {
            Some(tag) if tag.rest.is_empty() => return self.tagged(&tag, expected),
            Some(tag) => {
                let tagged = self.tagged(&tag, expected.clone());
                (vec![self.constant(format!("check{}", tag.title(self.checks)), tagged)], tag.rest)
            }
            None => (Vec::new(), arms.to_vec()),
        };
        made.extend(rest.iter().map(|arm| self.callable(arm)));
        code!("either({}, [{}])", expected, Fragment::joined(made, ", "))
    }

    fn tagged(&mut self, tag: &Tag<'_>, expected: Code) -> Code {
        let entry = |(value, key): &(Literal, &str)| {
            code!("[{}, {}]", quoting::of_literal(value), self.function(key))
        };
        let entries = Fragment::joined(tag.arms.iter().map(entry), ", ");
        let arms =
            self.constant(format!("armsOf{}", tag.title(self.checks)), code!("new Map([{}])", entries));
        let name = quoting::literal(tag.name);
        let other = match tag.other {
            Some(key) => self.function(key),
            None => {
                let known =
                    tag.arms.iter().map(|(value, _)| quoting::of_literal(value).into_text()).collect();
                let known = quoting::literal(&words::listed(known));
                let fault = code!("(value) => member(\"\", {}, {}, {})", name, known, member_of(tag.name));
                self.constant(format!("noneOf{}", tag.title(self.checks)), fault)
            }
        };
        code!("tagged({}, {}, {}, {})", expected, name, arms, other)
    }

    /// The function of a definition.
    fn function(&self, key: &str) -> Code {
        function(&words::title(key, self.checks))
    }

    fn set(&mut self, name: String, values: impl Iterator<Item = Code>) -> Code {
        self.constant(name, code!("new Set([{}])", Fragment::joined(values, ", ")))
    }

    /// A constant of what several functions use, under this name or one like it.
    fn constant(&mut self, wanted: String, value: Code) -> Code {
        if let Some(name) = self.constants.get(value.as_str()) {
            return name.clone();
        }
        let mut name = wanted.clone();
        let mut number = 1;
        while !self.names.insert(name.clone()) {
            number += 1;
            name = format!("{wanted}{number}");
        }
        let name = quoting::identifier(&name);
        // A function is made without a call.
        let pure = if value.as_str().starts_with('(') { "" } else { "/* @__PURE__ */ " };
        self.lines.push(code!("const {} = {}{};", name, Code::from(pure), value));
        self.constants.insert(value.into_text(), name.clone());
        name
    }
}

/// A member that a value has itself.
fn member_of(name: &str) -> Code {
    match is_inherited(name) {
        true => code!("own(value, {})", quoting::literal(name)),
        false => code!("value{}", quoting::member(name)),
    }
}

/// The name of the function of a definition.
pub fn function(title: &str) -> Code {
    quoting::identifier(&format!("check{title}"))
}
