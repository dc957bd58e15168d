//! Prose: links find what they name.

use crate::diagnostic::Rule;
use crate::document::prose::{Piece, parse};
use crate::model::{Inline, Link, Text};
use crate::source_map::Place;

use super::Target;
use super::context::Context;

impl Context<'_, '_, '_> {
    /// Prose with its links resolved. A link that leads nowhere is reported and stays as code.
    pub fn text(&mut self, text: &str, place: &Place) -> Text {
        let paragraphs = parse(text).into_iter().map(|paragraph| {
            paragraph
                .into_iter()
                .map(|piece| match piece {
                    Piece::Plain(plain) => Inline::Plain(plain),
                    Piece::Code(code) => Inline::Code(code),
                    Piece::Link { target, at } => {
                        match self.link(&target, &place.part(at, at + target.len())) {
                            Some(link) => Inline::Link(link),
                            None => Inline::Code(target),
                        }
                    }
                })
                .collect()
        });
        Text(paragraphs.collect())
    }

    fn link(&mut self, target: &str, place: &Place) -> Option<Link> {
        let scope = self.scope;
        let (name, member) = match target.split_once('.') {
            Some((name, member)) => (name, Some(member)),
            None => (target, None),
        };
        if scope.is_broken(name) || (self.edition.incomplete && scope.target(name).is_none()) {
            return None;
        }
        match (scope.target(name), member) {
            (Some(Target::Type(id)), None) => return Some(Link::Type(id)),
            (Some(Target::Event(id)), None) => return Some(Link::Event(id)),
            (Some(Target::Method(id)), None) => return Some(Link::Method(id)),
            (Some(Target::Type(id)), Some(member)) => {
                let declared = &scope.types[id.0];
                let found = declared.members.iter().position(|known| known == member);
                if let (Some(index), None) = (found, &declared.item.codes) {
                    let is_object = declared.item.values.is_none() && !self.extends_enumeration(id);
                    return Some(if is_object { Link::Field(id, index) } else { Link::Value(id, index) });
                }
                if found.is_some() {
                    return Some(Link::Type(id));
                }
                let title = format!("`{name}` has no member `{member}`");
                self.diagnostics
                    .report(Rule::UnknownLink, place, title, "this link leads nowhere")
                    .suggest(member, declared.members.iter().map(String::as_str));
            }
            _ => {
                let known = scope.types.iter().map(|declared| declared.name.as_str());
                let known = known.chain(scope.events.iter().map(|declared| declared.name.as_str()));
                let known = known.chain(scope.methods.iter().map(|declared| declared.name.as_str()));
                let title = format!("nothing is called `{target}`");
                let diagnostic =
                    self.diagnostics.report(Rule::UnknownLink, place, title, "this link leads nowhere");
                if diagnostic.suggest(target, known).help.is_none() {
                    diagnostic.help("a bracket that is no link is written `\\\\[`");
                }
            }
        }
        None
    }
}
