//! A page as text for a terminal.

use crate::terminal::wrap;

use super::page::{Block, Line, Span, Table};

pub fn render(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        if !out.is_empty() {
            out.push('\n');
        }
        write(&mut out, block);
    }
    out
}

fn write(out: &mut String, block: &Block) {
    match block {
        Block::Heading(level, text) => {
            let text = line(text);
            let rule = match level {
                1 => "=",
                2 => "-",
                _ => "",
            };
            wrap(out, "", 0, &text);
            if !rule.is_empty() {
                out.push_str(&format!("{}\n", rule.repeat(text.chars().count())));
            }
        }
        Block::Paragraph(text) => wrap(out, "", 0, &line(text)),
        Block::List(entries) => entries.iter().for_each(|entry| wrap(out, "- ", 2, &line(entry))),
        Block::Table(rows) => table(out, rows),
    }
}

fn table(out: &mut String, table: &Table) {
    let head = table.columns.iter().map(|column| column.title.to_owned()).collect();
    let rows: Vec<Vec<String>> =
        std::iter::once(head).chain(table.rows.iter().map(|row| row.iter().map(line).collect())).collect();
    let width = |index: usize| rows.iter().map(|row| row[index].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..table.columns.len()).map(width).collect();
    for row in &rows {
        let cells = row.iter().zip(&widths).zip(&table.columns).map(|((cell, width), column)| {
            match column.is_number {
                true => format!("{cell:>width$}"),
                false => format!("{cell:<width$}"),
            }
        });
        let text = cells.collect::<Vec<_>>().join("  ");
        out.push_str(text.trim_end());
        out.push('\n');
    }
}

fn line(spans: &Line) -> String {
    let text = |span: &Span| match span {
        Span::Plain(text) | Span::Code(text) | Span::Address(text) => text.clone(),
    };
    spans.iter().map(text).collect()
}
