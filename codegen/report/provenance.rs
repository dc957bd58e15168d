//! Where the items of an edition come from, by sort of item and by source.

use crate::model::{Api, Disagreement, Source, SourceId, SourceKind, notation};

use super::item::{Item, Sort};
use super::page::{Block, Column, Line, Span, Table, code, plain};

/// The sorts of items, how many there are, and what kind of source they come from.
pub fn counts(api: &Api, items: &[Item]) -> Table {
    let row = |(sort, title): (Sort, &str)| {
        let of_sort = || items.iter().filter(move |item| item.sort == sort);
        let from = |page: bool, declarations: bool| {
            let cites = |item: &&Item| {
                let kinds = kinds(api, &item.docs.sources);
                (kinds.contains(&SourceKind::Page), kinds.contains(&SourceKind::Declarations))
                    == (page, declarations)
            };
            of_sort().filter(cites).count()
        };
        let numbers =
            [of_sort().count(), from(true, true), from(true, false), from(false, true), from(false, false)];
        let cells = numbers.iter().map(|number| vec![plain(number.to_string())]);
        std::iter::once(vec![plain(title)]).chain(cells).collect()
    };
    let there = |(sort, _): &(Sort, &str)| items.iter().any(|item| item.sort == *sort);
    Table {
        columns: vec![
            Column::text("Items"),
            Column::number("Count"),
            Column::number("Page and declarations"),
            Column::number("Page alone"),
            Column::number("Declarations alone"),
            Column::number("Neither"),
        ],
        rows: Sort::COUNTED.into_iter().filter(there).map(row).collect(),
    }
}

/// The sources, and how many items, disagreements and omissions cite each.
pub fn sources(api: &Api, items: &[Item]) -> Table {
    let row = |index: usize| {
        let (id, source) = (SourceId(index), &api.sources[index]);
        let cited = items.iter().filter(|item| item.docs.sources.contains(&id)).count();
        let of_items = items.iter().flat_map(|item| &item.docs.disagreements);
        let heard =
            of_items.chain(&api.disagreements).filter(|disagreement| takes_part(disagreement, id)).count();
        let omitted = api.omissions.iter().filter(|omission| omission.sources.contains(&id)).count();
        let text = |text: &Option<String>| vec![plain(text.clone().unwrap_or_default())];
        vec![
            vec![plain(source.title.as_str())],
            vec![plain(kind(source.kind))],
            text(&source.version),
            text(&source.revised),
            vec![plain(cited.to_string())],
            vec![plain(heard.to_string())],
            vec![plain(omitted.to_string())],
        ]
    };
    Table {
        columns: vec![
            Column::text("Source"),
            Column::text("Kind"),
            Column::text("Version"),
            Column::text("Revised"),
            Column::number("Items"),
            Column::number("Disagreements"),
            Column::number("Omissions"),
        ],
        rows: (0..api.sources.len()).map(row).collect(),
    }
}

/// Where the sources can be read, and which revision of them was.
pub fn addresses(api: &Api) -> Option<Block> {
    let entry = |source: &Source| {
        let revision = source.revision.as_ref().map(|revision| format!("revision {revision}"));
        let mut line = vec![plain(format!("{}: ", notation::cite(source)))];
        line.extend(source.url.clone().map(Span::Address));
        line.extend(revision.map(|text| match source.url {
            Some(_) => plain(format!(", {text}")),
            None => plain(text),
        }));
        (line.len() > 1).then_some(line)
    };
    let entries: Vec<Line> = api.sources.iter().filter_map(entry).collect();
    (!entries.is_empty()).then_some(Block::List(entries))
}

/// The sources of each item, and of its parts where they are others.
pub fn origins(api: &Api, items: &[Item]) -> Block {
    let mut around: &[SourceId] = &[];
    let mut entries: Vec<Line> = Vec::new();
    for Item { sort, name, docs, .. } in items {
        let sources = docs.sources.as_slice();
        if sort.is_whole() || sources != around {
            let cited: Vec<String> = sources.iter().map(|id| notation::cite(&api[*id])).collect();
            entries.push(vec![code(name.as_str()), plain(format!(": {}.", cited.join("; ")))]);
        }
        if sort.is_whole() {
            around = sources;
        }
    }
    Block::List(entries)
}

fn kinds(api: &Api, sources: &[SourceId]) -> Vec<SourceKind> {
    sources.iter().map(|id| api[*id].kind).collect()
}

fn takes_part(disagreement: &Disagreement, source: SourceId) -> bool {
    disagreement.statements.iter().any(|statement| statement.sources.contains(&source))
}

fn kind(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Page => "page",
        SourceKind::Declarations => "declarations",
        SourceKind::Example => "example",
        SourceKind::ThirdParty => "third party",
    }
}
