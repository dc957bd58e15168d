//! The shapes of an edition as JavaScript, from which errors are told.

use super::super::super::quoting::{self, Code, code};
use super::super::super::writer::Writer;
use super::check::{Check, Member};
use super::reading::{Both, Field, Form, Tuple};
use super::words;
use super::{Call, Definition, Definitions};
use crate::fragment::Fragment;

/// What the module has besides the shapes of the types.
pub const TAKEN: [&str; 3] = ["a", "calls", "is"];

/// Writes the shape of a definition.
pub fn define(definition: &Definition<'_>, definitions: &Definitions<'_>, writer: &mut Writer) {
    let owner = quoting::literal(if definition.is_other { "" } else { &definition.owner });
    let predicate =
        if definition.is_subject { code!("is.{}", definition.name.outside) } else { "undefined".into() };
    definition.write(writer, |writer, opening| {
        let open = code!("{} = () => a.named({}, {}, ", opening, owner, predicate);
        match definition.check.form() {
            Form::Object(fields) if !fields.is_empty() => {
                writer.block(code!("{}a.object({{", open), "}));", |writer| {
                    fields
                        .iter()
                        .filter_map(|field| member(field, definitions))
                        .for_each(|line| writer.line(line));
                });
            }
            _ => writer.line(code!("{}{});", open, shape(&definition.check, definitions))),
        }
    });
}

/// Writes what each method takes and gives. No type is called `default`.
pub fn calls(calls: &[Call<'_>], definitions: &Definitions<'_>, writer: &mut Writer) {
    writer.line("/** What methods take, and what they give. */");
    writer.block("const calls = () => ({", "});", |writer| {
        for Call { method, arguments, result } in calls {
            let arguments = match arguments.form() {
                Form::Tuple(found) => tuple(&found, definitions, true),
                _ => "a.anything".into(),
            };
            let given = code!("{}: [{}, {}],", quoting::key(method), arguments, shape(result, definitions));
            writer.line(given);
        }
    });
    writer.line("export { calls as default };");
}

fn member<'s>(Field { member, check }: &Field<'_, 's>, definitions: &Definitions<'s>) -> Option<Code> {
    let mut found = match check.form() {
        _ if !member.refused.is_empty() => unlike(member),
        Form::One(Check::Anything) if member.is_required => "a.present".into(),
        Form::One(Check::Anything) => return None,
        _ if !member.is_required => may_be(check, definitions),
        _ => shape(check, definitions),
    };
    if !member.refused.is_empty() && !member.is_required {
        found = code!("a.given({})", found);
    }
    if member.is_sensitive {
        found = code!("a.sensitive({})", found);
    }
    Some(code!("{}: {},", quoting::key(member.name), found))
}

/// What may be absent.
fn may_be<'s>(check: &Both<'s>, definitions: &Definitions<'s>) -> Code {
    match check.form() {
        Form::Nullable(check) => code!("a.optional({})", shape(&check, definitions)),
        _ => code!("a.given({})", shape(check, definitions)),
    }
}

fn unlike(member: &Member<'_>) -> Code {
    code!("a.unlike({})", literals(&member.refused))
}

fn literals(texts: &[&str]) -> Code {
    Fragment::joined(texts.iter().map(|text| quoting::literal(text)), ", ")
}

fn shape<'s>(check: &Both<'s>, definitions: &Definitions<'s>) -> Code {
    let inside = |check: &Both<'s>| shape(check, definitions);
    match check.form() {
        Form::One(check) => one(check, definitions),
        Form::Among(known) => code!("a.among({})", known_values(known)),
        Form::Nullable(check) => code!("a.nullable({})", inside(&check)),
        Form::List(item) => code!("a.list({})", inside(&item)),
        Form::Record(item) => code!("a.record({})", inside(&item)),
        Form::IntegerRecord(item) => code!("a.numbered({})", inside(&item)),
        Form::Tuple(found) => tuple(&found, definitions, false),
        Form::Object(fields) => {
            let members = fields.iter().filter_map(|field| member(field, definitions));
            code!("a.object({{ {} }})", Fragment::joined(members, " "))
        }
        Form::Either(arms) => either(&check.documented, &arms, definitions),
        Form::Apart => {
            let [documented, tolerant] =
                [&check.documented, &check.tolerant].map(|check| inside(&Both::alone(check)));
            code!("a.byReading({}, {})", documented, tolerant)
        }
    }
}

fn one(check: &Check<'_>, definitions: &Definitions<'_>) -> Code {
    match check {
        Check::Defined(key) => definitions.name(key),
        Check::Nothing => "a.nothing".into(),
        Check::Null => "a.none".into(),
        Check::Boolean(None) => "a.flag".into(),
        Check::Number => "a.number".into(),
        Check::Integer(None) => "a.integer".into(),
        Check::Text(None) => "a.text".into(),
        Check::Boolean(Some(_)) | Check::Integer(Some(_)) | Check::Text(Some(_)) => {
            code!("a.exactly({})", known_values(check))
        }
        Check::Anything
        | Check::List(_)
        | Check::Tuple(_)
        | Check::Record(_)
        | Check::IntegerRecord(_)
        | Check::Object(_)
        | Check::Either(_) => "a.anything".into(),
    }
}

fn known_values(check: &Check<'_>) -> Code {
    match check {
        Check::Text(Some(known)) => literals(known),
        Check::Integer(Some(known)) => {
            Fragment::joined(known.iter().map(|number| code!("{}", *number)), ", ")
        }
        Check::Boolean(Some(true)) => "true".into(),
        _ => "false".into(),
    }
}

/// In a call, `undefined` stands for what is left out.
fn tuple<'s>(tuple: &Tuple<'_, 's>, definitions: &Definitions<'s>, is_call: bool) -> Code {
    let items = tuple.items.iter().enumerate().map(|(place, item)| {
        let name = tuple.names.get(place).map_or("undefined".into(), |name| quoting::literal(name));
        let can_lack = is_call && place >= tuple.least;
        let found = match is_call && definitions.is_nothing(item) {
            // No payload has a function, but a call takes one.
            true if can_lack => "a.given(a.callable)".into(),
            true => "a.callable".into(),
            false if can_lack => may_be(item, definitions),
            false => shape(item, definitions),
        };
        code!("[{}, {}]", name, found)
    });
    let items = Fragment::joined(items, ", ");
    match (tuple.is_open, tuple.can_grow) {
        (true, _) => code!("a.tuple({}, [{}], true, true)", tuple.least, items),
        (false, true) => code!("a.tuple({}, [{}])", tuple.least, items),
        (false, false) => code!("a.tuple({}, [{}], false, false)", tuple.least, items),
    }
}

fn either<'s>(check: &Check<'s>, arms: &[Both<'s>], definitions: &Definitions<'s>) -> Code {
    let Check::Either(documented) = check else { return "a.anything".into() };
    let all = |arms: &[&Both<'s>]| Fragment::joined(arms.iter().map(|arm| shape(arm, definitions)), ", ");
    let Some(tag) = words::tag(documented, definitions) else {
        return code!("a.either({})", all(&arms.iter().collect::<Vec<_>>()));
    };
    let mut keys: Vec<&str> = Vec::new();
    for (_, key) in &tag.arms {
        if !keys.contains(key) {
            keys.push(key);
        }
    }
    let names = Fragment::joined(keys.into_iter().map(|key| definitions.name(key)), ", ");
    let other = tag.other.map_or_else(Fragment::empty, |key| code!(", {}", definitions.name(key)));
    let tagged = code!("a.tagged({}, [{}]{})", quoting::literal(tag.name), names, other);
    let rest: Vec<&Both<'_>> = arms.iter().filter(|arm| tag.rest.contains(&&arm.documented)).collect();
    if rest.is_empty() { tagged } else { code!("a.either({}, {})", tagged, all(&rest)) }
}
