//! Objects: structures with their constructors.

pub mod constructor;
pub mod debug;
pub mod wire;

use std::borrow::Cow;

use super::block::{Block, Rows};
use super::docs::{Prose, sentence};
use super::generics::{applied_generics, generics_with_defaults, used_generics};
use super::names;
use super::plan::{Generic, Item, Member, Only, Presence};
use super::quoting::{self, Code, code};
use super::ty::Scope;
use crate::markdown::{self, markdown};
use constructor::{set, setter};

/// The most required fields that a constructor takes as arguments; of more, nobody would see
/// which is which.
pub const MOST_ARGUMENTS: usize = 3;

/// What is said of a constructor.
const NEW: &str = "Makes one from its required fields; optional ones are absent.";

/// The field for what a structure does not know.
const EXTRA: &str = "    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
";

/// The structure and its constructors.
pub fn define(item: &Item, members: &[Member], scope: Scope) -> Vec<Block> {
    let docs = item.prose.or(|| markdown!("The type {}.", markdown::code(&item.name))).outer();
    let (attributes, name) = (item.attributes(), quoting::name(&item.name));
    let generics = generics_with_defaults(&item.generics, scope);
    let fields = members.iter().map(|member| field(member, scope));
    let derived = debug::derived(members, false);
    let structure =
        code!("{}{}#[non_exhaustive]\npub struct {}{} {{}}\n", attributes, derived, name, generics);
    let mut items = vec![Block::new(docs, quoting::frame(structure)).with(fields).with([EXTRA.into()])];
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

fn documented(member: &Member) -> Cow<'_, Prose> {
    member
        .prose
        .or(|| markdown!("The documentation does not describe {}.", markdown::code(&member.documented)))
}

fn construct(item: &Item, members: &[Member], scope: Scope) -> Vec<Block> {
    let required: Vec<&Member> = required(members);
    let setters =
        members.iter().filter(|member| member.presence != Presence::Required || member.only.is_none());
    let setters = setters.map(|member| setter(member, scope));
    let mut items = Vec::new();
    let constructor = if has_required_structure(members) {
        let generics = used_generics(&item.generics, &required);
        items.push(required_structure(item, &required, &generics, scope));
        let redacted = debug::redacted(&required_name(item), &generics, required.iter().copied(), None);
        items.extend(redacted.map(Block::from));
        let structure = quoting::name(&required_name(item));
        let parameter = code!("required: {}{}", structure, applied_generics(&generics));
        let fields = values(members, scope, |_, name| code!("required.{}", name));
        constructor::new(NEW, vec![parameter], fields)
    } else {
        let parameter = |member: &&Member| {
            let name = quoting::name(&member.name);
            code!("{}: {}", name, member.ty.parameter(&name, scope).0)
        };
        let fields = values(members, scope, |member, name| member.ty.parameter(name, scope).1);
        constructor::new(NEW, required.iter().map(parameter).collect(), fields)
    };
    let frame = code!("impl{} {} {{}}\n", applied_generics(&item.generics), item.own_code());
    let constructors = Block::from(quoting::frame(frame));
    items.insert(0, constructors.with([constructor]).with(setters));
    items.extend(convert(item, members, &required).map(Block::from));
    items.extend(default(item, members, &required, scope));
    items
}

/// The conversion of the structure of the required fields, if there is one.
fn convert(item: &Item, members: &[Member], required: &[&Member]) -> Option<Code> {
    has_required_structure(members).then(|| {
        let given = applied_generics(&used_generics(&item.generics, required));
        let given = code!("{}{}", quoting::name(&required_name(item)), given);
        let parameters = applied_generics(&item.generics);
        let head = code!("impl{} From<{}> for {}", parameters, given, item.own_code());
        let function = code!("fn from(required: {}) -> Self {{\n        Self::new(required)\n    }}", given);
        quoting::frame(code!("{} {{\n    #[inline]\n    {}\n}}\n", head, function))
    })
}

/// The default, if each of the required fields has one.
fn default(item: &Item, members: &[Member], required: &[&Member], scope: Scope) -> Option<Block> {
    have_defaults(required).then(|| {
        let parameters = applied_generics(&item.generics);
        let frame = code!("impl{} Default for {} {{}}\n", parameters, item.own_code());
        let fields = || values(members, scope, |_, _| "Default::default()".into());
        constructor::default(frame, (!required.is_empty()).then(fields))
    })
}

/// Whether each of the fields has a default.
pub fn have_defaults(fields: &[&Member]) -> bool {
    fields.iter().all(|field| field.ty.has_default())
}

/// The fields in a constructor: a required one is what `given` says, unless it has one value only.
fn values(members: &[Member], scope: Scope, given: impl Fn(&Member, &Code) -> Code) -> Vec<Code> {
    let value = |member: &Member| {
        let name = quoting::name(&member.name);
        let value = match (&member.only, member.presence) {
            (Some(only), _) => only_value(only, scope),
            (None, Presence::Required) => given(member, &name),
            (None, _) => "None".into(),
        };
        set(&name, &value)
    };
    members.iter().map(value).chain(["extra: json::Extra::new()".into()]).collect()
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
    let name = quoting::name(&required_name(item));
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
    let derived = debug::derived(required.iter().copied(), have_defaults(required));
    let structure = code!("{}pub struct {}{} {{}}\n", derived, name, generics);
    Block::new(docs, quoting::frame(structure)).with(fields)
}

fn only_value(only: &Only, scope: Scope) -> Code {
    match only {
        Only::Literal(ty) => ty.code(scope),
        Only::Variant(ty, variant) => code!("{}::{}", ty.code(scope), quoting::name(variant)),
    }
}
