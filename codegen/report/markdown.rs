//! A page as Markdown.

use super::page::{Block, Line, Span, Table};
use crate::fragment::Fragment;
use crate::markdown::{self, Fragments, markdown};

pub fn render(blocks: &[Block]) -> Fragments {
    let blocks = blocks.iter().map(block);
    markdown!("{}\n", Fragment::joined(blocks, "\n\n"))
}

fn block(block: &Block) -> Fragments {
    match block {
        Block::Heading(1, text) => markdown!("# {}", line(text)),
        Block::Heading(2, text) => markdown!("## {}", line(text)),
        Block::Heading(_, text) => markdown!("### {}", line(text)),
        Block::Paragraph(text) => line(text),
        Block::List(entries) => {
            Fragment::joined(entries.iter().map(|entry| markdown!("- {}", line(entry))), "\n")
        }
        Block::Table(own) => table(own),
    }
}

fn table(table: &Table) -> Fragments {
    let row = |cells: Vec<Fragments>| markdown!("| {} |", Fragment::joined(cells, " | "));
    let head = row(table.columns.iter().map(|column| column.title.into()).collect());
    let rule = table.columns.iter().map(|column| if column.is_number { "---:" } else { "---" });
    let rule = row(rule.map(Fragment::from).collect());
    let rows =
        table.rows.iter().map(|cells| row(cells.iter().map(|own| markdown::cell(&spans(own))).collect()));
    Fragment::joined([head, rule].into_iter().chain(rows), "\n")
}

/// What begins a line must not become a list or a heading.
fn line(own: &Line) -> Fragments {
    markdown::line(&spans(own))
}

fn spans(line: &Line) -> Fragments {
    let span = |span: &Span| match span {
        Span::Plain(text) => markdown::text(text),
        Span::Code(text) => markdown::code(text),
        Span::Address(address) => markdown::text(address),
    };
    Fragment::joined(line.iter().map(span), "")
}
