//! What is not known of an edition, and where in its sources what is known stands.

use crate::model::{Api, Text, notation};
use crate::terminal::count;

use super::item::Item;
use super::page::{Block, Line, Span, code, plain};
use super::prose;

pub fn questions(api: &Api, items: &[Item], page: &mut Vec<Block>) {
    let of_edition = api.open.iter().map(|text| (plain("The edition as a whole"), text));
    let of_items = items.iter().flat_map(|item| item.open().map(|text| (code(item.name.as_str()), text)));
    let of_answers = answers(api);
    let entries: Vec<Line> =
        of_edition.chain(of_items).chain(of_answers).map(|(name, text)| entry(api, name, text)).collect();
    page.push(Block::Heading(2, vec![plain("Open questions")]));
    page.push(Block::Paragraph(vec![plain(match entries.len() {
        0 => "No question about what is transcribed is left open.".to_owned(),
        number => format!("The sources leave open {}:", count(number, "question")),
    })]));
    page.push(Block::List(entries));
    let lines: Vec<Line> = items.iter().filter_map(|item| places(api, item)).collect();
    if !lines.is_empty() {
        page.push(Block::Heading(2, vec![plain("Where in a source")]));
        page.push(Block::List(lines));
    }
}

fn answers(api: &Api) -> impl Iterator<Item = (Span, &Text)> {
    let named = |name: &str, what: &str| plain(format!("{what} of {name}"));
    let replies = api
        .events
        .iter()
        .flat_map(move |event| event.reply_open.iter().map(move |text| (named(&event.name, "Answer"), text)));
    let results = api.methods.iter().flat_map(move |method| {
        method.outcome_open.iter().map(move |text| (named(&method.name, "Result"), text))
    });
    replies.chain(results)
}

fn entry(api: &Api, name: Span, text: &Text) -> Line {
    let mut line = vec![name, plain(": ")];
    line.extend(prose(api, text));
    line
}

/// `CallParty.id: page onSave (1.0), row 7a`.
fn places(api: &Api, item: &Item) -> Option<Line> {
    let places: Vec<String> = item
        .docs
        .lines
        .iter()
        .map(|(source, lines)| format!("{}, {lines}", notation::cite(&api[*source])))
        .collect();
    (!places.is_empty()).then(|| vec![code(item.name.as_str()), plain(format!(": {}.", places.join("; ")))])
}
