//! A page as Markdown.

use super::page::{Block, Line, Span, Table};

pub fn render(blocks: &[Block]) -> String {
    let blocks: Vec<String> = blocks.iter().map(block).collect();
    format!("{}\n", blocks.join("\n\n"))
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(level, text) => format!("{} {}", "#".repeat(*level), line(text)),
        Block::Paragraph(text) => line(text),
        Block::List(entries) => {
            entries.iter().map(|entry| format!("- {}", line(entry))).collect::<Vec<_>>().join("\n")
        }
        Block::Table(own) => table(own),
    }
}

fn table(table: &Table) -> String {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let head = row(table.columns.iter().map(|column| column.title.to_owned()).collect());
    let rule = table.columns.iter().map(|column| if column.is_number { "---:" } else { "---" });
    let rule = row(rule.map(str::to_owned).collect());
    // A bar would end the cell, inside of code too.
    let cell = |own: &Line| line(own).replace('|', "\\|");
    let rows = table.rows.iter().map(|cells| row(cells.iter().map(cell).collect()));
    [head, rule].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

fn line(spans: &Line) -> String {
    let span = |span: &Span| match span {
        Span::Plain(text) => escape(text),
        Span::Code(text) => code(text),
        Span::Address(address) => format!("<{address}>"),
    };
    let text = spans.iter().map(span).collect::<String>();
    // What begins a line must not become a list or a heading.
    match text.chars().next() {
        Some('-' | '+' | '#' | '=') => format!("\\{text}"),
        _ => text,
    }
}

/// Plain text in which Markdown and HTML see nothing but text. An underscore inside of a word means
/// nothing and stays as it is.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut previous = ' ';
    let mut rest = text.chars().peekable();
    while let Some(symbol) = rest.next() {
        let is_inside = previous.is_alphanumeric() && rest.peek().is_some_and(|next| next.is_alphanumeric());
        let is_markup = matches!(symbol, '\\' | '`' | '*' | '<' | '>' | '[' | ']' | '&' | '~')
            || (symbol == '_' && !is_inside);
        if is_markup {
            escaped.push('\\');
        }
        escaped.push(if symbol == '\n' { ' ' } else { symbol });
        previous = symbol;
    }
    escaped
}

/// Text between backticks, one more than it has itself in a row.
fn code(text: &str) -> String {
    let longest = text.split(|symbol| symbol != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let edge = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{edge}{text}{edge}{fence}")
}
