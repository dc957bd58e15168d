//! Prose: links find what they name.

use crate::diagnostic::Rule;
use crate::document::prose::{self, Piece, parse};
use crate::model::{Block, Inline, Link, Text};
use crate::source_map::Place;

use super::Target;
use super::address::check_address;
use super::context::Context;

impl Context<'_, '_, '_> {
    /// Prose with its links resolved. A link that leads nowhere is reported and stays as code.
    pub fn text(&mut self, text: &str, place: &Place) -> Text {
        let parsed = parse(text);
        // Most texts are one paragraph, and all of them are held: no room for more.
        let mut blocks: Vec<Block> = Vec::with_capacity(parsed.len());
        for parsed in parsed {
            match parsed {
                prose::Block::Paragraph(pieces) => {
                    blocks.push(Block::Paragraph(self.paragraph(pieces, text, place)));
                }
                prose::Block::Code { language, lines } => blocks.push(Block::Code { language, lines }),
                prose::Block::Item { ordered, pieces } => {
                    let item = self.paragraph(pieces, text, place);
                    match blocks.last_mut() {
                        Some(Block::List { ordered: before, items }) if *before == ordered => {
                            items.push(item)
                        }
                        _ => blocks.push(Block::List { ordered, items: vec![item] }),
                    }
                }
            }
        }
        Text(blocks)
    }

    fn paragraph(&mut self, pieces: Vec<Piece>, text: &str, place: &Place) -> Vec<Inline> {
        let is_split = pieces.iter().any(|piece| matches!(piece, Piece::NearLink { .. }));
        let inlines = pieces.into_iter().map(|piece| self.inline(piece, text, place)).collect();
        if is_split { joined(inlines) } else { inlines }
    }

    fn inline(&mut self, piece: Piece, text: &str, place: &Place) -> Inline {
        match piece {
            Piece::Plain(plain) => Inline::Plain(plain),
            Piece::Code(code) => Inline::Code(code),
            Piece::Link { target, at } => {
                let end = at + target.len();
                let is_with_text = text[end..].starts_with("](");
                match self.linked(&target, is_with_text, &place.part(at, end)) {
                    Some(link) => Inline::Link(link),
                    None => Inline::Code(target),
                }
            }
            Piece::Address { text, address, at } => {
                check_address(&address, &place.part(at, at + address.len()), self.diagnostics);
                Inline::Address { text, address }
            }
            Piece::NearLink { meant, at, end } => {
                if self.names_something(&meant) {
                    let place = place.part(at, end);
                    let title = format!("`{}` is not a link", &text[at..end]);
                    let help =
                        format!("write `[{meant}]`, or `{}` for the bracket", self.escaped('[', &place));
                    self.diagnostics
                        .report(Rule::UnknownLink, &place, title, "a link has only the name in its brackets")
                        .help(help);
                }
                Inline::Plain("[".to_owned())
            }
            Piece::OpenFence { at, end } => {
                let place = place.part(at, end);
                self.diagnostics
                    .report(
                        Rule::UnclosedMark,
                        &place,
                        "a block of code is not closed",
                        "no second line like this after it",
                    )
                    .help("close it with a line of the same marks");
                Inline::Code(text[at..end].to_owned())
            }
            Piece::Open { mark, at } => {
                let place = place.part(at, at + 1);
                let (title, label) = match mark {
                    '[' => ("a bracket is not closed", "no `]` after it on this line"),
                    _ => ("a backtick is not closed", "no second one after it on this line"),
                };
                let help =
                    format!("close it, or write `{}` for the character itself", self.escaped(mark, &place));
                self.diagnostics.report(Rule::UnclosedMark, &place, title, label).help(help);
                Inline::Plain(mark.to_string())
            }
        }
    }

    /// How a character that has a meaning in prose is written where it has none.
    fn escaped(&self, mark: char, place: &Place) -> String {
        let doubled = self.diagnostics.sources.is_double_quoted(place);
        format!("{}{mark}", if doubled { "\\\\" } else { "\\" })
    }

    /// Whether there is an item of this name.
    fn names_something(&self, target: &str) -> bool {
        let (name, member) = target.split_once('.').map_or((target, None), |(name, rest)| (name, Some(rest)));
        match (self.scope.target(name), member) {
            (Some(Target::Type(id)), Some(member)) => self.scope.lineage.members(id).find(member).is_some(),
            (target, member) => target.is_some() && member.is_none(),
        }
    }

    /// A link in brackets.
    fn linked(&mut self, target: &str, is_with_text: bool, place: &Place) -> Option<Link> {
        let help = match is_with_text {
            true => "what stands in parentheses after a text is an address, `https://…`".to_owned(),
            false => format!("a bracket that is no link is written `{}`", self.escaped('[', place)),
        };
        self.link_or(target, place, &help)
    }

    /// The item of this name: `Type`, `Type.field`, `EVENT`, `method`.
    pub fn link(&mut self, target: &str, place: &Place) -> Option<Link> {
        self.link_or(target, place, "write `Type`, `Type.field`, `EVENT` or `method`")
    }

    /// The same, with what to say to somebody who meant nothing that is like an item.
    fn link_or(&mut self, target: &str, place: &Place, help: &str) -> Option<Link> {
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
                let members = scope.lineage.members(id);
                let found = members.find(member);
                if let (Some(index), None) = (found, &declared.item.codes) {
                    let is_object = declared.item.values.is_none() && !scope.lineage.is_enumeration(id);
                    return Some(if is_object { Link::Field(id, index) } else { Link::Value(id, index) });
                }
                if found.is_some() {
                    return Some(Link::Type(id));
                }
                if scope.is_unclear(name) || !declared.has_form() {
                    return None;
                }
                let title = format!("`{name}` has no member `{member}`");
                self.diagnostics
                    .report(Rule::UnknownLink, place, title, "this link leads nowhere")
                    .suggest(member, members.names.iter().copied());
            }
            (Some(_), Some(_)) => {
                let title = format!("`{name}` has no members");
                self.diagnostics
                    .report(Rule::UnknownLink, place, title, "this link leads nowhere")
                    .help(format!("write `{name}`; what it takes is on its page"));
            }
            (None, _) => {
                let known = scope.types.iter().map(|declared| declared.name.as_str());
                let known = known.chain(scope.events.iter().map(|declared| declared.name.as_str()));
                let known = known.chain(scope.methods.iter().map(|declared| declared.name.as_str()));
                let title = format!("nothing is called `{target}`");
                let diagnostic =
                    self.diagnostics.report(Rule::UnknownLink, place, title, "this link leads nowhere");
                if diagnostic.suggest(target, known).help.is_none() {
                    diagnostic.help(help);
                }
            }
        }
        None
    }
}

/// Plain text that was taken apart in one piece again.
fn joined(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut joined = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match (joined.last_mut(), inline) {
            (Some(Inline::Plain(before)), Inline::Plain(more)) => before.push_str(&more),
            (_, inline) => joined.push(inline),
        }
    }
    joined
}
