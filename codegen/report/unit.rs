//! Units, and how it is known that they are these.

use crate::model::Api;

use super::item::Item;
use super::page::{Block, Line, code, plain};
use super::prose;

pub fn units(api: &Api, items: &[Item], page: &mut Vec<Block>) {
    let entry = |item: &Item| {
        let unit = item.unit?;
        let evidence = unit.evidence.as_ref()?;
        let mut line = vec![code(item.name.as_str()), plain(format!(": {}. ", unit.name))];
        line.extend(prose(api, evidence));
        Some(line)
    };
    let entries: Vec<Line> = items.iter().filter_map(entry).collect();
    if !entries.is_empty() {
        page.push(Block::Heading(2, vec![plain("How units are known")]));
        page.push(Block::List(entries));
    }
}
