//! Answers as results: the row of each part in the table of the runtime.

use super::plan::{Answer, Item, Outcome, Says, Union};
use super::quoting::{self, Code, code};
use super::table::Table;
use super::union::keeps_unknown;

/// The table of a union that is the answer to a call.
pub fn table(item: &Item, union: &Union) -> Option<Table> {
    let Answer { success, failure, error, fields } = union.answer.as_ref()?;
    let tag = union.tag.as_ref().filter(|_| keeps_unknown(union));
    let outcomes = [row("success", success), row("failure", failure)];
    let fields = fields.iter().map(|(field, says)| {
        let field = quoting::name(field);
        match says {
            Says::Name => code!("field name {}", field),
            Says::Code(number) => code!("field code {}", quoting::numbered(&field, *number)),
            Says::Text => code!("field text {}", field),
            Says::Message => code!("field message {}", field),
            Says::Other => code!("field other {}", field),
        }
    });
    let open = tag.map(|tag| code!("open {}", quoting::literal(tag)));
    let rows = outcomes.into_iter().chain(open).chain(fields);
    Some(Table::new("wire::answer", code!("{} {}", item.own_code(), quoting::name(error))).with(rows))
}

fn row(word: &'static str, Outcome { variant, ty, field, documented }: &Outcome) -> Code {
    let (variant, ty, field) = (quoting::name(variant), quoting::name(ty), quoting::name(field));
    code!("{} {} {} {} {}", word, variant, ty, field, quoting::literal(documented))
}
