//! Reading and writing objects.

use super::super::plan::{Item, Member, Presence};
use super::super::quoting::{self, Code, code};
use super::super::table::Table;
use super::super::ty::Scope;

/// The table of the members.
pub fn table(item: &Item, documented: &str, members: &[Member], scope: Scope) -> Table {
    let head = code!("{} {}", item.own_code(), quoting::literal(documented));
    Table::new("wire::object", head).with(rows(members, scope))
}

/// A line for each member or argument.
pub fn rows(members: &[Member], scope: Scope) -> impl Iterator<Item = Code> + '_ {
    members.iter().map(move |member| {
        let (field, documented) = (quoting::name(&member.name), quoting::literal(&member.documented));
        code!("{} {} {} {}", field, documented, presence(member.presence), member.decoder(scope))
    })
}

fn presence(presence: Presence) -> &'static str {
    match presence {
        Presence::Required => "required",
        Presence::Optional => "optional",
        Presence::OptionalOrNull => "nullable",
    }
}
