//! Disagreements: somebody must disagree, and the spec must do what was decided.

use crate::diagnostic::Rule;
use crate::document::{Aspect, Disagreement, expression};
use crate::source_map::Place;

use super::context::Context;

/// What the spec has, for a decision to be compared with.
#[derive(Default, Clone, Copy)]
pub struct Facts<'a> {
    /// The names the item goes by.
    pub names: &'a [&'a str],
    /// The text of its type.
    pub ty: Option<&'a str>,
    pub optional: Option<bool>,
}

impl Context<'_, '_, '_> {
    /// Reports disagreements that are none, and decisions that the spec does not follow.
    pub fn examine(&mut self, list: &[Disagreement], place: &Place, facts: Facts) {
        for (index, disagreement) in list.iter().enumerate() {
            let place = place.at("disagreements").item(index);
            let says: Vec<String> =
                disagreement.statements.iter().map(|statement| fold(&statement.says)).collect();
            if says.iter().all(|said| *said == says[0]) {
                let title = match says.as_slice() {
                    [_] => "a disagreement needs two statements",
                    _ => "these sources do not disagree",
                };
                self.diagnostics
                    .report(
                        Rule::NoDisagreement,
                        &place.at("statements").key(),
                        title,
                        "nothing differs here",
                    )
                    .help("record what each source says, or remove the disagreement");
            }
            let decision = disagreement.decision.as_str();
            let (followed, fact) = match disagreement.about {
                Aspect::Type => match facts.ty {
                    Some(ty) => (same_type(decision, ty), ty.to_owned()),
                    None => continue,
                },
                Aspect::Presence => match facts.optional {
                    Some(optional) => {
                        let presence = if optional { "optional" } else { "required" };
                        (decision == presence, presence.to_owned())
                    }
                    None => continue,
                },
                Aspect::Name => match facts.names {
                    [] => continue,
                    names => (names.contains(&decision), names.join("` or `")),
                },
                _ => continue,
            };
            if !followed {
                let title = format!("the decision is `{decision}`, the spec has `{fact}`");
                self.diagnostics
                    .report(
                        Rule::DecisionNotFollowed,
                        &place.at("decision"),
                        title,
                        "does not stand in the spec",
                    )
                    .help("make the item follow the decision, or write down the decision that was taken");
            }
        }
    }
}

fn same_type(one: &str, other: &str) -> bool {
    match (expression::parse(one), expression::parse(other)) {
        (Ok(one), Ok(other)) => one.to_string() == other.to_string(),
        _ => one == other,
    }
}

fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
